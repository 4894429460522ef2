"""Items -> one page of PDF, tagged as PDF/UA-1 asks: text is text, pictures are told in words, the rest decorates."""

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from urllib.parse import quote

from PIL import Image

from alerts.image.encode import encode_jpeg
from alerts.poster.embedding import Embedded, Outline, is_turned, join_runs
from alerts.poster.fonts import Typeface, Weight, find_typeface
from alerts.poster.items import Area, Box, Code, Ink, Map, Photo, Role
from alerts.poster.layout import Layout
from alerts.poster.map import paint_map
from alerts.poster.paint import COVER, MARK, TURN, Material, Watermark
from alerts.poster.pdf import (
    Objects,
    add_metadata,
    list_references,
    refer,
    write_dictionary,
    write_number,
    write_text,
)
from alerts.poster.tags import Element, Rectangle, write_tree
from alerts.poster.typeset import SetLine
from alerts.words.print import PrintWords

PT = 0.5  # of a layout's px: A4 has 1190 x 1684 of them
FINER = 1.5  # px of photos and maps, of the layout's: 216 to the inch
MODULE = 4  # px of a module of the QR code, so that no reader of PDF smooths it away
TAGS = {Role.TITLE: "H1", Role.NAME: "H2"}


def print_layout(layout: Layout, material: Material, words: PrintWords) -> bytes:
    """The file. Equal input gives equal bytes."""
    page = _Page(layout, material, words)
    page.draw()
    return page.write()


class _Page:
    """What is drawn, in px from the upper left corner, with what it means."""

    def __init__(self, layout: Layout, material: Material, words: PrintWords) -> None:
        self.layout, self.material, self.words = layout, material, words
        self.objects = Objects()
        self.number = self.objects.reserve()
        self.root = Element("Document")
        self.drawn: list[Element] = []
        self.content = [f"{PT} 0 0 -{PT} 0 {write_number(layout.height * PT)} cm"]
        self.typefaces: dict[Typeface, Embedded] = {}
        self.pictures: dict[str, int] = {}

    def draw(self) -> None:
        """In reading order; the watermark over it, and the QR code over that, so that it can be read."""
        text: list[Ink] = []
        last: list[Callable[[], None]] = []
        for item in self.layout.items:
            if text and not (isinstance(item, Ink) and _goes_on(text[-1], item)):
                self.draw_text(text)
                text = []
            match item:
                case Ink():
                    text.append(item)
                case Area():
                    self.decorate(f"{_fill(item.colour)} {_corners(item.box)} re f")
                case Photo():
                    self.draw_photo(item)
                case Map():
                    self.draw_map(item)
                case Code():
                    last.append(self.place_code(item))
        if text:
            self.draw_text(text)
        if self.material.watermark is not None:
            self.draw_watermark(self.material.watermark)
        for draw in last:
            draw()

    def decorate(self, *operators: str) -> None:
        self.content += ["/Artifact BMC", *operators, "EMC"]

    def tell(self, element: Element, *operators: str) -> None:
        """Draw something that means something."""
        element.kids.append(len(self.drawn))
        self.content += [f"/{element.tag} << /MCID {len(self.drawn)} >> BDC", *operators, "EMC"]
        self.drawn.append(element)

    def draw_text(self, lines: Sequence[Ink]) -> None:
        element = Element(TAGS.get(lines[0].role, "P"))
        self.root.kids.append(element)
        for at, ink in enumerate(lines):
            labels = ink.role is Role.LABEL and at + 1 < len(lines) and lines[at + 1].role is not Role.LABEL
            shown, parts = self.set_line(ink, ends=labels or ink.line.spaced)
            self.tell(element, _fill(ink.colour), "BT", *shown, "ET")
            if parts:
                self.decorate(_fill(ink.colour), *parts, "f")

    def set_line(self, ink: Ink, *, ends: bool) -> tuple[list[str], list[str]]:
        """What is shown as text, and what is drawn: parts of letters for which another glyph stands already."""
        size, base = ink.size, ink.box.y + ink.line.ascent * ink.size
        starts = list(accumulate((run.advance * size for run in ink.line.runs), initial=float(ink.box.x)))
        shown: list[str] = []
        parts: list[str] = []
        for first, last in _find_strings(ink.line):
            runs = ink.line.runs[first : last + 1]
            embedded = self.embed(runs[0].typeface)
            glyphs, letters = join_runs(runs)
            place = f"/{embedded.name} 1 Tf {size} 0 0 -{size} {starts[first]:.2f} {base:.2f} Tm"
            string = _show_glyphs(embedded, glyphs, letters)
            # It stands there from left to right like all others, and is read from right to left.
            shown += [place, "/ReversedChars BMC", string, "EMC"] if is_turned(runs[0]) else [place, string]
            for (glyph, x, y), said in zip(glyphs, letters, strict=True):
                if not said:
                    outline = Outline(starts[first] + x * size, base - y * size, size / runs[0].typeface.upem)
                    runs[0].typeface.font.draw_glyph_with_pen(glyph, outline)
                    parts += outline.path
        if ends:
            shown.append(self.set_space(ink, base))
        return shown, parts

    def set_space(self, ink: Ink, base: float) -> str:
        """Behind the line, so that its last word and the next one stay two."""
        typeface = find_typeface(" ", Weight.REGULAR)
        if typeface is None:
            return ""
        embedded, glyph = self.embed(typeface), typeface.font.get_nominal_glyph(ord(" ")) or 0
        width = embedded.measure(glyph) * ink.size / 1000
        x = ink.box.x - width if self.words.direction == "rtl" else ink.box.right
        place = f"{ink.size} 0 0 -{ink.size} {x:.2f} {base:.2f} Tm"
        return f"/{embedded.name} 1 Tf {place} <{embedded.encode(glyph, ' ')}> Tj"

    def embed(self, typeface: Typeface) -> Embedded:
        if typeface not in self.typefaces:
            self.typefaces[typeface] = Embedded(typeface, f"F{len(self.typefaces) + 1}")
        return self.typefaces[typeface]

    def draw_photo(self, item: Photo) -> None:
        if item.frame:
            self.decorate(f"{_fill('#ffffff')} {_corners(item.box)} re f")
        place = item.inside
        cut = self.material.photos[item.index]((round(place.width * FINER), round(place.height * FINER)))
        self.place_picture(cut, place, self.words.photos[item.index])

    def draw_map(self, item: Map) -> None:
        if self.material.chart is None:
            return
        size = (round(item.box.width * FINER), round(item.box.height * FINER))
        image = Image.new("RGB", size)
        paint_map(image, Box(0, 0, *size), self.material.chart)
        self.place_picture(image, item.box, self.words.map)

    def place_picture(self, image: Image.Image, box: Box, alt: str) -> None:
        name = self.add_picture(
            encode_jpeg(image), image.size, ColorSpace="/DeviceRGB", BitsPerComponent=8, Filter="/DCTDecode"
        )
        figure = Element("Figure", alt=alt, place=self.find_place(box))
        self.root.kids.append(figure)
        self.tell(figure, _place_picture(name, box))

    def place_code(self, item: Code) -> Callable[[], None]:
        """Its place in what is read, at once; it is drawn later."""
        code = self.material.code
        if code is None:
            return lambda: None
        place = self.find_place(item.box)
        figure = Element("Figure", alt=self.words.code, place=place)
        address = quote(self.material.link, safe="!#$%&'()*+,/:;=?@[]~")
        self.root.kids.append(Element("Link", [figure], self.words.code, place, address))

        def draw() -> None:
            side = code.width * MODULE
            bits = code.resize((side, side), Image.Resampling.NEAREST).convert("1", dither=Image.Dither.NONE)
            name = self.add_picture(bits.tobytes(), bits.size, ColorSpace="/DeviceGray", BitsPerComponent=1)
            self.tell(figure, _place_picture(name, item.box))

        return draw

    def add_picture(self, data: bytes, size: tuple[int, int], **entries: str | int) -> str:
        name = f"P{len(self.pictures) + 1}"
        head = {"Type": "/XObject", "Subtype": "/Image", "Width": size[0], "Height": size[1], **entries}
        self.pictures[name] = self.objects.add_stream(data, **head)
        return name

    def draw_watermark(self, watermark: Watermark) -> None:
        """The words again and again across the whole page, as outlines: they are not read aloud between all others."""
        line, size, starts = watermark.spread((self.layout.width, self.layout.height))
        data = "\n".join([*_outline(line, size), "f"]).encode("ascii")
        box = f"[{-size:.0f} {-size:.0f} {line.width * size + size:.0f} {line.height * size + size:.0f}]"
        self.pictures["Mark"] = self.objects.add_stream(data, Type="/XObject", Subtype="/Form", BBox=box)
        cos, sin = math.cos(math.radians(TURN)), math.sin(math.radians(TURN))
        places = [f"q {cos:.5f} {-sin:.5f} {sin:.5f} {cos:.5f} {x:.2f} {y:.2f} cm /Mark Do Q" for x, y in starts]
        self.decorate("q", "/Cover gs", _fill(MARK), *places, "Q")

    def find_place(self, box: Box) -> Rectangle:
        high = self.layout.height
        return box.x * PT, (high - box.bottom) * PT, box.right * PT, (high - box.y) * PT

    def write(self) -> bytes:
        objects, words = self.objects, self.words
        tree = write_tree(objects, self.root, self.drawn, self.number)
        pages = objects.reserve()
        objects.fill(self.number, self.describe(pages, tree.links))
        objects.fill(pages, f"<< /Type /Pages /Kids [{refer(self.number)}] /Count 1 >>")
        way = "R2L" if words.direction == "rtl" else "L2R"
        root: dict[str, str | int] = {
            "Type": "/Catalog",
            "Pages": refer(pages),
            "Lang": write_text(words.language),
            "MarkInfo": "<< /Marked true >>",
            "StructTreeRoot": refer(tree.number),
            "Metadata": refer(add_metadata(objects, words.title)),
            "ViewerPreferences": f"<< /DisplayDocTitle true /Direction /{way} >>",
        }
        info = objects.add(f"<< /Title {write_text(words.title)} /Producer (Homeward) >>")
        return objects.write(objects.add(write_dictionary(root)), info)

    def describe(self, pages: int, links: Sequence[int]) -> str:
        """The page's own dictionary; writes what it needs."""
        objects = self.objects
        fonts = {embedded.name: refer(embedded.add(objects)) for embedded in self.typefaces.values()}
        resources: dict[str, str | int] = {
            "Font": write_dictionary(fonts),
            "XObject": write_dictionary({name: refer(number) for name, number in self.pictures.items()}),
            "ExtGState": f"<< /Cover << /Type /ExtGState /ca {COVER / 100} >> >>",
        }
        page: dict[str, str | int] = {
            "Type": "/Page",
            "Parent": refer(pages),
            "MediaBox": f"[0 0 {write_number(self.layout.width * PT)} {write_number(self.layout.height * PT)}]",
            "Contents": refer(objects.add_stream("\n".join(self.content).encode("ascii"))),
            "Resources": write_dictionary(resources),
            "Group": "<< /Type /Group /S /Transparency /CS /DeviceRGB >>",
            "StructParents": 0,
            "Tabs": "/S",
            "Annots": list_references(links),
        }
        return write_dictionary(page)


def _find_strings(line: SetLine) -> Iterator[tuple[int, int]]:
    """Runs that are shown as one, in the order in which they are read: the first and the last one from the left."""
    first = last = line.reading[0]
    for index in line.reading[1:]:
        before, run = line.runs[last], line.runs[index]
        if index == last + 1 and run.typeface is before.typeface and not is_turned(run) and not is_turned(before):
            last = index
            continue
        yield first, last
        first = last = index
    yield first, last


def _goes_on(before: Ink, ink: Ink) -> bool:
    """A text goes on in its next line, and a label in what it is of."""
    return ink.more or before.role is Role.LABEL


def _show_glyphs(embedded: Embedded, glyphs: Sequence[tuple[int, float, float]], letters: Sequence[str]) -> str:
    """Each glyph at its place; where it is not where the one before it ends, they are moved together or apart."""
    out: list[str] = []
    pen, rise = 0.0, 0.0
    for (glyph, x, y), said in zip(glyphs, letters, strict=True):
        if not said:
            continue
        if y != rise:
            out.append(f"] TJ {write_number(y)} Ts [")
            rise = y
        if shift := round((pen - x) * 1000):
            out.append(str(shift))
            pen -= shift / 1000
        out.append(f"<{embedded.encode(glyph, said)}>")
        pen += embedded.measure(glyph) / 1000
    return f"[{' '.join(out)}] TJ" + (" 0 Ts" if rise else "")


def _outline(line: SetLine, size: float) -> list[str]:
    """The line's glyphs as a path from the upper left corner of its box."""
    path: list[str] = []
    pen = 0.0
    for run in line.runs:
        for glyph, x, y in run.glyphs:
            outline = Outline((pen + x) * size, (line.ascent - y) * size, size / run.typeface.upem)
            run.typeface.font.draw_glyph_with_pen(glyph, outline)
            path += outline.path
        pen += run.advance
    return path


def _place_picture(name: str, box: Box) -> str:
    return f"q {box.width} 0 0 -{box.height} {box.x} {box.bottom} cm /{name} Do Q"


def _corners(box: Box) -> str:
    return f"{box.x} {box.y} {box.width} {box.height}"


def _fill(colour: str) -> str:
    return " ".join(f"{part / 255:.4f}" for part in bytes.fromhex(colour.removeprefix("#"))) + " rg"
