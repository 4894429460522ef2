"""Whether a process may be sent work, each question with a limit."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from alerts.channel.models import Channel
from alerts.db.models import RestoreHold
from alerts.db.seal import Seal
from alerts.db.session import Database, now
from alerts.overview.bounded import Bounded, TooSlow
from alerts.overview.readiness import Readiness, Standing, worst_of
from alerts.staff.models import Agency
from alerts.words.say import say
from tests.make import make_channel


@pytest.fixture
def mute() -> Iterator[int]:
    """The port of a server that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def told(readiness: Readiness) -> dict[str, Standing]:
    return {check.name: check.standing for check in readiness.check()}


class TestTheStore:
    def test_is_ready_when_it_answers_and_is_up_to_date(self, database: Database) -> None:
        assert told(Readiness(database)) == {"store": Standing.READY, "key": Standing.READY}

    def test_is_not_ready_before_its_tables_are_made(self, tmp_path: Path) -> None:
        empty = Database(f"sqlite:///{tmp_path / 'new.db'}", Seal("s" * 32))
        (check,) = Readiness(empty).check()
        assert (check.standing, "homeward db upgrade" in say(check.reason)) == (Standing.UNREADY, True)
        empty.close()

    def test_is_not_ready_when_it_is_refused(self) -> None:
        nobody = Database("postgresql+psycopg://u:hush@127.0.0.1:1/d", Seal("s" * 32))
        (check,) = Readiness(nobody).check()
        assert (check.standing, "hush" in say(check.reason)) == (Standing.UNREADY, False)
        nobody.close()

    def test_is_not_ready_when_it_says_nothing_and_nobody_waits_longer_than_the_limit(self, mute: int) -> None:
        silent = Database(f"postgresql+psycopg://u:p@127.0.0.1:{mute}/d?connect_timeout=5", Seal("s" * 32))
        began = time.monotonic()
        (check,) = Readiness(silent, seconds=0.3).check()
        assert (check.standing, check.reason.code) == (Standing.UNREADY, "overview.store_silent")
        assert time.monotonic() - began < 4, "the driver itself would wait five seconds"
        assert "0.3 s" in say(check.reason)


class TestARestoredStore:
    def test_is_ready_and_says_that_it_is_held(self, database: Database) -> None:
        with database.write() as session:
            session.add(RestoreHold(id="hold_1", since=now(session), tombstones=1))
        checks = Readiness(database).check()
        assert (worst_of(checks), "homeward restore status" in say(checks[-1].reason)) == (Standing.DEGRADED, True)


class TestTheKey:
    def test_is_ready_when_it_opens_what_is_sealed(self, database: Database, agency: Agency) -> None:
        with database.write() as session:
            make_channel(session, agency=agency)
        assert told(Readiness(database))["key"] is Standing.READY

    def test_is_not_ready_when_it_is_another_one(self, database: Database, agency: Agency) -> None:
        with database.write() as session:
            channel = make_channel(session, agency=agency)
            session.get_one(Channel, channel.id).sealed_secrets = Seal("another " * 5).seal(b"{}", "channel:x")
        checks = Readiness(database).check()
        assert checks[1].standing is Standing.UNREADY
        assert "another key" in say(checks[1].reason)


class TestTheBroker:
    @pytest.mark.parametrize("url", ["redis://127.0.0.1:1/0", "redis://no host/0"])
    def test_that_is_away_leaves_us_ready(self, database: Database, url: str) -> None:
        """Retractions go without it: they are found within a second."""
        checks = Readiness(database, url).check()
        assert [check.name for check in checks] == ["store", "key", "broker"]
        assert worst_of(checks) is Standing.DEGRADED

    def test_that_says_nothing_leaves_us_ready_too(self, database: Database, mute: int) -> None:
        assert worst_of(Readiness(database, f"redis://127.0.0.1:{mute}/0").check()) is Standing.DEGRADED


class TestABoundedQuestion:
    def test_is_asked_once_while_it_hangs(self) -> None:
        asked, release = [], threading.Event()

        def ask() -> str:
            asked.append(1)
            release.wait(10)
            return "here"

        question = Bounded(ask, 0.05)
        for _ in range(3):
            with pytest.raises(TooSlow):
                question()
        assert len(asked) == 1
        release.set()
        assert question.begin().result(10) == "here"

    def test_is_asked_again_once_it_was_answered(self) -> None:
        answers = iter("ab")
        question = Bounded(lambda: next(answers), 10)
        assert [question(), question()] == ["a", "b"]

    def test_hands_on_what_it_raises(self) -> None:
        with pytest.raises(ZeroDivisionError):
            Bounded(lambda: 1 // 0, 10)()
