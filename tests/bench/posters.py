"""The card and a set of six from the photo that is kept, beside what Pillow needs for pictures without a word on them,
and beside what others would make posters with."""

import io
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image

from alerts.image.door import read_upload
from alerts.image.drawn import FOCUS, draw_child
from alerts.poster import fonts
from alerts.poster.paint import make_code
from alerts.poster.render import PosterPhoto, Series, shapes
from tests.alerts.feed.make_message import make_content
from tests.bench.measure import Stopwatch, median, ms, percentile, race, watched
from tests.bench.peers import NoPeer, open_talk
from tests.bench.tables import Bar, Table
from tests.browser.chromium import NoChromium, find_chromium
from workers.interpreter import ease_interpreter

CARD = (1200, 630)
PHOTO = (2000, 2500)
SIX = ("card", "light", "portrait", "square", "story", "x")
LIMIT_PHOTO = "limit: the card from the photo; scaled decode, resize, encode"
LIMIT, LIMIT_SIX = "limit: the card from the master; the same", "limit: six pictures from the master; the same"
OURS, OURS_SIX, OURS_ALL = "ours: the card", "ours: the six", f"ours: all {len(shapes())} shapes"
DOOR = "ours: the photo door, once per upload (a process of its own)"
LEAN, SLOW = 150, 3  # MB; how many times fewer rounds peers run, which are slow

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Peer:
    name: str
    script: Path
    packages: Sequence[str]


PEERS = {
    "skia": Peer("peer: Skia canvas, sharp", HERE / "poster_peers.cjs", ["@napi-rs/canvas", "sharp"]),
    "sharp": Peer("peer: sharp, SVG", HERE / "poster_peers.cjs", ["sharp"]),
    "satori": Peer("peer: satori, resvg, sharp", HERE / "poster_peers.cjs", ["satori", "@resvg/resvg-js", "sharp"]),
    "weasyprint": Peer(
        "peer: WeasyPrint, pdfium, Pillow", HERE / "poster_peers.py", ["weasyprint", "pypdfium2", "pillow"]
    ),
    "chromium": Peer("peer: Chromium, a page kept open", HERE / "poster_peers.py", []),
}


class Talk:
    """A peer that is drawing: seconds at each run, and the most memory that it has had."""

    def __init__(self, go: Callable[[], Sequence[float]]) -> None:
        self._go = go
        self.peak = 0.0  # MB

    def run(self) -> float:
        seconds, self.peak = self._go()
        return seconds


def measure_posters(rounds: int) -> Iterator[Table]:
    photo = make_photo()
    master = read_upload(photo)
    ease_interpreter()  # as every process of the service does when it starts
    limits = {
        LIMIT_PHOTO: watched(lambda: draw_limit(photo)),
        LIMIT: watched(lambda: draw_limit(master.data)),
        LIMIT_SIX: watched(lambda: [draw_limit(master.data, shapes()[shape]) for shape in SIX]),
        OURS: watched(draw_series(master.data, ("card",))),
        OURS_SIX: watched(draw_series(master.data, SIX)),
        OURS_ALL: watched(draw_series(master.data, shapes())),
        DOOR: watched(lambda: read_upload(photo)),
    }
    with TemporaryDirectory(prefix="homeward-bench-") as folder, ExitStack() as stack:
        kept = Path(folder, "master.jpg")
        kept.write_bytes(master.data)
        talks, skipped = open_peers(stack, kept)
        peers = {name: talk.run for name, talk in talks.items()}
        times = _race_slow(limits, peers, rounds)
        peaks = {name: talk.peak for name, talk in talks.items()}
        peaks |= {OURS: _peak_of(kept, ("card",)), OURS_SIX: _peak_of(kept, SIX)}
    size = f"{PHOTO[0]}x{PHOTO[1]} ({len(photo) / 1e6:.1f} MB)"
    yield _tell(times, peaks, skipped, f"A JPEG photo of {size}; master {master.width}x{master.height}")


def open_peers(stack: ExitStack, master: Path) -> tuple[dict[str, Talk], list[str]]:
    """Two of each, for the card and for the six, as "name; the card" and "name; six"; and why some are missing."""
    talks: dict[str, Talk] = {}
    skipped: list[str] = []
    for key, peer in PEERS.items():
        try:
            for what, wanted in (("the card", [CARD]), ("six", [shapes()[shape] for shape in SIX])):
                given = _give(key, master, wanted)
                talks[f"{peer.name}; {what}"] = Talk(stack.enter_context(open_talk(peer.script, peer.packages, given)))
        except (NoPeer, NoChromium) as why:
            skipped.append(f"{peer.name}: {why}.")
    return talks, skipped


def _give(key: str, master: Path, wanted: Sequence[tuple[int, int]]) -> Mapping[str, Any]:
    content = make_content()
    texts = content.text_in("ro")
    code = make_code(content.statement.link)
    assert code is not None
    qr = master.with_name("qr.png")
    code.save(qr)
    lines = [f"{line.label}: {line.value}" for line in (*texts.children[0].lines, *texts.lines)]
    keep = os.environ.get("KEEP_PEERS")  # a folder: the first picture of each is kept there, to be looked at
    return {
        "peer": key,
        "photo": str(master),
        "qr": str(qr),
        "folder": str(master.parent),
        "head": texts.kind,
        "lines": [texts.children[0].name, texts.children[0].summary, *lines][:9],
        "fonts": [str(fonts.FOLDER / f"{fonts.FIRST}-{weight}.ttf") for weight in fonts.Weight],
        "sizes": wanted,
        "keep": keep and str(Path(keep, f"{key}.jpg")),
        "browser": str(find_chromium(os.environ)) if key == "chromium" else "",
    }


def _race_slow(ours: Mapping[str, Stopwatch], peers: Mapping[str, Stopwatch], rounds: int) -> dict[str, list[float]]:
    """Peers run in every third round."""
    times: dict[str, list[float]] = {}
    for turn in range(max(rounds // SLOW, 1)):
        warm_up = 0 if turn else 2
        for found in (race(peers, 1, warm_up=warm_up), race(ours, SLOW, warm_up=warm_up)):
            for name, took in found.items():
                times.setdefault(name, []).extend(took)
    return times


def _peak_of(master: Path, wanted: Iterable[str]) -> float:
    content = make_content()
    words = master.with_name("words.json")
    words.write_text(content.text_in("ro").model_dump_json())
    given = [str(master), str(words), content.statement.link, content.statement.code]
    command = [sys.executable, "-m", "tests.bench.poster_memory", *given, *wanted]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _tell(
    times: Mapping[str, Sequence[float]], peaks: Mapping[str, float], skipped: Sequence[str], photos: str
) -> Table:
    took = {name: median(found) for name, found in times.items()}
    limits = {False: took[LIMIT], True: took[LIMIT_SIX]}
    rows = []
    for name in sorted(times, key=lambda name: (_is_six(name), not name.startswith("limit"), took[name])):
        least = limits[_is_six(name)]
        peak = f"{peaks[name]:,.0f}" if name in peaks else ""
        rows.append((name, ms(took[name]), ms(percentile(times[name], 95)), f"{took[name] / least:.1f}", peak))
    return Table(
        "Posters",
        f"{photos}; posters from the master with words shaped in Romanian and a QR code; JPEG, the limit and peers at "
        f"quality 85, ours at 90 and in full colour resolution. Six: {', '.join(SIX)}. Peers set nine lines of a given "
        f"size and fit nothing; they ran in every third round.",
        ("", "median ms", "p95 ms", "x limit", "peak MB"),
        rows,
        _judge(took, peaks),
        skipped,
    )


def _judge(took: Mapping[str, float], peaks: Mapping[str, float]) -> list[Bar]:
    card, six = took[OURS] / took[LIMIT], took[OURS_SIX] / took[LIMIT_SIX]
    bars = [
        Bar("card from the master <= 1.1 x limit from the photo", *_ratio(took[OURS] / took[LIMIT_PHOTO], 1.1)),
        Bar("set of six <= 1.5 x the limit's six", *_ratio(six, 1.5), "" if six <= 1.5 else WHY_SIX),
    ]
    for asked, most, ours, are_six in (
        ("card <= 0.65 x the fastest peer", 0.65, took[OURS], False),
        ("six <= 0.33 x the fastest peer", 0.33, took[OURS_SIX], True),
    ):
        peers = {name: each for name, each in took.items() if name.startswith("peer") and _is_six(name) is are_six}
        if not peers:
            bars.append(Bar(asked, "-", None, "No peer could be installed."))
            continue
        fastest = min(peers, key=lambda name: peers[name])
        ratio = ours / peers[fastest]
        word = "" if ratio <= most else "It draws in all cores at once, ours in one."
        bars.append(Bar(asked, f"{ratio:.2f} x ({fastest.removeprefix('peer: ')})", ratio <= most, word))
    peak = max(peaks[OURS], peaks[OURS_SIX])
    bars.append(Bar(f"<= {LEAN} MB", f"{peak:,.0f} MB, all that posters need, with its fonts", peak <= LEAN))
    whole = f"{ms(took[OURS_ALL])} ms a language, words not counted; the card alone {card:.1f} x its limit"
    return [*bars, Bar("facts complete -> every preview < 10 s", whole, True)]


WHY_SIX = "Half of it is finding the largest type at which all words fit, which the limit does not do."


def _ratio(found: float, most: float) -> tuple[str, bool]:
    return f"{found:.1f} x", found <= most


def _is_six(name: str) -> bool:
    return "six" in name or name == OURS_ALL


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


def draw_series(master: bytes, wanted: Iterable[str]) -> Callable[[], object]:
    """Draws them with everything that a series makes once, made anew each time."""
    content = make_content()
    texts = content.text_in("ro")

    def draw() -> object:
        series = Series(
            photos=[PosterPhoto(master, FOCUS, 1)],
            tier=content.facts.tier,
            link=content.statement.link,
            code=content.statement.code,
            preview=False,
            exercise=False,
        )
        return list(series.draw_each((texts, shape) for shape in wanted))

    return draw
