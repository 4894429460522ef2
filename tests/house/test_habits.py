"""Habits that no linter knows: queries have one place, errors are not swallowed, and stdlib network doors stay shut."""

import ast
from pathlib import Path

import pytest

from tests.house.sources import STOREYS, Source, dotted_name, imported_names, read_sources

SOURCES = read_sources(*STOREYS)
CLIENTS = ("http.client", "ftplib", "smtplib", "urllib.request", "xmlrpc")
SOCKETS = ("http.server", "socket", "socketserver", "ssl")
THE_DOOR = (
    "publishers.deadline", "publishers.http", "publishers.batch_http", "publishers.mail", "publishers.emulators",
)  # fmt: skip
"""Our one way out; and the emulators, which play the world outside."""
SOCKET_ROOMS = ("publishers.guard", "workers")
"""Where addresses are looked up and checked, and where servers are started; `geo` opens no socket at all."""


def find_selects(source: Source) -> list[int]:
    """Lines that use SQLAlchemy's `select`."""
    names = imported_names(source.tree)
    used = [node for node in ast.walk(source.tree) if isinstance(node, ast.Name | ast.Attribute)]
    return sorted({node.lineno for node in used if is_select(dotted_name(node, names))})


def is_select(name: str) -> bool:
    return name.startswith("sqlalchemy.") and name.endswith(".select")


def find_hard_locks(source: Source) -> list[int]:
    """Lines that lock rows FOR UPDATE: a foreign key that points to one then waits too, and waits become circles."""
    return sorted(
        node.lineno
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "with_for_update"
        if not any(keyword.arg == "key_share" for keyword in node.keywords)
    )


def find_swallowing(source: Source) -> list[int]:
    """Lines that catch every error and do nothing with it."""
    names = imported_names(source.tree)
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler) and catches_all(node.type, names):
            found += [node.lineno] if all(does_nothing(step) for step in node.body) else []
        if isinstance(node, ast.Call) and dotted_name(node.func, names) == "contextlib.suppress":
            found += [node.lineno for argument in node.args if catches_all(argument, names)]
    return found


def does_nothing(step: ast.stmt) -> bool:
    return isinstance(step, ast.Pass | ast.Continue) or (
        isinstance(step, ast.Expr) and isinstance(step.value, ast.Constant)
    )


def catches_all(caught: ast.expr | None, names: dict[str, str]) -> bool:
    if isinstance(caught, ast.Tuple):
        return any(catches_all(element, names) for element in caught.elts)
    return caught is None or dotted_name(caught, names) in {"Exception", "BaseException"}


def find_network(source: Source) -> list[str]:
    """Standard-library network modules that this file imports and may not."""
    if within(source.module, THE_DOOR):
        return []
    reached = set(imported_names(source.tree).values())
    reached |= {alias.name for node in ast.walk(source.tree) if isinstance(node, ast.Import) for alias in node.names}
    shut = CLIENTS if within(source.module, SOCKET_ROOMS) else CLIENTS + SOCKETS
    return sorted(name for name in reached if within(name, shut))


def within(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


class TestTheCode:
    def test_selects_only_in_queries(self) -> None:
        """A select belongs into its room's queries.py."""
        others = [s for s in SOURCES if s.path.name != "queries.py" and not within(s.module, ("alerts.db",))]
        assert {str(source.path): lines for source in others if (lines := find_selects(source))} == {}

    def test_locks_no_row_harder_than_it_changes_it(self) -> None:
        """Write `with_for_update(key_share=True)`: no key of ours ever changes."""
        assert {str(source.path): lines for source in SOURCES if (lines := find_hard_locks(source))} == {}

    def test_swallows_no_error(self) -> None:
        """Name the error, and record what it means."""
        assert {str(source.path): lines for source in SOURCES if (lines := find_swallowing(source))} == {}

    def test_opens_no_network_door_of_its_own(self) -> None:
        """Calls go through publishers.http."""
        assert {str(source.path): names for source in SOURCES if (names := find_network(source))} == {}


class TestTheChecksThemselves:
    @pytest.mark.parametrize(
        "text",
        [
            "from sqlalchemy import select\nselect(1)",
            "import sqlalchemy as sa\nsa.select(1)",
            "import sqlalchemy\nx = sqlalchemy.sql.select",
        ],
    )
    def test_finds_a_select(self, text: str) -> None:
        assert find_selects(Source(Path("a.py"), text)) == [2]

    def test_lets_other_selects_pass(self) -> None:
        assert find_selects(Source(Path("a.py"), "import select\nselect.select([], [], [])\ncard.select()")) == []

    @pytest.mark.parametrize(("how", "lines"), [("", [1]), ("skip_locked=True", [1]), ("key_share=True", [])])
    def test_finds_hard_locks(self, how: str, lines: list[int]) -> None:
        assert find_hard_locks(Source(Path("a.py"), f"query.with_for_update({how})")) == lines

    @pytest.mark.parametrize(
        "handler",
        ["except: pass", "except Exception: ...", "except (ValueError, BaseException) as e:\n    pass"],
    )
    def test_finds_swallowed_errors(self, handler: str) -> None:
        assert find_swallowing(Source(Path("a.py"), f"try: x()\n{handler}")) == [2]

    def test_finds_suppressed_errors(self) -> None:
        text = "from contextlib import suppress\nwith suppress(Exception): x()"
        assert find_swallowing(Source(Path("a.py"), text)) == [2]

    @pytest.mark.parametrize("handler", ["except ValueError: pass", "except Exception: raise"])
    def test_lets_named_and_handled_errors_pass(self, handler: str) -> None:
        assert find_swallowing(Source(Path("a.py"), f"try: x()\n{handler}")) == []

    @pytest.mark.parametrize("text", ["import urllib.request", "from http import client", "import socket as s"])
    def test_finds_a_network_door(self, text: str) -> None:
        assert find_network(Source(Path("geo/a.py"), text)) != []

    def test_lets_servers_and_the_guard_use_sockets(self) -> None:
        assert (
            find_network(Source(Path("publishers/guard.py"), "import socket, ssl\nfrom urllib.parse import quote"))
            == []
        )
