"""What a printed poster says besides its words: its title, and what its pictures show to whoever can not see them."""

from collections.abc import Sequence
from dataclasses import dataclass

from alerts.words.catalogue import load_catalogue
from alerts.words.map import compose_map_words
from alerts.words.texts import EndingTexts, Texts


@dataclass(frozen=True, slots=True)
class PrintWords:
    language: str
    direction: str
    title: str
    photos: tuple[str, ...] = ()
    map: str = ""
    code: str = ""


def compose_print_words(texts: Texts, children: Sequence[int], link: str, mark: str) -> PrintWords:
    """`children`: for each photo the index of the child that it shows. `mark`: what is written across, or ""."""
    catalogue = load_catalogue(texts.language)
    label, shown = catalogue.say("label-photo"), [texts.children[index] for index in children]
    charted = compose_map_words(texts, ())
    return PrintWords(
        texts.language,
        texts.direction,
        " · ".join(filter(None, (mark, texts.headline))),
        tuple(catalogue.say("line", label=label, value=catalogue.join((child.name, child.summary))) for child in shown),
        f"{charted.title}. {charted.told}",
        catalogue.say("line", label=catalogue.say("label-code"), value=link),
    )


def compose_ending_print_words(ending: EndingTexts) -> PrintWords:
    return PrintWords(ending.language, ending.direction, ending.headline)
