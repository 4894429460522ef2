"""The A4 poster as PDF: what whoever can not see it is told, that it is text, and that nothing can be smuggled in."""

import hashlib
import io
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject

from alerts.poster.crop import Negative
from alerts.poster.fonts import Weight, load_typefaces
from alerts.poster.layout import lay_out
from alerts.poster.paint import Material, cut_photos, make_code, paint_layout
from alerts.poster.render import Picture, render_neutral
from alerts.poster.templates import load_templates
from alerts.poster.typeset import Typesetter
from alerts.words.catalogue import languages
from alerts.words.compose import compose_ending
from tests.alerts.poster.specimen import (
    CODE,
    LINK,
    draw,
    make_child,
    make_ending,
    make_lines,
    make_photo,
    make_texts,
    open_picture,
)

ROOT = Path(__file__).parents[3]
SHOWS = {"Tj", "TJ"}
PAINTS = {"f", "f*", "S", "B", "Do", *SHOWS}
HOSTILE = r"""#set page() $x^2$ \u{41} `raw` @ref <b> </b> %PDF (a\) ) >> endobj endstream /Type"""
NAMES = {
    "Latin": "Ștefan Győző Şəki Đurđica",
    "Cyrillic": "Матей Ґанна Өмүрбек",
    "Arabic": "نموذج أمل",
    "Hebrew": "נועה דוגמה",
    "Armenian": "Անահիտ Օրինակյան",
    "Georgian": "ნინო ნიმუშაძე",
    "Han": "范例 小明",
    "Hangul": "견본 하늘",
    "Thai": "ณัฐธิดา",
    "Bengali": "অনন্যা উদাহরণ",
    "Devanagari": "अनन्या",
}


def print_(**arguments: Any) -> Picture:
    return draw(shape="print", **arguments)


def read(picture: Picture) -> PdfReader:
    return PdfReader(io.BytesIO(picture.data), strict=True)


def extract(picture: Picture) -> str:
    """What is copied from the page, in the order in which it is read; lines and paragraphs are one."""
    return unicodedata.normalize("NFC", " ".join(read(picture).pages[0].extract_text().split()))


def walk(node: Any) -> Iterator[DictionaryObject]:
    """The elements of the structure tree in reading order."""
    node = node.get_object() if isinstance(node, IndirectObject) else node
    for kid in node if isinstance(node, list) else [node]:
        found = kid.get_object() if isinstance(kid, IndirectObject) else kid
        if isinstance(found, DictionaryObject) and "/S" in found:
            yield found
            yield from walk(found["/K"])


def elements(picture: Picture) -> list[DictionaryObject]:
    return list(walk(read(picture).root_object["/StructTreeRoot"]["/K"]))  # type: ignore[index]


def tags(picture: Picture) -> list[str]:
    return [str(element["/S"]) for element in elements(picture)]


def alts(picture: Picture, tag: str = "/Figure") -> list[str]:
    return [str(element["/Alt"]) for element in elements(picture) if element["/S"] == tag]


def operations(picture: Picture) -> Iterator[tuple[str, list[str]]]:
    """Each operator of the page with the sections that it stands in."""
    reader = read(picture)
    within: list[str] = []
    for operands, operator in ContentStream(reader.pages[0]["/Contents"], reader).operations:
        name = operator.decode()
        if name in ("BMC", "BDC"):
            within.append(str(operands[0]))
        elif name == "EMC":
            within.pop()
        else:
            yield name, list(within)
    assert within == []


class TestWhatItTells:
    def test_is_one_sheet_of_a4(self) -> None:
        (page,) = read(print_()).pages
        assert tuple(map(float, page.mediabox)) == (0, 0, 595, 842)  # points; A4 is 595.3 x 841.9

    @pytest.mark.parametrize(("language", "direction", "way"), [("ro", "ltr", "/L2R"), ("ar", "rtl", "/R2L")])
    def test_says_that_it_is_accessible(self, language: str, direction: str, way: str) -> None:
        reader = read(print_(texts=make_texts(language=language, direction=direction)))
        root = reader.root_object
        assert root["/Lang"] == language
        assert root["/MarkInfo"] == {"/Marked": True}
        assert root["/ViewerPreferences"] == {"/DisplayDocTitle": True, "/Direction": way}
        assert reader.pages[0]["/Tabs"] == "/S"
        told = reader.xmp_metadata
        assert told is not None
        assert told.dc_title == {"x-default": "Child abduction alert: Matei"}
        assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()  # type: ignore[union-attr]
        assert reader.metadata is not None
        assert reader.metadata.title == "Child abduction alert: Matei"

    def test_has_headings_paragraphs_and_pictures_in_reading_order(self) -> None:
        found = tags(print_())
        assert found[:5] == ["/Document", "/H1", "/H2", "/P", "/P"]
        assert found.index("/Figure") > found.index("/H2")
        assert found[found.index("/Link") + 1] == "/Figure"
        assert set(found) == {"/Document", "/H1", "/H2", "/P", "/Figure", "/Link"}

    def test_several_children_have_a_heading_each(self) -> None:
        children = [make_child(number, name) for number, name in enumerate(("Matei", "Ana", "Ion"), 1)]
        picture = print_(texts=make_texts(*children), photos=[make_photo(seed) for seed in range(3)])
        assert tags(picture).count("/H2") == 3
        assert alts(picture)[:3] == [f"Photo: {name}, 2 years old, boy" for name in ("Matei", "Ana", "Ion")]

    def test_says_what_a_photo_shows_and_where_the_code_leads(self) -> None:
        assert alts(print_(photos=[make_photo(1), make_photo(2)])) == [
            "Photo: Matei, 2 years old, boy",
            "Photo: Matei, 2 years old, boy",
            f"QR code: {LINK}",
        ]

    def test_the_code_is_a_link_too(self) -> None:
        picture = print_()
        (link,) = read(picture).pages[0]["/Annots"]  # type: ignore[misc]
        target = link.get_object()
        assert target["/A"]["/URI"] == LINK
        assert target["/Contents"] == f"QR code: {LINK}"
        (element,) = (each for each in elements(picture) if each["/S"] == "/Link")
        assert element["/K"][-1].raw_get("/Obj").idnum == link.idnum  # type: ignore[index]

    def test_without_a_link_there_is_none(self) -> None:
        picture = print_(link="")
        assert "/Link" not in tags(picture)
        assert read(picture).pages[0]["/Annots"] == []

    def test_all_that_is_drawn_means_something_or_is_decoration(self) -> None:
        texts = make_texts(watermark="EXERCISE - NOT REAL")
        for name, within in operations(print_(texts=texts, exercise=True, preview=True)):
            if name in PAINTS:
                assert within, name
            if name in SHOWS:
                assert "/Artifact" not in within

    def test_every_part_that_means_something_has_its_owner(self) -> None:
        picture = print_()
        owned = [kid for element in elements(picture) for kid in element["/K"] if isinstance(kid, int)]  # type: ignore[attr-defined]
        _, owners, _, link = read(picture).root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]  # type: ignore[index]
        assert sorted(owned) == list(range(len(owners)))
        assert link.get_object()["/S"] == "/Link"
        for number, owner in enumerate(owners):
            assert number in owner.get_object()["/K"]


class TestText:
    def test_is_whole_and_in_order(self) -> None:
        said = extract(print_())
        told = (
            "Child abduction alert",
            "Matei",
            "2 years old, boy",
            "Height 86 cm",
            "Clothing green blouse, grey trousers",
        )
        closing = (
            "Last seen Cluj-Napoca, Example Square",
            "plate: XX 00 FIC (Romania)",
            "+999 0000 0404",
            "Check this alert",
        )
        places = [said.index(part) for part in (*told, *closing)]
        assert places == sorted(places)

    @pytest.mark.parametrize("script", NAMES)
    def test_can_be_copied_in_every_script(self, script: str) -> None:
        assert NAMES[script] in extract(print_(texts=make_texts(make_child(name=NAMES[script]))))

    def test_reads_from_right_to_left(self) -> None:
        texts = make_texts(
            language="ar", direction="rtl", kind="إنذار باختطاف طفل", do="اتصلوا بالرقم \u2066+999 0000 0404\u2069."
        )
        said = extract(print_(texts=texts))
        assert said.startswith("إنذار باختطاف طفل")
        assert "اتصلوا بالرقم +999 0000 0404." in said

    def test_what_is_written_across_is_told_once_in_the_title(self) -> None:
        texts = make_texts(watermark="EXERCISE - NOT REAL")
        picture = print_(texts=texts, exercise=True, preview=True)
        metadata = read(picture).metadata
        assert metadata is not None
        assert metadata.title == "EXERCISE - NOT REAL · PREVIEW · Child abduction alert: Matei"
        assert "PREVIEW" not in extract(picture)

    def test_whatever_is_typed_is_text(self) -> None:
        marks = make_lines()[:1] + tuple(
            line.model_copy(update={"value": HOSTILE}) if line.key == "clothing" else line for line in make_lines()[1:]
        )
        texts = make_texts(make_child(name="#Matei $@`", lines=marks), headline=f"A & <b> {HOSTILE}")
        picture = print_(texts=texts)
        said = extract(picture)
        assert "#Matei $@`" in said
        assert " ".join(HOSTILE.split()) in said
        assert len(read(picture).pages) == 1
        told = read(picture).xmp_metadata
        assert told is not None
        assert told.dc_title == {"x-default": f"A & <b> {HOSTILE}"}


class TestTypefaces:
    def test_are_ours_and_are_in_the_file(self) -> None:
        picture = print_(texts=make_texts(make_child(name=NAMES["Arabic"])))
        fonts = read(picture).pages[0]["/Resources"]["/Font"].values()  # type: ignore[index]
        ours = {typeface.name for weight in Weight for typeface in load_typefaces(weight)}
        for font in (font.get_object() for font in fonts):
            (inner,) = (each.get_object() for each in font["/DescendantFonts"])
            assert re.fullmatch(r"/[A-Z]{6}\+(.+)", font["/BaseFont"])[1] in ours  # type: ignore[index]
            assert inner["/FontDescriptor"]["/FontFile2"].get_object().get_data()
            assert b"beginbfchar" in font["/ToUnicode"].get_data()

    def test_hold_only_what_is_shown(self) -> None:
        """The Chinese typeface has 3 MB; the sheet with one name of it stays small."""
        assert len(print_(texts=make_texts(make_child(name=NAMES["Han"]))).data) < 400_000


class TestLooks:
    @pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
    def test_are_those_of_the_other_shapes(self, language: str, direction: str) -> None:
        """What a reader of PDF shows is what the painter of the other shapes paints of the same layout."""
        names = " ".join(NAMES.values()) if language == "en" else "نموذج أمل (Matei) 12"
        texts = make_texts(make_child(name=names), language=language, direction=direction)
        photos = [make_photo(1), make_photo(2)]
        code = make_code(LINK)
        assert code is not None
        setter = Typesetter(language, direction)
        layout = lay_out(texts, load_templates()["print"], "abduction", [None, None], code.width, True, setter=setter)
        material = Material([partial(Negative(each.data).cut, focus=each.focus) for each in photos], code)
        painted = paint_layout(layout, material, partial(cut_photos, layout, material))
        shown = open_picture(print_(texts=texts, photos=photos))
        difference = ImageChops.difference(painted, shown).convert("L")
        assert ImageStat.Stat(difference).mean[0] < 1.5
        blurred = difference.resize((119, 168), Image.Resampling.BOX)
        assert blurred.getextrema()[1] < 60

    def test_what_is_written_across_lies_as_on_the_other_shapes(self) -> None:
        texts = make_texts(watermark="EXERCISE - NOT REAL")
        plain, marked = open_picture(print_()), open_picture(print_(texts=texts, exercise=True))
        covered = ImageChops.difference(plain, marked).convert("L").point(lambda value: 255 if value > 20 else 0)
        assert 8 < ImageStat.Stat(covered).mean[0] < 60


class TestBytes:
    def test_are_the_same_in_another_process(self) -> None:
        code = (
            "import hashlib; from tests.alerts.poster.specimen import draw;"
            "print(hashlib.sha256(draw(shape='print').data).hexdigest())"
        )
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == hashlib.sha256(print_().data).hexdigest()

    def test_tell_no_time_and_no_machine(self) -> None:
        data = print_().data
        for word in (b"/CreationDate", b"/ModDate", b"xmp:CreateDate", str(ROOT).encode()):
            assert word not in data

    def test_follow_the_words(self) -> None:
        assert print_().sha256 != print_(code="").sha256
        assert CODE in extract(print_())


class TestNeutralCard:
    @pytest.mark.parametrize("language", languages())
    def test_says_that_it_is_over_and_nothing_else(self, language: str) -> None:
        ending = compose_ending(language)
        picture = render_neutral(ending, shape="print")
        assert tags(picture) == ["/Document", "/H1", "/P"]
        assert picture.media_type == "application/pdf"
        metadata = read(picture).metadata
        assert metadata is not None
        assert metadata.title == ending.headline
        assert ending.headline.split()[0] in extract(picture)

    def test_bears_the_mark_of_a_drill(self) -> None:
        assert render_neutral(make_ending(), shape="print", exercise=True) != render_neutral(
            make_ending(), shape="print"
        )
