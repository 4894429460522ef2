"""What the C2PA manifest of a stranger's picture is worth: whether our root vouches for it, and nothing was changed."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from alerts.image.alone import run_alone

SECONDS = 5.0
READER = Path(__file__).with_name("sealreader.py")
BOX = b"c2pa"  # each manifest lies in a JUMBF box that is labelled so; C2PA 2.2, section 11.1.4
OURS = {"signingCredential.trusted", "claimSignature.validated", "claimSignature.insideValidity"}
MATCH, MISMATCH = "assertion.dataHash.match", "assertion.dataHash.mismatch"


@dataclass(frozen=True, slots=True)
class Seal:
    """Our own, over some picture. `intact`: over this one, each bit as it was signed."""

    marker: str  # as it stands on the poster: the code and the number of the message
    intact: bool


def read_seal(data: bytes, root: str) -> Seal | None:
    """None: there is none that `root` vouches for, or none that can be read. `root`: a certificate, PEM."""
    if not data.startswith(b"\xff\xd8") or BOX not in data:
        return None
    try:
        done = run_alone(READER, json.dumps({"root": root}).encode() + b"\n" + data, SECONDS)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode != 0:
        return None
    answer = json.loads(done.stdout)
    passed, failed = set(answer["passed"]), set(answer["failed"])
    if not passed >= OURS or not failed <= {MISMATCH}:
        return None
    return Seal(answer["title"], intact=not failed and MATCH in passed)
