"""Codes of the case document and the nearest right ones for those that are not."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import cache, partial
from zoneinfo import available_timezones

from babel import Locale

from alerts.case.scalars import Wrong, repeat, require_present, show
from alerts.vocabulary import VOCABULARY
from geo.reasons import Value

NEAR = 3
KNOWN_SHOWN = 30
LONGEST_CODE = 3
# CLDR names these, ISO 3166-1 does not list them (XK, which the world uses for Kosovo, stays).
NOT_COUNTRIES = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])
NOT_LANGUAGES = frozenset({"mul", "root", "und", "zxx"})


class Unknown(Wrong):
    """Something that nobody knows. What it looks like is sought when it is told and not before: of ten thousand tags a
    few are told, and the search takes longer than reading them all."""

    def __init__(self, code: str, find: Callable[[], tuple[str, ...]], **values: Value) -> None:
        super().__init__(code, **values)
        self._find = find

    def tell(self) -> Wrong:
        """With what is near, where something is."""
        near = self._find()
        return Wrong(f"{self.code}_near", given=self.values["given"], near=near) if near else self


def find_near(given: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known codes that look most like `given`, best first; none when none does."""
    return tuple(get_close_matches(given.lower(), list(known), NEAR, 0.6))


def unknown(given: object, known: Sequence[str], code: str = "case.unknown_code") -> Wrong:
    """The error for a code outside `known`: told with the nearest ones where something is near, else with the known."""
    text = show(given)

    def find() -> tuple[str, ...]:
        by_lower = {each.lower(): each for each in known}
        return tuple(by_lower[each] for each in find_near(text, by_lower))

    return Unknown(code, find, given=text, known=tuple(known[:KNOWN_SHOWN]))


def choice(known: Sequence[str]) -> Callable[[object], str]:
    """A reader of one of `known`."""

    def read(value: object) -> str:
        require_present(value)
        if not isinstance(value, str):
            raise Wrong("case.not_text")
        if value not in known:
            raise unknown(value, known)
        return value

    return read


def word_or_map(word: str, form: str) -> Callable[[object], str]:
    """A reader of one word beside which only a map, of the form named, may stand."""

    def read(value: object) -> str:
        if value != word:
            raise Wrong("case.unknown_code", given=repeat(value), known=(word, form))
        return word

    return read


def coded(vocabulary: str) -> Callable[[object], str]:
    """A reader of one word of a vocabulary that every language's catalogue translates."""
    return choice(VOCABULARY[vocabulary])


def read_country(value: object) -> str:
    """An ISO 3166-1 alpha-2 code. Raises Wrong."""
    return _read_named(value, _countries(), "case.unknown_country")


def read_timezone(value: object) -> str:
    """An IANA time zone. Raises Wrong."""
    require_present(value)
    if not isinstance(value, str):
        raise Wrong("case.not_text")
    if value not in available_timezones():
        by_lower = {zone.lower(): zone for zone in available_timezones()}
        near = tuple(by_lower[zone] for zone in find_near(value[:80], sorted(by_lower)))
        raise Wrong("case.unknown_timezone", given=show(value), near=near or ("Europe/Bucharest",))
    return value


def read_language(value: object) -> str:
    """A BCP 47 tag of language, script and region in their usual letters (`uz-Cyrl`, `pt-BR`). Raises Wrong."""
    require_present(value)
    if not isinstance(value, str):
        raise Wrong("case.not_text")
    if value.isascii() and len(value) <= 20:
        usual = spell_tag(value)
        if is_known_tag(usual):
            if usual != value:
                raise Wrong("case.unknown_language_near", given=show(value), near=(usual,))
            return value
    return _read_named(value, _languages(), "case.unknown_language")


def spell_tag(tag: str) -> str:
    """The tag in the usual letters: `UZ_cyrl` -> `uz-Cyrl`."""
    first, *rest = tag.replace("_", "-").split("-")
    return "-".join([first.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)])


def is_known_tag(tag: str) -> bool:
    """Whether each part of the tag is registered: language, then perhaps a script, then perhaps a region."""
    language, *rest = tag.split("-")
    if rest and len(rest[0]) == 4:
        script, *rest = rest
        if script not in _english().scripts:
            return False
    region_known = not rest or (len(rest) == 1 and (rest[0] in _countries() or rest[0] in _english().territories))
    return language in _languages() and region_known


def _read_named(value: object, names: Mapping[str, str], code: str) -> str:
    """A key of `names`; what is near is found by key and by English name."""
    require_present(value)
    if not isinstance(value, str):
        raise Wrong("case.not_text")
    if value in names:
        return value
    raise Unknown(code, partial(_find_named, value, names), given=show(value))


def _find_named(value: str, names: Mapping[str, str]) -> tuple[str, ...]:
    # Between two-letter codes nearness means nothing; a name, or the other case, says what was meant.
    by_look = {key.lower(): key for key in names}
    if len(value) > LONGEST_CODE:
        by_look = {name.lower(): key for key, name in names.items()}
    return tuple(
        by_look[look] for look in find_near(value[:40], by_look) if len(value) > LONGEST_CODE or look == value.lower()
    )


@cache
def _english() -> Locale:
    return Locale("en")


@cache
def _countries() -> Mapping[str, str]:
    territories = _english().territories
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES
    }


@cache
def _languages() -> Mapping[str, str]:
    names = _english().languages
    return {code: name for code, name in names.items() if "_" not in code and code not in NOT_LANGUAGES}
