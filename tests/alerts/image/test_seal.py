"""A stranger's picture is asked for its manifest in a process of its own, and believed what our root vouches for."""

import subprocess
import sys
from itertools import islice

import pytest

from alerts.db.session import Database
from alerts.image.drawn import draw_child
from alerts.image.models import SigningKey
from alerts.image.seal import READER, Seal, read_seal
from alerts.image.signing import PosterSigner
from tests.alerts.image.test_signing import LINK, MARKER, PLAIN, make_root, sign
from tests.program import ROOT

TRY = f"""
import runpy, socket
reader = runpy.run_path({str(READER)!r})
reader["limit_this_process"]()
for attempt in (lambda: open("/etc/hostname"), socket.socket):
    try:
        attempt()
    except OSError as error:
        print(error.errno)
"""


def changed(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def graft(signed: bytes, picture: bytes) -> bytes:
    """The manifest of one JPEG in another one."""
    segments, at = b"", 2
    while signed[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(signed[at + 2 : at + 4], "big")
        segments += signed[at:end] if signed[at + 1] == 0xEB else b""
        at = end
    return picture[:2] + segments + picture[2:]


class TestASeal:
    def test_names_the_poster_that_it_is_on(self, database: Database) -> None:
        root = make_root(database)
        assert read_seal(sign(database), root) == Seal(MARKER, intact=True)

    def test_is_broken_by_a_bit(self, database: Database) -> None:
        root = make_root(database)
        assert read_seal(changed(sign(database), -2000), root) == Seal(MARKER, intact=False)

    def test_is_broken_on_another_picture(self, database: Database) -> None:
        root = make_root(database)
        assert read_seal(graft(sign(database), draw_child(2)), root) == Seal(MARKER, intact=False)

    def test_tells_no_more_of_a_name_than_ours_have(self, database: Database) -> None:
        root, sign_poster = make_root(database), PosterSigner(database)()
        assert sign_poster is not None
        seal = read_seal(sign_poster(PLAIN, "H" * 5_000, LINK) or b"", root)
        assert seal == Seal("H" * 100, intact=True)

    def test_of_another_root_is_none(self, database: Database) -> None:
        make_root(database)
        signed = sign(database)
        with database.write() as session:
            for row in session.query(SigningKey):
                session.delete(row)
        assert read_seal(signed, make_root(database)) is None

    def test_says_nothing_once_what_it_says_was_changed(self, database: Database) -> None:
        """The number in the claim, and in each place where it stands beside it."""
        root = make_root(database)
        signed = sign(database)
        places = [at for at in range(len(signed)) if signed.startswith(MARKER.encode(), at)]
        assert places
        for at in places:
            seal = read_seal(changed(signed, at), root)
            assert seal is None or seal == Seal(MARKER, intact=False)

    @pytest.mark.parametrize("part", range(6))
    def test_that_was_damaged_anywhere_names_nothing_else(self, database: Database, part: int) -> None:
        root = make_root(database)
        signed = sign(database)
        manifest = len(signed) - len(PLAIN)
        for at in islice(range(24 + part * 97, manifest, manifest // 5), 5):
            assert read_seal(changed(signed, at), root) in (None, *(Seal(MARKER, intact) for intact in (True, False)))

    @pytest.mark.parametrize(
        "data", [b"", b"c2pa", b"\xff\xd8c2pa", PLAIN, PLAIN + b"c2pa", b"\xff\xd8\xff\xeb\xff\xffJP\0\0c2pa" * 1000]
    )
    def test_is_in_nothing_else(self, database: Database, data: bytes) -> None:
        assert read_seal(data, make_root(database)) is None

    def test_is_in_no_half_of_a_file(self, database: Database) -> None:
        root = make_root(database)
        signed = sign(database)
        assert [read_seal(signed[:size], root) for size in (3, 400, 6_000, 11_000)] == [None] * 4


def test_who_reads_it_opens_no_file_and_calls_nobody() -> None:
    done = subprocess.run([sys.executable, "-c", TRY], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["24", "24"], "EMFILE, twice"
