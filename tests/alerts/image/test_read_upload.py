"""The photo door against real files: what it takes in, what it takes out, what it refuses."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from alerts.errors import BadInput, TooLarge
from alerts.image.door import MAX_BYTES, Master, read_upload
from alerts.words.say import find_sentence, say_problem


def encode(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def decode(master: Master) -> Image.Image:
    return Image.open(io.BytesIO(master.data))


def make_picture(width: int = 400, height: int = 300) -> Image.Image:
    """Red at the top left, blue elsewhere, so that turning it shows."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width // 2, height // 2))
    return image


def make_png_header(width: int, height: int, body: bytes = b"") -> bytes:
    """A PNG that says it has so many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def refuse(data: bytes) -> str:
    """The code with which the door refuses; its sentence must exist and ask for no value that is missing."""
    with pytest.raises(BadInput) as caught:
        read_upload(data)
    (problem,) = caught.value.problems
    find_sentence(problem, "en")
    assert say_problem(problem).startswith("file: ")
    return problem.code


class TestTakesIn:
    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
    def test_three_formats_as_jpeg(self, kind: str) -> None:
        master = read_upload(encode(make_picture(), kind))
        assert (master.width, master.height) == (400, 300)
        assert decode(master).format == "JPEG"
        assert decode(master).size == (400, 300)

    def test_scales_the_short_side_to_1080(self) -> None:
        master = read_upload(encode(make_picture(3000, 4000), "JPEG"))
        assert (master.width, master.height) == (1080, 1440)

    def test_keeps_a_panorama_within_2160(self) -> None:
        master = read_upload(encode(make_picture(6000, 1000), "JPEG"))
        assert (master.width, master.height) == (2160, 360)

    def test_does_not_enlarge(self) -> None:
        assert read_upload(encode(make_picture(90, 120), "PNG")).width == 90

    def test_the_same_file_gives_the_same_master(self) -> None:
        data = encode(make_picture(), "PNG")
        assert read_upload(data) == read_upload(data)

    @pytest.mark.parametrize(
        ("orientation", "red_corner"),
        [(1, (0, 0)), (2, (1, 0)), (3, (1, 1)), (4, (0, 1)), (5, (0, 0)), (6, (1, 0)), (7, (1, 1)), (8, (0, 1))],
    )
    def test_stands_upright(self, orientation: int, red_corner: tuple[int, int]) -> None:
        exif = Image.Exif()
        exif[0x0112] = orientation
        picture = decode(read_upload(encode(make_picture(), "JPEG", exif=exif, quality=95)))
        assert picture.size == ((400, 300) if orientation < 5 else (300, 400))
        x, y = red_corner
        red = picture.getpixel((10 + x * (picture.width - 20), 10 + y * (picture.height - 20)))
        assert isinstance(red, tuple)
        assert red[0] > 200
        assert red[2] < 60

    def test_see_through_becomes_white(self) -> None:
        assert decode(read_upload(encode(Image.new("RGBA", (64, 64)), "PNG"))).getpixel((9, 9)) == (255, 255, 255)

    def test_palette_with_a_see_through_colour(self) -> None:
        image = Image.new("P", (64, 64), 0)
        image.putpalette([0, 0, 0, 200, 0, 0])
        assert decode(read_upload(encode(image, "PNG", transparency=0))).getpixel((9, 9)) == (255, 255, 255)

    def test_sixteen_bits_keep_their_greys(self) -> None:
        image = Image.new("I;16", (64, 64), 128 * 257)
        grey = decode(read_upload(encode(image, "PNG"))).getpixel((9, 9))
        assert isinstance(grey, tuple)
        assert abs(grey[0] - 128) <= 2

    def test_cmyk(self) -> None:
        red = decode(read_upload(encode(Image.new("CMYK", (64, 64), (0, 255, 255, 0)), "JPEG"))).getpixel((9, 9))
        assert isinstance(red, tuple)
        assert red[0] > 200
        assert red[1] < 40

    def test_a_colour_profile_is_applied(self) -> None:
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
        plain = encode(make_picture(), "PNG")
        unfit = encode(make_picture(), "PNG", icc_profile=lab)
        assert decode(read_upload(unfit)).getpixel((10, 10)) == decode(read_upload(plain)).getpixel((10, 10))
        srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        shifted = bytearray(srgb)
        at = srgb.index(b"rXYZ")
        (where,) = struct.unpack(">I", srgb[at + 4 : at + 8])
        shifted[where + 8 : where + 20] = struct.pack(">3i", 0x4000, 0x2000, 0x0300)  # a duller red
        duller = decode(read_upload(encode(make_picture(), "PNG", icc_profile=bytes(shifted)))).getpixel((10, 10))
        pure = decode(read_upload(plain)).getpixel((10, 10))
        assert isinstance(duller, tuple)
        assert isinstance(pure, tuple)
        assert duller[0] < pure[0] - 20


class TestTakesOut:
    def test_place_camera_and_comments(self) -> None:
        exif = Image.Exif()
        exif[0x0110] = "Camera of the family"
        exif[0x9286] = "secret comment"
        exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 46.0, 16.0), 3: "E", 4: (23.0, 37.0, 25.0)})
        data = encode(make_picture(), "JPEG", exif=exif, comment=b"at home")
        assert Image.open(io.BytesIO(data)).getexif().get_ifd(0x8825)
        master = read_upload(data)
        for secret in (b"Camera", b"secret", b"at home", b"Exif", b"ICC_PROFILE", b"http://ns.adobe.com"):
            assert secret not in master.data
        assert not decode(master).getexif()
        assert set(decode(master).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}

    def test_text_of_a_png(self) -> None:
        words = PngImagePlugin.PngInfo()
        words.add_text("Author", "grandmother")
        assert b"grandmother" not in read_upload(encode(make_picture(), "PNG", pnginfo=words)).data

    def test_what_was_hidden_behind_the_end(self) -> None:
        assert b"payload" not in read_upload(encode(make_picture(), "JPEG") + b"payload" * 100).data


class TestRefuses:
    def test_nothing(self) -> None:
        assert refuse(b"") == "image.empty"

    def test_more_than_20_mb_before_it_looks(self) -> None:
        with pytest.raises(TooLarge) as caught:
            read_upload(b"\xff\xd8\xff" + bytes(MAX_BYTES))
        assert caught.value.reason.code == "image.too_large"
        assert "20 MB" in find_sentence(caught.value.reason, "en")

    def test_sixty_megapixels_by_the_header_alone(self) -> None:
        assert refuse(make_png_header(10_000, 6_000)) == "image.too_many_pixels"

    def test_a_bomb_that_says_it_is_small(self) -> None:
        bomb = zlib.compress(bytes(200_000_000), 9)
        assert read_upload(make_png_header(64, 64, bomb)).width == 64

    def test_a_picture_that_breaks_off(self) -> None:
        whole = encode(Image.effect_noise((600, 600), 90), "JPEG")
        assert refuse(whole[: len(whole) // 2]) == "image.truncated"

    def test_a_png_without_pixels(self) -> None:
        assert refuse(make_png_header(64, 64)) == "image.truncated"

    def test_a_header_and_then_rubbish(self) -> None:
        assert refuse(b"\xff\xd8\xff" + b"rubbish" * 50) == "image.not_an_image"

    def test_words(self) -> None:
        assert refuse(b"This is not a picture.") == "image.not_an_image"

    def test_a_speck(self) -> None:
        assert refuse(encode(make_picture(8, 8), "PNG")) == "image.too_small"

    @pytest.mark.parametrize(
        ("data", "found"),
        [
            (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "SVG"),
            (b"<svg onload='x()'/>", "SVG"),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
            (b"%PDF-1.7\n", "PDF"),
            (encode(make_picture(), "GIF"), "GIF"),
            (encode(make_picture(), "TIFF"), "TIFF"),
            (encode(make_picture(), "BMP"), "BMP"),
        ],
    )
    def test_other_formats_by_name_whatever_the_file_is_called(self, data: bytes, found: str) -> None:
        with pytest.raises(BadInput) as caught:
            read_upload(data)
        (problem,) = caught.value.problems
        assert problem.code == "image.format"
        assert problem.values["found"] == found
        assert "JPEG, PNG, WebP" in str(problem.values["accepted"]).replace("'", "")

    def test_what_takes_too_long(self) -> None:
        with pytest.raises(BadInput) as caught:
            read_upload(encode(make_picture(), "JPEG"), seconds=0.001)
        assert caught.value.problems[0].code == "image.took_too_long"
