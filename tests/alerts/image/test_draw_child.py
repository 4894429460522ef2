"""Drawn children: for drills and the demo."""

import io

import pytest
from PIL import Image, ImageChops

from alerts.image.door import read_upload
from alerts.image.drawn import draw_child
from alerts.vocabulary import COLOURS, EYES, HAIR_COLOURS, HAIR_STYLES


def open_picture(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


class TestDrawChild:
    def test_equal_arguments_give_equal_bytes(self) -> None:
        assert draw_child(7, age=4) == draw_child(7, age=4)

    def test_passes_the_photo_door(self) -> None:
        master = read_upload(draw_child(1))
        assert (master.width, master.height) == (1080, 1350)

    @pytest.mark.parametrize(
        "other", [{"seed": 3}, {"age": 15}, {"hair": "blonde"}, {"style": "long"}, {"eyes": "blue"}, {"clothes": "red"}]
    )
    def test_looks_follow_from_the_arguments(self, other: dict[str, int | str]) -> None:
        given = {"seed": 2, "age": 3, "hair": "black", "style": "short", "eyes": "brown", "clothes": "green"}
        one = open_picture(draw_child(**given))
        two = open_picture(draw_child(**{**given, **other}))
        assert ImageChops.difference(one, two).getbbox() is not None

    def test_knows_every_word_of_the_vocabulary(self) -> None:
        drawn = [draw_child(1, hair=word) for word in HAIR_COLOURS]
        drawn += [draw_child(1, style=word) for word in HAIR_STYLES]
        drawn += [draw_child(1, eyes=word) for word in EYES]
        drawn += [draw_child(1, clothes=word) for word in COLOURS]
        assert all(open_picture(data).size == (1200, 1500) for data in drawn)
