"""Receipts of partners: said, not proven, of alerts they can know."""

import pytest

from alerts.channel.models import Channel
from alerts.channel.partners import add_partner
from alerts.db.audit import entries_about
from alerts.errors import Conflict, NotFound
from alerts.publication.machine import PostState
from alerts.resolution.queries import receipts_of_alert
from alerts.resolution.receipts import take_receipt
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    world = worlds("webhook")
    world.approve()
    world.work()
    return world


class TestReceipt:
    def test_of_removal_declares_the_copies(self, world: World) -> None:
        world.end()
        world.work()
        world.declare_removed()
        (post,) = world.row("webhook").posts
        assert post.state is PostState.DECLARED
        with world.database.read() as session:
            (receipt,) = receipts_of_alert(session, world.stage.alert_id)
            entry = entries_about(session, [world.stage.alert_id])[-1]
        assert post.proof is not None
        assert post.proof["receipt"] == receipt.id
        assert (entry.action, entry.actor) == ("receipt.removed", world.stage.partner.id)

    def test_of_removal_before_the_end_is_refused_and_not_kept(self, world: World) -> None:
        with pytest.raises(Conflict):
            world.declare_removed()
        with world.database.read() as session:
            assert receipts_of_alert(session, world.stage.alert_id) == []

    def test_of_removal_leaves_to_us_what_we_can_delete(self, worlds: Worlds) -> None:
        """A partner may be behind a channel of any kind; its word must not stop our own deletion."""
        world = worlds("x")
        world.approve()
        world.work()
        with world.database.write() as session:
            session.get_one(Channel, world.row("x").channel_id).partner_id = world.stage.partner.id
        world.end()
        world.declare_removed()
        assert [post.state for post in world.row("x").posts] == [PostState.LIVE]
        world.work()
        assert [post.state for post in world.row("x").posts] == [PostState.GONE]
        assert world.live("x") == []

    def test_said_again_within_ten_minutes_is_one(self, world: World) -> None:
        world.end()
        world.work()
        world.declare_removed()
        world.clock.advance(minutes=9)
        world.declare_removed()
        assert self.count(world) == (1, 1)
        world.clock.advance(minutes=1)
        world.declare_removed()
        assert self.count(world) == (2, 2)

    def test_of_another_action_is_another(self, world: World) -> None:
        with world.database.write() as session:
            take_receipt(session, world.stage.partner, world.stage.alert_id, "published", world.timings)
        world.end()
        world.work()
        world.declare_removed()
        assert self.count(world) == (2, 2)
        assert [post.state for post in world.row("webhook").posts] == [PostState.DECLARED]

    def count(self, world: World) -> tuple[int, int]:
        """Rows, and entries of the audit."""
        with world.database.read() as session:
            entries = entries_about(session, [world.stage.alert_id])
            said = [entry for entry in entries if entry.action.startswith("receipt.")]
            return len(receipts_of_alert(session, world.stage.alert_id)), len(said)

    def test_of_publication_changes_nothing_at_the_copies(self, world: World) -> None:
        with world.database.write() as session:
            take_receipt(session, world.stage.partner, world.stage.alert_id, "published", world.timings)
        assert [post.state for post in world.row("webhook").posts] == [PostState.LIVE]

    def test_of_an_unknown_alert_is_refused(self, world: World) -> None:
        with pytest.raises(NotFound), world.database.write() as session:
            take_receipt(session, world.stage.partner, "alert_of_nobody", "removed", world.timings)

    def test_of_who_reads_the_feed_declares_nothing_for_others(self, world: World) -> None:
        world.end()
        world.work()
        with world.database.write() as session:
            agency = make.make_agency(session, slug="elsewhere")
            reader, _ = add_partner(session, agency_id=agency.id, name="Reader", gazetteer=make.countries(), by=None)
            take_receipt(session, reader, world.stage.alert_id, "removed", world.timings)
        assert [post.state for post in world.row("webhook").posts] == [PostState.LIVE]
