"""Two channels may be one account, in two languages say: the posts bear one marker, and neither takes the other's."""

import pytest
from sqlalchemy import select

from alerts.channel.models import Channel
from alerts.channel.opening import seal_secrets
from alerts.publication.answers import find_news, has_mute_twin
from alerts.publication.claim import retract_publications
from alerts.publication.machine import PostState, is_complete
from alerts.publication.queries import lock_publication, publications_of_alert
from alerts.publication.settle import settle_there
from publishers.contract import RemoteRef, Sighting
from tests.model.conftest import Worlds
from tests.model.world import World

KINDS = pytest.mark.parametrize("kind", ["x", "facebook"])


def copies(world: World) -> list[set[str]]:
    """What each publication knows as live."""
    return [{post.remote_id for post in row.posts if post.state is PostState.LIVE} for row in world.rows()]


def each_has_its_own(world: World) -> bool:
    one, other = copies(world)
    there = {post.id for post in world.live(world.rows()[0].kind)}
    return bool(one) and bool(other) and not one & other and one | other == there


class TestTwoChannelsOfOneAccount:
    @KINDS
    def test_keep_both_posts_when_they_are_read_again(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind, kind)
        world.approve()
        world.work()
        for minutes in (3, 60):
            world.pass_time(minutes=minutes)
            world.work()
        assert each_has_its_own(world)
        assert [row.todo for row in world.rows()] == [None, None]

    @KINDS
    @pytest.mark.parametrize("unanswered", [1, 2])
    def test_find_each_its_own_after_silence(self, worlds: Worlds, kind: str, unanswered: int) -> None:
        world = worlds(kind, kind)
        world.approve()
        world.twins.add_fault(kind, "accept_then_timeout", times=unanswered)
        world.work()
        world.settle(hours=2)
        assert each_has_its_own(world)
        assert len(world.twins.posts(kind)) == 2, "nothing was posted twice"

    @KINDS
    def test_the_sweep_for_the_one_leaves_the_other(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind, kind)
        world.approve()
        world.work()
        gone, stays = world.rows()
        with world.database.write() as session:
            retract_publications(session, [lock_publication(session, gone.id)], world.timings)
        world.work()
        world.pass_time(minutes=2)
        assert world.sweep() == 0
        world.work()
        assert {post.id for post in world.live(kind)} == {post.remote_id for post in stays.posts}

    def test_what_is_found_accounts_for_no_call_while_the_other_waits_as_well(self, worlds: Worlds) -> None:
        """It may be the other's, and the call's own post may land later."""
        world = worlds("x", "x")
        world.approve()
        for sent_after in (0, 125):
            world.twins.add_fault("x", "land_late", route="publish", after=145)
            world.pass_time(seconds=sent_after)
            (worker,) = world.claim()
            world.finish(worker)
        world.end()
        for _ in range(60):
            world.work()
            assert not (world.live("x") and all(is_complete(row.standing()) for row in world.rows()))
            world.pass_time(seconds=5)
        assert len(world.twins.posts("x")) == 2
        assert all(is_complete(row.standing()) for row in world.rows())

    @KINDS
    def test_leave_what_the_other_has_in_the_air(self, worlds: Worlds, kind: str) -> None:
        """It is there and its answer not yet, when the one that was posted before is read again."""
        world = self.with_one_posted(worlds, kind)
        world.pass_time(minutes=2)
        late, reading = world.claim(limit=2)
        world.run_until(late, "answered")
        world.finish(reading)
        world.finish(late)
        world.settle()
        assert each_has_its_own(world)
        assert [row.todo for row in world.rows()] == [None, None]

    @KINDS
    def test_leave_it_to_the_other_when_nobody_answered_that(self, worlds: Worlds, kind: str) -> None:
        world = self.with_one_posted(worlds, kind)
        world.pass_time(minutes=2)
        late, reading = world.claim(limit=2)
        world.twins.add_fault(kind, "accept_then_timeout")
        world.finish(late)
        world.finish(reading)
        world.settle()
        assert each_has_its_own(world)
        assert len(world.twins.posts(kind)) == 2, "nothing was posted twice"

    @KINDS
    def test_are_not_swept_while_one_of_them_is_in_the_air(self, worlds: Worlds, kind: str) -> None:
        world = self.with_one_posted(worlds, kind)
        gone = next(row for row in world.rows() if row.posts)
        with world.database.write() as session:
            retract_publications(session, [lock_publication(session, gone.id)], world.timings)
        while any(row.urgent for row in world.rows()):
            world.finish(*world.claim())
        world.pass_time(minutes=2)
        (late,) = world.claim()
        world.run_until(late, "answered")
        assert world.sweep() == 0
        world.finish(late)
        world.settle()
        assert copies(world) == [{post.id for post in world.live(kind)} if row.want else set() for row in world.rows()]
        assert world.live(kind)

    @KINDS
    def test_take_one_each_and_no_second_one_while_both_wait(self, worlds: Worlds, kind: str) -> None:
        """The first looks twice before the other looks at all."""
        world = worlds(kind, kind)
        world.approve()
        world.twins.add_fault(kind, "accept_then_timeout", times=2)
        one, other = world.claim(limit=2)
        world.finish(one)
        world.run_until(other, "answered")
        for seconds in (5, 30):
            world.pass_time(seconds=seconds)
            world.work()
        world.finish(other)
        world.settle()
        assert each_has_its_own(world)
        assert len(world.twins.posts(kind)) == 2, "nothing was posted twice"

    @pytest.mark.parametrize("place", [0, 1])
    def test_find_the_photo_of_the_post_that_a_person_named(self, worlds: Worlds, place: int) -> None:
        """And not the other's post, which stands as unknown beside it."""
        world = worlds("facebook", "facebook")
        world.approve()
        world.twins.add_fault("facebook", "accept_then_timeout", times=2)
        world.work()
        post, row = world.twins.posts("facebook", live=True)[place], world.rows()[place]
        with world.database.write() as session:
            link = f"https://www.facebook.com/{post.id}"
            settle_there(session, row.id, link, world.timings, by=world.stage.officer)
        world.settle(hours=2)
        assert each_has_its_own(world)
        assert len(world.twins.posts("facebook")) == 2, "nothing was posted twice"

    def test_are_told_from_those_of_another_account(self, worlds: Worlds) -> None:
        """What is in the air for another account holds up nothing here."""
        world = self.with_one_posted(worlds, "x")
        (late,) = world.claim()
        world.run_until(late, "answered")
        with world.database.write() as session:
            posted, sent = sorted(publications_of_alert(session, world.stage.alert_id), key=lambda row: not row.posts)
            channel = session.get_one(Channel, sent.channel_id)
            channel.settings = {**channel.settings, "user_id": "1001"}
            session.flush()
            second = Sighting(f"{posted.code}-01", (RemoteRef("post", "99"),))
            twin = has_mute_twin(session, posted)
            assert find_news(session, posted, [second], may_be_another=twin) == [second]

    @staticmethod
    def with_one_posted(worlds: Worlds, kind: str) -> World:
        world = worlds(kind, kind)
        world.approve()
        world.finish(*world.claim())
        return world

    @KINDS
    def test_take_both_down_at_the_end(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind, kind)
        world.approve()
        world.twins.add_fault(kind, "accept_then_timeout", times=2)
        world.work()
        world.end()
        world.settle()
        assert not world.live(kind)
        world.check_rest()

    @KINDS
    def test_take_down_each_others_where_one_has_lost_its_token(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind, kind)
        (account,) = world.twins.accounts(kind)
        world.twins.add_account(kind, "second-token", account.id, account.name)
        with world.database.write() as session:
            one = session.scalars(select(Channel)).first()
            assert one is not None
            one.sealed_secrets = seal_secrets(session, one.id, {"access_token": "second-token"})
        world.approve()
        world.work()
        assert each_has_its_own(world)
        world.twins.revoke(kind, "second-token")
        world.end()
        for _ in range(4):
            world.work()
            world.pass_time(minutes=1)
            world.sweep()
        assert world.live(kind) == []
        (held,) = [row for row in world.rows() if row.channel_id == one.id]
        assert not is_complete(held.standing()), "its own token has proven nothing"

    @KINDS
    def test_what_is_taken_down_for_the_other_accounts_for_no_call_of_ones_own(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind, kind)
        world.approve()
        world.finish(*world.claim())
        (held,) = [row for row in world.rows() if row.posts]
        world.twins.add_fault(kind, "land_late", after=100)
        world.work()
        with world.database.write() as session:
            channel = session.get_one(Channel, held.channel_id)
            channel.sealed_secrets = seal_secrets(session, channel.id, {"access_token": "revoked-token"})
        world.end()
        for seconds in (0, 6, 25, 90, 120, 120):
            world.pass_time(seconds=seconds)
            world.work()
            (row,) = [row for row in world.rows() if row.id != held.id]
            alive = {post.id for post in world.live(kind)} - {post.remote_id for post in held.posts}
            assert not (is_complete(row.standing()) and alive), f"complete, and {alive} is live"
        assert is_complete(row.standing())
        assert not world.live(kind)

    @KINDS
    def test_are_no_strays_to_each_other_while_both_take_theirs_down(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind, kind)
        world.approve()
        world.work()
        world.end()
        world.finish(*world.claim())
        world.pass_time(minutes=1)
        assert world.sweep() == 0
        world.settle()
        assert copies(world) == [set(), set()]
        assert len({post.remote_id for row in world.rows() for post in row.posts}) == sum(
            len(row.posts) for row in world.rows()
        )
