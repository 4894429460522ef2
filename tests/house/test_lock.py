"""The lock fits pyproject.toml, pins by hash, and names no address."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.sources import ROOT

LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def pinned_versions(lock: str) -> dict[str, str]:
    """Name -> the version that is installed here (a lock may pin another one for another system)."""
    entries = [Requirement(line.rstrip(" \\")) for line in lock.splitlines() if re.match(r"\w", line)]
    return {
        canonicalize_name(entry.name): str(entry.specifier).removeprefix("==")
        for entry in entries
        if entry.marker is None or entry.marker.evaluate()
    }


def unmet(requirements: list[str], pinned: dict[str, str]) -> list[str]:
    parsed = [Requirement(text) for text in requirements]
    return [
        str(requirement)
        for requirement in parsed
        if not requirement.specifier.contains(pinned.get(canonicalize_name(requirement.name), "0"), prereleases=True)
        or canonicalize_name(requirement.name) not in pinned
    ]


def unhashed(lock: str) -> list[str]:
    """Entries whose next line is no hash."""
    return re.findall(r"^(\w[^\n]*)\n(?!    --hash=sha256:[0-9a-f]{64})", lock, re.MULTILINE)


def addresses(lock: str) -> list[str]:
    return re.findall(r"^.*(?:://| @ ).*$", lock, re.MULTILINE)


def test_the_lock_holds_everything_that_the_project_asks_for() -> None:
    """After a change of dependencies: `make lock`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = project["dependencies"] + [text for extra in project["optional-dependencies"].values() for text in extra]
    assert unmet(asked, pinned_versions(LOCK)) == []


def test_every_entry_is_pinned_by_hash() -> None:
    assert unhashed(LOCK + "\n") == []


def test_the_lock_names_no_address() -> None:
    assert addresses(LOCK) == []


class TestTheChecksThemselves:
    def test_find_what_the_lock_lacks(self) -> None:
        pinned = pinned_versions("celery[redis]==5.7.0 \\\n    --hash=x\nwin==1 ; sys_platform == 'win32'\n")
        assert unmet(["Celery[redis]>=5.7", "celery>=6", "win", "pillow"], pinned) == ["celery>=6", "win", "pillow"]

    def test_find_an_entry_without_a_hash(self) -> None:
        assert unhashed("a==1 \\\n    --hash=sha256:" + "0" * 64 + "\nb==2\n") == ["b==2"]

    def test_find_an_address(self) -> None:
        assert addresses("a==1\nb @ file.whl\nhttps://example.org/c\n") == ["b @ file.whl", "https://example.org/c"]
