"""A drawn child, for drills, the demo and tests: plainly a drawing, of nobody."""

import random

from alerts.image.encode import encode_jpeg
from alerts.image.portrait import FACE, HEIGHT, WIDTH, Colour, Looks, paint_portrait

FOCUS = (FACE[0] / WIDTH, FACE[1] / HEIGHT)  # where the face is, 0..1 from left and top
SKINS = ("f6d3bd", "eec1a2", "e0ab86", "c98f66", "a86f48", "8a5735")
GROUNDS = ("cfe3ea", "e8dfc8", "d6e6d2", "e6d8e4", "dcdff0")
STYLES = ("short", "medium", "long", "curly", "braided")
HAIR = {
    "black": "2b2523", "brown": "5b3a26", "blonde": "d9b25f", "red": "b4552a",
    "grey": "9a9a9a", "white": "e9e6e0", "dyed": "7a4fa3", "bald": "6a5a50",
}  # fmt: skip
EYES = {
    "brown": "6b4427", "blue": "3f76a8", "green": "4f7d4f", "grey": "6d7780", "hazel": "8a6a35", "black": "2c2422",
}  # fmt: skip
CLOTHES = {
    "black": "33363b", "white": "eeece6", "grey": "8b9199", "red": "c23b3b", "orange": "e0812e", "yellow": "e8bf3a",
    "green": "4c8f5c", "blue": "3f6fae", "purple": "7c5aa6", "pink": "dd8ba6", "brown": "7c5a3f", "beige": "d8c5a0",
    "multicoloured": "4aa3a0",
}  # fmt: skip


def draw_child(
    seed: int,
    *,
    age: int = 8,
    hair: str | None = None,
    style: str | None = None,
    eyes: str | None = None,
    clothes: str | None = None,
) -> bytes:
    """A JPEG of 1200x1500 px with the face about `FOCUS`. Codes are the vocabulary's; what is None follows from `seed`.

    Equal arguments give equal bytes. Raises KeyError for a colour that the vocabulary does not know.
    """
    # Told apart, not kept secret: a generator that repeats is what is wanted.
    chance = random.Random(seed)  # noqa: S311
    chosen = {
        "skin": chance.choice(SKINS),
        "ground": chance.choice(GROUNDS),
        "hair": chance.choice(("black", "brown", "blonde", "red")),
        "style": chance.choice(STYLES),
        "eyes": chance.choice(tuple(EYES)),
        "clothes": chance.choice(("red", "yellow", "green", "blue", "purple", "orange")),
    }
    looks = Looks(
        skin=_colour(chosen["skin"]),
        hair=_colour(HAIR[hair or chosen["hair"]]),
        style=style or chosen["style"],
        bald=hair == "bald",
        eyes=_colour(EYES[eyes or chosen["eyes"]]),
        ground=_colour(chosen["ground"]),
        clothes=_colour(CLOTHES[clothes or chosen["clothes"]]),
        youth=max(0.0, min(1.0, (14 - age) / 12)),
        parting=chance.uniform(-1, 1),
        smile=chance.uniform(0.35, 1),
        freckles=chance.random() < 0.3,
    )
    return encode_jpeg(paint_portrait(looks))


def _colour(code: str) -> Colour:
    red, green, blue = bytes.fromhex(code)
    return red, green, blue
