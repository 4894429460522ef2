"""Uzbek names in Cyrillic letters: from the Latin spelling of today, where each letter stands for one of the other."""

import re

_LETTERS = {
    "yoʻ": "йў", "sh": "ш", "ch": "ч", "oʻ": "ў", "gʻ": "ғ", "ya": "я", "ye": "е", "yo": "ё", "yu": "ю",
    **dict(zip("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз", strict=True)),
}  # fmt: skip
_LETTER = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))
_MARK = re.compile(r"(?<=[OoGg])[ʼ‘’'`]")  # as people type it
_VOWELS = "аеёиоуўэюя"
# ц, or т and с; after a consonant perhaps a sign that Latin letters do not write; spellings of other times.
_TWO_WAYS = re.compile(r"ts|(?:[bdfghjklmnpqrstvxz]|gʻ)y(?:[aeu]|o(?!ʻ))|[gkz]h")


def to_cyrillic(name: str) -> str | None:
    """`Qoʻqon` -> `Қўқон`; None where a letter is none of today's or may stand for more than one of the other."""
    words = re.split("([ -])", spell_latin(name).lower())
    spelt = [word if word in (" ", "-") else _spell(word) for word in words]
    return None if None in spelt else "".join(word.capitalize() for word in spelt if word)


def spell_latin(name: str) -> str:
    """With the mark of oʻ and gʻ that the alphabet has, whichever was typed."""
    return _MARK.sub("ʻ", name)


def _spell(word: str) -> str | None:
    letters = _LETTER.findall(word)
    if "".join(letters) != word or _TWO_WAYS.search(word):
        return None
    spelt = ""
    for letter in letters:
        opens = not spelt or spelt[-1] in _VOWELS
        spelt += "э" if letter == "e" and opens else _LETTERS[letter]
    return spelt
