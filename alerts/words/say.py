"""The sentence of a Reason, an error or a Problem, for the person who can act on it.

Sentences live in `sentences/<room>.<language>.ftl`; every such file is read, and English stands in for what a language
lacks. A code's message has the code's name with "-" for the dot, which Fluent does not allow in names:
`growth.capped_by_border` is `growth-capped_by_border`. Its values are the message's variables; a list arrives joined
by commas. LANGUAGES($codes) names languages in the language of the sentence, COUNTRIES($codes) countries; another code
stays what it is.
"""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, Protocol

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

from alerts.errors import Problem
from alerts.words.catalogue import load_catalogue
from geo.reasons import Value

FOLDER = Path(__file__).parent / "sentences"
FALLBACK = "en"
LARGEST, LONGEST = 1e15, 1e300  # from the one on a number is said by its power of ten, for the other at most


class Coded(Protocol):
    """A Reason, a Problem, or an error that carries its code and values itself."""

    @property
    def code(self) -> str: ...

    @property
    def values(self) -> Mapping[str, Value]: ...


def say(reason: Coded, language: str = FALLBACK) -> str:
    """The sentence, in English where `language` has none; the bare code when nobody wrote one (a test finds those)."""
    for tongue in dict.fromkeys((language, FALLBACK)):
        try:
            return find_sentence(reason, tongue)
        except KeyError:
            continue
    return reason.code


def say_problem(problem: Problem, language: str = FALLBACK) -> str:
    """The sentence with the place in front: `children[0].age: Must be ...`."""
    sentence = say(problem, language)
    return f"{problem.where}: {sentence}" if problem.where else sentence


def find_sentence(reason: Coded, language: str) -> str:
    """Raises KeyError when `language` has no sentence for the code, or it asks for a value that is not given."""
    bundle = _load_sentences(language)
    name = message_name(reason.code)
    if not bundle.has_message(name):
        raise KeyError(reason.code)
    pattern = bundle.get_message(name).value
    if pattern is None:
        raise KeyError(reason.code)
    values = {key: _as_written(value) for key, value in reason.values.items()}
    sentence, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise KeyError(f"{reason.code}: {errors[0]}")
    return str(sentence)


def _as_written(value: Value) -> object:
    """Numbers without grouping: many are codes, and code 1366046 is looked up as it stands."""
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, str):
        return value
    if abs(value) >= LARGEST:  # Babel fails at 28 digits, and whoever is refused typed as many as they liked
        return f"{max(-LONGEST, min(value, LONGEST)):g}"
    return fluent_number(value, useGrouping=False)


def message_name(code: str) -> str:
    return code.replace(".", "-")


@cache
def _load_sentences(language: str) -> FluentBundle:
    functions: dict[str, Any] = {
        "LANGUAGES": partial(_name_languages, language),
        "COUNTRIES": partial(_name_countries, language),
    }
    bundle = FluentBundle([language, FALLBACK], use_isolating=False, functions=functions)
    for path in sorted(FOLDER.glob(f"*.{language}.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def _name_languages(language: str, codes: object) -> str:
    catalogue = load_catalogue(language)
    return catalogue.join(catalogue.language_name(code) for code in str(codes).split(", ") if code)


def _name_countries(language: str, codes: object) -> str:
    catalogue = load_catalogue(language)
    return catalogue.join(catalogue.country_name(code) for code in str(codes).split(", ") if code)
