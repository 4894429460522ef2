"""What falls due by itself and needs a person calls once, by whichever process notices it, until it is over."""

import threading
from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from alerts.alert.queries import alert_by_id
from alerts.calls.models import Call, CallCode
from alerts.calls.queries import open_calls_of
from alerts.calls.raising import raise_call
from alerts.publication.claim import ask_person, clear_todo
from alerts.publication.models import Publication
from alerts.resolution.noticing import notice_due
from alerts.resolution.surfaces import Answer, verify_own_copies
from tests.model.conftest import Worlds
from tests.model.world import World
from tests.writers import Writer, wait_until_stuck_or_over


@pytest.fixture
def world(worlds: Worlds) -> World:
    world = worlds("x", "facebook")
    world.approve()
    world.work()
    return world


def ask(world: World, *kinds: str) -> None:
    """A copy of each kind is somebody's to do from now on."""
    with world.database.write() as session:
        for kind in kinds:
            ask_person(session.get_one(Publication, world.row(kind).id), "x.page_answer", world.clock())


def prove_own_gone(world: World) -> None:
    empty = b'<feed xmlns="http://www.w3.org/2005/Atom"/>'
    world.clock.advance(seconds=3)
    for answer in (Answer(410), Answer(200, "application/atom+xml", empty)):
        verify_own_copies(world.database, world.timings, lambda path, said=answer: said, wait=lambda seconds: None)
        world.clock.advance(seconds=3)


def called(world: World) -> Sequence[CallCode]:
    codes = (CallCode.TODO, CallCode.LATE, CallCode.UNCONFIRMED)
    with world.database.read() as session:
        return [call.code for call in open_calls_of(session, codes)]


class TestACopy:
    def test_calls_once_and_once_more_when_its_deadline_passes(self, world: World) -> None:
        ask(world, "x")
        assert [notice_due(world.database), notice_due(world.database)] == [1, 0]
        world.clock.advance(hours=1, seconds=1)
        assert [notice_due(world.database), notice_due(world.database)] == [1, 0]
        assert called(world) == [CallCode.TODO, CallCode.LATE]

    def test_is_over_when_somebody_has_done_it(self, world: World) -> None:
        ask(world, "x", "facebook")
        assert notice_due(world.database) == 2
        with world.database.write() as session:
            clear_todo(session.get_one(Publication, world.row("x").id))
        assert notice_due(world.database) == 0
        assert called(world) == [CallCode.TODO]

    def test_calls_when_nothing_confirms_that_it_is_gone(self, world: World) -> None:
        world.end()
        prove_own_gone(world)
        world.clock.advance(minutes=4)
        assert notice_due(world.database) == 0
        world.clock.time += timedelta(minutes=2)
        assert notice_due(world.database) == 2
        assert called(world) == [CallCode.UNCONFIRMED] * 2

    def test_calls_when_our_own_site_goes_on_showing_it(self, world: World) -> None:
        """A CDN that was never told, or nginx with a folder that nobody writes: it shows the child to everybody."""
        world.end()
        world.work()
        site = Answer(200)
        world.clock.advance(minutes=4)
        verify_own_copies(world.database, world.timings, lambda path: site, wait=lambda seconds: None)
        assert notice_due(world.database) == 0
        world.clock.time += timedelta(minutes=2)
        assert [notice_due(world.database), notice_due(world.database)] == [1, 0]
        assert called(world) == [CallCode.UNCONFIRMED]
        prove_own_gone(world)
        notice_due(world.database)
        assert called(world) == []

    def test_calls_once_though_another_process_notices_it_at_the_same_moment(self, world: World) -> None:
        ask(world, "x")
        row = world.row("x")

        def raise_first(session: Session, name: str) -> None:
            alert = alert_by_id(session, row.alert_id)
            ids = {"agency_id": alert.agency_id, "alert_id": alert.id, "case_id": alert.case_id}
            raise_call(session, CallCode.TODO, key=f"{row.id}:todo:{row.todo_since}", **ids)

        first = Writer(world.database, raise_first, "first")
        second = threading.Thread(target=notice_due, args=(world.database,))
        first.begin()
        second.start()
        wait_until_stuck_or_over(world.database, second)
        first.end()
        second.join(20)
        assert not second.is_alive()
        assert called(world) == [CallCode.TODO]

    def test_calls_in_one_order_whoever_notices(self, world: World) -> None:
        """Two processes that wait for each other's keys in two orders are a deadlock on PostgreSQL."""
        raised: list[str] = []

        def note(_: object, __: object, made: Call) -> None:
            raised.append(made.key)

        ask(world, "x", "facebook")
        world.clock.advance(hours=1, seconds=1)
        event.listen(Call, "before_insert", note)
        try:
            assert notice_due(world.database) == 4
        finally:
            event.remove(Call, "before_insert", note)
        assert len(raised) == 4
        assert raised == sorted(raised)

    def test_asks_as_little_for_many_as_for_one(self, world: World) -> None:
        """Each second, of thousands perhaps."""

        asked: list[str] = []

        def count() -> int:
            asked.clear()
            assert notice_due(world.database) == 0
            return len(asked)

        ask(world, "x")
        notice_due(world.database)
        event.listen(world.database.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
        one = count()
        ask(world, "facebook")
        notice_due(world.database)
        assert count() == one > 0
