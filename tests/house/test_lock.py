"""The locks fit pyproject.toml, pin by hash, and name no address; the service's is part of the whole."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.sources import ROOT, STOREYS, read_sources

LOCK = (ROOT / "requirements.lock").read_text("utf-8")
RUN_LOCK = (ROOT / "requirements-run.lock").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


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


def entries(lock: str) -> set[str]:
    """Each with its version, its marker and all of its hashes."""
    return set(re.findall(r"^\w[^\n]*(?:\n    [^\n]*)*", lock, re.MULTILINE))


def imported(trees: Iterable[ast.Module]) -> set[str]:
    """Packages of others that these modules import, however late."""
    found = set()
    for node in (each for tree in trees for each in ast.walk(tree)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add((node.module or "").partition(".")[0])
    return found - sys.stdlib_module_names - set(STOREYS)


def unlocked(packages: set[str], pinned: dict[str, str]) -> set[str]:
    """Imported packages of which no distribution is pinned."""
    known = packages_distributions()
    return {each for each in packages if not {canonicalize_name(name) for name in known.get(each, ())} & pinned.keys()}


def test_the_lock_holds_everything_that_the_project_asks_for() -> None:
    """After a change of dependencies: `make lock`."""
    extras = [text for extra in PROJECT["optional-dependencies"].values() for text in extra]
    assert unmet(PROJECT["dependencies"] + extras, pinned_versions(LOCK)) == []


def test_the_service_s_lock_holds_what_the_service_asks_for_and_imports() -> None:
    pinned = pinned_versions(RUN_LOCK)
    assert unmet(PROJECT["dependencies"], pinned) == []
    assert unlocked(imported(source.tree for source in read_sources(*STOREYS)), pinned) == set()


def test_the_service_s_lock_is_part_of_the_whole_to_the_last_hash() -> None:
    """What the tests ran with is what runs."""
    assert entries(RUN_LOCK) < entries(LOCK)


def test_the_service_s_lock_holds_no_tool_of_the_tests() -> None:
    tools = {canonicalize_name(Requirement(text).name) for text in PROJECT["optional-dependencies"]["dev"]}
    assert tools & pinned_versions(RUN_LOCK).keys() == {"cbor2"}  # which webauthn needs as well


def test_every_entry_is_pinned_by_hash() -> None:
    assert unhashed(LOCK + "\n") == unhashed(RUN_LOCK + "\n") == []


def test_the_locks_name_no_address() -> None:
    assert addresses(LOCK) == addresses(RUN_LOCK) == []


class TestTheChecksThemselves:
    def test_find_what_the_lock_lacks(self) -> None:
        pinned = pinned_versions("celery[redis]==5.7.0 \\\n    --hash=x\nwin==1 ; sys_platform == 'win32'\n")
        assert unmet(["Celery[redis]>=5.7", "celery>=6", "win", "pillow"], pinned) == ["celery>=6", "win", "pillow"]

    def test_find_an_entry_without_a_hash(self) -> None:
        assert unhashed("a==1 \\\n    --hash=sha256:" + "0" * 64 + "\nb==2\n") == ["b==2"]

    def test_find_an_entry_that_differs_by_a_hash(self) -> None:
        whole = "a==1 \\\n    --hash=x \\\n    --hash=y\nb==2 \\\n    --hash=z\n"
        assert entries("b==2 \\\n    --hash=z") < entries(whole)
        assert not entries("a==1 \\\n    --hash=x") < entries(whole)

    def test_find_a_package_that_is_imported_and_not_pinned(self) -> None:
        tree = ast.parse("import os\nfrom geo import shapes\ndef late():\n    import pytest, sqlalchemy.orm")
        assert imported([tree]) == {"pytest", "sqlalchemy"}
        assert unlocked({"pytest", "sqlalchemy", "nowhere"}, {"sqlalchemy": "2.1"}) == {"pytest", "nowhere"}

    def test_find_an_address(self) -> None:
        assert addresses("a==1\nb @ file.whl\nhttps://example.org/c\n") == ["b @ file.whl", "https://example.org/c"]
