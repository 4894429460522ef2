"""The card that takes a poster's place: calm, and without anything about a child."""

import pytest
from PIL import ImageChops

from alerts.errors import BadInput
from alerts.poster.render import render_neutral, shapes
from alerts.poster.templates import load_templates
from alerts.words.catalogue import languages
from alerts.words.compose import compose_ending
from tests.alerts.poster.specimen import make_ending, open_picture


@pytest.mark.parametrize("shape", list(shapes()))
class TestEveryShape:
    def test_is_of_its_size(self, shape: str) -> None:
        picture = render_neutral(make_ending(), shape=shape)
        assert open_picture(picture).size == load_templates()[shape].size
        assert (picture.width, picture.height) == shapes()[shape]
        assert picture.alt == make_ending().alt

    def test_equal_input_gives_equal_bytes(self, shape: str) -> None:
        assert render_neutral(make_ending(), shape=shape) == render_neutral(make_ending(), shape=shape)

    def test_a_drill_bears_its_mark(self, shape: str) -> None:
        plain = open_picture(render_neutral(make_ending(), shape=shape))
        marked = open_picture(render_neutral(make_ending(), shape=shape, exercise=True))
        changed = ImageChops.difference(plain, marked).getbbox()
        assert changed is not None
        assert changed[2] - changed[0] > plain.width * 0.9

    @pytest.mark.parametrize("language", languages())
    def test_every_language_fits(self, shape: str, language: str) -> None:
        assert render_neutral(compose_ending(language), shape=shape).language == language


def test_refuses_words_that_do_not_fit() -> None:
    with pytest.raises(BadInput) as caught:
        render_neutral(make_ending(body="All is well again. " * 200), shape="card")
    assert caught.value.problems[0].code == "poster.does_not_fit"
