"""What hangs in the gallery: the fictional cases in every shape, every language, and what is out of the ordinary."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from alerts.case.document import dump_case, parse_case, parse_case_object
from alerts.case.schema import CaseDocument
from alerts.cli.rendering import Wish, render_case
from alerts.image.door import Master
from alerts.image.drawn import FOCUS, draw_child
from alerts.image.portrait import HEIGHT, WIDTH
from alerts.poster.render import Picture, PosterPhoto, Series, render_neutral
from alerts.poster.templates import shapes
from alerts.words.catalogue import languages
from alerts.words.compose import compose_ending
from geo.gazetteer import Gazetteer, load_everything
from tests.alerts.poster.specimen import open_picture
from tests.gallery.sheets import Exhibit

CASES = Path(__file__).parents[1] / "cases"
AS_OF = datetime(2026, 6, 12, 1, 10, tzinfo=UTC)
LINK, CODE = "https://alerts.example/a/k7qm4txr9w", "K7QM4TXR9"
NAMES = {
    "Arabic": "نور الهدى نموذج", "Armenian": "Անահիտ Օրինակյան", "Bengali": "অনন্যা উদাহরণ", "Cyrillic": "Өмүрбек Үлгүев",
    "Devanagari": "अनन्या उदाहरणे", "Georgian": "ნინო ნიმუშაძე", "Hangul": "견본 하늘", "Han": "范例 小明",
    "Hebrew": "נועה דוגמה", "Latin": "Győző-Fülöp Példaűry", "Thai": "ณัฐธิดา ตัวอย่างสกุล", "Kana": "みほん ハルカ",
}  # fmt: skip


def list_cases() -> list[str]:
    return sorted(path.stem for path in CASES.glob("*.yaml"))


@cache
def read_case(name: str) -> CaseDocument:
    return parse_case((CASES / f"{name}.yaml").read_bytes(), media="yaml").document


def show_shape(shape: str) -> Iterator[Exhibit]:
    """Every case in every language of its own."""
    for name in list_cases():
        document = read_case(name)
        for picture in draw(document, [shape], document.languages):
            yield Exhibit(f"{name} · {picture.language}", open_picture(picture))


def show_languages(name: str, shape: str) -> Iterator[Exhibit]:
    """One case in every language that has a catalogue; what people typed stays as they typed it."""
    for picture in draw(read_case(name), [shape], languages()):
        yield Exhibit(picture.language, open_picture(picture))


def show_endings() -> Iterator[Exhibit]:
    """The neutral card: every shape in one language, and every language in one shape."""
    for shape in shapes():
        yield Exhibit(f"{shape} · en", open_picture(render_neutral(compose_ending("en"), shape=shape)))
    for language in languages():
        yield Exhibit(f"card · {language}", open_picture(render_neutral(compose_ending(language), shape="card")))


def show_scripts() -> Iterator[Exhibit]:
    """A name of every script in an English poster."""
    for at, (script, name) in enumerate(NAMES.items()):
        shape = tuple(shapes())[at % len(shapes())]
        (picture,) = draw(change_case("us-county", {"given_name": name}), [shape], ["en"])
        yield Exhibit(f"{script} · {shape}", open_picture(picture))


def show_variants() -> Iterator[Exhibit]:
    """Several children, none with a photo, two photos of one: each in every shape; and a preview."""
    siblings = [{"given_name": name} for name in ("Andrei", "Ana-Maria", "Constantin-Alexandru")]
    two, four = (change_case("ro-car", *[{}, *siblings[:count]]) for count in (1, 3))
    for shape in shapes():
        for label, document in (("two children", two), ("four", four)):
            (picture,) = draw(document, [shape], ["en"])
            yield Exhibit(f"{label} · {shape}", open_picture(picture))
        (bare,) = draw(read_case("ro-car"), [shape], ["en"], masters=())
        yield Exhibit(f"no photo · {shape}", open_picture(bare))
        yield Exhibit(f"two photos · {shape}", open_picture(draw_two_photos(shape)))
    (preview,) = draw(read_case("ro-car"), ["square"], ["ro"], final=False)
    yield Exhibit("preview · square", open_picture(preview))


@cache
def places() -> Gazetteer:
    """Read once; it only ever answers."""
    return load_everything()


def draw(
    document: CaseDocument,
    asked: Sequence[str],
    spoken: Sequence[str],
    *,
    masters: Sequence[Master] | None = None,
    final: bool = True,
) -> tuple[Picture, ...]:
    """As `homeward render` draws them, with a drawn child for each photo."""
    wish = Wish(tuple(asked), tuple(spoken), AS_OF, LINK, CODE, final)
    return render_case(document, wish, draw_masters(document) if masters is None else masters, places()).pictures


def draw_two_photos(shape: str) -> Picture:
    document = read_case("ro-car")
    wish = Wish((), ("en",), AS_OF, LINK, CODE, True)
    (texts,) = render_case(document, wish, draw_masters(document), places()).texts
    masters = [draw_master(1, 2, "brown", "short", "brown", worn) for worn in ("green", "yellow")]
    photos = [PosterPhoto(master.data, FOCUS) for master in masters]
    series = Series(photos=photos, tier=document.tier, link=LINK, code=CODE, preview=False, exercise=False)
    return series.draw(texts, shape)


def draw_masters(document: CaseDocument) -> tuple[Master, ...]:
    return tuple(
        draw_master(
            at,
            child.age or 1,
            child.hair.colour,
            child.hair.style,
            child.eyes,
            next((each.colour for each in child.clothing if each.colour), None),
        )
        for at, child in enumerate(document.children, 1)
    )


@cache
def draw_master(
    seed: int, age: int, hair: str | None, style: str | None, eyes: str | None, clothes: str | None
) -> Master:
    """In what the poster says that the child wears. A drawing is no stranger's file: it needs no decoder of its own."""
    data = draw_child(seed, age=age, hair=hair, style=style, eyes=eyes, clothes=clothes)
    return Master(data, hashlib.sha256(data).hexdigest(), WIDTH, HEIGHT)


def change_case(name: str, *children: Mapping[str, Any]) -> CaseDocument:
    """The case with a child for each mapping, which tells what is other than of its first child."""
    tree = deepcopy(dump_case(read_case(name)))
    first = tree["children"][0]  # type: ignore[index]
    tree["children"] = [{**first, **changes} for changes in children]
    return parse_case_object(tree).document
