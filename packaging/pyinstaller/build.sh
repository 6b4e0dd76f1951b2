#!/bin/sh
# Builds the folder that needs no Python: sh packaging/pyinstaller/build.sh [OUT]
#   OUT/microwins/   (OUT is build/pyinstaller unless told; "OUT/Micro Wins.app" on macOS)
# then checks its size and opens it. Environment:
#   PYTHON           the Python to build with (python3); it is what the folder will hold
#   BUDGET_MB        the size it may have (200)
#   SMOKE=no         builds without opening it
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
out=${1:-$root/build/pyinstaller}
mkdir -p "$out"
out=$(CDPATH='' cd -- "$out" && pwd)
env_dir=$out/venv

[ -d "$env_dir" ] || "${PYTHON:-python3}" -m venv "$env_dir"
bin=$env_dir/bin
[ -d "$bin" ] || bin=$env_dir/Scripts # Windows
"$bin/python" -m pip install -q --disable-pip-version-check "pyinstaller>=6.11,<7"
# A copy of the tree: pip would leave its own build folder in the clone. The app is always fresh, what it needs is kept.
rm -rf "$out/source" "$out/microwins" "$out/work"
mkdir "$out/source"
cp -R "$root/microwins" "$root/resources" "$root/pyproject.toml" "$root/README.md" "$root/LICENSE" "$out/source/"
"$bin/python" -m pip install -q --disable-pip-version-check "$out/source"
"$bin/python" -m pip install -q --disable-pip-version-check --no-deps --force-reinstall "$out/source"

MICROWINS_ICON=$out/icon.png
export MICROWINS_ICON
"$bin/python" "$root/packaging/icons.py" "$MICROWINS_ICON" 512

cd "$out" # the installed package is built, never the clone
"$bin/python" -m PyInstaller --noconfirm --log-level WARN --distpath "$out" --workpath "$out/work" "$here/microwins.spec"

if [ -d "$out/Micro Wins.app" ]; then
    folder=$out/Micro\ Wins.app
    program=$folder/Contents/MacOS/microwins
else
    folder=$out/microwins
    program=$folder/microwins
    [ -e "$program" ] || program=$folder/microwins-terminal.exe
fi
# Python's own libraries may carry the build machine's debug symbols. Nothing else is stripped: it breaks numpy.
if [ "$(uname -s)" = Linux ]; then
    find "$folder/_internal" \( -name 'libpython*.so*' -o -path '*/lib-dynload/*.so' \) -exec strip --strip-debug {} +
fi

megabytes=$(du -sk "$folder" | awk '{ print int($1 / 1024) }')
echo "$folder: $megabytes MB"
if [ "$megabytes" -gt "${BUDGET_MB:-200}" ]; then
    echo "That is more than its budget of ${BUDGET_MB:-200} MB. The largest:" >&2
    find "$folder" -type f -exec du -k {} + | sort -rn | head -n 15 >&2
    exit 1
fi
[ "${SMOKE:-yes}" = no ] || "$bin/python" "$here/smoke.py" "$program"
