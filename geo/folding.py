"""One spelling per name for look-up: no case, diacritics or punctuation; Turkish and Azeri letters, Arabic forms."""

import unicodedata
from collections.abc import Iterator

# Letters that Unicode does not decompose. Both Turkish i's meet in one; schwa is written e where it is missing.
_LETTERS = str.maketrans(
    {
        "ı": "i", "ə": "e", "ǝ": "e", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": None,
        "'": None, "’": None, "‘": None, "ʻ": None, "ʼ": None, "ʿ": None, "ʾ": None, "`": None,
    }
)  # fmt: skip


def fold(text: str) -> str:
    """`text` as it is looked up: "Şəki" -> "seki", "Oʻsh" -> "osh", "Cluj-Napoca" -> "cluj napoca"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter)).translate(_LETTERS)
    return " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())


_SHORTEST_TYPO, _LONGEST_TYPO = 4, 80  # of three letters nearly everything is one letter away; nothing is named longer
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщъыьэюяєіїґқғүұөңһҳў",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويئؤءپچژگڤ",
)


def one_typo_away(key: str) -> Iterator[str]:
    """The keys one typing error from this folded one: a letter too many, too few, wrong, or swapped with the next."""
    if not _SHORTEST_TYPO <= len(key) <= _LONGEST_TYPO:
        return
    letters = next((alphabet for alphabet in _ALPHABETS if set(key) & set(alphabet)), "")
    for at in range(len(key) + 1):
        before, after = key[:at], key[at:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in letters:
            yield before + letter + after
            yield before + letter + after[1:]
