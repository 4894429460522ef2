"""The card from the photo that is kept, beside what Pillow needs for a picture without a word on it."""

import io
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PIL import Image

from alerts.image.door import read_upload
from alerts.image.drawn import FOCUS, draw_child
from alerts.poster.render import PosterPhoto, render_poster, shapes
from tests.alerts.feed.make_message import make_content
from tests.bench.measure import median, ms, percentile, race, watched
from tests.bench.tables import Bar, Table

CARD = (1200, 630)
PHOTO = (2000, 2500)
LIMIT, LIMIT_MASTER = "limit: the photo, scaled decode, resize, encode", "limit: the master, decode, resize, encode"
SIX = ("card", "light", "portrait", "square", "story", "x")
LIMIT_SIX = "limit: six pictures from the master, decode, resize, encode"
OURS, OURS_SIX, OURS_SET = (
    "ours: the card from the master",
    "ours: the same six shapes from the master",
    "ours: all shapes from the master",
)
DOOR = "ours: the photo door, once per upload (a process of its own)"


def measure_posters(rounds: int) -> Iterator[Table]:
    photo = make_photo()
    master = read_upload(photo)
    times = race(
        {
            LIMIT: watched(lambda: draw_limit(photo)),
            LIMIT_MASTER: watched(lambda: draw_limit(master.data)),
            LIMIT_SIX: watched(lambda: [draw_limit(master.data, shapes()[shape]) for shape in SIX]),
            OURS: watched(_drawer(master.data, ("card",))),
            OURS_SIX: watched(_drawer(master.data, SIX)),
            OURS_SET: watched(_drawer(master.data, shapes())),
            DOOR: watched(lambda: read_upload(photo)),
        },
        rounds,
    )
    size = f"{PHOTO[0]}x{PHOTO[1]} ({len(photo) / 1e6:.1f} MB)"
    yield _tell(times, f"A JPEG photo of {size}; master {master.width}x{master.height}")


def _tell(times: Mapping[str, Sequence[float]], photos: str) -> Table:
    least = median(times[LIMIT])
    card, whole = median(times[OURS]) / least, median(times[OURS_SET])
    six = median(times[OURS_SIX]) / median(times[LIMIT_SIX])
    return Table(
        "Posters",
        f"{photos}; "
        f"card {CARD[0]}x{CARD[1]} with words shaped in Romanian and a QR code; JPEG, the limit at quality 85.",
        ("", "median ms", "p95 ms", "x limit"),
        [
            (name, ms(median(took)), ms(percentile(took, 95)), f"{median(took) / least:.1f}")
            for name, took in times.items()
        ],
        [
            Bar(
                "card from the master <= 1.1 x limit",
                f"{card:.1f} x",
                card <= 1.1,
                ""
                if card <= 1.1
                else "First version: the master is decoded whole, and texts and QR code are "
                "shaped and made anew for each picture.",
            ),
            Bar(
                "set of six from the master <= 1.5 x the limit's six",
                f"{six:.1f} x ({', '.join(SIX)})",
                six <= 1.5,
                "" if six <= 1.5 else "The master is decoded and the words are shaped anew for each shape.",
            ),
            Bar("facts complete -> every preview < 10 s", f"{ms(whole)} ms a language, words not counted", True),
            Bar("<= 0.65 x the fastest peer", "-", None, "No peer in this run yet."),
        ],
    )


def make_photo() -> bytes:
    """A drawn child, as large and as noisy as what a phone takes."""
    chance = random.Random(1)
    with Image.open(io.BytesIO(draw_child(1, age=8))) as drawn:
        large = drawn.convert("RGB").resize(PHOTO, Image.Resampling.BICUBIC)
    grain = Image.frombytes("L", (500, 625), chance.randbytes(500 * 625)).resize(PHOTO).convert("RGB")
    out = io.BytesIO()
    Image.blend(large, grain, 0.06).save(out, "JPEG", quality=92)
    return out.getvalue()


def draw_limit(photo: bytes, size: tuple[int, int] = CARD) -> bytes:
    """The least that any card costs in Pillow: turbo's scaled decode, a crop and resize, encode. No word, no code."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(photo)) as image:
        image.draft("RGB", size)
        width, height = image.size
        tall = min(width * size[1] // size[0], height)
        image.crop((0, (height - tall) // 3, width, (height - tall) // 3 + tall)).resize(
            size, Image.Resampling.HAMMING
        ).save(out, "JPEG", quality=85)
    return out.getvalue()


def _drawer(master: bytes, wanted: Iterable[str]) -> Callable[[], object]:
    content = make_content()
    texts = content.text_in("ro")

    def draw() -> object:
        return [
            render_poster(
                texts,
                shape=shape,
                photos=[PosterPhoto(master, FOCUS, 1)],
                tier=content.facts.tier,
                link=content.statement.link,
                code=content.statement.code,
                preview=False,
                exercise=False,
            )
            for shape in wanted
        ]

    return draw
