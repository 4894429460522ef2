"""One language: its coded words and phrases (Fluent), and its names for languages and countries (Babel)."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, reduce
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

from alerts.errors import BadInput

FOLDER = Path(__file__).parent / "catalogues"
COUNTRIES = FOLDER / "countries"  # what a country says otherwise, as `en-US.ftl`: few messages, over the language's own
UNREVIEWED = "nobody yet"


def languages() -> tuple[str, ...]:
    """BCP 47 codes that have a catalogue, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.ftl")))


def is_reviewed(language: str) -> bool:
    """Whether a speaker has put a name into the catalogue's `catalogue-review`."""
    return load_catalogue(language).say("catalogue-review") != UNREVIEWED


def load_catalogue(language: str, country: str = "") -> "Catalogue":
    """In the words of `country`, where it has its own. Raises BadInput(words.no_catalogue) for an unknown language."""
    if language not in languages():
        raise BadInput.at("languages", "words.no_catalogue", language=language, known=languages())
    return read_catalogue(FOLDER / f"{language}.ftl", _own_words().get(f"{language}-{country}"))


@cache
def _own_words() -> dict[str, Path]:
    return {path.stem: path for path in COUNTRIES.glob("*.ftl")}


@cache
def read_catalogue(path: Path, own_words: Path | None = None) -> "Catalogue":
    """A catalogue from any file; the file's stem is its language. `own_words`: a file of what stands over it."""
    resource = FluentResource(path.read_text("utf-8"))
    # The plural classes are CLDR's of `catalogue-cldr`: a language that CLDR lacks borrows its neighbour's.
    cldr = Catalogue(path.stem, _bundle(["en"], resource)).say("catalogue-cldr")
    bundle = _bundle([cldr], resource)
    if own_words is not None:
        bundle.add_resource(FluentResource(own_words.read_text("utf-8")), allow_overrides=True)
    return Catalogue(path.stem, bundle)


def _bundle(locales: list[str], resource: Resource) -> FluentBundle:
    # No automatic isolates: they would stand round every word; `freetext.isolate` sets them where scripts mix.
    bundle = FluentBundle(locales, use_isolating=False)
    bundle.add_resource(resource)
    return bundle


@dataclass(frozen=True)
class Catalogue:
    language: str
    bundle: FluentBundle

    def say(self, key: str, **values: str | int | float) -> str:
        """The message `key`. Raises LookupError naming key and language when it is missing or lacks a value."""
        if not self.bundle.has_message(key):
            raise LookupError(f"The catalogue {self.language!r} has no message {key!r}: add it to {self.language}.ftl.")
        pattern = self.bundle.get_message(key).value
        if pattern is None:
            raise LookupError(f"The message {key!r} of the catalogue {self.language!r} is empty.")
        text, errors = self.bundle.format_pattern(pattern, values)
        if errors:
            raise LookupError(f"The message {key!r} of the catalogue {self.language!r} can not be composed: {errors}")
        return str(text)

    def coded(self, family: str, code: str, **values: str | int | float) -> str:
        """The word for a code of the vocabulary, e.g. family `garment`, code `blouse`."""
        return self.say(f"{family}-{code}", **values)

    def join(self, words: Iterable[str], kind: str = "listed") -> str:
        """What is not empty, one after the other, with the language's own comma (or semicolon: `listed-apart`)."""
        said = [word for word in words if word]
        return reduce(lambda before, more: self.say(kind, before=before, more=more), said) if said else ""

    def capitalise(self, text: str) -> str:
        """With the language's own capital first: Azeri and Turkish `i` becomes `İ`."""
        first = "İ" if text.startswith("i") and self.language in ("az", "tr") else text[:1].upper()
        return first + text[1:]

    def gender(self, family: str, code: str) -> str:
        """The grammatical gender that a coded noun asks of its adjective; "" in languages without."""
        attribute = self.bundle.get_message(f"{family}-{code}").attributes.get("gender")
        return str(self.bundle.format_pattern(attribute)[0]) if attribute is not None else ""

    @property
    def direction(self) -> str:
        return self.locale().text_direction

    def locale(self, country: str | None = None) -> Locale:
        """Babel's locale for this language, as written in `country` where it differs (en in the US: 6:40 PM)."""
        general = self.say("catalogue-cldr").replace("-", "_")
        try:
            return Locale.parse(f"{self.language.replace('-', '_')}_{country}") if country else Locale.parse(general)
        except UnknownLocaleError:
            return Locale.parse(general)

    def language_name(self, code: str) -> str:
        if self.bundle.has_message(f"language-{code}"):
            return self.say(f"language-{code}")
        try:
            return Locale.parse(code.replace("-", "_")).get_display_name(self.locale()) or code
        except (UnknownLocaleError, ValueError):  # babel writes no name, and knows few of the world's languages
            return str(self.locale().languages.get(code) or code)

    def country_name(self, code: str) -> str:
        if self.bundle.has_message(f"country-{code}"):
            return self.say(f"country-{code}")
        return str(self.locale().territories.get(code) or code)
