#!/bin/sh
# Fetches the typefaces of this folder anew, in the versions that PROVENANCE.md names. Needs npm and tar.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # npm package, version, family as in file names
    archive=$(cd "$work" && npm pack --silent "$1@$2")
    tar -xzf "$work/$archive" -C "$work"
    cp "$work/package/400Regular/$3_400Regular.ttf" "$here/$3-Regular.ttf"
    cp "$work/package/700Bold/$3_700Bold.ttf" "$here/$3-Bold.ttf"
    cp "$work/package/LICENSE_FONT" "$here/OFL-$3.txt"
    rm -rf "$work/package"
}

fetch @expo-google-fonts/noto-sans 0.4.2 NotoSans
fetch @expo-google-fonts/noto-sans-arabic 0.4.3 NotoSansArabic
fetch @expo-google-fonts/noto-sans-hebrew 0.4.1 NotoSansHebrew
(cd "$here" && sha256sum -- *.ttf)
