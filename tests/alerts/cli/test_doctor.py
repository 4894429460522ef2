"""`homeward doctor`: each wrong thing by its name, with its cure."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from alerts.channel.models import Channel
from alerts.db.audit import record_audit
from alerts.db.clock import system_clock
from alerts.db.keyfile import FileSeal
from alerts.db.models import LostCopy, TombstoneKind
from alerts.db.seal import Seal
from alerts.db.session import Database, now
from alerts.db.tombstones import record_tombstone
from tests.alerts.cli.conftest import Homeward
from tests.make import make_channel_settings
from tests.stores import SECRET

Findings = dict[str, dict[str, object]]


@pytest.fixture
def examine(homeward: Homeward) -> Callable[[], Findings]:
    return lambda: {row["what"]: row for row in json.loads(homeward("doctor --json").out)}


@pytest.fixture
def store(agency: str, tmp_path: Path) -> Iterator[Database]:
    """That of the commands, opened by somebody who signs nothing and copies nothing, two minutes ago."""
    data = tmp_path / "data"
    long_ago = system_clock() - timedelta(minutes=2)
    opened = Database(f"sqlite:///{data / 'homeward.db'}", FileSeal(data / "secret.key"), clock=lambda: long_ago)
    yield opened
    opened.close()


def wrong(findings: Findings) -> list[str]:
    return [what for what, row in findings.items() if not row["ok"]]


def add_silent_channel(homeward: Homeward, folder: Path) -> str:
    """Its id; nobody answers at its address."""
    settings = folder / "s.json"
    settings.write_text(json.dumps(make_channel_settings(base_url="https://127.0.0.1:1/")))
    return homeward(f"channel add webhook Railways --settings {settings} --coverage RO").out.strip()


class TestDoctor:
    def test_finds_nothing_wrong_where_all_is_in_order(self, homeward: Homeward, agency: str) -> None:
        answer = homeward("doctor")
        assert (answer.code, "WRONG" in answer.out) == (0, False), answer.out

    def test_finds_that_tombstones_can_not_be_written(
        self, examine: Callable[[], Findings], store: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The service goes on, and a restore would bring back what they tell of."""
        with store.write() as session:
            record_tombstone(session, TombstoneKind.ENDED, "alert_1", {"reason": "found", "told": True})
        assert wrong(examine()) == []
        monkeypatch.setenv("HOMEWARD_TOMBSTONE_DIR", "/proc")
        assert wrong(examine()) == ["restore"]

    def test_warns_that_nothing_signs_the_audit(self, examine: Callable[[], Findings], store: Database) -> None:
        assert examine()["audit"]["verdict"] == "ok"
        with store.write() as session:
            record_audit(session, "case.read", "case_1", by="staff_1")
        assert examine()["audit"]["verdict"] == "warning"

    def test_makes_nothing_by_looking(self, homeward: Homeward, tmp_path: Path) -> None:
        answer = homeward("doctor")
        assert answer.code == 1
        assert "Run: homeward db upgrade" in answer.out
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        ("name", "value", "what", "cure"),
        [
            ("HOMEWARD_DATA_DIR", "/dev/null/data", "data dir", "may be written to"),
            ("HOMEWARD_BASE_URL", "http://alerts.example", "base URL", "behind https"),
            ("HOMEWARD_BASE_URL", "alerts.example", "base URL", "such as https://"),
            ("HOMEWARD_DESK_URL", "http://desk.example", "desk", "HOMEWARD_DESK_URL so, or name the host"),
            ("HOMEWARD_DESK_URL", "desk.example", "desk", "Set HOMEWARD_DESK_URL"),
            ("HOMEWARD_DESK_URL", "http://127.0.0.1:9000", "desk", "to another name"),
            ("HOMEWARD_DESK_URL", "https://desk.example/desk", "desk", "Leave it out"),
            ("HOMEWARD_DESK_URL", "https://дежурный.example", "desk", "Write their hosts as browsers do"),
            ("HOMEWARD_BASE_URL", "https://alerts.example/?a=1", "base URL", "such as https://"),
            ("HOMEWARD_BASE_URL", "https://alerts.example:99999", "base URL", "such as https://"),
            ("HOMEWARD_SECRET_KEY", "short", "secret key", "openssl rand"),
            ("HOMEWARD_SECRET_KEY", "a" * 64, "secret key", "openssl rand"),
            ("HOMEWARD_SECRET_KEY", "0123456789abcdef" * 4, "secret key", "HOMEWARD_PREVIOUS_SECRET_KEYS"),
            ("HOMEWARD_DATABASE_URL", "nonsense", "HOMEWARD_DATABASE_URL", "postgresql+psycopg://"),
            (
                "HOMEWARD_DATABASE_URL",
                "postgresql://u:hush@127.0.0.1/d",
                "HOMEWARD_DATABASE_URL",
                "postgresql+psycopg://",
            ),
            ("HOMEWARD_DATABASE_URL", "mysql://u:hush@127.0.0.1/d", "HOMEWARD_DATABASE_URL", "postgresql+psycopg://"),
            ("HOMEWARD_BROKER_URL", "amqp://u:hush@h//", "HOMEWARD_BROKER_URL", "redis://host:6379/0"),
            ("HOMEWARD_BROKER_URL", "redis://:hush@127.0.0.1:1/0", "broker", "HOMEWARD_BROKER_URL is right"),
            ("HOMEWARD_ALLOW_PRIVATE_ADDRESSES", "10.0.0.0/40", "private addresses", "10.20.0.0/16"),
            ("HOMEWARD_ALLOW_PRIVATE_ADDRESSES", "http://hooks:80", "private addresses", "hooks.intranet"),
            ("HOMEWARD_ALLOW_PRIVATE_ADDRESSES", "10.1.2.3, 169.254.169.254", "private addresses", "hooks.intranet"),
            ("HOMEWARD_ALLOW_PRIVATE_ADDRESSES", "0.0.0.0/0", "private addresses", "hooks.intranet"),
            ("HOMEWARD_PUBLIC_DIR", "/dev/null/public", "public dir", "may be written to"),
            ("HOMEWARD_PUBLIC_DIR", ".", "public dir", "folder of its own"),
            ("HOMEWARD_METRICS_PORT", "many", "HOMEWARD_METRICS_PORT", ".env.example"),
            ("HOMEWARD_METRICS_TOKEN", "short", "metrics", "openssl rand"),
            ("HOMEWARD_LOG_LEVEL", "loud", "HOMEWARD_LOG_LEVEL", ".env.example"),
            ("HOMEWARD_DATABSE_URL", "postgresql://u:hush@h/d", "HOMEWARD_DATABSE_URL", "HOMEWARD_DATABASE_URL?"),
            ("HOMEWARD_FROBNICATE", "hush", "HOMEWARD_FROBNICATE", "Remove it"),
        ],
    )
    def test_names_the_setting_that_is_wrong_and_its_cure(
        self,
        homeward: Homeward,
        agency: str,
        monkeypatch: pytest.MonkeyPatch,
        name: str,
        value: str,
        what: str,
        cure: str,
    ) -> None:
        monkeypatch.setenv(name, value)
        answer = homeward("doctor --json")
        found = [row for row in json.loads(answer.out) if not row["ok"]]
        assert answer.code == 1
        assert "hush" not in answer.out
        if name == "HOMEWARD_BASE_URL":  # an address that can be asked is asked, and this one does not exist
            found = [row for row in found if row["what"] != "public address"]
        if name == "HOMEWARD_DATABASE_URL":  # which asks for a secret of its own, too
            found = [row for row in found if row["what"] != "secret key"]
        if name == "HOMEWARD_SECRET_KEY":  # nor does another key open what the right one sealed
            found = [row for row in found if row["what"] != "sealed values"]
        assert [row["what"] for row in found] == [what]
        assert cure in found[0]["cure"]

    @pytest.mark.parametrize("url", ["http://localhost:1", "http://[::1]:1"])
    def test_takes_loopback_that_is_not_started_yet(
        self, examine: Callable[[], Findings], agency: str, monkeypatch: pytest.MonkeyPatch, url: str
    ) -> None:
        monkeypatch.setenv("HOMEWARD_BASE_URL", url)
        findings = examine()
        assert wrong(findings) == []
        assert "not started yet" in str(findings["public address"]["said"])

    def test_finds_that_the_public_address_can_not_be_reached_from_here(
        self, examine: Callable[[], Findings], agency: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HOMEWARD_BASE_URL", "https://homeward.invalid")
        findings = examine()
        assert wrong(findings) == ["public address"]
        assert "proven gone" in str(findings["public address"]["cure"])

    def test_finds_a_database_that_does_not_answer(
        self, examine: Callable[[], Findings], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HOMEWARD_DATABASE_URL", "postgresql+psycopg://u:hush@127.0.0.1:1/d")
        monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
        findings = examine()
        assert wrong(findings) == ["database"]
        assert "hush" not in str(findings)

    def test_finds_a_secret_that_a_database_elsewhere_needs(
        self, examine: Callable[[], Findings], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HOMEWARD_DATABASE_URL", "postgresql+psycopg://u:p@db.example/d?sslmode=verify-full")
        assert wrong(examine()) == ["base URL", "secret key"], "and a base URL that leads anybody anywhere"

    def test_finds_links_to_other_machines_that_are_in_the_clear(
        self, examine: Callable[[], Findings], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HOMEWARD_DATABASE_URL", "postgresql+psycopg://u:hush@db.example/d")
        monkeypatch.setenv("HOMEWARD_BROKER_URL", "redis://:hush@broker.example/0")
        monkeypatch.setenv("HOMEWARD_BASE_URL", "https://homeward.invalid")
        monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
        findings = examine()
        assert wrong(findings) == ["link to the database", "link to the broker"]
        assert "hush" not in str(findings)

    def test_finds_a_desk_for_others_without_a_second_factor(
        self, examine: Callable[[], Findings], agency: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HOMEWARD_SECOND_FACTOR", "false")
        assert wrong(examine()) == []
        monkeypatch.setenv("HOMEWARD_BASE_URL", "https://homeward.invalid")
        assert wrong(examine()) == ["second factor"]

    def test_finds_a_key_that_is_not_the_one_of_the_store(
        self, examine: Callable[[], Findings], homeward: Homeward, agency: str, tmp_path: Path
    ) -> None:
        add_silent_channel(homeward, tmp_path)
        (tmp_path / "data" / "secret.key").write_text("0123456789abcdef" * 4)
        findings = examine()
        assert wrong(findings)[0] == "sealed values"
        assert "HOMEWARD_PREVIOUS_SECRET_KEYS" in str(findings["sealed values"]["cure"])

    def test_warns_of_a_broker_over_sqlite(
        self, examine: Callable[[], Findings], agency: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HOMEWARD_BROKER_URL", "redis://127.0.0.1:1/0")
        findings = examine()
        assert (findings["HOMEWARD_BROKER_URL"]["verdict"], wrong(findings)) == ("warning", ["broker"])

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
        added = add_silent_channel(homeward, tmp_path)
        assert wrong(examine()) == [f"channel {added} (webhook, Railways)"]

    def test_asks_a_channel_that_is_switched_off_while_copies_are_out(
        self, examine: Callable[[], Findings], homeward: Homeward, agency: str, tmp_path: Path
    ) -> None:
        """They are still to be taken down, with its credentials."""
        added = add_silent_channel(homeward, tmp_path)
        store = f"sqlite:///{tmp_path / 'data' / 'homeward.db'}"
        with closing(Database(store, Seal(SECRET))) as database:
            with database.write() as session:
                session.get_one(Channel, added).active = False
            assert wrong(examine()) == []
            with database.write() as session:
                sought = {"code": "K7QF2M", "number": 1, "since": now(session), "due_at": now(session), "found": []}
                session.add(LostCopy(alert_id="alert_1", channel_id=added, **sought))
        assert wrong(examine()) == [f"channel {added} (webhook, Railways)"]
