"""Names as other alphabets write them: whether "Matei", "Матей" and "ماتي" may be one."""

import re
from collections.abc import Iterator
from enum import Enum
from itertools import groupby

from geo.folding import fold

ENDING = 3  # letters that a language may hang on a name: "Matei" -> "Mateiul", "Lana" -> "Lanom"
SURE_WITHIN = 5  # letters from which a name within a longer word is no chance
SHORTEST = 2  # one letter is an initial, or a word of another language

# What `fold` would take for the plain letter, though it is heard as another one. ɐ: a schwa, which others write a or e.
_MARKED = (
    ("[şšșś]", "sh"), ("[çčć]", "ch"), ("[žźż]", "zh"), ("ə", "ɐ"), ("ğ", "gh"), ("ñ", "ny"), ("đ", "dj"),
    (r"ى\b", "ا"),
)  # fmt: skip
# Letters that are heard as one: the right sides are letters that no name has.
_TOGETHER = (
    ("[іы]", "и"), (r"\Bия", "ѩ"), ("дж", "џ"), ("кс", "ѯ"),
    ("عا", "ع"), ("عبدال", "عبدل"), (r"\bاي", "ي"), (r"\bاو", "و"),
)  # fmt: skip

# How Latin letters write each: the usual way first; "-" not at all.
_CYRILLIC = {
    "а": "a ɐ", "ә": "a ɐ e", "б": "b", "в": "v w", "г": "g h gh", "ґ": "g", "ғ": "g gh", "д": "d",
    "е": "e ɐ ye ie je yo io jo", "є": "ye ie je e", "ж": "zh j zs g", "џ": "dzh j dj g c", "з": "z", "и": "i y j yi",
    "к": "k c q ck ch", "қ": "k q", "ѯ": "ks x", "л": "l", "м": "m", "н": "n", "ң": "n ng", "о": "o", "ө": "o u",
    "п": "p", "р": "r", "с": "s sz", "т": "t th", "у": "u o", "ү": "u", "ұ": "u", "ф": "f ph", "х": "kh h ch x",
    "ҳ": "h", "һ": "h", "ц": "ts c tz cz z", "ч": "ch cz cs tch tsch c", "ш": "sh sch sz ch", "щ": "shch sch sh",
    "ъ": "-", "ь": "-", "э": "e ɐ", "ю": "yu iu ju u", "я": "ya ia ja ye ie", "ѩ": "iya ia ija iia ya iye ie",
}  # fmt: skip
_ARABIC = {
    "ا": "a ɐ e", "ع": "a ɐ e i o u -", "ء": "-", "ب": "b p", "پ": "p", "ت": "t", "ث": "th s t", "ج": "j g dj dzh zh c",
    "چ": "ch c tch", "ح": "h kh", "خ": "kh h x ch", "د": "d dh", "ذ": "dh d z th", "ر": "r", "ز": "z", "ژ": "zh j",
    "س": "s", "ش": "sh sch ch", "ص": "s", "ض": "d z dh", "ط": "t", "ظ": "z d dh", "غ": "gh g", "ف": "f ph v",
    "ڤ": "v", "ق": "q k g", "ك": "k c q", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "و": "o u ou w v au aw ow wa we wi", "ي": "i y e j ai ay aj ei ey ej ie ia ya ye yu",
}  # fmt: skip
_WRITTEN = {
    letter: tuple("" if latin == "-" else latin for latin in spellings.split())
    for letter, spellings in (_CYRILLIC | _ARABIC).items()
}
_OPENING = {letter: ("a", "ɐ", "e", "i", "o", "u") for letter in "اع"}  # always heard there, as any vowel
_CLOSING = {"ه": ("a", "ɐ", "e", "ah", "eh", "h"), "ي": ("i", "y", "ie", "ai", "ay", "ei", "ey")}
_VOWELS = tuple("aɐeiouy")
_LONG = frozenset("اويعء")  # Arabic writes these vowels, and no others
_FULL = 4  # Arabic letters below which too many words are written alike for an ending or a prefix
_PREFIXES = re.compile("[وف]?[بلك]?(?:ال)?")  # and, then, with, to, as, the
_UNSURE_END = re.compile("[aɐeiouy]?h?$")


class Alphabet(Enum):
    LATIN = ""
    CYRILLIC = "\u0400-\u04ff"
    ARABIC = "\u0600-\u06ff"


_LETTERS = {each: re.compile(f"[{each.value}]") for each in (Alphabet.CYRILLIC, Alphabet.ARABIC)}


def hear(text: str) -> list[str]:
    """The words of `text` as they are compared: letters that are heard alike are one, and none twice in a row."""
    heard = text.casefold()
    for written, meant in _MARKED:
        heard = re.sub(written, meant, heard)
    heard = fold(heard)
    for written, meant in _TOGETHER:
        heard = re.sub(written, meant, heard)
    return "".join(letter for letter, _ in groupby(heard)).split()


# By these a word may be Hungarian, whose s is ш and sz с. Where nothing shows it, Sara would be in every шарф.
# Nor has it the -lly and -ily of Kelly and Emily, or Polly would be in every поиск.
_MAYBE_HUNGARIAN = re.compile("[áéíóöőúüű]|sz|zs|cs|gy|[aeou]ly")
_IN_HUNGARIAN = {  # tch: a plain ch is also к, as in Chiara, and Csaba would be in every кабар
    "sz": "s", "ssz": "s", "zs": "zh", "zzs": "zh", "cs": "tch", "ccs": "tch", "gy": "dj", "ggy": "dj", "ly": "y",
    "lly": "y", "s": "sh", "c": "ts", "j": "y",
}  # fmt: skip
_HUNGARIAN_LETTER = re.compile("|".join(sorted(_IN_HUNGARIAN, key=len, reverse=True)))
_SOFT_END = re.compile(r"gg?y\b")  # дь: the sign behind it is not heard


def hear_as_hungarian(text: str) -> list[str]:
    """The same of those words that may be Hungarian, by its sounds: "János" -> "yanosh", as in "Янош"."""
    words = [word for word in text.casefold().split() if _MAYBE_HUNGARIAN.search(word)]
    heard = (_HUNGARIAN_LETTER.sub(lambda m: _IN_HUNGARIAN[m[0]], _SOFT_END.sub("d", word)) for word in words)
    return hear(" ".join(heard))


# In every description, and heard as one name or another by chance.
_EVERYDAY = frozenset(hear(
    "came come ear ears examination eye eyes gone hand hands hasnt here hide home honey hope hopes indiana line"
    " lines local locally locate located location march may me mid mine money my nice nor north same some summer year"
    " years yes yet ещё была көк парк بنت البنت ولد الولد مرة كانت وكانت كبير الكبير آخر"
))  # fmt: skip


def is_heard(word: str, name: str, *, most: int = ENDING) -> bool:
    """Whether `word` may be `name` in another alphabet, or in another language's Cyrillic. Both from `hear`.

    `most`: letters that it may have behind it; 0 = it is that name and no more.
    """
    if word in _EVERYDAY:
        return False
    kinds = (alphabet_of(word), alphabet_of(name))
    if len(name) < SHORTEST or kinds in ((Alphabet.LATIN, Alphabet.LATIN), (Alphabet.ARABIC, Alphabet.ARABIC)):
        return False
    if kinds == (Alphabet.CYRILLIC, Alphabet.ARABIC):
        return _begins_with(_romanise(word), name, 1, most)  # which has cases
    if kinds[0] is Alphabet.LATIN:
        held = most > 0 and kinds[1] is Alphabet.CYRILLIC and _holds(word, name)
        return held or _begins_with(word, name, 0, most)
    latin = name if kinds[1] is Alphabet.LATIN else _romanise(name)
    if kinds[0] is Alphabet.ARABIC:
        return _reads_in_arabic(word, latin, most)
    return _reads_in_cyrillic(word, latin, most) or (most > 0 and _is_held(word, latin))


def alphabet_of(word: str) -> Alphabet:
    """A Latin word with one letter of another alphabet is of that one."""
    for alphabet, letters in _LETTERS.items():
        if letters.search(word):
            return alphabet
    return Alphabet.LATIN


def _begins_with(latin: str, name: str, ending: int, most: int) -> bool:
    """`name` in Cyrillic or Arabic letters; no vowel is dropped for an ending, or every "very" were Вера.

    `ending`: letters that a short Arabic name may have behind it.
    """
    sure = max(len(name) - _FULL + 1, ending) if alphabet_of(name) is Alphabet.ARABIC else len(name)
    ending = min(most, sure)
    whole = (max(reached) for read, reached in _read(name, latin) if read == len(name))
    return any(end >= len(latin) - ending for end in whole)


def _reads_in_cyrillic(word: str, name: str, most: int) -> bool:
    """`name` in Latin letters; its last vowel may have gone for an ending."""
    ends, ending = {len(name), _stem(name) if most else len(name)}, min(most, len(name) - 1)
    return any(reached & ends and len(word) - read <= ending for read, reached in _read(word, name))


def _holds(latin: str, name: str) -> bool:
    starts = range(len(latin)) if len(name) >= SURE_WITHIN else ()
    return any(read == len(name) for at in starts for read, _ in _read(name, latin[at:]))


def _is_held(word: str, latin: str) -> bool:
    starts = range(len(word)) if len(latin) >= SURE_WITHIN else ()
    return any(len(latin) in reached for at in starts for _, reached in _read(word[at:], latin))


def _reads_in_arabic(word: str, name: str, most: int) -> bool:
    """`name` in Latin letters; behind a prefix, and with an ending, only where it is long enough."""
    for prefix in (word[:length] for length in range(len(word))):
        if not _PREFIXES.fullmatch(prefix):
            continue
        rest = word.removeprefix(prefix)
        for read, reached in _read(rest, name):
            whole = read == len(word) or (read >= _FULL and len(rest) - read <= most)
            if whole and len(name) in reached:
                return True
    return False


def _read(word: str, latin: str) -> Iterator[tuple[int, frozenset[int]]]:
    """How many of the first letters of `word`, and where in `latin` they may end; until they end nowhere."""
    if not latin.startswith(_spellings(word[0], first=True, last=len(word) == 1)):
        return  # as nearly always
    reached = frozenset({0})
    for at, letter in enumerate(word):
        spellings = _spellings(letter, first=at == 0, last=at == len(word) - 1)
        reached = frozenset(here + len(each) for here in reached for each in spellings if latin.startswith(each, here))
        if _hides_vowel(word, at):
            reached |= {here + 1 for here in reached if latin[here : here + 1] in _VOWELS}
        if not reached:
            return
        yield at + 1, reached


def _spellings(letter: str, *, first: bool, last: bool) -> tuple[str, ...]:
    if first and letter in _OPENING:
        return _OPENING[letter]
    if last and letter in _CLOSING:
        return _CLOSING[letter]
    return _WRITTEN.get(letter, (letter,))


def _hides_vowel(word: str, at: int) -> bool:
    """Whether a short vowel may be heard behind the letter at `at`: between two consonants of Arabic."""
    pair = word[at : at + 2]
    return len(pair) == 2 and all(letter in _ARABIC and letter not in _LONG for letter in pair)


def _romanise(word: str) -> str:
    return "".join(_WRITTEN.get(letter, (letter,))[0] for letter in word)


def _stem(name: str) -> int:
    stem = len(_UNSURE_END.sub("", name))
    return stem if stem >= ENDING else len(name)
