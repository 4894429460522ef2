"""No secret is given on a command line, where every user of the machine reads it, nor to a process that we start."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from tests.stores import SECRET
from workers.cli import app
from workers.lanes import lane_commands

SECRET_WORDS = re.compile(r"secret|token|password|passphrase|credential|cookie|private|bearer|(?<!public.)\bkeys?\b")
NO_SECRET = {"audit verify --key"}
"""The public key that signed heads are compared with."""


def list_inputs(group: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """(`channel add --settings`, all its words) for each value that a command takes; a switch takes none."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from list_inputs(command, f"{path}{name} ")
            continue
        for each in command.params:
            if not getattr(each, "is_flag", False):
                words = " ".join([*each.opts, str(each.metavar or "")]).lower().replace("_", " ").replace("-", " ")
                yield f"{path}{name} {each.opts[0]}", words


def secret_inputs(group: Any) -> list[str]:
    return [each for each, words in list_inputs(group) if SECRET_WORDS.search(words) and each not in NO_SECRET]


def test_no_command_takes_a_secret_as_a_word() -> None:
    """Secrets come from the environment, from a file, or are made here and printed."""
    assert secret_inputs(typer.main.get_command(app)) == []


def test_what_we_start_is_told_by_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
    words = [word for command in lane_commands() for word in command[1:]]
    assert set(words) == {"-m", "workers.cli", "work", "--lane", "urgent", "main"}


def test_the_check_finds_a_secret() -> None:
    careless = typer.Typer()

    @careless.command()
    def enter(name: str, api_token: str = "", key: str = "", monkey: str = "", drop_token: bool = False) -> None:
        """Takes what it should not."""

    @careless.command()
    def leave() -> None:
        """Takes nothing."""

    assert secret_inputs(typer.main.get_command(careless)) == ["enter --api-token", "enter --key"]
