"""The photo door against hostile hands: bombs, polyglots, places hidden in every corner, and rubbish."""

import io
import json
import os
import random
import subprocess
import sys

import pytest
from PIL import Image

from alerts.errors import BadInput, Busy
from alerts.image.door import DECODER, read_upload
from alerts.seats import Seats
from alerts.words.say import find_sentence
from tests.alerts.image import hostile

LOCATED = hostile.located_files()
REFUSED = hostile.refused_files()
MOST_MB = 1_100  # of memory really used; the process may not even reserve more than 1,200

MEASURE = """
import json, os, subprocess, sys
child = subprocess.Popen([sys.executable, "-I", "-B", sys.argv[1]], stdout=subprocess.PIPE)
answer = child.stdout.read()
_, status, used = os.wait4(child.pid, 0)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "mb": used.ru_maxrss // 1024, "bytes": len(answer)}))
"""


class TestAPlace:
    @pytest.mark.parametrize("name", LOCATED)
    def test_is_in_no_byte_of_the_master(self, name: str) -> None:
        data = LOCATED[name]
        assert hostile.HIDDEN in data, "else this test shows nothing"
        master = read_upload(data)
        for trace in (hostile.HIDDEN, b"Exif", b"GPS", b"xmp", b"ICC_PROFILE", b"<script>", b"PK\x03\x04", b"%PDF"):
            assert trace not in master.data
        with Image.open(io.BytesIO(master.data)) as clean:
            assert not clean.getexif()
            assert not clean.getexif().get_ifd(0x8825)
        assert master.data.rindex(b"\xff\xd9") == len(master.data) - 2, "and nothing stands behind its end"


class TestAHostileFile:
    @pytest.mark.parametrize("name", REFUSED)
    def test_is_refused_with_a_sentence(self, name: str) -> None:
        data, code = REFUSED[name]
        with pytest.raises(BadInput) as caught:
            read_upload(data)
        (problem,) = caught.value.problems
        assert problem.code == code
        assert find_sentence(problem, "en")

    @pytest.mark.parametrize("kind", ["PNG", "WEBP"])
    def test_that_moves_gives_its_first_picture_alone(self, kind: str) -> None:
        master = read_upload(hostile.frames(kind))
        with Image.open(io.BytesIO(master.data)) as clean:
            assert (clean.format, getattr(clean, "n_frames", 1), clean.size) == ("JPEG", 1, (300, 300))

    def test_that_takes_minutes_is_given_up(self) -> None:
        with pytest.raises(BadInput) as caught:
            read_upload(hostile.scans(), seconds=2)
        assert caught.value.problems[0].code == "image.took_too_long"

    @pytest.mark.parametrize("name", ["rgba of 16 bits", "grey of 16 bits", "cmyk", "webp"])
    def test_of_the_largest_size_stays_within_its_memory(self, name: str) -> None:
        command = [sys.executable, "-I", "-c", MEASURE, str(DECODER)]
        done = subprocess.run(command, input=hostile.large_files()[name], capture_output=True, timeout=120)
        told = json.loads(done.stdout)
        assert told["code"] == 0, done.stderr[-500:]
        assert 0 < told["mb"] < MOST_MB
        assert told["bytes"] > 1_000


class TestRubbish:
    def test_is_a_picture_or_a_sentence_and_never_anything_else(self) -> None:
        """Pieces cut out, bits turned, lengths made wrong, two files grown together. The seed is the test's own."""
        seeds = [*LOCATED.values(), hostile.frames("PNG"), hostile.encode(hostile.picture(), "JPEG", progressive=True)]
        dice = random.Random(20260404)
        rounds = int(os.environ.get("FUZZ_ROUNDS", "60"))
        outcomes = {self.try_door(mutate(dice, seeds)) for _ in range(rounds)}
        assert "image" in outcomes, "some survive"
        assert {"image.truncated", "image.not_an_image"} & outcomes, "and some do not"

    def try_door(self, data: bytes) -> str:
        try:
            master = read_upload(data)
        except BadInput as refused:
            (problem,) = refused.problems
            assert find_sentence(problem, "en")
            return problem.code
        assert hostile.HIDDEN not in master.data
        with Image.open(io.BytesIO(master.data)) as clean:
            clean.load()
            assert (clean.format, clean.mode) == ("JPEG", "RGB")
        return "image"


def mutate(dice: random.Random, seeds: list[bytes]) -> bytes:
    data = bytearray(dice.choice(seeds))
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(data))
        match dice.randrange(5):
            case 0:
                data[at] ^= 1 << dice.randrange(8)
            case 1:
                data[at : at + 4] = dice.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"])
            case 2:
                del data[at : at + dice.randint(1, 200)]
            case 3:
                data[at:at] = dice.choice(seeds)[: dice.randint(1, 400)]
            case _:
                data[at:at] = data[: dice.randint(1, 300)]
        data = data or bytearray(b"\xff\xd8\xff")
    return bytes(data)


class TestManyAtOnce:
    def test_wait_for_a_seat_and_are_sent_away_when_that_takes_too_long(self) -> None:
        seats = Seats(1, 6, "image.busy")
        data = hostile.encode(hostile.picture(), "JPEG")
        with seats.take(0), pytest.raises(Busy) as caught:
            read_upload(data, seats=seats, wait=0.01)
        assert (caught.value.status, caught.value.reason.code) == (503, "image.busy")
        assert "again" in find_sentence(caught.value.reason, "en")
        assert read_upload(data, seats=seats, wait=0.01).width == 96

    def test_a_seat_is_given_back_by_who_was_refused(self) -> None:
        seats = Seats(1, 6, "image.busy")
        for _ in range(3):
            with pytest.raises(BadInput):
                read_upload(REFUSED["no pixels"][0], seats=seats, wait=0.01)

    def test_do_not_all_wait(self) -> None:
        """Who waits holds a thread; whoever finds the room full is told so at once, however long others wait."""
        seats = Seats(1, 0, "image.busy")
        with seats.take(0), pytest.raises(Busy):
            read_upload(hostile.encode(hostile.picture(), "JPEG"), seats=seats, wait=60)
