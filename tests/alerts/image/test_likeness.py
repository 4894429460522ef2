"""A poster is known by its looks however it was copied; an altered one is never taken for ours, nor is another's."""

from functools import cache

import pytest
from PIL import Image

from alerts.image.drawn import FOCUS, draw_child
from alerts.image.likeness import Likeness, Looks, find_place, judge_likeness, look_at_picture, look_at_poster
from alerts.poster.render import PosterPhoto
from tests.alerts.image.copies import copy, cropped, encode, framed, pasted, scaled, scanned
from tests.alerts.poster.specimen import draw, make_child, make_texts, open_page
from tests.bench.likeness import draw_one


@cache
def poster(shape: str = "square", face: int = 1, do: str = "", name: str = "Matei", code: str = "H7K2M9X4Q") -> bytes:
    texts = make_texts(make_child(name=name), check=f"Check this alert: {code}")
    texts = texts.model_copy(update={"do": do} if do else {})
    photo = PosterPhoto(draw_child(face), FOCUS)
    return draw(texts, shape=shape, photos=[photo], code=code, link=f"https://alerts.example/a/{code}").data


@cache
def looks(shape: str) -> Looks:
    return look_at_poster(poster(shape))


def judge(ours: Looks, picture: bytes) -> Likeness:
    theirs = look_at_picture(picture)
    return judge_likeness(ours, theirs, find_place(ours.corners, theirs.corners))


@cache
def shown(dots: int, face: int = 1, do: str = "", name: str = "Matei", code: str = "H7K2M9X4Q") -> bytes:
    """The sheet of A4 as a reader of PDF shows it, so many dots to the inch."""
    return encode(open_page(poster("print", face, do, name, code), dots / 72), 90)


SAME = {
    "as it is": (lambda image: image, 90),
    "encoded coarsely": (lambda image: image, 30),
    "smaller by half": (scaled(0.5), 60),
    "larger": (scaled(1.4), 70),
    "without a tenth on the left": (cropped(0.1, 0, 0, 0), 75),
    "without a twentieth all round": (cropped(0.05, 0.05, 0.05, 0.05), 70),
    "on a screen": (framed(1080, "white"), 80),
    "on a dark screen, narrower": (framed(900, "#111"), 60),
}
ALTERED = {
    "one digit of the number": {"do": "If you see the child, call +999 0000 0405. Do not approach."},
    "another number": {"do": "If you see the child, call +999 1234 5678. Do not approach."},
    "another face": {"face": 2},
    "another name": {"name": "Marko"},
}
WAYS = {
    "as it is": (lambda image: image, 85),
    "smaller by half": (scaled(0.5), 60),
    "on a screen": (framed(1000, "white"), 60),
}


@pytest.mark.parametrize("shape", ["square", "card"])
@pytest.mark.parametrize("how", SAME)
def test_a_copy_is_recognised(shape: str, how: str) -> None:
    change, quality = SAME[how]
    assert judge(looks(shape), copy(poster(shape), change, quality)) is Likeness.SAME


@pytest.mark.parametrize("width", range(860, 981, 20))
def test_a_copy_is_recognised_wherever_its_edges_fall(width: int) -> None:
    """An edge across the whole poster that fell between two blocks made a hundred of them odd."""
    assert judge(looks("square"), copy(poster("square"), framed(width, "#111"), 60)) is Likeness.SAME


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("what", ALTERED)
def test_an_altered_one_is_never_ours(what: str, how: str) -> None:
    change, quality = WAYS[how]
    assert judge(looks("square"), copy(poster(**ALTERED[what]), change, quality)) is Likeness.ALTERED  # type: ignore[arg-type]


def test_nor_is_one_with_something_pasted_over_it() -> None:
    assert judge(looks("square"), copy(poster(), pasted)) is Likeness.ALTERED


@pytest.mark.parametrize("face", range(3, 11))
def test_another_child_of_the_same_agency_is_another_poster(face: int) -> None:
    """The hard case: the same template, the same agency and telephone number, the same words but for the name."""
    other = poster(
        face=face, name=("Ana", "Ivo", "Mia", "Leo", "Eva", "Jan", "Zoe", "Tom")[face - 3], code=f"H23456{face:03}"
    )
    assert judge(looks("square"), copy(other, scaled(0.7))) is Likeness.OTHER


def test_the_photo_alone_is_no_poster() -> None:
    """Whoever has a picture of a child can not ask whether that child is searched for."""
    assert judge(looks("square"), draw_child(1)) is Likeness.OTHER


def test_another_childs_in_another_shape_is_another_even_where_corners_of_both_agree() -> None:
    """Found among 276 pairs: what agreed of them was the ground that a group of 2,699 odd blocks had left over."""
    ours, theirs = draw_one(17, "Mia", "x"), draw_one(18, "Leo", "square")
    picture = look_at_picture(copy(theirs, scaled(0.5), 70))
    poster = look_at_poster(ours)
    place = find_place(poster.corners, picture.corners)
    assert place is not None
    assert judge_likeness(poster, picture, place) is Likeness.OTHER


def test_a_picture_of_something_else_is_another() -> None:
    assert judge(looks("square"), draw_child(9)) is Likeness.OTHER
    assert judge(looks("square"), encode(Image.new("RGB", (800, 800), "white"), 80)) is Likeness.OTHER


def test_of_one_that_is_too_small_nothing_is_claimed() -> None:
    assert judge(looks("square"), copy(poster(), scaled(0.3))) in (Likeness.UNCLEAR, Likeness.OTHER)


class TestASheet:
    """Whoever shows it sets its type anew, on the dots of a screen or of paper."""

    @pytest.mark.parametrize("dots", [72, 96, 125, 200])
    def test_is_recognised_on_every_screen(self, dots: int) -> None:
        assert judge(looks("print"), copy(shown(dots), quality=60)) is Likeness.SAME

    @pytest.mark.parametrize("how", SAME)
    def test_is_recognised_in_a_copy(self, how: str) -> None:
        change, quality = SAME[how]
        assert judge(looks("print"), copy(shown(150), change, quality)) is Likeness.SAME

    @pytest.mark.parametrize("dots", [110, 200])
    def test_is_recognised_as_it_comes_out_of_a_scanner(self, dots: int) -> None:
        assert judge(looks("print"), copy(shown(dots), scanned, 60)) is Likeness.SAME

    @pytest.mark.parametrize("dots", [96, 200])
    @pytest.mark.parametrize("what", ALTERED)
    def test_that_was_altered_is_never_ours(self, what: str, dots: int) -> None:
        assert judge(looks("print"), copy(shown(dots, **ALTERED[what]), quality=70)) is Likeness.ALTERED  # type: ignore[arg-type]

    @pytest.mark.parametrize("what", ALTERED)
    def test_that_was_altered_is_not_ours_on_paper_either(self, what: str) -> None:
        assert judge(looks("print"), copy(shown(150, **ALTERED[what]), scanned, 60)) is Likeness.ALTERED  # type: ignore[arg-type]

    @pytest.mark.parametrize(("face", "name"), [(3, "Ana"), (5, "Mia"), (7, "Eva")])
    def test_of_another_child_is_another(self, face: int, name: str) -> None:
        other = shown(110, face=face, name=name, code=f"H23456{face:03}")
        assert judge(looks("print"), copy(other)) is Likeness.OTHER

    def test_is_no_other_shape_of_its_alert(self) -> None:
        assert judge(looks("portrait"), shown(110)) is Likeness.OTHER
        assert judge(looks("print"), copy(poster("portrait"))) is Likeness.OTHER
