"""The search finds what must not leave, or what the journeys say of names, places and faces would mean nothing."""

import base64
import gzip
import json
import quopri
import zlib
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from urllib.parse import quote, quote_plus

import pytest
from pypdf import PdfWriter
from pypdf.generic import NameObject, TextStringObject

from alerts.poster.render import render_neutral
from alerts.words.compose import compose_ending
from tests.journeys.photos import CYAN, MAGENTA, draw_loud_photo
from tests.journeys.search import Outgoing, colour_share, find_coordinates, find_files, find_names, find_place

NAME = "Lana Primjerić"


def print_ending(body: str) -> bytes:
    return render_neutral(compose_ending("hr").model_copy(update={"body": body}), shape="print").data


def tell_aloud(text: str) -> bytes:
    """A sheet with nothing on it, and words for those who can not see it."""
    sheet, written = PdfWriter(), BytesIO()
    sheet.add_blank_page(100, 100)[NameObject("/Alt")] = TextStringObject(text)
    sheet.write(written)
    return written.getvalue()


SPELLINGS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "capitals": lambda text: text.upper().encode(),
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be, shifted by a byte": lambda text: b"!" + text.encode("utf-16-be"),
    "without its accent": lambda text: text.replace("ć", "c").encode(),
    "accent apart": lambda text: text.replace("ć", "c\u0301").encode(),
    "JSON": lambda text: json.dumps({"name": text}).encode(),
    "JSON, every letter escaped": lambda text: "".join(f"\\u{ord(sign):04x}" for sign in text).encode(),
    "JSON in JSON": lambda text: json.dumps(json.dumps({"name": text})).encode(),
    "XML, decimal": lambda text: "".join(f"&#{ord(sign)};" for sign in text).encode(),
    "XML, hexadecimal": lambda text: "".join(f"&#x{ord(sign):X};" for sign in text).encode(),
    "HTML by name": lambda text: text.replace("ć", "&cacute;").encode(),
    "an address": lambda text: quote(text).encode(),
    "a form": lambda text: quote_plus(text).encode(),
    "mail": lambda text: quopri.encodestring(text.encode()),
    "base64": lambda text: base64.b64encode(f"hello {text}, hello".encode()),
    "base64 in JSON": lambda text: json.dumps({"a": base64.b64encode(text.encode()).decode()}).encode(),
    "gzip": lambda text: gzip.compress(text.encode()),
    "deflate inside of something": lambda text: b"junk" + zlib.compress(text.encode()) + b"junk",
    "behind a zero-width mark": lambda text: text.replace(" ", " \u200e").encode(),
    "in a picture's comment": lambda text: draw_loud_photo(MAGENTA, comment=text.encode()),
    "behind a picture": lambda text: draw_loud_photo(MAGENTA) + text.encode(),
    "on a sheet": lambda text: print_ending(body=text),
    "on a sheet, packed": lambda text: gzip.compress(print_ending(body=text)),
    "read aloud of a sheet": tell_aloud,
}


class TestFindNames:
    @pytest.mark.parametrize("spelling", SPELLINGS)
    def test_finds_every_spelling(self, spelling: str) -> None:
        data = b'<p x="' + SPELLINGS[spelling](NAME) + b'">'
        assert [trace.what for trace in find_names([Outgoing("here", data)], NAME, "Nobody")] == [NAME]

    def test_says_where(self) -> None:
        told = [Outgoing("a", b"nothing"), Outgoing("b", b"Lana.")]
        assert [trace.where for trace in find_names(told, "Lana")] == ["b"]

    @pytest.mark.parametrize("text", ["Slana voda", "Lanac", "Primjer Rijeka", "članak"])
    def test_lets_other_words_pass(self, text: str) -> None:
        assert find_names([Outgoing("here", text.encode())], "Lana", "Primjerić") == []


class TestFindCoordinates:
    @pytest.mark.parametrize(
        "text",
        [
            *("46.7712", "46.771", "46.77119999", "46.771200", "[23.6236,46.7712]", "46,7712 N", "-46.7712"),
            *('{"lat": 46.77120}', "46.7712,23.6236 0.0", "46771200", "&#52;6.7712", "46%2E7712", "46.7711999"),
        ],
    )
    def test_finds_the_exact_place(self, text: str) -> None:
        assert [trace.what for trace in find_coordinates([Outgoing("here", text.encode())], 46.7712)] == ["46.7712"]

    @pytest.mark.parametrize(
        "text", ["46.77", "46.8", "46.7751", "46.771234", "146.7712", "1.467712", "46", "9946771200"]
    )
    def test_lets_coarse_and_other_numbers_pass(self, text: str) -> None:
        assert find_coordinates([Outgoing("here", text.encode())], 46.7712) == []


class TestFindPlace:
    @pytest.mark.parametrize("text", ["[23.6236, 46.7712]", "46.771,23.6240 0.0", '{"lat":46.7712,"lon":23.6236}'])
    def test_finds_both_numbers_side_by_side(self, text: str) -> None:
        assert find_place([Outgoing("here", text.encode())], 23.6236, 46.7712)

    @pytest.mark.parametrize("text", ["[23.6236, 46.9], [23.1, 46.7712]", "[23.62, 46.77]"])
    def test_lets_a_border_pass(self, text: str) -> None:
        assert find_place([Outgoing("here", text.encode())], 23.6236, 46.7712) == []


class TestFindFiles:
    @pytest.mark.parametrize("wrap", [bytes, gzip.compress, lambda data: b"--x\r\n\r\n" + data + b"\r\n--x--"])
    def test_finds_a_part_of_a_photo(self, wrap: Callable[[bytes], bytes]) -> None:
        photo = draw_loud_photo(MAGENTA)
        assert find_files([Outgoing("here", wrap(photo[200:]))], photo)

    @pytest.mark.parametrize(
        "spell", [bytes.hex, lambda raw: raw.hex().upper(), lambda raw: base64.b64encode(raw).decode()]
    )
    def test_finds_a_digest(self, spell: Callable[[bytes], str]) -> None:
        digest = sha256(b"photo")
        told = [Outgoing("here", f"sha-256={spell(digest.digest())}".encode())]
        assert find_files(told, digests=[digest.hexdigest()])

    def test_lets_other_photos_pass(self) -> None:
        one, other = draw_loud_photo(MAGENTA), draw_loud_photo(CYAN)
        assert find_files([Outgoing("here", other)], one, digests=[sha256(one).hexdigest()]) == []


class TestColourShare:
    def test_tells_photos_apart(self) -> None:
        assert colour_share(draw_loud_photo(MAGENTA), MAGENTA) > 0.9
        assert colour_share(draw_loud_photo(MAGENTA), CYAN) == 0
