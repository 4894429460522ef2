"""How often a picture of a poster is known for what it is, and how often for another child's: counts, not times."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PIL import Image

from alerts.image.drawn import FOCUS, draw_child
from alerts.image.formats import PDF, name_format
from alerts.image.likeness import Likeness, Looks, find_place, judge_likeness, look_at_picture, look_at_poster
from alerts.poster.render import PosterPhoto
from tests.alerts.image.copies import copy, cropped, encode, framed, scaled
from tests.alerts.poster.specimen import draw, make_child, make_texts, open_page
from tests.bench.tables import Bar, Table

NAMES = ("Matei", "Ana", "Ivo", "Mia", "Leo", "Eva", "Jan", "Zoe", "Tom", "Айжан", "Şirin", "Łucja", "Ágnes", "سارة")
HAIR, EYES = ("brown", "black", "blonde", "red"), ("brown", "blue", "green")
SHAPES = ("square", "portrait", "x", "print")
DOTS = 150  # to the inch, of a screen that shows a sheet
WAYS: Mapping[str, tuple[Callable[[Image.Image], Image.Image], int]] = {
    "encoded anew, quality 60": (lambda image: image, 60),
    "smaller by half": (scaled(0.5), 70),
    "a tenth cut off": (cropped(0.1, 0.0, 0.0, 0.0), 75),
    "on a screen, with a frame": (framed(1000, "white"), 70),
}


@dataclass(frozen=True, slots=True)
class Known:
    data: bytes
    looks: Looks


def measure_likeness(posters: int) -> Iterator[Table]:
    """Half of the posters are out; pictures of all of them are shown."""
    drawn = [draw_one(number) for number in range(posters)]
    out = {number: Known(data, look_at_poster(data)) for number, data in enumerate(drawn) if number % 2}
    own: dict[str, Counter[Likeness]] = {}
    others: dict[str, Counter[Likeness]] = {}
    for number, data in enumerate(drawn):
        way = list(WAYS)[number // 2 % len(WAYS)]
        theirs = look_at_picture(copy(_show(data), *WAYS[way]))
        for each, known in out.items():
            found = others if each != number else own
            found.setdefault(way, Counter())[_judge(known.looks, theirs)] += 1
    yield _tell(posters, own, others)


def _show(data: bytes) -> bytes:
    """What a screen shows of it."""
    return encode(open_page(data, DOTS / 72), 90) if name_format(data) == PDF else data


def draw_one(number: int, name: str = "", shape: str = "") -> bytes:
    """Another child of the same agency: the same template, words and telephone number."""
    # No two have one name: the same words with another face are what an altered poster is.
    name = name or f"{NAMES[number % len(NAMES)]} {NAMES[(number // len(NAMES) * 3 + number) % len(NAMES)]}"
    face = draw_child(number, age=1 + number % 15, hair=HAIR[number % 4], eyes=EYES[number % 3])
    code = f"H{number:08}"
    return draw(
        make_texts(make_child(name=name), check=f"Check this alert: {code}"),
        shape=shape or SHAPES[(number // 2 + number // 8) % len(SHAPES)],  # each of them in each way
        photos=[PosterPhoto(face, FOCUS)],
        code=code,
        link=f"https://alerts.example/a/{code}",
    ).data


def _judge(ours: Looks, theirs: Looks) -> Likeness:
    place = find_place(ours.corners, theirs.corners)
    return Likeness.OTHER if place is None else judge_likeness(ours, theirs, place)


def _tell(posters: int, own: Mapping[str, Counter[Likeness]], others: Mapping[str, Counter[Likeness]]) -> Table:
    rows = [
        (
            way,
            *(f"{own[way][likeness]}" for likeness in Likeness),
            *(f"{others[way][likeness]:,}" for likeness in Likeness),
        )
        for way in WAYS
    ]
    pairs = sum(count.total() for count in others.values())
    taken = sum(count[Likeness.SAME] for count in others.values())
    altered = sum(count[Likeness.ALTERED] for count in others.values())
    shown, known = sum(count.total() for count in own.values()), sum(count[Likeness.SAME] for count in own.values())
    return Table(
        "Posters known by their looks",
        f"{posters} posters of as many drawn children of one agency, every second of them out, in {', '.join(SHAPES)}; "
        f"a picture of each, of a sheet as a screen of {DOTS} dots to the inch shows it, is compared with every one "
        "that is out. Faces are drawn, and so more alike than photos.",
        ("", *(f"its own: {likeness}" for likeness in Likeness), *(f"another's: {likeness}" for likeness in Likeness)),
        rows,
        [
            Bar("another's poster taken for the same: none", f"{taken} of {pairs:,} pairs", taken == 0),
            Bar("another's poster called an altered one: none", f"{altered} of {pairs:,} pairs", altered == 0),
            Bar("a copy of ours is known", f"{known} of {shown}", known == shown),
        ],
    )
