"""Run as a process of its own: peak MB of drawing posters of the master in the given file, in the named shapes, with
the words in another file. Nothing is loaded that posters do without: no store, no web, no bench."""

import sys
from pathlib import Path

from alerts.facts import Tier
from alerts.poster.render import PosterPhoto, Series
from alerts.words.texts import Texts


def main(master: str, words: str, link: str, code: str, *wanted: str) -> None:
    texts = Texts.model_validate_json(Path(words).read_bytes())
    photos = [PosterPhoto(Path(master).read_bytes())]
    series = Series(photos=photos, tier=Tier.ABDUCTION, link=link, code=code, preview=False, exercise=False)
    for _ in series.draw_each((texts, shape) for shape in wanted):
        pass
    status = Path("/proc/self/status").read_text()  # getrusage would tell of the parent's too
    sys.stdout.write(str(int(status.split("VmHWM:")[1].split()[0]) / 1024))


if __name__ == "__main__":
    main(*sys.argv[1:])
