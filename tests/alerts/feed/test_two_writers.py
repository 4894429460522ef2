"""Two open transactions append to the log, and somebody reads between their commits: nothing is ever skipped.

Where several may write at a time (PostgreSQL), positions from a sequence do skip: the same race shows it, so that it
can be seen to find what it looks for.
"""

from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from alerts.db.session import Database
from alerts.feed.cursors import decode_cursor
from alerts.feed.issuing import issue_message
from alerts.feed.log import events_after
from alerts.feed.queries import last_position
from alerts.message.models import Message
from tests.alerts.feed.make_message import BASE_URL, make_message
from tests.conftest import People
from tests.writers import Write as Append
from tests.writers import Writer, wait_until_stuck_or_over

Read = Callable[[], list[str]]


def run_race(database: Database, append: Append, read: Read, *, give_up: bool = False) -> list[list[str]]:
    """The first writer is open while the second tries to overtake it; what a reader was told before and after."""
    first, second = Writer(database, append, "first"), Writer(database, append, "second")
    first.begin()
    second.start()
    second.let_go()
    wait_until_stuck_or_over(database, second)
    between = read()
    first.end(give_up=give_up)
    second.end()
    return [between, read()]


@pytest.fixture
def messages(database: Database, people: People) -> dict[str, str]:
    """Name of the writer -> id of the message it is to issue; approved before, each of an alert of its own."""
    with database.write() as session:
        return {
            name: make_message(session, people.agency, identifier=f"hw-{name}").id
            for name in ("before", "first", "second")
        }


@pytest.fixture
def append(messages: dict[str, str]) -> Append:
    def issue(session: Session, name: str) -> None:
        issue_message(session, session.get_one(Message, messages[name]), base_url=BASE_URL)

    return issue


@pytest.fixture
def read(database: Database) -> Read:
    """A partner who goes on where the last answer stopped."""
    after: str | None = None

    def go_on() -> list[str]:
        nonlocal after
        with database.read() as session:
            page = events_after(session, after)
        after = page.next
        return [event["message"].removeprefix("hw-") for event in page.events]

    return go_on


@pytest.fixture
def naive(database: Database) -> tuple[Append, Read]:
    """A log whose positions come from the store's own counter."""
    number = "INTEGER PRIMARY KEY" if database.engine.dialect.name == "sqlite" else "BIGSERIAL PRIMARY KEY"
    with database.write() as session:
        session.execute(text(f"CREATE TABLE naive_log (position {number}, said TEXT NOT NULL)"))
    after = 0

    def append(session: Session, name: str) -> None:
        session.execute(text("INSERT INTO naive_log (said) VALUES (:said)"), {"said": name})

    def read() -> list[str]:
        nonlocal after
        asked = text("SELECT position, said FROM naive_log WHERE position > :after ORDER BY position")
        with database.read() as session:
            rows = session.execute(asked, {"after": after}).all()
        after = max([after, *(row.position for row in rows)])
        return [row.said for row in rows]

    return append, read


class TestALogByASequence:
    def test_skips_where_two_may_write_at_once(self, database: Database, naive: tuple[Append, Read]) -> None:
        told = run_race(database, *naive)
        one_writer = database.engine.dialect.name == "sqlite"
        assert told == ([[], ["first", "second"]] if one_writer else [["second"], []]), "`first` is never told of"


class TestOurLog:
    def test_lets_nobody_overtake_and_skips_nothing(self, database: Database, append: Append, read: Read) -> None:
        assert run_race(database, append, read) == [[], ["first", "second"]]

    def test_nor_when_it_has_a_beginning_already(self, database: Database, append: Append, read: Read) -> None:
        with database.write() as session:
            append(session, "before")
        assert run_race(database, append, read) == [["before"], ["first", "second"]]

    @pytest.mark.parametrize("begun", [False, True])
    def test_has_no_hole_where_one_gave_up(
        self, database: Database, append: Append, read: Read, messages: dict[str, str], begun: bool
    ) -> None:
        if begun:
            with database.write() as session:
                append(session, "before")
        told = run_race(database, append, read, give_up=True)
        assert told == [["before"] if begun else [], ["second"]]
        with database.read() as session:
            assert last_position(session) == decode_cursor(events_after(session, None).next) == 1 + begun
