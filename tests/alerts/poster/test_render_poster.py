"""Whole posters: what is drawn, and what is refused."""

import hashlib
import io

import pytest
import segno
from PIL import Image, ImageChops, ImageStat

from alerts.errors import BadInput
from alerts.facts import Tier
from alerts.image.drawn import FOCUS
from alerts.poster.items import Code
from alerts.poster.layout import lay_out
from alerts.poster.palette import load_palettes
from alerts.poster.render import PosterPhoto, Series, shapes
from alerts.poster.templates import Medium, load_templates
from alerts.poster.typeset import Typesetter
from alerts.words.say import find_sentence, say_problem
from tests.alerts.poster.specimen import (
    CODE,
    LINK,
    draw,
    make_child,
    make_lines,
    make_master,
    make_photo,
    make_texts,
    open_picture,
)

EVERY_SHAPE = pytest.mark.parametrize("shape", list(shapes()))
EVERY_JPEG = pytest.mark.parametrize(
    "shape", [shape for shape, template in load_templates().items() if template.medium is Medium.JPEG]
)


def setter() -> Typesetter:
    texts = make_texts()
    return Typesetter(texts.language, texts.direction)


def differ(one: Image.Image, two: Image.Image) -> float:
    """The mean difference of two pictures, 0 to 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, two)).mean) / 3


def refuse(**arguments: object) -> tuple[str, str]:
    with pytest.raises(BadInput) as caught:
        draw(**arguments)
    problem = caught.value.problems[0]
    find_sentence(problem, "en")
    return problem.code, say_problem(problem)


class TestASeries:
    def test_is_drawn_in_the_order_asked_for_and_refuses_as_one_does(self) -> None:
        series = Series(photos=[], tier=Tier.ABDUCTION, link=LINK, code=CODE, preview=False, exercise=False)
        wanted = ["story", "card", "square", "light"]
        assert [each.shape for each in series.draw_each((make_texts(), shape) for shape in wanted)] == wanted
        drawn = series.draw_each((make_texts(), shape) for shape in (*wanted, "banner"))
        assert next(drawn).shape == "story"
        with pytest.raises(BadInput) as caught:
            list(drawn)
        assert caught.value.problems[0].code == "poster.unknown_shape"


@EVERY_JPEG
class TestEveryJpeg:
    def test_is_a_jpeg_of_its_size(self, shape: str) -> None:
        picture = draw(shape=shape)
        image = Image.open(io.BytesIO(picture.data))
        assert (image.format, image.size) == ("JPEG", shapes()[shape])
        assert picture.media_type == "image/jpeg"

    def test_holds_no_metadata(self, shape: str) -> None:
        image = Image.open(io.BytesIO(draw(shape=shape).data))
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@EVERY_SHAPE
class TestEveryShape:
    def test_says_what_it_is(self, shape: str) -> None:
        picture = draw(shape=shape)
        assert (picture.width, picture.height) == shapes()[shape]
        assert picture.sha256 == hashlib.sha256(picture.data).hexdigest()
        assert (picture.shape, picture.language, picture.alt) == (shape, "en", make_texts().alt)

    def test_what_was_drawn_before_and_is_drawn_beside_changes_nothing(self, shape: str) -> None:
        photos = [make_photo()]
        series = Series(photos=photos, tier=Tier.ABDUCTION, link=LINK, code=CODE, preview=False, exercise=False)
        drawn = series.draw_each((make_texts(), each) for each in ("card", "story", "square", shape, "card"))
        assert list(drawn)[3] == draw(shape=shape, photos=photos)

    def test_equal_input_gives_equal_bytes(self, shape: str) -> None:
        assert draw(shape=shape).data == draw(shape=shape).data

    def test_the_code_leads_to_the_page(self, shape: str) -> None:
        """Read back module by module from the finished JPEG, with the quiet zone."""
        wanted = segno.make_qr(LINK, error="m", mask=2, boost_error=False)
        modules = len(wanted.matrix) + 8
        layout = lay_out(
            make_texts(), load_templates()[shape], Tier.ABDUCTION, [None], modules, code=True, setter=setter()
        )
        (box,) = (item.box for item in layout.items if isinstance(item, Code))
        assert box.width % modules == 0
        module = box.width // modules
        assert module >= 3
        grey = open_picture(draw(shape=shape)).convert("L")
        seen = [
            [
                grey.getpixel((box.x + x * module + module // 2, box.y + y * module + module // 2))
                for x in range(modules)
            ]
            for y in range(modules)
        ]
        assert [[value < 128 for value in row] for row in seen] == [
            [bool(dark) for dark in row] for row in wanted.matrix_iter(border=4)
        ]

    def test_the_photo_is_the_largest_thing_on_it(self, shape: str) -> None:
        """Of what nothing covers."""
        white = io.BytesIO()
        Image.new("RGB", (1080, 1350), "#00ff00").save(white, "JPEG")
        image = open_picture(draw(shape=shape, photos=[PosterPhoto(white.getvalue())]))
        seen = image.reduce(10).get_flattened_data()
        green = [pixel for pixel in seen if pixel[1] > 200 and pixel[0] < 80 and pixel[2] < 80]
        uncovered = 1 - sum(load_templates()[shape].safe) / image.height
        assert len(green) / len(seen) > 0.2 * uncovered

    def test_without_a_photo_no_empty_box_stands_there(self, shape: str) -> None:
        with_photo = lay_out(make_texts(), load_templates()[shape], "abduction", [None], 41, code=True, setter=setter())
        without = lay_out(make_texts(), load_templates()[shape], "abduction", [], 41, code=True, setter=setter())

        def side(layout: object) -> int:
            return max(item.box.width for item in layout.items if isinstance(item, Code))  # type: ignore[attr-defined]

        assert side(without) > 1.4 * side(with_photo)
        assert differ(open_picture(draw(shape=shape)), open_picture(draw(shape=shape, photos=[]))) > 10

    def test_says_preview(self, shape: str) -> None:
        assert differ(open_picture(draw(shape=shape)), open_picture(draw(shape=shape, preview=True))) > 3

    def test_a_drill_bears_its_mark(self, shape: str) -> None:
        texts = make_texts(watermark="EXERCISE - NOT REAL")
        plain = open_picture(draw(shape=shape))
        marked = open_picture(draw(texts, shape=shape, exercise=True))
        width, height = plain.size
        for left in (0, width // 2):
            for top in (0, height // 2):
                part = (left, top, left + width // 2, top + height // 2)
                assert differ(plain.crop(part), marked.crop(part)) > 1.5

    @pytest.mark.parametrize("tier", list(Tier))
    def test_wears_the_colour_of_its_tier(self, shape: str, tier: Tier) -> None:
        image = open_picture(draw(shape=shape, tier=tier))
        wanted = bytes.fromhex(load_palettes()[tier].band.removeprefix("#"))
        seen = image.getpixel((image.width - 8, 8))
        assert all(abs(a - b) < 12 for a, b in zip(seen, wanted, strict=True))

    @pytest.mark.parametrize("count", [2, 3, 4])
    def test_several_children(self, shape: str, count: int) -> None:
        names = ("Matei", "Ana-Maria", "Constantin-Alexandru", "Ion")[:count]
        children = [make_child(number, name) for number, name in enumerate(names, 1)]
        picture = draw(make_texts(*children), shape=shape, photos=[make_photo(seed) for seed in range(count)])
        assert (picture.width, picture.height) == shapes()[shape]

    def test_a_second_photo_of_one_child(self, shape: str) -> None:
        assert draw(shape=shape, photos=[make_photo(1), make_photo(2)]).data != draw(shape=shape).data

    def test_neither_link_nor_code(self, shape: str) -> None:
        picture = draw(shape=shape, link="", code="")
        assert picture.data != draw(shape=shape).data
        assert draw(shape=shape, link="", code="", photos=[]).width == shapes()[shape][0]


class TestScripts:
    @pytest.mark.parametrize(
        ("language", "name"),
        [
            ("az", "Şəki İlqar Nümunəzadə ğıöü"),
            ("ro", "Ștefan Țuțea ăâî"),
            ("hu", "Győző Fűzfa"),
            ("hr", "Đurđica Čičić ž"),
            ("ru", "Матей Ёлкин"),
            ("ky", "Үлгүев Өмүрбек ң"),
            ("uk", "Ґанна Їжакевич є"),
            ("en", "أمل نموذج"),
            ("en", "דוגמה ישראלי"),
        ],
    )
    def test_names_of_many_alphabets(self, language: str, name: str) -> None:
        assert draw(make_texts(make_child(name=name), language=language)).width == 1080

    def test_right_to_left_mirrors_the_layout(self) -> None:
        texts = make_texts(language="ar", direction="rtl", kind="إنذار اختطاف طفل")
        image = open_picture(draw(texts, photos=[make_photo()]))
        ordinary = open_picture(draw())
        face, mirrored = (round(0.22 * 1080), 300), (round(0.78 * 1080), 300)
        assert ordinary.getpixel(mirrored) == (255, 255, 255) or ordinary.getpixel(face) != (255, 255, 255)
        assert image.getpixel((30, 560)) == (255, 255, 255)
        assert image.getpixel((1050, 200)) != (255, 255, 255)


class TestRefuses:
    def test_a_letter_without_a_glyph_by_name(self) -> None:
        texts = make_texts(make_child(name="Matei 🐘"), call="Help find a child")
        code, sentence = refuse(texts=texts)
        assert code == "poster.missing_glyph"
        assert "children[0].name" in sentence
        assert "U+1F418" in sentence
        assert "ELEPHANT" in sentence

    def test_a_shape_that_is_not_there(self) -> None:
        code, sentence = refuse(shape="hexagon")
        assert code == "poster.unknown_shape"
        assert ", ".join(shapes()) in sentence

    def test_more_words_than_the_smallest_type_can_hold(self) -> None:
        code, sentence = refuse(texts=make_texts(make_child(name="Alexandru " * 60)), shape="card")
        assert code == "poster.does_not_fit"
        assert "card" in sentence

    def test_a_photo_of_nobody(self) -> None:
        children = (make_child(1), make_child(2, "Ana"))
        code, _ = refuse(texts=make_texts(*children), photos=[make_photo(child=5)])
        assert code == "poster.photo_of_nobody"

    def test_a_drill_without_its_mark(self) -> None:
        assert refuse(exercise=True)[0] == "poster.no_drill_mark"


class TestWithheld:
    def test_nothing_but_the_words_given_is_drawn(self) -> None:
        """A poster without a photo is the same whatever photos exist elsewhere: it is made from its arguments alone."""
        assert draw(photos=[]).data == draw(photos=()).data

    def test_a_face_is_kept_in_every_shape(self) -> None:
        """The face's centre, marked, shows in each shape."""
        master = Image.open(io.BytesIO(make_master())).convert("RGB")
        x, y = round(FOCUS[0] * master.width), round(FOCUS[1] * master.height)
        master.paste("#00ff00", (x - 60, y - 60, x + 60, y + 60))
        out = io.BytesIO()
        master.save(out, "JPEG", quality=95)
        for shape in shapes():
            image = open_picture(draw(shape=shape, photos=[PosterPhoto(out.getvalue(), FOCUS)])).reduce(4)
            assert any(green > 220 and red < 60 for red, green, _ in image.get_flattened_data()), shape


def test_what_the_summary_says_is_not_said_again() -> None:
    without_age = tuple(line for line in make_lines() if line.key != "age")
    assert draw(make_texts(make_child(lines=without_age))).data == draw().data


def test_the_check_code_is_left_out_without_a_code() -> None:
    assert CODE in make_texts().check
    assert draw(code="").data == draw(make_texts(check=""), code="").data
