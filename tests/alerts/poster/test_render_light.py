"""The shape for slow lines: never more than 60 kB, whatever the photo and however many the words."""

import io
import random

import pytest
from PIL import Image

from alerts.poster.render import PosterPhoto, render_neutral
from alerts.poster.templates import load_templates
from alerts.words.catalogue import languages
from alerts.words.compose import compose_ending
from tests.alerts.poster.specimen import draw, make_child, make_master, make_texts

MOST = 60_000


def make_noise(amount: float) -> PosterPhoto:
    """A drawn child under so much grain, 0 to 1: nothing is harder to compress."""
    drawn = Image.open(io.BytesIO(make_master())).convert("RGB")
    grain = Image.frombytes("RGB", drawn.size, random.Random(1).randbytes(drawn.width * drawn.height * 3))
    out = io.BytesIO()
    Image.blend(drawn, grain, amount).save(out, "JPEG", quality=95)
    return PosterPhoto(out.getvalue())


def test_says_how_large_it_may_be() -> None:
    assert load_templates()["light"].most_bytes == MOST


@pytest.mark.parametrize("amount", [0.0, 0.1, 0.3, 0.6, 1.0])
def test_fits_whatever_the_photo(amount: float) -> None:
    assert len(draw(shape="light", photos=[make_noise(amount)]).data) <= MOST


def test_a_noisy_photo_costs_quality_and_nothing_else() -> None:
    picture = draw(shape="light", photos=[make_noise(0.6)])
    assert (picture.width, picture.height) == (720, 900)
    assert picture.data == draw(shape="light", photos=[make_noise(0.6)]).data


def test_fits_with_four_children_and_a_mark_across() -> None:
    children = [make_child(number, name) for number, name in enumerate(("Matei", "Ana-Maria", "Ion", "Ilinca"), 1)]
    texts = make_texts(*children, watermark="EXERCISE - NOT REAL")
    photos = [make_noise(0.5) for _ in children]
    assert len(draw(texts, shape="light", photos=photos, preview=True, exercise=True).data) <= MOST


@pytest.mark.parametrize("language", languages())
def test_the_card_that_takes_its_place_fits(language: str) -> None:
    assert len(render_neutral(compose_ending(language), shape="light").data) <= MOST
