"""The sweep: what lands after everything was gone is found, taken back, and told."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from alerts.channel.models import Channel
from alerts.channel.opening import Destination
from alerts.db.audit import entries_about
from alerts.resolution.strays import sweep_due
from publishers.contract import Publisher
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    """Ended, complete, and a late call still under way."""
    world = worlds("x")
    world.approve()
    world.twins.add_fault("x", "land_late", after=600)
    world.work()
    world.end()
    for _ in range(12):
        world.pass_time(seconds=20)
        world.work()
    return world


def next_sweep(world: World) -> timedelta | None:
    with world.database.read() as session:
        (due,) = [channel.sweep_due_at for channel in session.query(Channel)]
    return due - world.clock() if due else None


class TestSweep:
    def test_finds_what_landed_late_and_tells(self, world: World) -> None:
        world.pass_time(seconds=400)
        assert world.sweep() == 1
        assert world.row("x").todo == "publication.stray_found"
        with world.database.read() as session:
            assert "publication.stray_found" in [e.action for e in entries_about(session, [world.stage.alert_id])]
        world.work()
        assert not world.live("x")

    def test_finds_nothing_twice(self, world: World) -> None:
        world.pass_time(seconds=400)
        world.sweep()
        world.pass_time(seconds=61)
        assert world.sweep() == 0

    @pytest.mark.parametrize(
        ("after", "pace"),
        [(timedelta(minutes=50), timedelta(minutes=1)), (timedelta(hours=2), timedelta(hours=1)),
         (timedelta(days=2), timedelta(days=1)), (timedelta(days=8), None)],
    )  # fmt: skip
    def test_each_minute_then_each_hour_then_each_day(
        self, world: World, after: timedelta, pace: timedelta | None
    ) -> None:
        world.clock.time += after
        world.sweep()
        assert next_sweep(world) == pace

    def test_comes_soon_after_an_end_that_was_committed_beside_the_one_before(self, worlds: Worlds) -> None:
        """The end saw that a sweep was due; the claim, which did not see the end, then put the next one off."""
        world = worlds("x")
        world.approve()
        world.work()
        world.update(words_only=False)
        world.work()
        world.pass_time(hours=2)

        def open_channel(destination: Destination) -> Publisher:
            world.end()
            with world.database.write() as session:
                session.execute(update(Channel).values(sweep_due_at=world.clock() + timedelta(hours=1)))
            return world.open_channel(destination)

        sweep_due(world.database, open_channel, world.timings)
        assert next_sweep(world) == timedelta(minutes=1)

    @pytest.mark.parametrize("broken", ["x", "facebook"])
    def test_a_channel_that_our_own_code_fails_on_stops_no_other(self, worlds: Worlds, broken: str) -> None:
        world = worlds("x", "facebook")
        world.approve()
        for kind in ("x", "facebook"):
            world.twins.add_fault(kind, "land_late", after=600)
        world.work()
        world.end()
        for _ in range(12):
            world.pass_time(seconds=20)
            world.work()
        world.pass_time(seconds=400)

        def open_channel(destination: Destination) -> Publisher:
            if destination.kind == broken:
                raise RuntimeError("a defect")
            return world.open_channel(destination)

        with pytest.raises(ExceptionGroup):
            sweep_due(world.database, open_channel, world.timings)
        found = {row.kind: row.todo for row in world.rows()}
        assert found.pop(broken) is None
        assert list(found.values()) == ["publication.stray_found"]

    def test_finds_what_landed_late_of_a_message_that_was_replaced_at_once(self, worlds: Worlds) -> None:
        """A photo is withdrawn while the call that shows it is unanswered; it lands when the call has been settled."""
        world = worlds("x")
        world.approve()
        world.twins.add_fault("x", "land_late", after=600)
        world.work()
        withdrawn = f"{world.row('x').code}-01"
        world.update(words_only=False, removes_facts=True)
        found = 0
        for _ in range(40):
            world.work()
            found += world.sweep()
            world.pass_time(seconds=20)
        assert found == 1
        assert withdrawn in {post.marker for post in world.twins.posts("x")}
        assert withdrawn not in {post.marker for post in world.twins.posts("x", live=True)}
        world.check_rest()

    def test_finds_what_landed_late_beside_a_copy_that_can_not_be_deleted(self, worlds: Worlds) -> None:
        """That one is deleted again and again, and nobody else searches meanwhile."""
        world = worlds("x")
        world.approve()
        world.twins.add_fault("x", "land_late", after=600)
        world.work()
        for _ in range(14):
            world.pass_time(seconds=20)
            world.work()
        (first,) = world.live("x")
        world.twins.add_fault("x", "delete_refused", times=0)
        world.end()
        for _ in range(8):
            world.work()
            world.pass_time(seconds=61)
            world.sweep()
        (late,) = [post for post in world.live("x") if post.id != first.id]
        assert {post.remote_id for post in world.row("x").posts} == {first.id, late.id}
        world.twins.clear_faults()
        world.settle()
        world.check_rest()
        assert not world.live("x")

    def test_follows_a_post_that_was_replaced_by_a_newer_one(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        world.work()
        world.update(words_only=False)
        assert next_sweep(world) is None
        world.work()
        assert world.row("x").want == 0
        assert next_sweep(world) == timedelta(minutes=1)

    def test_follows_what_an_area_no_longer_meets(self, worlds: Worlds) -> None:
        world = worlds("x", "facebook")
        world.approve()
        world.work()
        world.update(words_only=False, without="x")
        with world.database.read() as session:
            due = {channel.kind: channel.sweep_due_at for channel in session.query(Channel)}
        assert due == {"x": world.clock() + timedelta(minutes=1), "facebook": None}

    def test_does_not_wait_for_a_kind_that_can_not_be_searched(self, worlds: Worlds) -> None:
        world = worlds("webhook")
        world.approve()
        world.work()
        world.end()
        assert next_sweep(world) is None

    def test_a_channel_whose_secrets_do_not_open_stops_no_other(self, worlds: Worlds) -> None:
        world = worlds("x", "facebook")
        world.approve()
        world.work()
        world.end()
        world.work()
        with world.database.write() as session:
            session.execute(update(Channel).where(Channel.kind == "x").values(sealed_secrets=b"\x01" * 40))
        world.pass_time(seconds=61)
        assert world.sweep() == 0
        with world.database.read() as session:
            health = {channel.kind: channel.healthy for channel in session.query(Channel)}
        assert health == {"x": False, "facebook": None}
