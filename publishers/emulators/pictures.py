"""The header of an uploaded picture: enough to tell a real one from bytes that only claim to be one."""

import struct
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Picture:
    """Width and height in pixels."""

    data: bytes = field(repr=False)
    media_type: str
    width: int
    height: int


# Start-of-frame markers; C4, C8 and CC are tables and extensions, not frames (ITU-T T.81, table B.1).
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def read_picture(data: bytes) -> Picture:
    """Raises ValueError when `data` is no PNG, JPEG, GIF or WebP, or its header is torn."""
    try:
        media_type, width, height = _measure(data)
    except (struct.error, IndexError) as torn:
        raise ValueError("the picture's header is torn") from torn
    if not width or not height:
        raise ValueError("the picture has no width or height")
    return Picture(data, media_type, width, height)


def _measure(data: bytes) -> tuple[str, int, int]:
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
        return ("image/png", *struct.unpack(">II", data[16:24]))
    if data.startswith((b"GIF87a", b"GIF89a")):
        return ("image/gif", *struct.unpack("<HH", data[6:10]))
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return ("image/webp", *_measure_webp(data))
    if data.startswith(b"\xff\xd8\xff"):
        return ("image/jpeg", *_measure_jpeg(data))
    raise ValueError("the bytes are no PNG, JPEG, GIF or WebP picture")


def _measure_jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while True:
        while data[at + 1] == 0xFF:
            at += 1
        marker = data[at + 1]
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]


def _measure_webp(data: bytes) -> tuple[int, int]:
    chunk = data[12:16]
    if chunk == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if chunk == b"VP8L":
        bits = struct.unpack("<I", data[21:25])[0]
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", data[26:30])
    return width & 0x3FFF, height & 0x3FFF
