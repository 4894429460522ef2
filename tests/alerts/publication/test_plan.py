"""Planning: one publication for each channel, in the order of the messages, and nothing holds up another."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from alerts.alert.approval import issue
from alerts.alert.models import Alert
from alerts.channel.models import Channel
from alerts.db.audit import entries_about
from alerts.message.models import MessageKind
from alerts.message.queries import latest_message, messages_of_alert
from alerts.publication.accounts import switch_channel
from alerts.publication.models import CopyKind, OwnCopy
from alerts.publication.plan import plan_due
from alerts.publication.queries import own_copies_of_alert
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World


def own_copies(world: World) -> list[OwnCopy]:
    with world.database.read() as session:
        return list(own_copies_of_alert(session, world.stage.alert_id))


def issue_next(world: World, valid_until: datetime | None = None, *, removes_facts: bool = False, **parts: Any) -> None:
    """The next message, not planned yet, with other parts of the content."""
    with world.database.write() as session:
        alert = session.get_one(Alert, world.stage.alert_id)
        last = latest_message(session, alert.id)
        assert last is not None
        assert last.content is not None
        before = last.content.statement
        update = {"number": last.number + 1, "update": True, "valid_until": valid_until or before.valid_until}
        statement = before.model_copy(update=update)
        content = last.content.model_copy(update={"statement": statement, **parts})
        issue(session, alert, MessageKind.UPDATE, content, by=world.stage.approver, removes_facts=removes_facts)


class TestPlan:
    def test_makes_one_publication_for_each_channel(self, worlds: Worlds) -> None:
        world = worlds("x", "facebook", "webhook")
        world.approve()
        assert sorted(row.kind for row in world.rows()) == ["facebook", "webhook", "x"]
        for row in world.rows():
            assert (row.want, row.shown, row.due_at) == (1, None, world.clock())
            assert row.owner == world.stage.approver.id
            assert row.reason["code"]

    def test_again_makes_nothing_new(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        assert plan_due(world.database, world.timings, base_url=BASE_URL) == 0
        assert len(world.rows()) == 1

    def test_names_every_copy_on_our_own_site(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        kinds = [copy.kind for copy in own_copies(world)]
        assert {kind: kinds.count(kind) for kind in CopyKind} == {
            CopyKind.PAGE: 1,
            CopyKind.POSTER: 7,
            CopyKind.CAP: 1,
            CopyKind.FEED: 4,
        }

    def test_an_update_ends_the_copies_of_what_it_replaces_but_the_page(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        old = {copy.id for copy in own_copies(world)}
        world.update(words_only=False)
        ended = {copy.kind for copy in own_copies(world) if copy.id in old and copy.ended_at is not None}
        assert ended == {CopyKind.POSTER, CopyKind.CAP, CopyKind.FEED}
        assert [copy.kind for copy in own_copies(world)].count(CopyKind.PAGE) == 1

    def test_a_channel_that_the_area_leaves_is_taken_back(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        world.work()
        issue_next(world, channels=())
        world.plan()
        assert world.row("x").want == 0
        world.work()
        assert not world.live("x")

    def test_what_is_edited_in_place_stays_one_publication(self, worlds: Worlds) -> None:
        world = worlds("facebook")
        world.approve()
        world.update(words_only=True)
        (row,) = world.rows()
        assert (row.number, row.want) == (1, 2)

    def test_what_was_never_sent_is_not_sent_any_more_when_it_is_replaced(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        world.update(words_only=False)
        assert {row.number: row.want for row in world.rows()} == {1: 0, 2: 2}


class TestAChannelThatWasSwitchedOff:
    """An account that was taken over, say: what was approved before must not reach it."""

    @staticmethod
    def switch_off(world: World) -> None:
        with world.database.write() as session:
            for channel in session.query(Channel):
                switch_channel(session, channel.agency_id, channel.id, active=False, timings=world.timings, by=None)

    def test_gets_nothing_that_was_approved_before(self, worlds: Worlds) -> None:
        world = worlds("x", "facebook", "webhook")
        self.switch_off(world)
        world.approve()
        assert world.rows() == []

    @pytest.mark.parametrize("kind", ["x", "facebook", "webhook"])
    def test_gets_nothing_that_was_planned_before(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind)
        world.approve()
        self.switch_off(world)
        world.work()
        world.update(words_only=True)
        world.work()
        assert [row.want for row in world.rows()] == [0]
        assert not [each for each in world.twins.received if each.request.method == "POST"]

    def test_gets_nothing_that_waits_for_a_person(self, worlds: Worlds) -> None:
        """Nothing is due of it, and yet it is wanted: whoever pressed the button later would send it."""
        world = worlds("x")
        world.approve()
        world.twins.add_fault("x", "error", route="publish", status=400)
        world.work()
        assert (world.row("x").held, world.row("x").due_at) == (True, None)
        self.switch_off(world)
        assert world.row("x").want == 0

    def test_keeps_what_is_out_there_until_the_end(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        world.work()
        self.switch_off(world)
        world.work()
        assert len(world.live("x")) == 1
        world.end()
        world.settle()
        world.check_rest()

    @pytest.mark.parametrize("removes_facts", [True, False])
    def test_gets_no_new_post_and_the_one_that_is_there_is_taken_back(
        self, worlds: Worlds, removes_facts: bool
    ) -> None:
        world = worlds("x")
        world.approve()
        world.work()
        self.switch_off(world)
        world.update(words_only=False, removes_facts=removes_facts)
        assert [row.want for row in world.rows()] == [0]
        world.work()
        assert not world.live("x")

    def test_is_told_of_what_changes_where_that_can_be_edited(self, worlds: Worlds) -> None:
        """Else it would go on telling what was taken out."""
        world = worlds("webhook")
        world.approve()
        world.work()
        self.switch_off(world)
        world.update(words_only=True, removes_facts=True)
        world.work()
        assert world.row("webhook").shown == 2


class TestOrder:
    def test_messages_of_one_second_are_planned_in_their_order(self, worlds: Worlds) -> None:
        """Ids are random: were they the order, the older message would be the last word in half of all cases."""
        world = worlds("facebook")
        world.approve()
        for _ in range(6):
            issue_next(world)
        world.plan()
        assert world.row("facebook").want == 7

    def test_what_takes_facts_away_is_not_stopped_by_its_paper(self, worlds: Worlds) -> None:
        """Else who was found would stay up, and be told of once more in the morning."""
        world = worlds("x")
        world.approve()
        world.work()
        issue_next(world, valid_until=world.clock() - timedelta(hours=1), removes_facts=True)
        world.plan()
        with world.database.read() as session:
            _, second = messages_of_alert(session, world.stage.alert_id)
            audit = [entry.action for entry in entries_about(session, [second.id])]
        assert second.stopped is None
        assert audit == ["cap.not_clean"]
        assert {row.number: row.want for row in world.rows()} == {1: 0, 2: 2}

    def test_a_message_that_can_not_be_issued_stops_and_holds_up_no_other(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        issue_next(world, valid_until=world.clock() - timedelta(hours=1))
        issue_next(world, valid_until=world.clock() + timedelta(hours=1))
        world.plan()
        with world.database.read() as session:
            first, second, third = messages_of_alert(session, world.stage.alert_id)
            audit = [entry.details for entry in entries_about(session, [world.stage.alert_id])]
        assert (first.stopped, third.stopped) == (None, None)
        assert third.planned_at is not None
        assert second.stopped is not None
        assert {"code": second.stopped} in audit
