"""`homeward doctor`: each wrong thing by its name, with its cure."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.alerts.cli.conftest import Homeward
from tests.make import make_channel_settings

Findings = dict[str, dict[str, object]]


@pytest.fixture
def examine(homeward: Homeward) -> Callable[[], Findings]:
    return lambda: {row["what"]: row for row in json.loads(homeward("doctor --json").out)}


def wrong(findings: Findings) -> list[str]:
    return [what for what, row in findings.items() if not row["ok"]]


class TestDoctor:
    def test_finds_nothing_wrong_where_all_is_in_order(self, homeward: Homeward, agency: str) -> None:
        answer = homeward("doctor")
        assert (answer.code, "WRONG" in answer.out) == (0, False), answer.out

    def test_makes_nothing_by_looking(self, homeward: Homeward, tmp_path: Path) -> None:
        answer = homeward("doctor")
        assert answer.code == 1
        assert "Run: homeward db upgrade" in answer.out
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        ("name", "value", "what"),
        [
            ("HOMEWARD_DATA_DIR", "/dev/null/data", ["data dir", "database"]),
            ("HOMEWARD_BASE_URL", "http://alerts.example", ["base URL"]),
            ("HOMEWARD_BASE_URL", "alerts.example", ["base URL"]),
            ("HOMEWARD_SECRET_KEY", "short", ["secret key", "channels"]),
            ("HOMEWARD_DATABASE_URL", "nonsense", ["secret key", "database"]),
            ("HOMEWARD_DATABASE_URL", "postgresql+psycopg://u:hush@127.0.0.1:1/d", ["secret key", "database"]),
        ],
    )
    def test_names_the_setting_that_is_wrong(
        self,
        examine: Callable[[], Findings],
        agency: str,
        monkeypatch: pytest.MonkeyPatch,
        name: str,
        value: str,
        what: list[str],
    ) -> None:
        monkeypatch.setenv(name, value)
        findings = examine()
        assert wrong(findings) == what
        assert "hush" not in str(findings)
        assert all(findings[each]["cure"] for each in what)

    @pytest.mark.parametrize("url", ["https://alerts.example", "http://localhost:8000", "http://[::1]:8000"])
    def test_takes_https_and_loopback(
        self, examine: Callable[[], Findings], agency: str, monkeypatch: pytest.MonkeyPatch, url: str
    ) -> None:
        monkeypatch.setenv("HOMEWARD_BASE_URL", url)
        assert wrong(examine()) == []

    def test_finds_a_key_that_is_lost_beside_its_database(
        self, examine: Callable[[], Findings], agency: str, tmp_path: Path
    ) -> None:
        (tmp_path / "data" / "secret.key").unlink()
        assert wrong(examine())[0] == "secret key"

    def test_finds_a_key_that_others_can_read(
        self, examine: Callable[[], Findings], agency: str, tmp_path: Path
    ) -> None:
        (tmp_path / "data" / "secret.key").chmod(0o644)
        findings = examine()
        assert wrong(findings) == ["secret key"]
        assert str(findings["secret key"]["cure"]).startswith("Run: chmod 600 ")

    def test_finds_a_channel_that_does_not_answer(
        self, examine: Callable[[], Findings], homeward: Homeward, agency: str, tmp_path: Path
    ) -> None:
        settings = tmp_path / "s.json"
        settings.write_text(json.dumps(make_channel_settings(base_url="https://127.0.0.1:1/")))
        added = homeward(f"channel add webhook Railways --settings {settings} --coverage RO").out.strip()
        assert wrong(examine()) == [f"channel {added} (webhook, Railways)"]
