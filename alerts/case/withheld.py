"""Names that must not be told, found in text where somebody wrote them all the same."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from alerts.case.spelling import ENDING, SURE_WITHIN, hear, hear_as_hungarian, is_heard
from alerts.errors import Problem
from geo.folding import fold

SHORTEST_STEM = 3
LEAST_HEARD = 4
LONGEST_CODE = 2
DIGITS = re.compile(r"\d+")
# Small words within family names, which mean nothing by themselves, and stand in every text of some language.
_SMALL = "abu al ben bin da das de del den der des di dos du e el ibn la las le los san st van von y zu"
PARTICLES = frozenset(_SMALL.split(" "))


def name_words(*names: str | None) -> frozenset[str]:
    """The words of names as they are compared: folded, without particles."""
    return frozenset(_own_words([word for name in names if name for word in fold(name).split()]))


def long_words(*names: str | None) -> list[str]:
    """The words of names that are longer than a code: Hu in HU-2026-12 and police.hu is nobody."""
    return [word for word in name_words(*names) if len(word) > LONGEST_CODE or is_unspaced(word)]


def _own_words(words: Sequence[str]) -> Sequence[str]:
    """Without particles, unless the name is nothing else: somebody is called Ben."""
    return [word for word in words if word not in PARTICLES] or words


@dataclass(frozen=True, slots=True)
class Words:
    """What is compared of a text, or of names: taken apart once, for it is compared with many."""

    folded: frozenset[str]
    heard: frozenset[str]


def words_of(text: str) -> Words:
    """Also those that digits stand beside, as in EXEMPLESCU2026."""
    shown = visible(text)
    spaced = DIGITS.sub(" ", shown)
    return Words(frozenset([*fold(shown).split(), *fold(spaced).split()]), frozenset(_hear_all(spaced)))


def holds_name(text: Words, names: Iterable[str | None], *, inflected: bool) -> bool:
    """Whether a word of `text` is a word of `names`, be it in another alphabet; `inflected`: also with a case ending.

    Not `inflected` a short name in another alphabet is let through: as a whole word it is too many others (ten, son).
    """
    given = [name for name in names if name]
    own = frozenset[str]().union(*map(name_words, given))
    if own & text.folded or (inflected and any(is_inflected(word, name) for name in own for word in text.folded)):
        return True
    least, most = (0, ENDING) if inflected else (LEAST_HEARD, 0)
    heard = {word for name in given for word in _own_words(_hear_all(name)) if len(word) >= least}
    return any(is_heard(word, name, most=most) for name in heard for word in text.heard)


def _hear_all(text: str) -> list[str]:
    return [*hear(text), *hear_as_hungarian(text)]


def is_inflected(word: str, name: str) -> bool:
    """Whether the folded word is the folded name with an ending, or holds it."""
    if len(name) < SHORTEST_STEM:
        return is_unspaced(name) and name in word
    if name in word and (len(name) >= SURE_WITHIN or is_unspaced(name)):
        return True
    stem = name[:-1] if name[-1] in "aeiouyаеиоуыэюяөү" and len(name) > SHORTEST_STEM else name
    return word.startswith(stem) and len(word) <= len(stem) + ENDING


def is_unspaced(name: str) -> bool:
    """Whether the script has no capitals: there words run together, or take prefixes (Arabic, Hebrew)."""
    return unicodedata.category(name[0]) == "Lo"


def visible(text: str) -> str:
    """The text without joiners and marks, behind which a name could hide."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


def check_texts(
    texts: Iterable[tuple[str, Words]], names: Sequence[str | None], code: str, *, inflected: bool
) -> Iterator[Problem]:
    """A Problem for every (path, text) that holds one of the names; the name is not repeated."""
    for where, text in texts:
        if holds_name(text, names, inflected=inflected):
            yield Problem(code, where)


def given_part(latin: str, given: str, family: str | None) -> str | None:
    """The given name's words of a transliterated full name; None when they can not be told from the family name's."""
    words, asked = latin.split(), len(given.split())
    if family is None:
        return latin if len(words) == asked else None  # what is more may be a family name
    if len(words) == asked:
        told = words if _likeness(words, given) >= _likeness(words, family) else []
    elif len(words) == asked + len(family.split()):
        given_first = _likeness(words[:asked], given) + _likeness(words[asked:], family)
        family_first = _likeness(words[-asked:], given) + _likeness(words[:-asked], family)
        told = words[:asked] if given_first >= family_first else words[-asked:]
    else:
        told = []
    part = " ".join(told)
    # Two words of a name may be one in another alphabet, and then the second is the family name: Abdullah Hassan.
    unsure = len(words) == asked > 1
    return part if told and not holds_name(words_of(part), [family], inflected=unsure) else None


def _likeness(latin: Sequence[str], written: str) -> float:
    """How much a transliteration sounds like what it stands for, 0 to 1."""
    return SequenceMatcher(None, _sound(" ".join(latin)), _sound(written)).ratio()


def _sound(name: str) -> str:
    """The consonants, by the letters' Unicode names: Б is CYRILLIC SMALL LETTER BE, so b, as is Latin B."""
    letters = (unicodedata.name(char, "").partition("LETTER ")[2].split(" ")[-1] for char in fold(name))
    return "".join(char for letter in letters for char in letter.lower() if char not in "aeiouy")
