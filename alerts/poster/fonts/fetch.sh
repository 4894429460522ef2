#!/bin/sh
# Fetches the typefaces of this folder anew, in the versions that PROVENANCE.md names. Needs npm, tar, and .venv.
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

fetch_letters() { # npm package, version, family, which letters: a CJK typeface is kept in part
    fetch "$1" "$2" "$3"
    for weight in Regular Bold; do
        "$here/../../../.venv/bin/python" "$here/subset" "$4" "$here/$3-$weight.ttf" "$here/$3-$weight.ttf"
    done
}

fetch @expo-google-fonts/noto-sans 0.4.2 NotoSans
fetch @expo-google-fonts/noto-sans-arabic 0.4.3 NotoSansArabic
fetch @expo-google-fonts/noto-sans-armenian 0.4.2 NotoSansArmenian
fetch @expo-google-fonts/noto-sans-bengali 0.4.4 NotoSansBengali
fetch @expo-google-fonts/noto-sans-georgian 0.4.3 NotoSansGeorgian
fetch @expo-google-fonts/noto-sans-hebrew 0.4.1 NotoSansHebrew
fetch @expo-google-fonts/noto-sans-thai 0.4.2 NotoSansThai
fetch_letters @expo-google-fonts/noto-sans-kr 0.4.3 NotoSansKR hangul
fetch_letters @expo-google-fonts/noto-sans-sc 0.4.3 NotoSansSC han
(cd "$here" && sha256sum -- *.ttf OFL-*.txt)
