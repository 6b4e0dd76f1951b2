#!/bin/sh
# The package's journey on a bare Debian 12: sh packaging/linux/check_deb.sh [DEB]
#
# Builds the .deb unless it is given, makes a Debian root with nothing in it, and there: installs, finds every
# library, starts the window on Today and on Evidence and looks at both, writes something down, upgrades to a higher
# version that was built anew, finds everything still there, removes, purges, and finds no file left behind.
# The screen is an Xvfb outside, so that inside there is nothing but what the package asks for.
#
# Needs root, debootstrap, dpkg-deb, Xvfb, and Debian's archive. Pictures and reports stay in build/check_deb.
# The bare root is kept as a tar in ${XDG_CACHE_HOME:-~/.cache}/microwins for the next time.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
out=$root/build/check_deb
mirror=${MIRROR:-} # debootstrap has one of its own
cache=${XDG_CACHE_HOME:-$HOME/.cache}/microwins
base=$cache/bookworm-$(dpkg --print-architecture).tar
work=$(mktemp -d)
bare=$work/bare

finish() {
    for place in proc dev tmp/.X11-unix; do
        mountpoint -q "$bare/$place" && umount -l "$bare/$place"
    done
    rm -rf --one-file-system "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

step() { printf '\n== %s\n' "$*"; }
inside() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
apt() {
    inside apt-get -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >"$out/apt-$1.log" 2>&1 || { cat "$out/apt-$1.log"; exit 1; }
}
# A person with an ordinary home, and no session bus. `look.py` tells DISPLAY.
# shellcheck disable=SC2016
as_person='exec chroot --userspec=1000:1000 "$0" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/home/person DISPLAY="$DISPLAY" "$@"'
person() { sh -c "$as_person" "$bare" "$@"; }
files() { (cd "$bare" && find . -xdev -path ./var/lib/dpkg -prune -o -path ./var/lib/apt -prune -o -path ./var/cache -prune \
    -o -path ./var/log -prune -o -path ./tmp -prune -o -path ./home -prune -o -print | sort); }

mkdir -p "$out"
rm -f "$out"/*
step "The package"
if [ $# -gt 0 ]; then
    first=$1
    folder=$work/folder
    dpkg-deb -x "$first" "$folder"
    folder=$folder/usr/lib/microwins
else
    folder=${FOLDER:-$root/build/pyinstaller/microwins}
    FOLDER=$folder sh "$here/build_deb.sh" "$work/first"
    first=$(echo "$work"/first/*.deb)
fi
version=$(dpkg-deb -f "$first" Version)
higher=$version+1
FOLDER=$folder VERSION=$higher COMPRESS=none sh "$here/build_deb.sh" "$work/second"
second=$(echo "$work"/second/*.deb)
du -h "$first"

step "A bare Debian 12"
if [ ! -f "$base" ]; then
    mkdir -p "$cache"
    debootstrap --variant=minbase bookworm "$work/base" ${mirror:+"$mirror"} >"$out/debootstrap.log"
    tar -C "$work/base" --exclude='./dev/*' -cf "$base.new" .
    mv "$base.new" "$base"
fi
mkdir "$bare"
tar -C "$bare" -xf "$base"
mount -t proc proc "$bare/proc"
mount --bind /dev "$bare/dev"
cp /etc/resolv.conf "$bare/etc/resolv.conf"
cp "$first" "$second" "$bare/tmp/"
inside useradd --create-home --uid 1000 person
inside apt-get update -qq
apt satisfy "$(dpkg-deb -f "$first" Depends)"
files >"$work/before"

step "Installing $version"
started=$(date +%s)
apt install "/tmp/$(basename "$first")"
echo "installed in $(($(date +%s) - started)) s"
private=/usr/lib/microwins/_internal # where the program looks before the system
absent=$(inside LD_LIBRARY_PATH=$private find $private -name '*.so*' -type f -exec ldd {} + 2>/dev/null | grep "not found" | sort -u || true)
[ -z "$absent" ] || { echo "Libraries that are asked for by nothing in Depends:"; echo "$absent"; exit 1; }
[ ! -e "$bare/etc/xdg/autostart" ] || { echo "It starts with the session without being asked."; exit 1; }
(cd "$bare" && md5sum --quiet -c var/lib/dpkg/info/microwins.md5sums)
person microwins --version
person microwins doctor

step "Writing something down"
person microwins add "Read one page" --after "After dinner" --days daily
person microwins keep 1
person microwins today --json >"$out/kept.json"

step "Looking at the window"
mkdir -p "$bare/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$bare/tmp/.X11-unix"
look() {
    name=$1 shows=$2
    shift 2
    python3 "$root/packaging/look.py" --shows "$shows" --picture "$out/$name.png" -- sh -c "$as_person" "$bare" microwins "$@"
}
look own-today F6F4EE,2C6A55
look demo-today F6F4EE,2C6A55 --demo
look demo-evidence F6F4EE,A9CFBA,74AF93,3F8267 --demo --show evidence

step "Upgrading to $higher"
apt install "/tmp/$(basename "$second")"
inside dpkg-query -W microwins | grep -q "$(printf '\t')$higher\$"
person microwins today --json | cmp - "$out/kept.json"
person microwins keep 1 >/dev/null
person microwins check
look upgraded-today F6F4EE,2C6A55

leave_with() {
    apt "$1" microwins
    files >"$work/after"
    diff "$work/before" "$work/after" || { echo "$1 left files behind, or took some along."; exit 1; }
    if inside dpkg-query -W microwins >/dev/null 2>&1; then
        echo "$1 left the package's name behind."
        exit 1
    fi
}
step "Removing"
leave_with remove
step "Coming back, and purging"
apt install "/tmp/$(basename "$second")"
person microwins today
leave_with purge
record=$(find "$bare/home/person" -name '*.db' -size +0)
[ -n "$record" ] || { echo "The person's own record is gone."; exit 1; }
printf '\nThe package installs, starts, upgrades and leaves cleanly. Pictures: %s\n' "$out"
