#!/bin/sh
# Builds the Debian package: sh packaging/linux/build_deb.sh [OUT]
#   OUT/microwins_VERSION_ARCH.deb   (OUT is build/deb unless told)
# from the folder build, which is made first where there is none. Needs dpkg-deb; not root. Environment:
#   FOLDER           a folder build to take
#   VERSION          another version than the app's, for trying an upgrade
#   COMPRESS         xz, gzip or none (xz, which takes a minute or two)
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
out=${1:-$root/build/deb}
built=$root/build/pyinstaller
folder=${FOLDER:-$built/microwins}
version=${VERSION:-$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/microwins/__init__.py")}
arch=$(dpkg --print-architecture)
umask 022

[ -x "$folder/microwins" ] || sh "$root/packaging/pyinstaller/build.sh" "$built"
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

# The program, and the command that starts it.
mkdir -p "$tree/usr/lib" "$tree/usr/bin"
cp -a "$folder" "$tree/usr/lib/microwins"
ln -s ../lib/microwins/microwins "$tree/usr/bin/microwins"

# What a desktop finds it by: menu entry and icons, drawn by the program's own code; description; manual.
# Nothing under /etc/xdg/autostart: each person switches that on in Settings.
"${PYTHON:-$built/venv/bin/python}" "$root/packaging/icons.py" "$tree/usr/share"
install -Dm644 "$here/org.microwins.MicroWins.metainfo.xml" -t "$tree/usr/share/metainfo"
mkdir -p "$tree/usr/share/man/man1"
gzip -9n <"$here/microwins.1" >"$tree/usr/share/man/man1/microwins.1.gz"

# What Debian asks of every package.
doc=$tree/usr/share/doc/microwins
install -Dm644 "$here/copyright" -t "$doc"
author="The Micro Wins authors <microwins@localhost>"
gzip -9n >"$doc/changelog.gz" <<CHANGES
microwins ($version) stable; urgency=medium

  * The metainfo of this package lists the releases.

 -- $author  $(date -uR -d "@${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}")
CHANGES

# The C library this was built against is the oldest it runs with.
libc=$(grep -rhaoE 'GLIBC_2\.[0-9]+' "$folder" | sort -uV | tail -n 1 | sed 's/GLIBC_//')
mkdir "$tree/DEBIAN"
cat >"$tree/DEBIAN/control" <<CONTROL
Package: microwins
Version: $version
Architecture: $arch
Maintainer: $author
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f1)
Section: utils
Priority: optional
Depends: libc6 (>= $libc), $(paste -sd, "$here/depends" | sed 's/,/, /g')
Recommends: hicolor-icon-theme
Suggests: notification-daemon
Description: resize a big goal until it feels doable
 Micro Wins takes a promise that is too big to keep for long and makes it
 smaller with you, one step at a time. Every small promise you keep becomes
 evidence that you can follow through.
 .
 It is a window with a short list for today, a page of evidence, a tray icon
 and gentle reminders, and a command for the terminal. Everything stays in one
 file; it never opens a network connection.
CONTROL
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)

find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f -exec chmod 644 {} +
chmod 755 "$tree/usr/lib/microwins/microwins"
mkdir -p "$out"
dpkg-deb --root-owner-group "-Z${COMPRESS:-xz}" --build "$tree" "$out/microwins_${version}_$arch.deb"
