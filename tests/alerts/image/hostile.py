"""A small corpus of files that try something: built here, so that nothing dangerous lies in the repository."""

import io
import struct
import zlib
from collections.abc import Mapping

from PIL import Image

HIDDEN = b"46.7712N-23.6236E"
SQUARE = zlib.compress(bytes((64 * 3 + 1) * 64))  # the pixels of a black PNG of 64 x 64


def encode(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, pixels: bytes, *, depth: int = 8, colour: int = 2, more: bytes = b"") -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + more + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def located() -> bytes:
    """Exif with a place, and with HIDDEN where a maker's note would be."""
    exif = Image.Exif()
    exif[0x010E] = HIDDEN.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 46.0, 16.0), 3: "E", 4: (23.0, 37.0, 25.0)})
    return exif.tobytes()


def picture(side: int = 96) -> Image.Image:
    return Image.effect_noise((side, side), 60).convert("RGB")


def jpeg_with(segment: bytes) -> bytes:
    """`segment` as APP1 behind the first marker."""
    whole = encode(picture(), "JPEG")
    return whole[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + whole[2:]


def scans() -> bytes:
    """A progressive JPEG whose last scan is there thousands of times: megabytes that cost a decoder minutes."""
    whole = encode(Image.new("RGB", (4000, 4000)), "JPEG", progressive=True, quality=10)
    last = whole[whole.rindex(b"\xff\xda") : -2]
    return whole[:-2] + last * (18_000_000 // len(last)) + b"\xff\xd9"


def frames(kind: str) -> bytes:
    first, *others = (Image.new("RGB", (300, 300), (shade, 0, 0)) for shade in range(100))
    return encode(first, kind, save_all=True, append_images=others)


def located_files() -> Mapping[str, bytes]:
    """Each holds HIDDEN in another corner of its format."""
    xmp = b"<x:xmpmeta>" + HIDDEN + b"</x:xmpmeta>"
    return {
        "jpeg exif": encode(picture(), "JPEG", exif=located()),
        "jpeg xmp": jpeg_with(b"http://ns.adobe.com/xap/1.0/\0" + xmp),
        "jpeg comment": encode(picture(), "JPEG", comment=HIDDEN),
        "jpeg behind the end": encode(picture(), "JPEG") + b"PK\x03\x04<script>" + HIDDEN,
        "png exif": encode(picture(), "PNG", exif=located()),
        "png text": png(64, 64, SQUARE, more=chunk(b"tEXt", b"GPS\0" + HIDDEN)),
        "png packed text": png(64, 64, SQUARE, more=chunk(b"zTXt", b"GPS\0\0" + zlib.compress(HIDDEN, 0))),
        "png unknown chunk": png(64, 64, SQUARE, more=chunk(b"gpSx", HIDDEN)),
        "png behind the end": png(64, 64, SQUARE) + b"%PDF-1.7 " + HIDDEN,
        "webp exif": encode(picture(), "WEBP", exif=located()),
        "webp xmp": encode(picture(), "WEBP", xmp=xmp),
        "jpeg profile": encode(picture(), "JPEG", icc_profile=b"\0" * 128 + HIDDEN),
    }


def refused_files() -> Mapping[str, tuple[bytes, str]]:
    """What must not come in, and the code that says why."""
    bomb = zlib.compress(bytes(300_000_000), 9)
    return {
        "text of 300 MB": (png(64, 64, SQUARE, more=chunk(b"zTXt", b"k\0\0" + bomb)), "image.not_an_image"),
        "profile of 300 MB": (png(64, 64, SQUARE, more=chunk(b"iCCP", b"k\0\0" + bomb)), "image.not_an_image"),
        "a strip": (png(500_000, 32, b""), "image.too_thin"),
        "50,001 x 1,000": (png(50_001, 1_000, b""), "image.too_many_pixels"),
        "2^31 wide": (png(2**31 - 1, 2**31 - 1, b""), "image.too_many_pixels"),
        "AVIF named JPEG": (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf", "image.format"),
        "AVIF sequence": (b"\0\0\0\x1cftypavis\0\0\0\0avifmif1miaf", "image.format"),
        "SVG": (b"\xef\xbb\xbf \n<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "image.format"),
        "web page": (b"<!doctype html><script>x()</script>", "image.not_an_image"),
        "GIF of many frames": (frames("GIF"), "image.format"),
        "no pixels": (png(64, 64, zlib.compress(b"")), "image.truncated"),
    }


def large_files() -> Mapping[str, bytes]:
    """The most memory that a file can ask for and still come in."""
    side = 7_000
    return {
        "rgba of 16 bits": png(side, side, zlib.compress(bytes((side * 8 + 1) * side), 1), depth=16, colour=6),
        "grey of 16 bits": png(side, side, zlib.compress(bytes((side * 2 + 1) * side), 1), depth=16, colour=0),
        "cmyk": encode(Image.new("CMYK", (side, side)), "JPEG", quality=10),
        "webp": encode(Image.new("RGBA", (side, side)), "WEBP", lossless=True, quality=0, method=0),
    }
