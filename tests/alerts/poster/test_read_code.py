"""The QR code as a camera meets it: read back by a decoder that is not ours, from the finished JPEG."""

import pytest
import zxingcpp
from PIL import Image

from alerts.poster.render import Picture, shapes
from tests.alerts.poster.specimen import LINK, draw, make_child, make_photo, make_texts, open_picture

LARGE = [shape for shape, size in shapes().items() if min(size) >= 900]  # the others are made to be seen as they are


def read_codes(image: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)]


def draw_in(shape: str, language: str, direction: str = "ltr") -> Picture:
    return draw(make_texts(language=language, direction=direction), shape=shape)


def halve(image: Image.Image) -> Image.Image:
    """As a platform scales it for a phone."""
    return image.resize((image.width // 2, image.height // 2), Image.Resampling.BILINEAR)


@pytest.mark.parametrize("shape", shapes())
class TestTheCode:
    @pytest.mark.parametrize(("language", "direction"), [("ro", "ltr"), ("ru", "ltr"), ("ar", "rtl")])
    def test_leads_to_the_page(self, shape: str, language: str, direction: str) -> None:
        assert read_codes(open_picture(draw_in(shape, language, direction))) == [LINK]

    def test_leads_there_without_a_photo(self, shape: str) -> None:
        assert read_codes(open_picture(draw(shape=shape, photos=[]))) == [LINK]

    def test_leads_there_for_several_children(self, shape: str) -> None:
        children = [make_child(number, name) for number, name in enumerate(("Matei", "Ana-Maria", "Ion"), 1)]
        picture = draw(make_texts(*children), shape=shape, photos=[make_photo(seed) for seed in range(3)])
        assert read_codes(open_picture(picture)) == [LINK]

    def test_is_not_covered_by_the_marks_of_a_preview(self, shape: str) -> None:
        texts = make_texts(watermark="EXERCISE - NOT REAL")
        assert read_codes(open_picture(draw(texts, shape=shape, preview=True, exercise=True))) == [LINK]

    def test_is_not_there_without_a_link(self, shape: str) -> None:
        assert read_codes(open_picture(draw(shape=shape, link=""))) == []


@pytest.mark.parametrize("shape", LARGE)
def test_is_read_from_half_the_size(shape: str) -> None:
    assert read_codes(halve(open_picture(draw(shape=shape)))) == [LINK]
