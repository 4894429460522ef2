"""Looks for what must not be told in bytes that left us, in whatever way those bytes may spell it."""

import base64
import html
import json
import quopri
import re
import sys
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import chain, pairwise
from typing import Any
from urllib.parse import unquote_to_bytes

from PIL import Image
from pypdf import PdfReader
from pypdf.generic import IndirectObject, TextStringObject

# The compressed pixels of a JPEG: chance spells short names in them. What stands before and after is read.
_PIXELS = re.compile(rb"\xff\xda(?:[^\xff]|\xff[\x00\xd0-\xd7])+")
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{12,}={0,2}")
_PACKED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")  # gzip and zlib streams, in PNG and PDF too
_SHEET = b"%PDF-"
_LETTER = "[a-z0-9\u0370-\u052f]"  # as `_fold` leaves them; what is misread as some other script parts words
_NUMBER = re.compile(r"-?\d+[.,]\d+")
_WINDOW = 48  # bytes of a photo that no other file has by chance
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Some bytes that left us, and where they were seen."""

    where: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Trace:
    where: str
    what: str


def find_names(outgoing: Iterable[Outgoing], *names: str) -> list[Trace]:
    """Each name as whole words, whatever the case, the accents, the encoding or the escaping."""
    wanted = {name: re.compile(f"(?<!{_LETTER}){re.escape(_fold(name))}(?!{_LETTER})") for name in names}
    return [
        Trace(each.where, name)
        for each in outgoing
        for texts in ([_fold(text) for text in _texts(each.data)],)
        for name, pattern in wanted.items()
        if any(pattern.search(text) for text in texts)
    ]


def find_coordinates(outgoing: Iterable[Outgoing], *values: float) -> list[Trace]:
    """Each number, rounded or cut off to three decimals or spelled with more, in degrees or as whole microdegrees."""
    return [
        Trace(each.where, str(value))
        for each in outgoing
        for numbers in ({number for text in _texts(each.data) for number in _numbers(text)},)
        for value in values
        if any(_is_rounded(number, value) for number in numbers)
    ]


def find_place(outgoing: Iterable[Outgoing], lon: float, lat: float, within: float = 0.001) -> list[Trace]:
    """Both numbers side by side, in either order, as near to the place as `within` degrees."""
    return [
        Trace(each.where, f"{lon}, {lat}")
        for each in outgoing
        for numbers in ([float(number) for text in _texts(each.data) for number in _numbers(text)],)
        if any(
            abs(abs(one) - abs(value)) < within and abs(abs(two) - abs(other)) < within
            for one, two in pairwise(numbers)
            for value, other in ((lon, lat), (lat, lon))
        )
    ]


def find_files(outgoing: Iterable[Outgoing], *files: bytes, digests: Iterable[str] = ()) -> list[Trace]:
    """Any part of a file, plain or packed, or one of the SHA-256 digests (hex) in hex or base64."""
    windows = [window for file in files for window in _windows(file)]
    spelled = [form for digest in digests for form in _spell_digest(digest)]
    return [
        Trace(each.where, "a part of a file" if part in windows else "a digest")
        for each in outgoing
        for part in _first_in([*windows, *spelled], each.data)
    ]


def colour_share(jpeg: bytes, colour: tuple[int, int, int], tolerance: int = 40) -> float:
    """0..1: how much of a picture has this colour; a photo of one loud colour is found on any poster that shows it."""
    picture = Image.open(BytesIO(jpeg)).convert("RGB")
    picture.thumbnail((200, 200), Image.Resampling.BOX)
    pixels = picture.tobytes()
    near = sum(
        all(abs(pixels[at + band] - colour[band]) <= tolerance for band in range(3)) for at in range(0, len(pixels), 3)
    )
    return near / (len(pixels) // 3)


def pictures_in(data: bytes) -> list[bytes]:
    """A JPEG itself; the photos and maps of a PDF's pages."""
    if not data.startswith(_SHEET):
        return [data]
    return [image.data for page in PdfReader(BytesIO(data)).pages for image in page.images]


def _windows(file: bytes) -> list[bytes]:
    """Samples of a file's own bytes: the tables at a JPEG's start are the same in many."""
    own = max(file.find(b"\xff\xda"), 0)
    step = max(2 * _WINDOW, len(file) // 100)
    samples = (file[at : at + _WINDOW] for at in range(own + _WINDOW, len(file) - _WINDOW, step))
    return [sample for sample in samples if len(set(sample)) > _WINDOW // 2]


def _first_in(parts: list[bytes], data: bytes) -> list[bytes]:
    views = [data, *(unpacked for _, unpacked in zip(range(50), _unpack(data), strict=False))]
    return next(([part] for view in views for part in parts if part in view), [])


def _spell_digest(digest: str) -> Iterator[bytes]:
    raw = bytes.fromhex(digest)
    yield raw
    yield digest.lower().encode()
    yield digest.upper().encode()
    yield base64.b64encode(raw).rstrip(b"=")
    yield base64.urlsafe_b64encode(raw).rstrip(b"=")


def _texts(data: bytes) -> Iterator[str]:
    """Every reading of the bytes as text, each once."""
    seen: set[str] = set()
    plain = _PIXELS.sub(b" ", data) if b"\xff\xd8\xff" in data else data
    for view in chain(_views(plain, _DEPTH), _read_sheets(data)):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            for shift in (0, 1) if encoding.startswith("utf-16") else (0,):
                text = view[shift:].decode(encoding, "replace")
                if text not in seen:
                    seen.add(text)
                    yield text


def _views(data: bytes, depth: int) -> Iterator[bytes]:
    """The bytes as they are, and with one escaping after another taken off."""
    yield data
    if depth:
        for undo in _UNDO:
            for plain in undo(data):
                if plain != data:
                    yield from _views(plain, depth - 1)


def _read_sheets(data: bytes) -> Iterator[bytes]:
    """What stands on the pages of a PDF, and what is told to those who can not see them.

    Without it nothing of either is found: glyphs are numbers of a typeface's, and strings are in hexadecimal.
    """
    for part in (data, *_unpack(data)):
        if (start := part.find(_SHEET)) >= 0:
            sheet = PdfReader(BytesIO(part[start:]))
            yield " ".join(word for page in sheet.pages for word in page.extract_text().split()).encode()
            yield "\n".join(_strings(sheet.trailer, set())).encode()


def _strings(node: Any, seen: set[int]) -> Iterator[str]:
    """Every string of text below, each object once."""
    if isinstance(node, IndirectObject):
        if node.idnum in seen:
            return
        seen.add(node.idnum)
        node = node.get_object()
    if isinstance(node, TextStringObject):
        yield node
    elif isinstance(node, dict | list):
        for kid in list(node.values() if isinstance(node, dict) else node):
            yield from _strings(kid, seen)


def _unescape_json(data: bytes) -> Iterator[bytes]:
    if b"\\" in data:
        text = re.sub(r"\\+u(?=[0-9A-Fa-f]{4})", r"\\u", data.decode("utf-8", "replace"))
        plain = re.sub(r"(?:\\u[0-9A-Fa-f]{4})+", lambda found: json.loads(f'"{found.group()}"'), text)
        yield plain.encode("utf-8", "replace")


def _unescape_markup(data: bytes) -> Iterator[bytes]:
    if b"&" in data:
        yield html.unescape(data.decode("utf-8", "replace")).encode("utf-8", "replace")


def _unescape_address(data: bytes) -> Iterator[bytes]:
    if b"%" in data:
        yield unquote_to_bytes(data.replace(b"+", b" "))


def _unescape_mail(data: bytes) -> Iterator[bytes]:
    if re.search(rb"=[0-9A-Fa-f]{2}", data):
        yield quopri.decodestring(data)


def _decode_base64(data: bytes) -> Iterator[bytes]:
    runs = [found.group().rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/") for found in _BASE64.finditer(data)]
    if runs:
        yield b"\n".join(base64.b64decode(run[: len(run) - (len(run) % 4 == 1)] + b"==") for run in runs)


def _unpack(data: bytes) -> Iterator[bytes]:
    for found in _PACKED.finditer(data):
        try:
            yield zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data[found.start() :], 10_000_000)
        except zlib.error:
            continue


_UNDO: tuple[Callable[[bytes], Iterator[bytes]], ...] = (
    _unescape_json,
    _unescape_markup,
    _unescape_address,
    _unescape_mail,
    _decode_base64,
    _unpack,
)


def _fold(text: str) -> str:
    """Without case, accents and the marks that direct writing: what a reader takes for the same name."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).translate(_unseen()).casefold()


@cache
def _unseen() -> dict[int, None]:
    return dict.fromkeys(sign for sign in range(sys.maxunicode) if unicodedata.category(chr(sign)) in ("Mn", "Cf"))


def _numbers(text: str) -> Iterator[str]:
    for found in _NUMBER.finditer(text):
        yield found.group().replace(",", ".")
    for found in re.finditer(r"(?<!\d)\d{7,9}(?!\d)", text):  # microdegrees
        yield f"{int(found.group()) / 1e6:.6f}"


def _is_rounded(number: str, value: float) -> bool:
    """A border's many corners come near any number by chance: what has more decimals must agree in more of them."""
    decimals = len(number.partition(".")[2])
    return decimals >= 3 and abs(abs(float(number)) - abs(value)) < 10 ** -min(decimals, 6)
