#!/bin/sh
# Fetches the wheels and builds the Flatpak: sh packaging/flatpak/build.sh
#   build/flatpak/wheels/                the app and everything it needs, for the Python of the runtime
#   build/flatpak/microwins.flatpak      where flatpak-builder and the runtime are installed
# Environment: PYTHON (python3), any with pip.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
out=$root/build/flatpak
runtime_python=3.13 # of org.freedesktop.Platform 25.08
manifest=$here/org.microwins.MicroWins.yml

rm -rf "$out/wheels" "$out/source"
mkdir -p "$out/wheels" "$out/source"
cp -R "$root/microwins" "$root/resources" "$root/pyproject.toml" "$root/README.md" "$root/LICENSE" "$out/source/"
"${PYTHON:-python3}" -m pip wheel -q --disable-pip-version-check --no-deps -w "$out/wheels" "$out/source"
"${PYTHON:-python3}" -m pip download -q --disable-pip-version-check -d "$out/wheels" --only-binary=:all: \
    --python-version "$runtime_python" --implementation cp --platform "manylinux_2_34_$(uname -m)" \
    --platform "manylinux_2_28_$(uname -m)" --platform "manylinux2014_$(uname -m)" "$out"/wheels/microwins-*.whl
echo "$out/wheels: $(find "$out/wheels" -name '*.whl' | wc -l) wheels"

if command -v flatpak-builder >/dev/null 2>&1; then
    cd "$out"
    flatpak-builder --user --force-clean --install-deps-from=flathub --repo=repo app "$manifest"
    flatpak build-bundle repo microwins.flatpak org.microwins.MicroWins
else
    echo "With flatpak-builder on the PATH this also builds the Flatpak."
fi
