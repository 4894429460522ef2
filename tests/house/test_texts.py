"""The repository stands alone: it names no machine, no registry and nothing about how it was made."""

import base64
import re
from pathlib import Path

import pytest

from tests.house.sources import read_texts

PRIVATE = {
    "a path of one machine": r"(?<![\w.])/(?:work|root|home/\w+|opt/(?:pypi|wheels))(?:/|\b(?![-.\w]))",
    "a package registry's address": r"https?://[\w.-]*(?:py(?:pi|thonhosted)|npmjs|registr|deb\.)[\w.-]*",
    "an index option": r"--(?:extra-)?index-url|--find-links|--trusted-host",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY",
    "a token of a platform": r"\b(?:EAA[A-Za-z0-9]{40,}|A{20}[A-Za-z0-9%]{40,}|gh[oprsu]_\w{30,}|AKIA[0-9A-Z]{16})\b",
    "how it was made": r"(?i)\b(?:claude|anthropic|chatgpt|copilot|subagents?|language model|ai assistant)\b",
    "a ticket": r"(?i)\b(?:issue|ticket) (?:#|no\. ?)?\d+\b",
}
EXAMPLES = Path("tests/house/test_texts.py")


def find_private(text: str) -> list[str]:
    """`line: kind: words` for each place that ties the text to a machine, a registry or its making."""
    return [
        f"{number}: {kind}: {match.group()}"
        for kind, pattern in PRIVATE.items()
        for match in re.finditer(pattern, text)
        for number in [text.count("\n", 0, match.start()) + 1]
    ]


def test_no_file_names_a_machine_a_registry_or_its_making() -> None:
    found = {str(path): find_private(text) for path, text in read_texts() if path != EXAMPLES}
    assert {path: places for path, places in found.items() if places} == {}


def test_every_webhook_secret_is_made_up() -> None:
    """Those of tests and demo spell words; a drawn one would not."""
    found = [(path, each) for path, text in read_texts() for each in re.findall(r"whsec_([A-Za-z0-9+/=]{24,})", text)]
    assert len(found) > 5
    assert [path for path, each in found if not base64.b64decode(each).isascii()] == []


class TestTheCheckItself:
    @pytest.mark.parametrize(
        "text",
        [
            "see /work/notes.md",
            "cd /root",
            "https://files.pythonhosted.example/x",
            "pip install --extra-index-url x",
            "Copilot wrote this",
            "fixed in issue #12",
            "-----BEGIN EC PRIVATE KEY-----",
            f"EAA{'x1' * 30}",
        ],
    )
    def test_finds_what_does_not_belong(self, text: str) -> None:
        assert len(find_private(f"first line\n{text}")) == 1
        assert find_private(f"first line\n{text}")[0].startswith("2: ")

    @pytest.mark.parametrize("text", ["a/work/b", "the root/cause", "issue an alert", "/workers", "a session"])
    def test_lets_plain_words_pass(self, text: str) -> None:
        assert find_private(text) == []
