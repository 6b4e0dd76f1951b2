#!/bin/sh
# Builds the Windows installer, in Git's or MSYS's shell on Windows: sh packaging/windows/build.sh
# Needs Python and Inno Setup 6 (iscc on the PATH).
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
sh "$root/packaging/pyinstaller/build.sh" "$root/build/pyinstaller"
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/microwins/__init__.py")
cd "$root"
MSYS2_ARG_CONV_EXCL='*' iscc "/DVersion=$version" packaging/windows/microwins.iss
