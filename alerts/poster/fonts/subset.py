"""Cuts a CJK typeface down to the letters of the national standards: its whole is 10 MB, names need a quarter of it.

Run by fetch.sh: subset.py han|hangul SOURCE.ttf TARGET.ttf
"""

import sys
from pathlib import Path

import uharfbuzz as hb

# Each standard by its Python codec, its lead bytes and its trail bytes.
HAN = (
    ("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF)),  # all 6,763 of mainland China
    ("big5", range(0xA4, 0xC7), (*range(0x40, 0x7F), *range(0xA1, 0xFF))),  # the 5,401 frequent ones of Taiwan
    ("euc_jp", range(0xB0, 0xD0), range(0xA1, 0xFF)),  # the 2,965 of level 1 of JIS X 0208
)
HANGUL = (("euc_kr", range(0xB0, 0xC9), range(0xA1, 0xFF)),)  # the 2,350 syllables of KS X 1001
# Punctuation, kana with their long mark, full-width forms.
BESIDE_HAN = (range(0x3001, 0x301D), range(0x3041, 0x3097), range(0x309B, 0x3100), range(0xFF01, 0xFF5F))
BESIDE_HANGUL = (range(0x3131, 0x318F),)


def standard_letters(standards: tuple[tuple[str, range, object], ...], beside: tuple[range, ...]) -> set[int]:
    letters = {code for part in beside for code in part}
    for codec, leads, trails in standards:
        for lead in leads:
            for trail in trails:  # type: ignore[attr-defined]
                decoded = bytes((lead, trail)).decode(codec, "ignore")
                letters.update(map(ord, decoded))
    return letters


def cut_typeface(source: Path, letters: set[int]) -> bytes:
    face = hb.Face(hb.Blob(source.read_bytes()))
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING
    wanted.sets(hb.SubsetInputSets.UNICODE).set(letters)
    for tag in ("vert", "vrt2", "vkrn", "valt", "vhal", "vpal"):  # nothing is set in columns here
        wanted.layout_feature_tag_set.discard(int.from_bytes(tag.encode()))
    return bytes(hb.subset(face, wanted).blob.data)


def main(kind: str, source: Path, target: Path) -> None:
    letters = standard_letters(HAN, BESIDE_HAN) if kind == "han" else standard_letters(HANGUL, BESIDE_HANGUL)
    target.write_bytes(cut_typeface(source, letters))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
