"""Runs alone in the peer's venv: posters by a browser or by WeasyPrint, once for each line on stdin.

Prints seconds and peak MB, of the browser's processes too.
"""

import html
import io
import json
import sys
import time
from pathlib import Path


def compose(given, size, unit):
    """The page of one poster: a band above, the photo on the left, nine lines and the QR code on the right."""
    width, height = size
    band, side = round(height * 0.16), round(min(width, height) * 0.22)
    photo = round(width * 0.4)
    em = max(round(min((height - band) / 15, width / 34)), 9)
    lines = "".join(f"<div>{html.escape(line)}</div>" for line in given["lines"])
    return f"""<!doctype html><meta charset="utf-8"><style>
@font-face {{ font-family: Noto; src: url("{Path(given["fonts"][0]).as_uri()}") }}
@font-face {{ font-family: Noto; font-weight: bold; src: url("{Path(given["fonts"][1]).as_uri()}") }}
@page {{ size: {width}{unit} {height}{unit}; margin: 0 }}
body {{ margin: 0; width: {width}{unit}; height: {height}{unit}; position: relative; font: {em}{unit}/1.5 Noto }}
h1 {{ margin: 0; height: {band}{unit}; background: #b3001b; color: #fff; font: bold {round(band * 0.5)}{unit} Noto }}
.photo {{ position: absolute; left: 0; top: {band}{unit}; width: {photo}{unit}; height: {height - band}{unit};
  object-fit: cover }}
.lines {{ margin-left: {photo + em}{unit} }}
.qr {{ position: absolute; right: 16{unit}; bottom: 16{unit}; width: {side}{unit}; image-rendering: pixelated }}
</style><h1>{html.escape(given["head"])}</h1><img class="photo" src="{Path(given["photo"]).as_uri()}">
<div class="lines">{lines}</div><img class="qr" src="{Path(given["qr"]).as_uri()}">"""


def weasyprint(given):
    import pypdfium2
    from weasyprint import HTML

    def draw(size):
        # 1 pt of the page is one pixel of the picture.
        pdf = HTML(string=compose(given, size, "pt")).write_pdf()
        picture = pypdfium2.PdfDocument(pdf)[0].render(scale=1).to_pil().convert("RGB")
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=85)
        return out.getvalue()

    return draw


def chromium(given):
    from playwright.sync_api import sync_playwright

    browser = sync_playwright().start().chromium.launch(executable_path=given["browser"], args=["--no-sandbox"])
    page = browser.new_page()
    sheet = Path(given["folder"], "poster.html")  # of the disk, so that it may show the photo from the disk

    def draw(size):
        sheet.write_text(compose(given, size, "px"))
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.goto(sheet.as_uri())
        return page.screenshot(type="jpeg", quality=85)

    return draw


def peak_mb():
    """Of this process and of all that it started."""
    parents, peaks = {}, {}
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            fields = dict(line.split(":", 1) for line in status.read_text().splitlines())
        except OSError:
            continue
        parents[int(fields["Pid"])] = int(fields["PPid"])
        peaks[int(fields["Pid"])] = int(fields.get("VmHWM", "0 kB").split()[0])
    own = {int(Path("/proc/self").resolve().name)}
    while more := {pid for pid, parent in parents.items() if parent in own} - own:
        own |= more
    return sum(peaks.get(pid, 0) for pid in own) / 1024


def main():
    given = json.loads(sys.stdin.readline())
    draw = {"weasyprint": weasyprint, "chromium": chromium}[given["peer"]](given)
    first = draw(given["sizes"][0])
    if given["keep"]:
        Path(given["keep"]).write_bytes(first)
    print(len(first), flush=True)
    for _ in sys.stdin:
        began = time.perf_counter()
        for size in given["sizes"]:
            draw(size)
        print(time.perf_counter() - began, peak_mb(), flush=True)


main()
