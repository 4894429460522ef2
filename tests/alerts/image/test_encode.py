"""Pictures within a limit of bytes."""

import io

import pytest
from PIL import Image

from alerts.errors import BadInput
from alerts.image.encode import encode_jpeg, fit_jpeg
from alerts.words.say import find_sentence


@pytest.fixture
def noise() -> Image.Image:
    return Image.effect_noise((600, 400), 80).convert("RGB")


class TestEncodeJpeg:
    def test_equal_pixels_give_equal_bytes(self, noise: Image.Image) -> None:
        assert encode_jpeg(noise) == encode_jpeg(noise.copy())

    def test_lowers_the_quality_until_the_limit_holds(self, noise: Image.Image) -> None:
        free = encode_jpeg(noise)
        limited = encode_jpeg(noise, max_bytes=len(free) // 2)
        assert len(limited) <= len(free) // 2
        assert Image.open(io.BytesIO(limited)).size == noise.size

    def test_refuses_a_limit_that_can_not_be_met(self, noise: Image.Image) -> None:
        with pytest.raises(BadInput) as caught:
            encode_jpeg(noise, max_bytes=2_000)
        (problem,) = caught.value.problems
        assert "2 kB" in find_sentence(problem, "en")


class TestFitJpeg:
    def test_leaves_alone_what_fits(self, noise: Image.Image) -> None:
        data = encode_jpeg(noise)
        assert fit_jpeg(data, max_bytes=len(data)) is data

    def test_makes_it_fit(self, noise: Image.Image) -> None:
        data = encode_jpeg(noise)
        assert len(fit_jpeg(data, max_bytes=len(data) // 2)) <= len(data) // 2
