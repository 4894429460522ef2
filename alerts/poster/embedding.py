"""The typefaces of a PDF: the glyphs that it shows, and which letters each of them stands for."""

import hashlib
import struct
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

import uharfbuzz as hb

from alerts.poster.breaks import Run
from alerts.poster.fonts import Typeface
from alerts.poster.pdf import Objects, list_references, refer, write_dictionary

DROPPED = ("BASE", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "vhea", "vmtx")  # what only serves who sets type anew
PER_BLOCK = 100  # entries of a table of letters, by its specification
SYMBOLIC = 4
PLAIN = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2011": "-", **dict.fromkeys("\u2066\u2067\u2068\u2069\u200e\u200f\u061c")}
)


def say_plainly(text: str) -> str:
    """As it is copied, searched for and read aloud: without what holds words together and turns directions."""
    return text.translate(PLAIN)


def find_letters(run: Run) -> list[str]:
    """For each glyph the letters it stands for; "" when others stand for them already.

    Many typefaces build a letter of several glyphs, an Arabic one of a stroke and of dots: what takes room stands for
    it. Letters that change places, as vowels of India do, are told in the order in which they are written.
    """
    letters = [""] * len(run.glyphs)
    for start, end in pairwise(sorted({*run.clusters, len(run.text)})):
        members = [at for at, cluster in enumerate(run.clusters) if cluster == start]
        widths = {at: run.typeface.font.get_glyph_h_advance(run.glyphs[at][0]) for at in members}
        bearers = [at for at in members if widths[at] > 0] or members[:1]
        if is_turned(run):
            bearers.reverse()
        for at, said in zip(bearers, _share_out(say_plainly(run.text[start:end]), len(bearers)), strict=False):
            letters[at] = said
    return letters


def _share_out(text: str, count: int) -> list[str]:
    """In at most so many parts, of a letter each but for the last; a letter of two parts may be taken apart."""
    apart = text if len(text) >= count else unicodedata.normalize("NFD", text)
    return [*apart[: count - 1], apart[count - 1 :]]


def is_turned(run: Run) -> bool:
    """Whether its letters are read from right to left."""
    return run.clusters[0] > run.clusters[-1]


Glyphs = tuple[tuple[int, float, float], ...]


def join_runs(runs: Sequence[Run]) -> tuple[Glyphs, tuple[str, ...]]:
    """The glyphs of runs side by side, placed from the start of the first one, and the letters of each."""
    pens = accumulate((run.advance for run in runs), initial=0.0)
    glyphs = tuple((glyph, pen + x, y) for run, pen in zip(runs, pens, strict=False) for glyph, x, y in run.glyphs)
    return glyphs, tuple(letters for run in runs for letters in find_letters(run))


class Embedded:
    """One typeface of one file. A glyph has a code of its own for every text that it stands for."""

    def __init__(self, typeface: Typeface, name: str) -> None:
        self.typeface = typeface
        self.name = name  # in the page's resources
        self._codes: dict[tuple[int, str], int] = {}

    def encode(self, glyph: int, letters: str) -> str:
        code = self._codes.setdefault((glyph, letters), len(self._codes) + 1)
        return f"{code:04X}"

    def measure(self, glyph: int) -> int:
        """The width in thousandths of an em."""
        advance: int = self.typeface.font.get_glyph_h_advance(glyph)
        return round(advance * 1000 / self.typeface.upem)

    def add(self, objects: Objects) -> int:
        """Write the typeface, with nothing in it but what was encoded."""
        glyphs = [glyph for glyph, _ in self._codes]
        data = cut_out(self.typeface, glyphs)
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
        name = f"/{tag}+{self.typeface.name}"
        file = objects.add_stream(data, Length1=len(data))
        widths = " ".join(str(self.measure(glyph)) for glyph in glyphs)
        font = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
            "FontDescriptor": refer(objects.add(self._describe(name, glyphs, file))),
            "CIDToGIDMap": refer(objects.add_stream(struct.pack(f">{len(glyphs) + 1}H", 0, *glyphs))),
            "W": f"[1 [{widths}]]",
        }
        whole = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": list_references([objects.add(write_dictionary(font))]),
            "ToUnicode": refer(objects.add_stream("\n".join(self._tell_letters()).encode("ascii"))),
        }
        return objects.add(write_dictionary(whole))

    def _describe(self, name: str, glyphs: Sequence[int], file: int) -> str:
        font, scale = self.typeface.font, 1000 / self.typeface.upem
        found = [extents for extents in map(font.get_glyph_extents, glyphs) if extents is not None]
        left = min((each.x_bearing for each in found), default=0)
        right = max((each.x_bearing + each.width for each in found), default=0)
        top = max((each.y_bearing for each in found), default=0)
        bottom = min((each.y_bearing + each.height for each in found), default=0)
        whole = font.get_font_extents("ltr")
        entries: dict[str, str | int] = {
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": SYMBOLIC,
            "FontBBox": f"[{' '.join(str(round(side * scale)) for side in (left, bottom, right, top))}]",
            "ItalicAngle": 0,
            "Ascent": round(whole.ascender * scale),
            "Descent": round(whole.descender * scale),
            "CapHeight": 714,  # of every Noto Sans; a reader uses it only where it must replace the typeface
            "StemV": 80,
            "FontFile2": refer(file),
        }
        return write_dictionary(entries)

    def _tell_letters(self) -> Iterator[str]:
        yield "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap"
        yield "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def"
        yield "/CMapName /Letters def\n/CMapType 2 def"
        yield "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange"
        entries = [f"<{code:04X}> <{letters.encode('utf-16-be').hex()}>" for (_, letters), code in self._codes.items()]
        for start in range(0, len(entries), PER_BLOCK):
            block = entries[start : start + PER_BLOCK]
            yield "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"])
        yield "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


def cut_out(typeface: Typeface, glyphs: Sequence[int]) -> bytes:
    """The typeface with these glyphs alone, under their numbers."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(set(glyphs))
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update({int.from_bytes(tag.encode("ascii"), "big") for tag in DROPPED})
    return bytes(hb.subset(typeface.font.face, wanted).blob.data)


class Outline:
    """A pen that writes what it is told to draw as a path of PDF, at a place and in a size."""

    def __init__(self, x: float, y: float, scale: float) -> None:
        self.path: list[str] = []
        self._origin, self._scale = (x, y), scale
        self._at = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:
        self._write("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:
        self._write("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:
        self._write("c", *points)

    def qCurveTo(self, turn: tuple[float, float], end: tuple[float, float]) -> None:
        (x, y), (u, v), (p, q) = self._at, turn, end
        self._write("c", (x + (u - x) / 1.5, y + (v - y) / 1.5), (p + (u - p) / 1.5, q + (v - q) / 1.5), end)

    def closePath(self) -> None:
        self.path.append("h")

    def endPath(self) -> None:
        """No path is left open."""

    def _write(self, operator: str, *points: tuple[float, float]) -> None:
        placed = ((self._origin[0] + x * self._scale, self._origin[1] - y * self._scale) for x, y in points)
        self.path.append(" ".join(f"{x:.2f} {y:.2f}" for x, y in placed) + f" {operator}")
        self._at = points[-1]
