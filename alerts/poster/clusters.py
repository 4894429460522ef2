"""Where a word may be broken if it must be: between letters as readers count them, never inside one."""

import unicodedata

VIRAMA = 9  # canonical combining class: joins the consonants before and after it
THAI_BEFORE = "เแโใไ"  # vowels that are written before their consonant
THAI_AFTER = "ะาำๅๆฯ"  # vowels and marks that belong to what is before them
ZWJ = "\u200d"


def is_invisible(letter: str) -> bool:
    """Joiners, marks of direction, isolates: they act on others and have no glyph of their own."""
    return unicodedata.category(letter) == "Cf" or unicodedata.bidirectional(letter) == "BN" or "︀" <= letter <= "️"


def split_letters(text: str) -> list[str]:
    """Letters with the marks, joiners and half letters that belong to them; their whole is the text."""
    letters: list[str] = []
    for letter in text:
        if letters and _belongs(letter, letters[-1]):
            letters[-1] += letter
        else:
            letters.append(letter)
    return letters


def _belongs(letter: str, before: str) -> bool:
    last = before[-1]
    return (
        unicodedata.category(letter) in ("Mn", "Me", "Mc")
        or is_invisible(letter)
        or letter in THAI_AFTER
        or last in THAI_BEFORE
        or last == ZWJ
        or (unicodedata.combining(last) == VIRAMA and unicodedata.category(letter) == "Lo")
    )
