#!/bin/sh
# Builds the app bundle and a disk image, on macOS: sh packaging/macos/build.sh
#   build/pyinstaller/Micro Wins.app           described in packaging/pyinstaller/microwins.spec
#   build/macos/MicroWins-VERSION-ARCH.dmg
# Environment: SIGN_AS, a Developer ID to sign with; without one the bundle carries an ad hoc signature, and macOS
# opens it from the context menu only. NOTARY_PROFILE, a keychain profile of notarytool, to notarize as well.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
out=$root/build/macos
bundle="$root/build/pyinstaller/Micro Wins.app"
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/microwins/__init__.py")
image=$out/MicroWins-$version-$(uname -m).dmg

sh "$root/packaging/pyinstaller/build.sh" "$root/build/pyinstaller"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$SIGN_AS" "$bundle"
fi
codesign --verify --deep --strict "$bundle"
plutil -lint "$bundle/Contents/Info.plist"

rm -rf "$out"
mkdir -p "$out/image"
cp -R "$bundle" "$out/image/"
ln -s /Applications "$out/image/Applications"
hdiutil create -volname "Micro Wins" -srcfolder "$out/image" -format UDZO "$image"
rm -rf "$out/image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
