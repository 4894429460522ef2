"""The photo door: bytes from a stranger -> a master that is safe to keep, or a sentence that says what is wrong."""

import hashlib
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from alerts.errors import BadInput, TooLarge
from alerts.image.alone import run_alone
from alerts.image.formats import ACCEPTED, name_format
from alerts.seats import Seats

MAX_BYTES = 20 * 1024 * 1024
SECONDS = 10.0
WAIT = 15.0  # seconds for a seat
DECODER = Path(__file__).with_name("decoder.py")
REFUSED = 3


SEATS = Seats(2, 4, "image.busy")
"""Decoders of this process at a time: each may take 1.2 GB, and forty uploads must not take a machine down."""


@dataclass(frozen=True, slots=True)
class Master:
    """A photo as it is kept: JPEG, upright, sRGB, no metadata, short side <= 1080 px, long side <= 2160 px."""

    data: bytes
    sha256: str
    width: int
    height: int


def read_upload(
    data: bytes, *, where: str = "file", seconds: float = SECONDS, seats: Seats = SEATS, wait: float = WAIT
) -> Master:
    """Decode JPEG, PNG or WebP of at most 20 MB and 50 megapixels in a process of its own, bounded in memory and time.

    Raises TooLarge (image.too_large) and BadInput at `where`: image.empty, image.format, image.not_an_image,
    image.too_many_pixels, image.too_small, image.too_thin, image.truncated, image.took_too_long; Busy (image.busy) when
    no decoder was free within `wait` seconds.
    """
    if not data:
        raise BadInput.at(where, "image.empty")
    if len(data) > MAX_BYTES:
        raise TooLarge("image.too_large", {"megabytes": round(len(data) / 2**20, 1), "limit": MAX_BYTES // 2**20})
    found = name_format(data)
    if not found:
        raise BadInput.at(where, "image.not_an_image", accepted=ACCEPTED)
    if found not in ACCEPTED:
        raise BadInput.at(where, "image.format", found=found, accepted=ACCEPTED)
    with seats.take(wait):
        answer, master = _decode(data, where, seconds)
    return Master(master, hashlib.sha256(master).hexdigest(), int(answer["width"]), int(answer["height"]))


def _decode(data: bytes, where: str, seconds: float) -> tuple[dict[str, int], bytes]:
    try:
        done = run_alone(DECODER, data, seconds)
    except subprocess.TimeoutExpired as error:
        raise BadInput.at(where, "image.took_too_long", seconds=seconds) from error
    head, _, master = done.stdout.partition(b"\n")
    if done.returncode == 0 and master:
        return json.loads(head), master
    if done.returncode == REFUSED:
        answer = json.loads(head)
        values = answer["values"]
        if answer["code"] == "image.not_an_image":
            values = {"accepted": ACCEPTED}
        raise BadInput.at(where, answer["code"], **values)
    if -done.returncode in (9, 24):  # SIGKILL, SIGXCPU: out of processor time
        raise BadInput.at(where, "image.took_too_long", seconds=seconds)
    raise BadInput.at(where, "image.truncated")
