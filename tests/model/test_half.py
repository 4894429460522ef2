"""A photo without its post, or a post that nobody named: half a copy is found, asked about, and taken back."""

import pytest

from alerts.publication.claim import Claim, reschedule
from alerts.publication.machine import Account, PostState
from alerts.publication.models import Post, Publication
from alerts.publication.settle import settle_send_again, settle_there
from alerts.resolution.ledger import LedgerState
from publishers.contract import Receipt, RemoteRef
from tests.model.conftest import Worlds
from tests.model.world import World


def approved(worlds: Worlds) -> World:
    world = worlds("facebook")
    world.approve()
    return world


class TestHalf:
    def test_a_photo_without_its_post_is_found_and_asked_about(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.twins.add_fault("facebook", "half")
        world.work()
        world.settle()
        row = world.row("facebook")
        assert [post.object for post in row.posts] == ["photo"]
        assert row.todo == "publication.half"

    def test_a_photo_without_its_post_is_no_post_to_edit(self, worlds: Worlds) -> None:
        """A half is asked about, whatever is to be said next: there are no words of it that could be edited."""
        world = approved(worlds)
        world.twins.add_fault("facebook", "half")
        world.work()
        world.update(words_only=True)
        world.settle()
        world.check_rest()
        assert world.row("facebook").todo == "publication.half"
        assert [call.kind.value for call in world.row("facebook").attempts] == ["publish"]

    @pytest.mark.parametrize("by_hand", [False, True])
    def test_a_photo_without_its_post_goes_when_somebody_has_it_sent_again(self, worlds: Worlds, by_hand: bool) -> None:
        """`by_hand`: they have deleted it already, as they were asked to."""
        world = approved(worlds)
        world.twins.add_fault("facebook", "half")
        world.work()
        world.settle()
        if by_hand:
            (photo,) = world.live("facebook")
            world.twins.remove_by_hand("facebook", photo.id)
        with world.database.write() as session:
            settle_send_again(session, world.row("facebook").id, world.timings, by=world.stage.officer)
        world.settle()
        world.check_rest()
        assert [len(world.row("facebook").attempts), world.row("facebook").todo] == [2, None]
        assert sorted(post.object for post in world.live("facebook")) == ["photo", "post"]

    def test_a_post_without_its_photo_stays_and_is_not_sent_anew_by_itself_later(self, worlds: Worlds) -> None:
        """Somebody has it sent again; what stands there has words, and when it is deleted they are asked once more."""
        world = approved(worlds)
        world.work()
        row = world.row("facebook")
        (photo,) = [post for post in row.posts if post.object == "photo"]
        with world.database.write() as session:
            there = session.get_one(Post, photo.id)
            there.state, there.proof = PostState.GONE, {"delete": "not by us"}
        world.pass_time(minutes=3)
        world.work()
        assert world.row("facebook").todo == "publication.half"
        with world.database.write() as session:
            settle_send_again(session, row.id, world.timings, by=world.stage.officer)
        world.settle()
        assert [post.live for post in world.twins.posts("facebook")] == [True]
        with world.database.write() as session:
            for post in session.get_one(Publication, row.id).posts:
                post.state, post.proof = PostState.GONE, {"delete": "not by us"}
            reschedule(session, session.get_one(Publication, row.id), world.timings)
        world.work()
        assert world.row("facebook").todo == "publication.deleted_by_someone"

    @pytest.mark.parametrize("again", [True, False])
    def test_a_post_without_its_photo_is_asked_about_once(self, worlds: Worlds, again: bool) -> None:
        """Somebody at the Page deleted the photo. By either button it is left so, and watched."""
        world = approved(worlds)
        world.work()
        (photo,) = [post for post in world.live("facebook") if post.object == "photo"]
        (post,) = [post for post in world.live("facebook") if post.object == "post"]
        world.twins.remove_by_hand("facebook", photo.id)
        world.pass_time(minutes=3)
        world.work()
        row = world.row("facebook")
        assert row.todo == "publication.half"
        with world.database.write() as session:
            if again:
                settle_send_again(session, row.id, world.timings, by=world.stage.officer)
            else:
                link = f"https://www.facebook.com/{post.id}"
                settle_there(session, row.id, link, world.timings, by=world.stage.officer)
        world.work()
        assert world.row("facebook").todo is None
        world.twins.remove_by_hand("facebook", post.id)
        world.settle()
        assert world.row("facebook").todo == "publication.deleted_by_someone"
        assert len(world.row("facebook").attempts) == 1

    def test_a_photo_without_its_post_is_deleted_at_the_end(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.twins.add_fault("facebook", "half")
        world.work()
        world.end()
        world.settle()
        world.check_rest()
        assert not world.live("facebook")

    @pytest.fixture
    def half_told(self, worlds: Worlds) -> World:
        """Photo and post are there, and the answer names the photo alone."""
        world = approved(worlds)
        (worker,) = world.claim()
        world.run_until(worker, "answered")
        (photo,) = [post for post in world.live("facebook") if post.object == "photo"]
        row = world.row("facebook")
        receipt = Receipt((RemoteRef("photo", photo.id),), said="200")
        world.delivery.recorder.receipt(Claim(row.id, row.fence), row.attempts[0].id, receipt)
        assert [post.object for post in world.row("facebook").posts] == ["photo"]
        return world

    def test_a_post_that_the_answer_did_not_name_is_found_and_adopted(self, half_told: World) -> None:
        assert half_told.row("facebook").attempts[0].account is Account.OPEN
        half_told.settle()
        half_told.check_rest()
        row = half_told.row("facebook")
        assert (row.attempts[0].account, row.todo) == (Account.ANSWERED, None)
        assert [post.live for post in half_told.twins.posts("facebook")] == [True]

    def test_a_post_that_the_answer_did_not_name_is_no_secret_at_the_end(self, half_told: World) -> None:
        """The photo goes at once; complete is said only when nobody can still find the post."""
        half_told.end()
        for _ in range(20):
            half_told.work()
            half_told.check()
            half_told.pass_time(seconds=15)
        assert not half_told.live("facebook")
        half_told.settle()
        half_told.check_rest()

    def test_a_photo_is_deleted_while_somebody_still_searches_for_its_post(self, half_told: World) -> None:
        """Whoever searches may have died, and their lease is long."""
        half_told.pass_time(seconds=6)
        (searching,) = half_told.claim()
        half_told.run_until(searching, "looked")
        half_told.end()
        (deleting,) = half_told.claim()
        half_told.finish(deleting)
        assert [post.object for post in half_told.live("facebook")] == ["post"]
        half_told.finish(searching)
        half_told.settle()
        half_told.check_rest()
        assert not half_told.live("facebook")

    @pytest.mark.parametrize("lapsed", [True, False])
    def test_the_photo_of_a_post_that_a_person_names_is_looked_for(self, worlds: Worlds, lapsed: bool) -> None:
        """The link names the post alone. `lapsed`: nobody found either of them in time."""
        world = approved(worlds)
        world.twins.add_fault("facebook", "accept_then_timeout")
        world.work()
        if lapsed:
            world.twins.add_fault("facebook", "stale_read", route="find", lag=3600, times=0)
            world.twins.add_fault("facebook", "lost")
            for _ in range(30):
                world.pass_time(seconds=20)
                world.work()
            assert world.row("facebook").todo == "publication.calls_used_up"
            world.twins.clear_faults()
        (post,) = world.twins.posts("facebook", live=True)
        with world.database.write() as session:
            link = f"https://www.facebook.com/{post.id}"
            settle_there(session, world.row("facebook").id, link, world.timings, by=world.stage.officer)
        world.end()
        world.work()
        world.check()
        assert world.ledger().state is LedgerState.OPEN
        world.settle()
        world.check_rest()
        assert not world.live("facebook")

    def test_a_photo_without_its_post_replaces_no_post(self, worlds: Worlds) -> None:
        world = approved(worlds)
        world.work()
        world.twins.add_fault("facebook", "half")
        world.update(words_only=False)
        world.work()
        world.settle()
        world.check_rest()
        assert world.row("facebook", 2).todo == "publication.half"
        seen = [(post.object, post.marker[-2:]) for post in world.twins.posts("facebook", live=True)]
        assert seen == [("post", "01"), ("photo", "02")]
        world.end()
        world.settle()
        assert not world.live("facebook")
