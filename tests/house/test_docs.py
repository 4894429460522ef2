"""What the documents promise exists: the commands they show, the files they link to."""

import re
import shlex
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.house.sources import ROOT, list_files

DOCUMENTS = [path for path in list_files() if path.suffix == ".md" and path.parts[0] != "tests"]
SHELL_BLOCK = re.compile(r"^```(?:sh|bash|shell|console)?\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?:\]\(|(?:src|href)=\")(?!\w+:|#|//)([^)\s\"#]+)")
SHOUTED_NAME = re.compile(r"(?<![\w./-])(?:[\w.]+/)*[A-Z]{3,}\.md\b")

CommandTree = dict[str, "CommandTree | set[str]"]
"""Command -> its subcommands, or the set of its options."""


def shown_commands(text: str) -> list[list[str]]:
    """The commands of the shell blocks, as words; the prompt and variables set in front are dropped."""
    lines = "\n".join(SHELL_BLOCK.findall(text)).replace("\\\n", " ").splitlines()
    parts = [part for line in lines for part in re.split(r"\s(?:&&|\|\|?|;)\s", line)]
    commands = [split_words(re.sub(r"^\s*(?:\$\s+)?(?:\w+=\S*\s+)*", "", part)) for part in parts]
    return [words for words in commands if words]


def split_words(line: str) -> list[str]:
    try:
        return shlex.split(line, comments=True)
    except ValueError:  # an apostrophe in shown output
        return line.split()


def missing_targets(commands: list[list[str]], makefile: str) -> list[str]:
    targets = set(re.findall(r"^([a-z][\w-]*):", makefile, re.MULTILINE))
    asked = [word for words in commands if words[0] == "make" for word in words[1:]]
    return [word for word in asked if re.fullmatch(r"[a-z][\w-]*", word) and word not in targets]


def missing_homeward(commands: list[list[str]], tree: CommandTree) -> list[str]:
    """Words and options of shown `homeward` commands that the program does not know."""
    asked = [words[1:] for words in commands if words[0] in {"homeward", ".venv/bin/homeward"}]
    return [unknown for words in asked for unknown in unknown_words(words, tree)]


def unknown_words(words: list[str], tree: CommandTree) -> list[str]:
    level: CommandTree | set[str] = tree
    while isinstance(level, dict) and words and not words[0].startswith("-"):
        if words[0] not in level:
            return [words[0]]
        level, words = level[words[0]], words[1:]
    known = level if isinstance(level, set) else set()
    options = {word.partition("=")[0] for word in words if word.startswith("--")}
    return sorted(options - known - {"--help"})


@cache
def homeward_commands() -> CommandTree:
    from workers.cli import app

    return command_tree(typer.main.get_command(app))


def command_tree(group: Any) -> CommandTree:
    return {
        name: command_tree(command)
        if hasattr(command, "commands")
        else {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
        for name, command in group.commands.items()
    }


def broken_links(document: Path, text: str) -> list[str]:
    """Relative links of a document (its path from the top) that lead to no file."""
    return [link for link in LINK.findall(text) if not (ROOT / document.parent / link).exists()]


def unknown_documents(text: str, known: set[str]) -> list[str]:
    """Documents spoken of by a name in capitals that are not in this repository."""
    return [name for name in SHOUTED_NAME.findall(text) if name.rpartition("/")[2] not in known]


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
class TestEveryDocument:
    def test_shows_commands_that_exist(self, document: Path) -> None:
        commands = shown_commands((ROOT / document).read_text("utf-8"))
        assert missing_targets(commands, (ROOT / "Makefile").read_text("utf-8")) == []
        if any(words[0].endswith("homeward") for words in commands):
            assert missing_homeward(commands, homeward_commands()) == []

    def test_links_to_files_that_exist(self, document: Path) -> None:
        assert broken_links(document, (ROOT / document).read_text("utf-8")) == []


def test_every_document_spoken_of_is_here() -> None:
    known = {path.name for path in list_files()}
    texts = {path: (ROOT / path).read_text("utf-8") for path in list_files() if path.suffix in {".py", ".md", ".toml"}}
    del texts[Path("tests/house/test_docs.py")]
    assert {str(path): names for path, text in texts.items() if (names := unknown_documents(text, known))} == {}


class TestTheChecksThemselves:
    def test_read_commands_from_shell_blocks_only(self) -> None:
        text = "`make no`\n```console\n$ A=1 make demo ARGS='-x' && homeward up  # stays\n```\n```python\nmake()\n```\n"
        assert shown_commands(text) == [["make", "demo", "ARGS=-x"], ["homeward", "up"]]

    def test_find_a_target_that_is_missing(self) -> None:
        assert missing_targets([["make", "-s", "demo", "fly", "A=b"]], "demo: setup\n\techo\n") == ["fly"]

    def test_find_a_command_or_option_that_is_missing(self) -> None:
        tree: CommandTree = {"db": {"upgrade": {"--to"}}, "up": set()}
        shown = [["homeward", "db", "upgrade", "--to=3"], ["homeward", "db", "drop"], ["homeward", "up", "--fast"]]
        assert missing_homeward(shown, tree) == ["drop", "--fast"]

    def test_find_a_broken_link(self) -> None:
        text = '[a](pyproject.toml#x) [b](no/such.md) [c](https://example.org/x) [d](#top) <img src="no.png">'
        assert broken_links(Path("README.md"), text) == ["no/such.md", "no.png"]

    def test_find_a_document_that_is_elsewhere(self) -> None:
        assert unknown_documents("see README.md and notes/PLAN.md", {"README.md"}) == ["notes/PLAN.md"]
