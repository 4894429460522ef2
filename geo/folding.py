"""One spelling per name for look-up: no case, diacritics or punctuation; Turkish and Azeri letters, Arabic forms."""

import unicodedata

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
