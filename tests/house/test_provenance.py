"""What is not ours is on record: its source, its licence and its digest, beside it in PROVENANCE.md and in NOTICE."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.house.sources import ROOT, list_files

RECORD = "PROVENANCE.md"
RECORDS = [path for path in list_files() if path.name == RECORD]

WRITTEN = {".ftl", ".html", ".lock", ".md", ".py", ".service", ".toml", ".yaml"}
"""What we write by hand or make ourselves: whatever ends otherwise was brought, unless it is listed below."""

OURS = {
    ".ci/run",
    ".env.example",
    ".gitignore",
    "LICENSE",
    "Makefile",
    "NOTICE",
    "alerts/db/migrations/script.py.mako",
    "alerts/feed/schema/event.json",
    "alerts/poster/fonts/fetch.sh",
    "alerts/poster/fonts/subset",
    "alerts/web/static/desk.css",
    "alerts/web/static/leave.js",
    "alerts/web/static/passkey.js",
    "alerts/web/static/icon.svg",
    "alerts/web/templates/public/check.css",
    "alerts/web/templates/public/list.css",
    "alerts/web/templates/public/style.css",
    "docs/alerts.yml",
    "docs/nginx.conf",
    "docs/pictures/desk-alert.jpg",
    "docs/pictures/desk-ledger.jpg",
    "docs/pictures/facebook-timeline.jpg",
    "docs/pictures/poster-square-ro.jpg",
    "docs/pictures/poster-x-en.jpg",
    "docs/pictures/public-page.jpg",
    "docs/pictures/x-timeline.jpg",
    "tests/bench/poster_peers.cjs",
}
"""A file that was brought does not belong here: put it into a folder with a PROVENANCE.md, and its digest into that."""

DRAWN = Path("docs/gallery")
"""What `make gallery` draws: tests/gallery/test_gallery.py asks that nothing else is there."""

LINE = re.compile(r"^([0-9a-f]{64})  (\S+)$", re.MULTILINE)


def recorded_digests(text: str) -> Mapping[str, str]:
    """File name -> SHA-256, as a record lists them."""
    return {name: digest for digest, name in LINE.findall(text)}


def foreign_files(paths: Iterable[Path]) -> list[Path]:
    brought = (path for path in paths if path.suffix not in WRITTEN and path.parent != DRAWN)
    return [path for path in brought if path.as_posix() not in OURS]


def changed_files(folder: Path, recorded: Mapping[str, str]) -> list[str]:
    """Names whose file is missing, or is not the one that was recorded."""
    return [
        name
        for name, digest in recorded.items()
        if not (folder / name).is_file() or hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest
    ]


def unexplained(text: str, names: Iterable[str]) -> list[str]:
    """Names of which the record tells the digest alone: `a.zip`, or `Noto-*.ttf` for many, is told of in its text."""
    told = re.findall(r"`([^`\s]+)`", LINE.sub("", text))
    return [name for name in names if not any(fnmatch(name, each) for each in told)]


def test_every_file_that_is_not_ours_has_a_record() -> None:
    recorded = {path.parent / name for path in RECORDS for name in recorded_digests((ROOT / path).read_text("utf-8"))}
    assert [str(path) for path in foreign_files(list_files()) if path not in recorded] == []


def test_what_is_listed_as_ours_is_there() -> None:
    assert sorted(OURS - {path.as_posix() for path in list_files()}) == []


@pytest.mark.parametrize("record", RECORDS, ids=str)
class TestEveryRecord:
    def test_lists_files_as_they_are(self, record: Path) -> None:
        recorded = recorded_digests((ROOT / record).read_text("utf-8"))
        assert recorded
        assert changed_files(ROOT / record.parent, recorded) == []

    def test_says_of_each_where_it_comes_from_and_on_what_terms(self, record: Path) -> None:
        text = (ROOT / record).read_text("utf-8")
        assert unexplained(text, recorded_digests(text)) == []
        assert re.search(r"\b(npm|PyPI) packages?\b|https://", text)
        assert re.search(r"\blicen[cs]e\b", text, re.IGNORECASE)

    def test_is_named_in_the_notice(self, record: Path) -> None:
        assert f"({record.parent.as_posix()}/" in (ROOT / "NOTICE").read_text("utf-8")


class TestTheChecksThemselves:
    def test_find_what_was_brought(self) -> None:
        paths = [Path("alerts/a.py"), Path("geo/data/a.zip"), Path("alerts/web/static/other.css"), Path("NOTICE")]
        assert foreign_files(paths) == [Path("geo/data/a.zip"), Path("alerts/web/static/other.css")]

    def test_find_what_was_changed_or_has_gone(self, tmp_path: Path) -> None:
        for name in ("same", "other"):
            (tmp_path / name).write_bytes(b"a")
        digest = hashlib.sha256(b"a").hexdigest()
        assert changed_files(tmp_path, {"same": digest, "other": "0" * 64, "gone": digest}) == ["other", "gone"]

    def test_find_what_is_only_counted(self) -> None:
        digests = "".join(f"{'0' * 64}  {name}\n" for name in ("a.zip", "b.zip", "Noto-Bold.ttf"))
        text = f"| `a.zip` | npm package |\n| `Noto-*.ttf` | another |\n{digests}"
        assert unexplained(text, recorded_digests(text)) == ["b.zip"]
