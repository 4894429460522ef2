"""How towns are written in other languages: GeoNames' alternate names, as far as a second look bears them out.

Volunteers write those names: among them are names of former times, provinces for their towns, and slips. A name goes
onto maps only when it is written as its language is, says no more than the town's name, is still known to the newer
list of towns, and sounds like the chief name. Rather none than a wrong one.
"""

import gettext
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache, cached_property
from pathlib import Path

from babel import Locale
from babel.languages import get_official_languages

from geo.data.uzbek import spell_latin, to_cyrillic
from geo.folding import fold

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
ALPHABETS = {
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "ky": _RUSSIAN + "ңөү",
    "ru": _RUSSIAN,
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "uz-Cyrl": "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ",
}
"""Languages that no Latin letters are read in, and theirs."""
ANYWHERE = ("ar", "ky", "ru", "uk")
"""Those of them whose names GeoNames tells apart."""
AT_HOME = {"az": "az", "de": "de", "hr": "hr", "hu": "hu", "pl": "pl", "ro": "ro", "tr": "tr", "uz": "uz-Latn"}
"""Languages in Latin letters, and our names for them: used only in countries where no other one is official."""
UZBEK_SPOKEN = frozenset({"KG", "KZ", "TJ", "TM", "UZ"})
"""Countries whose towns have names of their own in Uzbek; farther away they are the Russian ones, spelt anew."""
GENERIC = frozenset(
    fold(word)
    for word in (
        "город", "гміна", "ґміна", "місто", "область", "район", "шаары",
        "إمارة", "بلدة", "بلدية", "دائرة", "ريف", "شعبية", "قضاء", "محافظة", "مدينة", "ولاية",
    )
)  # fmt: skip
"""Town, village, district, province."""
WRONG = {
    ("311704", "tr"): "Idil for İdil",
    ("315808", "tr"): "Elâzığ, as it is seldom written",
    ("585152", "az"): "Şamxor, the name until 1991",
    ("585915", "az"): "Xirdalan for Xırdalan",
    ("1215957", "uz-Cyrl"): "Тирмиз for Термиз",
    ("1512549", "uz-Cyrl"): "a slip in the chief name: Toʻraqoʻrgʻon",
    ("1514019", "uz-Cyrl"): "the Russian name",
    ("1528091", "uz-Cyrl"): "half of it is Kyrgyz",
    ("1513364", "uz"): "not the spelling of today",
    ("1513600", "uz"): "not the spelling of today",
    ("1513655", "uz"): "not the spelling of today",
    ("1514019", "uz"): "not the spelling of today",
    ("2911395", "de"): "the name until 2001",
    ("3100974", "pl"): "one of the two places that the town is made of",
}
"""Read by eye: (GeoNames' id, language of the source)."""
ALIKE = 0.7
_CLASSES = {
    letter: sound
    for sound, letters in {
        "p": "pbпбب", "f": "fvwфвف", "t": "tdтдتطدثذضظ", "s": "szcjзсцчшщжسصزشج", "k": "kgqxhкгхґكقخغحعه",
        "l": "lлل", "r": "rрر", "n": "mnмнңمن",
    }.items()
    for letter in letters
}  # fmt: skip
# Letters that are one sound, in Latin and Cyrillic; c before e and i; the Arabic article; what is not heard at the end.
_TOGETHER = [
    (re.compile(written), spoken)
    for written, spoken in (
        ("dzh|дж", "j"), ("sch|sh|ch|zh|ts|tz", "s"), ("th", "t"), ("kh", "k"), ("gh", "g"), ("ph", "f"),
        ("c(?=[ei])", "s"), ("c", "k"), ("кс", "х"), (r"\bال", ""), (r"[hه]\b", ""),
    )
]  # fmt: skip
_TOWN_IN_UZBEK = re.compile(r" (?:shahri|shaharchasi)$", re.IGNORECASE)
_UZBEK = re.compile("[qx]|[og]ʻ")  # in no romanisation of Russian names


def town_names(rows: Iterable[str], locales: Path) -> Iterator[str]:
    """One line per town of `rows` (lines of cities.tsv) that has such a name: its id, then language=name for each.

    `locales`: the folder of gettext catalogues, one for each language, from GeoNames' ids to names.
    """
    told = {language: _read_catalogue(locales, language) for language in (*ANYWHERE, *AT_HOME)}
    for town in map(_Town, rows):
        names = {
            AT_HOME.get(language, language): _tidy(catalogue[town.id])
            for language, catalogue in told.items()
            if town.id in catalogue and town.is_so_called(_tidy(catalogue[town.id]), language)
        }
        if azeri := town.azeri_spelling():
            names.setdefault("az", azeri)
        if uzbek := town.uzbek_in_cyrillic(_tidy(told["uz"].get(town.id, ""))):
            names["uz-Cyrl"] = uzbek
        if names:
            yield "\t".join([town.id, *(f"{language}={names[language]}" for language in sorted(names))])


class _Town:
    def __init__(self, row: str) -> None:
        self.id, self._country, _, _, _, _, self._name, self._zone, spellings, keys = row.split("\t")
        self._spellings, self._keys = spellings.split("|"), frozenset(keys.split("|"))

    def is_so_called(self, name: str, language: str) -> bool:
        """Whether all that is known bears the name out."""
        if (self.id, language) in WRONG or name == self._name or not _is_written_in(name, language):
            return False
        if language in AT_HOME and {each.split("_")[0] for each in get_official_languages(self._country)} != {language}:
            return False
        return self._is_borne_out(name, language)

    def _is_borne_out(self, name: str, language: str) -> bool:
        """Known to the newer list, no more than the town's name, and heard as it."""
        words, own = _words(name), _words(self._name)
        says_more = len(words) > len(own) or set(own) < set(words) or not GENERIC.isdisjoint(words)
        return fold(name) in self._keys and not says_more and self._sounds_like(name, language)

    def uzbek_in_cyrillic(self, told: str) -> str | None:
        """Of what it is called in Uzbek (`told`, in either script); in Uzbekistan else of the chief name.

        Beside what all names are asked, each must be Uzbek for sure: by its letters, or at home by being told so or by
        the newer list, which knows the result.
        """
        if self._country not in UZBEK_SPOKEN or (self.id, "uz-Cyrl") in WRONG:
            return None
        home, doubtful = self._country == "UZ", (self.id, "uz") in WRONG
        for name in filter(None, ("" if doubtful else told, self._name if home else "")):
            plain = _TOWN_IN_UZBEK.sub("", name)
            written = plain if _is_written_in(plain, "uz-Cyrl") else to_cyrillic(plain)
            if written is None or not self._is_borne_out(name, "uz"):
                continue
            if (home and (name == told or fold(written) in self._keys)) or _UZBEK.search(spell_latin(plain.lower())):
                return written
        return None

    def azeri_spelling(self) -> str | None:
        """Of a town in Azerbaijan, the spelling with a schwa, which no other language writes: the most marked one."""
        if self._country != "AZ":
            return None
        schwas = [name for name in self._spellings if "ə" in name and _skeleton(name) == _skeleton(self._name)]
        marked = max(schwas, key=lambda name: (sum(letter > "z" for letter in name), name), default=None)
        return marked and " ".join(word[0].replace("i", "İ").upper() + word[1:] for word in marked.split())

    def _sounds_like(self, name: str, language: str) -> bool:
        """Like the chief name; or CLDR calls the town of the time zone so."""
        heard = _skeleton(name)
        if any(SequenceMatcher(None, heard, own, autojunk=False).ratio() >= ALIKE for own in self._skeletons):
            return True
        return fold(_exemplar_cities(language).get(self._zone, {}).get("city", "")) == fold(name)

    @cached_property
    def _skeletons(self) -> list[str]:
        """Of the chief name, its w and j heard as consonants, or as vowels."""
        return [_skeleton(self._name), *(_skeleton(re.sub(f"(?i){silent}", "", self._name)) for silent in "wj")]


def _skeleton(name: str) -> str:
    """The consonants as they are heard in any script, alike ones as one, none twice: "Jeddah" and "Джидда" are one."""
    folded = fold(name)
    for written, spoken in _TOGETHER:
        folded = written.sub(spoken, folded)
    sounds = "".join(_CLASSES.get(letter, "") for letter in folded)
    return re.sub(r"(.)\1+", r"\1", sounds)


def _tidy(name: str) -> str:
    """Composed, and without marks of direction; Arabic without the vowels that only children's books have."""
    composed = unicodedata.normalize("NFC", name)
    return "".join(letter for letter in composed if unicodedata.category(letter) not in {"Cf", "Mn"}).strip()


def _words(name: str) -> list[str]:
    return fold(name).split()


def _is_written_in(name: str, language: str) -> bool:
    alphabet = ALPHABETS.get(language)
    for letter in name:
        if letter.isalpha():
            if not (unicodedata.name(letter).startswith("LATIN") if alphabet is None else letter.lower() in alphabet):
                return False
        elif letter not in " -.'’ʻ":
            return False
    return True


def _read_catalogue(locales: Path, language: str) -> Mapping[str, str]:
    with (locales / language / "LC_MESSAGES" / "geonames.mo").open("rb") as file:
        catalogue = gettext.GNUTranslations(file)
    return {key: value for key, value in vars(catalogue)["_catalog"].items() if key}


@cache
def _exemplar_cities(language: str) -> Mapping[str, Mapping[str, str]]:
    return dict(Locale.parse(language).time_zones)
