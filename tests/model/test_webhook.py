"""A partner's webhook through the machine: repeated until it is heard, told of the end, believed and not proven."""

from importlib import import_module

import pytest
from sqlalchemy import update

from alerts.channel.models import Channel
from alerts.publication.machine import END_REFUSED, PARKED, Account, is_complete
from alerts.publication.models import Publication
from alerts.publication.settle import settle_send_again
from tests.model.conftest import Worlds
from tests.model.world import World


def approved(worlds: Worlds) -> World:
    world = worlds("webhook")
    world.approve()
    return world


def states(world: World) -> list[str]:
    """Of the one channel's copies."""
    return [copy.state.value for copy in world.ledger().copies if copy.channel]


class TestWebhook:
    def test_silence_is_answered_by_the_same_id_again_until_it_is_heard(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.twins.add_fault("webhook", "accept_then_500", times=3)
        for _ in range(4):
            world.work()
            world.pass_time(hours=1)
        row = world.row("webhook")
        assert len({attempt.key for attempt in row.attempts}) == 1
        assert len(row.attempts) == 4
        assert [attempt.account for attempt in row.attempts] == [Account.ANSWERED] * 4
        assert len(world.twins.posts("webhook", live=True)) == 1

    def test_a_tombstone_follows_a_call_that_nobody_answered(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.twins.add_fault("webhook", "accept_then_timeout")
        world.work()
        world.end()
        world.work()
        assert not world.twins.posts("webhook", live=True)
        world.declare_removed()
        assert [copy.state for copy in world.ledger().copies if copy.kind.startswith("webhook")] == ["never_published"]

    @pytest.mark.parametrize("status", [303, 400, 410, 429])
    def test_who_answered_a_no_and_kept_it_all_the_same_is_told_of_the_end(self, worlds: Worlds, status: int) -> None:
        world = approved(worlds)
        world.twins.add_fault("webhook", "error", route="publish", status=status, performed=True)
        world.work()
        assert len(world.twins.posts("webhook", live=True)) == 1
        world.end()
        assert states(world) == ["delete_requested"]
        assert not is_complete(world.row("webhook").standing())
        world.work()
        assert not world.twins.posts("webhook", live=True)
        assert states(world) == ["never_published"]
        assert is_complete(world.row("webhook").standing())
        assert world.row("webhook").todo is None

    def test_who_refuses_the_tombstone_too_is_told_once(self, worlds: Worlds) -> None:
        """A partner that refuses all it gets would else be called for ever, and the ledger never be complete."""
        world = approved(worlds)
        world.twins.add_fault("webhook", "error", times=0, status=410)
        world.work()
        world.end()
        for _ in range(5):
            world.work()
            world.pass_time(minutes=10)
        row = world.row("webhook")
        assert [attempt.kind.value for attempt in row.attempts] == ["publish", "neutral"]
        assert is_complete(row.standing())
        assert (row.todo, row.due_at, states(world)) == (None, None, ["never_published"])

    @pytest.fixture
    def refusing(self, worlds: Worlds) -> World:
        """It took the alert, and answers a no to its end: an address that somebody has left, say."""
        world = approved(worlds)
        world.work()
        world.twins.add_fault("webhook", "error", times=0, status=404)
        world.end()
        world.work()
        assert states(world) == ["delete_requested"]
        return world

    def test_who_goes_on_refusing_the_tombstone_is_a_named_residual(self, refusing: World) -> None:
        """Else no ledger would ever be settled, and nobody ever forgotten, for as long as a partner likes."""
        asked: set[object] = set()
        for _ in range(100):
            refusing.pass_time(minutes=5)
            refusing.work()
            asked |= {row.todo_since for row in refusing.rows() if row.todo == END_REFUSED}
        assert states(refusing) == ["residual"]
        (copy,) = [copy for copy in refusing.ledger().copies if copy.channel]
        assert copy.todo is not None
        assert (copy.todo.code, copy.todo.owner) == (END_REFUSED, refusing.stage.approver.id)
        assert len(asked) == 1, "a person is asked once"

    def test_who_goes_on_refusing_the_tombstone_is_called_as_seldom_as_who_is_silent(self, refusing: World) -> None:
        for _ in range(100):
            refusing.pass_time(hours=2)
            refusing.work()
        row = refusing.row("webhook")
        assert len(row.attempts) == 1 + 1 + len(refusing.timings.repeat_after)
        assert (row.due_at, row.todo) == (None, END_REFUSED)

    def test_who_takes_the_tombstone_in_the_end_has_nothing_left_to_do_but_a_receipt(self, refusing: World) -> None:
        refusing.pass_time(minutes=20)
        refusing.work()
        assert refusing.row("webhook").todo == END_REFUSED
        refusing.twins.clear_faults()
        refusing.pass_time(hours=3)
        refusing.work()
        assert (refusing.row("webhook").shown, refusing.row("webhook").todo) == (0, None)
        refusing.declare_removed()
        assert states(refusing) == ["declared"]

    @pytest.mark.parametrize("refused", [True, False])
    def test_who_puts_the_tombstone_off_for_ever_is_a_named_residual_and_called_seldom(
        self, worlds: Worlds, refused: bool
    ) -> None:
        """A call a minute, and a case that nobody forgets, for as long as a partner likes. `refused`: the alert too."""
        world = approved(worlds)
        if refused:
            world.twins.add_fault("webhook", "error", route="publish", status=400, performed=True)
        world.work()
        world.twins.add_fault("webhook", "rate_limit_bare", times=0)
        world.end()
        for _ in range(20):
            world.work()
            world.pass_time(minutes=1)
        assert (world.row("webhook").todo, states(world)) == (END_REFUSED, ["residual"])
        for _ in range(100):
            world.work()
            world.pass_time(hours=2)
        row = world.row("webhook")
        assert len(row.attempts) < 40
        assert (row.due_at, row.todo, states(world)) == (None, END_REFUSED, ["residual"])

    @pytest.mark.parametrize("fault", ["accept_then_500", "rate_limit_bare"])
    def test_who_does_not_take_the_tombstone_at_once_is_told_again(self, worlds: Worlds, fault: str) -> None:
        world = approved(worlds)
        world.twins.add_fault("webhook", "error", route="publish", status=400, performed=True)
        world.work()
        world.end()
        world.twins.add_fault("webhook", fault, route="delete")
        world.work()
        assert not is_complete(world.row("webhook").standing())
        for _ in range(5):
            world.pass_time(minutes=10)
            world.work()
        assert is_complete(world.row("webhook").standing())
        assert world.row("webhook").shown == 0

    @pytest.mark.parametrize("refused", [True, False])
    def test_who_declares_removal_after_an_unanswered_tombstone_is_told_until_it_answers(
        self, worlds: Worlds, refused: bool
    ) -> None:
        """Whoever has its key says so; its own system was down, and shows the child for ever. `refused`: the alert."""
        world = approved(worlds)
        if refused:
            world.twins.add_fault("webhook", "error", route="publish", status=400, performed=True)
        world.work()
        world.end()
        world.twins.add_fault("webhook", "lost", route="delete")
        world.work()
        world.declare_removed()
        assert not is_complete(world.row("webhook").standing())
        world.pass_time(minutes=10)
        world.work()
        assert not world.twins.posts("webhook", live=True)
        assert is_complete(world.row("webhook").standing())
        assert len(world.row("webhook").attempts) == 3
        assert states(world) == ["never_published" if refused else "declared"]

    @pytest.mark.parametrize("reached", [True, False])
    def test_who_declares_removal_and_never_answers_a_tombstone_is_a_named_residual(
        self, worlds: Worlds, reached: bool
    ) -> None:
        """However often it says so: else whoever has its key keeps the case from being settled, and forgotten."""
        world = approved(worlds)
        world.work()
        world.end()
        world.twins.add_fault("webhook", "lost", times=0, route="delete")
        if not reached:
            world.stage.emulators.pause()
        try:
            for _ in range(20):
                world.work()
                world.pass_time(minutes=6)
                world.declare_removed()
        finally:
            if not reached:
                world.stage.emulators.resume()
        row = world.row("webhook")
        world.declare_removed()
        assert (row.todo, world.row("webhook").todo_since) == (PARKED, row.todo_since)
        assert set(states(world)) == {"declared", "residual"}

    @pytest.mark.parametrize("declared", [True, False])
    def test_a_tombstone_that_nobody_answered_goes_again_when_somebody_has_it_sent(
        self, worlds: Worlds, declared: bool
    ) -> None:
        world = approved(worlds)
        world.work()
        world.end()
        world.twins.add_fault("webhook", "lost", route="delete")
        world.work()
        if declared:
            world.declare_removed()
        world.pass_time(minutes=4)
        with world.database.write() as session:
            settle_send_again(session, world.row("webhook").id, world.timings, by=world.stage.officer)
        assert not is_complete(world.row("webhook").standing())
        world.work()
        assert not world.twins.posts("webhook", live=True)
        assert world.row("webhook").shown == 0

    @pytest.mark.parametrize("fault", [None, "accept_then_timeout"])
    @pytest.mark.parametrize("answers", [True, False])
    def test_who_declares_removal_before_it_was_told_is_told_all_the_same(
        self, worlds: Worlds, fault: str | None, answers: bool
    ) -> None:
        """Whoever stole its key says so in the second before; the partner's own system shows the child for ever."""
        world = approved(worlds)
        if fault:
            world.twins.add_fault("webhook", fault, route="publish")
        world.work()
        world.end()
        world.declare_removed()
        assert not is_complete(world.row("webhook").standing())
        assert "delete_requested" in states(world)
        if not answers:
            world.twins.add_fault("webhook", "accept_then_timeout", route="delete")
        world.work()
        assert not world.twins.posts("webhook", live=True)
        assert is_complete(world.row("webhook").standing()) is answers
        world.declare_removed()
        for _ in range(3):
            world.pass_time(minutes=10)
            world.work()
        assert len(world.row("webhook").attempts) == 2 + (not answers), "until it has answered"
        assert is_complete(world.row("webhook").standing())
        assert world.row("webhook").todo is None

    def test_who_declares_removal_too_early_is_told_though_it_puts_the_tombstone_off(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.work()
        world.end()
        world.declare_removed()
        world.twins.add_fault("webhook", "rate_limit_bare", route="delete")
        world.work()
        assert not is_complete(world.row("webhook").standing())
        world.settle()
        assert not world.twins.posts("webhook", live=True)
        assert (world.row("webhook").shown, is_complete(world.row("webhook").standing())) == (0, True)

    def test_who_was_never_reached_is_told_nothing(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.stage.emulators.pause()
        try:
            world.work()
        finally:
            world.stage.emulators.resume()
        assert [attempt.happened for attempt in world.row("webhook").attempts] == [False]
        world.end()
        world.work()
        assert len(world.row("webhook").attempts) == 1
        assert states(world) == ["never_published"]

    @pytest.mark.parametrize("ended", [True, False])
    def test_who_may_have_heard_is_told_though_somebody_said_that_it_had_not(self, worlds: Worlds, ended: bool) -> None:
        """Nobody can look there. `ended`: before they said so; else it can not be reached from then to the end."""
        world = approved(worlds)
        world.twins.add_fault("webhook", "accept_then_timeout")
        world.work()
        world.pass_time(minutes=4)
        if ended:
            world.end()
        with world.database.write() as session:
            settle_send_again(session, world.row("webhook").id, world.timings, by=world.stage.officer)
        if not ended:
            world.stage.emulators.pause()
            try:
                world.work()
            finally:
                world.stage.emulators.resume()
            world.end()
        assert states(world) == ["delete_requested"]
        world.pass_time(minutes=2)
        world.work()
        assert not world.twins.posts("webhook", live=True)
        assert is_complete(world.row("webhook").standing())

    def test_who_declared_too_early_to_an_older_version_is_told_after_all(self, worlds: Worlds) -> None:
        """It thought the row complete, and nobody was at work on it."""
        world = approved(worlds)
        world.work()
        world.end()
        world.declare_removed()
        upgrade = import_module("alerts.db.migrations.versions.0019_who_owes_an_end")
        with world.database.write() as session:
            session.execute(update(Publication).values(due_at=None, urgent=False))
            upgrade.owe_the_end(session.connection())
        world.work()
        assert not world.twins.posts("webhook", live=True)
        assert is_complete(world.row("webhook").standing())
        with world.database.write() as session:
            upgrade.owe_the_end(session.connection())
        assert world.row("webhook").due_at is None

    def test_the_receipt_declares_and_proves_nothing(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.work()
        world.end()
        world.work()
        assert [copy.state for copy in world.ledger().copies if copy.channel] == ["delete_requested"]
        world.declare_removed()
        assert [copy.state for copy in world.ledger().copies if copy.channel] == ["declared"]

    def test_no_receipt_within_a_quarter_of_an_hour_is_a_named_residual(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.work()
        world.end()
        world.work()
        world.pass_time(minutes=14)
        world.work()
        assert world.row("webhook").todo is None
        world.pass_time(minutes=2)
        world.work()
        (copy,) = [copy for copy in world.ledger().copies if copy.channel]
        assert copy.state == "residual"
        assert copy.todo is not None
        assert (copy.todo.code, copy.todo.owner) == ("publication.no_receipt", world.stage.approver.id)

    def test_an_update_after_silence_is_no_repeat_of_what_was_said_before(self, worlds: Worlds) -> None:
        """Under the same id the receiver would drop it, and go on showing the older message."""
        world = approved(worlds)
        world.twins.add_fault("webhook", "accept_then_500")
        world.work()
        world.update(words_only=True)
        world.work()
        row = world.row("webhook")
        assert row.attempts[0].key != row.attempts[1].key
        assert [attempt.account for attempt in row.attempts] == [Account.LAPSED, Account.ANSWERED]
        assert row.shown == 2

    def test_an_older_update_that_was_never_answered_is_nobody_s_to_do(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.work()
        world.update(words_only=True)
        world.twins.add_fault("webhook", "accept_then_500")
        world.work()
        world.update(words_only=True)
        for _ in range(5):
            world.work()
            world.pass_time(minutes=2)
        row = world.row("webhook")
        assert (row.shown, row.todo, row.due_at) == (3, None, None)

    def test_the_end_of_an_untold_language_is_told_all_the_same(self, worlds: Worlds) -> None:
        """The channel's first language may be none of ours; what it was told in is."""
        world = approved(worlds)
        world.work()
        with world.database.write() as session:
            session.query(Channel).one().languages = ["kk", "ro"]
        world.end()
        world.work()
        assert world.row("webhook").shown == 0
