#!/bin/sh
# Builds the AppDir and tries it: sh packaging/appimage/build.sh [OUT]
#   OUT/MicroWins.AppDir                       (OUT is build/appimage unless told)
#   OUT/MicroWins-VERSION-ARCH.AppImage        where appimagetool is on the PATH; it brings the type-2 runtime
# The AppDir runs as it is: MicroWins.AppDir/AppRun. Environment: FOLDER, a folder build to take.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
out=${1:-$root/build/appimage}
built=$root/build/pyinstaller
folder=${FOLDER:-$built/microwins}
name=org.microwins.MicroWins
dir=$out/MicroWins.AppDir

[ -x "$folder/microwins" ] || sh "$root/packaging/pyinstaller/build.sh" "$built"
rm -rf "$dir"
mkdir -p "$dir/usr/lib"
cp -a "$folder" "$dir/usr/lib/microwins"
install -m 755 "$here/AppRun" "$dir/AppRun"
"${PYTHON:-$built/venv/bin/python}" "$root/packaging/icons.py" "$dir/usr/share"
install -Dm644 "$root/packaging/linux/$name.metainfo.xml" "$dir/usr/share/metainfo/$name.appdata.xml"
# An AppDir has its entry and icon at the top too; nothing is on the PATH there, so the entry names no program to try.
sed '/^TryExec=/d' "$dir/usr/share/applications/$name.desktop" >"$dir/$name.desktop"
cp "$dir/$name.desktop" "$dir/usr/share/applications/$name.desktop"
cp "$dir/usr/share/icons/hicolor/256x256/apps/$name.png" "$dir/"
ln -s "$name.png" "$dir/.DirIcon"

"$dir/AppRun" --version
[ "${SMOKE:-yes}" = no ] || python3 "$root/packaging/pyinstaller/smoke.py" "$dir/AppRun" "$out/pictures"

if command -v appimagetool >/dev/null 2>&1; then
    version=$("$dir/AppRun" --version | awk '{ print $NF }')
    appimagetool "$dir" "$out/MicroWins-$version-$(uname -m).AppImage"
else
    echo "$dir is ready. With appimagetool on the PATH this also makes the one file."
fi
