"""Photos of one loud colour each: wherever one is shown, it is found by its colour."""

import random
from io import BytesIO

from PIL import Image

MAGENTA = (255, 0, 200)
CYAN = (0, 235, 255)
LIME = (120, 255, 0)
SIDE = 800


def draw_loud_photo(colour: tuple[int, int, int], *, comment: bytes = b"") -> bytes:
    """A JPEG with a little noise, so that its bytes are like no other's. `comment` goes into its metadata."""
    noise = random.Random(sum(colour))
    picture = Image.new("RGB", (SIDE, SIDE), colour)
    grain = Image.frombytes("L", (SIDE // 8, SIDE // 8), noise.randbytes((SIDE // 8) ** 2)).resize((SIDE, SIDE))
    veiled = Image.blend(picture, Image.merge("RGB", [grain] * 3), 0.08)
    out = BytesIO()
    veiled.save(out, "JPEG", quality=92, **({"comment": comment} if comment else {}))
    return out.getvalue()
