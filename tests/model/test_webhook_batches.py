"""A batch of webhooks through the machine: dropped or held up at each point, and addresses that answer nobody."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from alerts.channel.models import Channel, Partner
from alerts.publication.machine import GOES_ON, PARKED, Account
from tests.model.conftest import Worlds
from tests.model.world import World


def approved(worlds: Worlds) -> World:
    world = worlds("webhook")
    world.approve()
    return world


def channel(world: World) -> Channel:
    with world.database.read() as session:
        return session.scalars(select(Channel)).one()


def said(world: World) -> list[object]:
    return [(attempt.said or {}).get("code") for attempt in world.row("webhook").attempts]


class TestDeath:
    @pytest.mark.parametrize("phase", ["armed", "answered"])
    def test_anywhere_leaves_one_copy_and_no_open_call(self, worlds: Worlds, phase: str) -> None:
        world = approved(worlds)
        (worker,) = world.claim()
        world.run_until(worker, phase)
        del worker
        world.settle()
        world.check_rest()
        assert len(world.twins.posts("webhook", live=True)) == 1
        assert {attempt.account for attempt in world.row("webhook").attempts} == {Account.ANSWERED}

    def test_leaves_a_call_that_is_followed_by_a_tombstone(self, worlds: Worlds) -> None:
        world = approved(worlds)
        (worker,) = world.claim()
        world.run_until(worker, "answered")
        del worker
        world.end()
        world.pass_time(seconds=61)
        world.work()
        assert not world.twins.posts("webhook", live=True)


class TestSleep:
    def test_before_the_bytes_leave_means_that_they_do_not(self, worlds: Worlds) -> None:
        world = approved(worlds)
        (sleeper,) = world.claim()
        world.pass_time(seconds=31)
        world.finish(sleeper)
        assert world.twins.posts("webhook") == []
        assert said(world) == ["publication.too_late"]
        world.pass_time(seconds=10)
        world.work()
        assert len(world.twins.posts("webhook", live=True)) == 1

    def test_past_the_lease_brings_a_receipt_that_is_kept(self, worlds: Worlds) -> None:
        world = approved(worlds)
        (sleeper,) = world.claim()
        world.run_until(sleeper, "answered")
        world.pass_time(seconds=61)
        world.work()
        world.finish(sleeper)
        assert len(world.twins.posts("webhook", live=True)) == 1
        assert {attempt.account for attempt in world.row("webhook").attempts} == {Account.ANSWERED}


class TestTheKillSwitch:
    def test_an_end_before_the_claim_lets_nothing_start(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.end()
        world.work()
        assert world.row("webhook").attempts == []
        assert world.twins.posts("webhook") == []


class TestADeadAddress:
    def silent(self, worlds: Worlds) -> World:
        """Nobody has answered four calls in more than half an hour."""
        world = approved(worlds)
        world.twins.add_fault("webhook", "down", times=0)
        for _ in range(4):
            world.work()
            world.pass_time(minutes=35)
        return world

    def test_is_parked_after_four_calls_in_half_an_hour(self, worlds: Worlds) -> None:
        world = self.silent(worlds)
        assert channel(world).parked_why == {"code": "webhook.server_error", "values": {"status": 503}}
        row = world.row("webhook")
        assert (row.todo, row.retry_why, len(row.attempts)) == (PARKED, PARKED, 4)
        assert row.todo_values == {"channel": "webhook", "contact": "none"}

    def test_that_fails_often_in_a_short_time_is_not(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.twins.add_fault("webhook", "down", times=0)
        for _ in range(3):
            world.work()
            world.pass_time(minutes=6)
        assert channel(world).parked_at is None

    def test_is_parked_at_once_where_it_says_that_it_is_gone(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.twins.add_fault("webhook", "error", times=0, status=410)
        world.work()
        assert (channel(world).parked_why or {})["code"] == "webhook.disabled"
        assert channel(world).probe_at == world.clock() + world.timings.probe_every

    def test_is_tried_by_one_call_an_hour(self, worlds: Worlds) -> None:
        world = self.silent(worlds)
        calls = len(world.row("webhook").attempts)
        world.pass_time(minutes=30)
        world.work()
        assert len(world.row("webhook").attempts) == calls + 1
        world.pass_time(minutes=59)
        assert world.work() == 0
        world.pass_time(minutes=2)
        world.work()
        assert len(world.row("webhook").attempts) == calls + 2

    def test_is_free_again_with_the_first_answer(self, worlds: Worlds) -> None:
        world = self.silent(worlds)
        world.twins.clear_faults()
        world.pass_time(minutes=61)
        world.work()
        row = world.row("webhook")
        assert (channel(world).parked_at, channel(world).failures) == (None, 0)
        assert (row.todo, row.retry_why, row.shown) == (None, None, 1)
        assert len(world.twins.posts("webhook", live=True)) == 1

    def test_is_told_of_the_end_at_once_and_is_a_named_residual_until_it_answers(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.work()
        with world.database.write() as session:
            session.get_one(Partner, world.stage.partner.id).contact = "dispatch, +999 0000 0505"
        world.twins.add_fault("webhook", "error", times=0, status=410)
        world.update(words_only=True)
        world.work()
        assert channel(world).parked_at is not None
        world.end()
        world.work()
        assert [attempt.kind for attempt in world.row("webhook").attempts][-1] == "neutral"
        (copy, *_) = [copy for copy in world.ledger().copies if copy.channel]
        assert copy.state == "residual"
        assert copy.todo is not None
        assert copy.todo.values["contact"] == "dispatch, +999 0000 0505"
        assert copy.wait is not None
        assert copy.wait.until - world.clock() <= timedelta(hours=1)
        world.twins.clear_faults()
        world.pass_time(minutes=61)
        world.work()
        assert not world.twins.posts("webhook", live=True)

    def test_is_told_of_an_end_that_came_while_a_call_was_in_the_air(self, worlds: Worlds) -> None:
        """That call parks the address; the first tombstone waits for no probe all the same."""
        world = approved(worlds)
        world.work()
        world.update(words_only=True)
        world.twins.add_fault("webhook", "error", times=1, status=410)
        (worker,) = world.claim()
        world.run_until(worker, "answered")
        world.end()
        world.finish(worker)
        assert channel(world).parked_at is not None
        world.work()
        assert not world.twins.posts("webhook", live=True)

    def lead_inside(self, world: World, **facts: object) -> None:
        """It is the partner who says where its name leads; to an address of our own network nothing is sent."""
        with world.database.write() as session:
            found = session.scalars(select(Channel)).one()
            found.settings = {**found.settings, "base_url": "https://10.0.0.1/"}
            for name, value in facts.items():
                setattr(found, name, value)

    def test_is_one_that_we_never_call_too(self, worlds: Worlds) -> None:
        """Else a tombstone would be tried each minute for ever, and the case never be settled, nor forgotten."""
        world = approved(worlds)
        world.work()
        world.end()
        self.lead_inside(world)
        for _ in range(60):
            world.work()
            world.pass_time(minutes=1)
        assert world.row("webhook").todo == PARKED
        assert [copy.state for copy in world.ledger().copies if copy.channel] == ["residual"]
        before = len(world.row("webhook").attempts)
        for _ in range(60):
            world.work()
            world.pass_time(minutes=1)
        assert len(world.row("webhook").attempts) <= before + 1

    def test_leaves_to_a_person_what_was_refused_for_good(self, worlds: Worlds) -> None:
        """It goes by itself no more, whoever answers again: who waits for a probe would be forgotten with it."""
        world = approved(worlds)
        self.lead_inside(world, failures=3, failing_since=world.clock() - timedelta(hours=1))
        world.work()
        assert channel(world).parked_at is not None
        assert (world.row("webhook").held, world.row("webhook").todo) == (True, "guard.address_refused")


class TestAPartnerThatIsOutOfTheAreaNow:
    @pytest.fixture
    def world(self, worlds: Worlds) -> World:
        world = approved(worlds)
        world.work()
        world.update(words_only=False, without="webhook")
        return world

    def test_is_a_persons_and_called_by_nobody_while_the_alert_goes_on(self, world: World) -> None:
        for _ in range(3):
            world.work()
            world.pass_time(minutes=5)
        row = world.row("webhook")
        assert (row.todo, row.due_at, len(row.attempts)) == (GOES_ON, None, 1)

    def test_is_told_of_the_end_at_once(self, world: World) -> None:
        world.work()
        world.end()
        world.work()
        assert not world.twins.posts("webhook", live=True)
        world.declare_removed()
        world.check_rest()
