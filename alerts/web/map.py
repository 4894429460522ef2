"""A map as SVG: a few kB in the page itself, so that it needs no address and is gone when the page is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from alerts.poster.map import Ground
from alerts.words.catalogue import load_catalogue
from alerts.words.map import MapWords
from alerts.words.measures import say_scale, scale_unit_km
from geo.basemap import Basemap, Name, Patch, Spot, draw_basemap
from geo.lettering import Frame, Placed, along_edge, around, middle_of, place_beside, place_upon

WIDTH, HEIGHT = 400, 300
TYPE = 15  # px of its names in a drawing of that size, which a small phone shows at three quarters of it
# Of the type: how wide a letter is taken to be, a Latin one and another, for the reader's own typeface is not known.
LETTER, OTHER_LETTER = 0.6, 0.68
LAST_LATIN = "\u036f"
GAP = 8
MOST_NAMES = 5
MOST_TOLD = 5
FINE_PX = (1.2, 2.5, 5.0)  # px that leaving out corners may move a line; coarser where there are more than
MOST_POINTS = 500


@dataclass(frozen=True, slots=True)
class Label:
    """A line of type; `anchor` as SVG has it, `kind` names its style."""

    text: str
    x: float
    y: float
    kind: str


@dataclass(frozen=True, slots=True)
class MapDrawing:
    """Paths and places in px, for `map.html`."""

    width: int
    height: int
    words: MapWords
    own: str
    other: str
    divisions: str
    area: str
    cell: str
    point: Spot | None
    dots: tuple[Spot, ...]
    labels: tuple[Label, ...]
    scale_px: float
    scale: str


def draw_map(ground: Ground, words: MapWords, language: str) -> MapDrawing:
    """The same for the same ground, words and language."""
    return next(draw_maps(ground, words, language))


def draw_maps(ground: Ground, words: MapWords, language: str) -> Iterator[MapDrawing]:
    """As fine as few bytes allow, a coast of fjords coarser; then coarser ones, the last without divisions."""
    for fine_px in FINE_PX:
        drawn = draw_basemap(ground.scene, ground.gazetteer, WIDTH, HEIGHT, language, fine_px=fine_px)
        if _count_points(drawn) <= MOST_POINTS or fine_px == FINE_PX[-1]:
            drawing = _compose(drawn, ground, words, language)
            yield drawing
    yield replace(drawing, divisions="")


def _compose(drawn: Basemap, ground: Ground, words: MapWords, language: str) -> MapDrawing:
    length, scale_px = drawn.scale(scale_unit_km(ground.country), drawn.width * 0.25)
    dots, labels = _letter(drawn, words)
    return MapDrawing(
        width=WIDTH,
        height=HEIGHT,
        words=words,
        own=_path(drawn.own),
        other=_path(drawn.other),
        divisions=_path(drawn.divisions),
        area=_path(drawn.area),
        cell=_path(drawn.cell),
        point=drawn.point,
        dots=dots,
        labels=labels,
        scale_px=round(scale_px),
        scale=say_scale(length, ground.country, load_catalogue(language)),
    )


def name_towns(ground: Ground, language: str) -> tuple[str, ...]:
    """The largest towns in the area, for those who can not see the map."""
    largest = ground.gazetteer.cities_in(ground.scene.shape, MOST_TOLD)
    return tuple(ground.gazetteer.town_name(city, language) for city in largest)


def _count_points(drawn: Basemap) -> int:
    grounds = (drawn.own, drawn.other, drawn.divisions, drawn.area)
    return sum(len(ring) for patches in grounds for patch in patches for ring in patch)


def _letter(drawn: Basemap, words: MapWords) -> tuple[tuple[Spot, ...], tuple[Label, ...]]:
    """The dots of the towns that are named, and every line of type; what has no room is left out."""
    within = Frame(6, 4, WIDTH - 6, HEIGHT - 4)
    taken = [Frame(0, HEIGHT - 44, WIDTH * 0.3, HEIGHT), Frame(WIDTH - 60, HEIGHT - 16, WIDTH, HEIGHT)]
    labels: list[Label] = []

    def set_down(placed: Iterable[Placed], kind: str) -> None:
        for name, box in placed:
            taken.append(box)
            labels.append(Label(name.text, round((box.left + box.right) / 2), round(box.bottom - TYPE * 0.3), kind))

    towns = list(drawn.towns)
    seen = drawn.point or middle_of(drawn.cell)
    if seen is not None:
        here = [Name(words.seen, *seen)]
        set_down(place_beside(here, _measure, within=within, taken=taken, gap=GAP + 3, most=1), "b")
        if towns and around((towns[0].x, towns[0].y), GAP).meets(around(seen, GAP)):
            here = [Name(towns.pop(0).text, *seen)]  # one sign for both
            set_down(place_beside(here, _measure, within=within, taken=taken, gap=GAP + 3, most=1), "")
        taken.append(around(seen, GAP))
    area = along_edge(drawn.area, words.area, TYPE)
    set_down(place_upon(area, _measure, within=within, taken=taken, apart=GAP)[:1], "b r")
    named = place_beside(towns, _measure, within=within, taken=taken, gap=GAP, most=MOST_NAMES)
    set_down(named, "")
    if len(drawn.countries) > 1:
        set_down(place_upon(drawn.countries, _measure, within=within, taken=taken, apart=GAP), "k")
    return tuple((round(each.name.x), round(each.name.y)) for each in named), tuple(labels)


def _measure(text: str) -> tuple[float, float]:
    letters = sum(OTHER_LETTER if letter > LAST_LATIN else LETTER for letter in text)
    return letters * TYPE, TYPE * 1.3


def _path(patches: Sequence[Patch]) -> str:
    """Steps from corner to corner in whole px: a third of the bytes."""
    return "".join(_ring(ring) for patch in patches for ring in patch)


def _ring(ring: Sequence[Spot]) -> str:
    corners = [(round(x), round(y)) for x, y in ring]
    steps = [(x - a, y - b) for (a, b), (x, y) in pairwise(corners) if (x, y) != (a, b)]
    if not steps:
        return ""
    start, line = corners[0], "".join(f"{x}{y:+d}" if n == 0 else f"{x:+d}{y:+d}" for n, (x, y) in enumerate(steps))
    return f"M{start[0]} {start[1]}l{line}z"
