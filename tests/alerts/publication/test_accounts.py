"""Whose posts a channel's are while some are out: through another account they would read as missing, and stand."""

from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest
from sqlalchemy import update

from alerts.channel.changing import Accounts
from alerts.channel.models import Channel
from alerts.channel.opening import find_destination
from alerts.channel.queries import load_channel
from alerts.db.session import now
from alerts.errors import Conflict, Forbidden
from alerts.publication.accounts import ask_accounts, change_account
from alerts.publication.machine import PostState
from alerts.publication.models import Post
from alerts.staff.access import Access, note_access
from alerts.staff.models import Factor, Role, Staff
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import WEBHOOK_SECRET, World

ANOTHER: dict[str, dict[str, Any]] = {
    "x": {"access_token": "x-token-2"},
    "facebook": {"page_id": "2001", "access_token": "facebook-token-2"},
}
SAYS_WHOSE = {"x": "user_id", "facebook": "page_id"}


@pytest.fixture(params=["x", "facebook"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def world(worlds: Worlds, kind: str) -> World:
    return open_world(worlds, kind)


def open_world(worlds: Worlds, kind: str) -> World:
    """The platform knows a second account, and a second token of the first; an alert is approved and not sent yet."""
    world = worlds(kind)
    first = {"x": "1000", "facebook": "2000"}[kind]
    world.twins.add_account(kind, f"{kind}-token-2", f"{first[:-1]}1", "Another")
    world.twins.add_account(kind, f"{kind}-token-3", first, "The same")
    world.approve()
    return world


def administrator(world: World) -> Staff:
    with world.database.write() as session:
        return make.make_staff(session, Role.ADMIN, agency=world.stage.officer.agency)


def channel_id(world: World) -> str:
    return world.rows()[0].channel_id


def ask(world: World, given: dict[str, Any], by: Staff) -> Accounts:
    return ask_accounts(world.database, world.open_channel, by.agency_id, channel_id(world), given, by=by)


def apply(world: World, given: dict[str, Any], said: Accounts, by: Staff) -> None:
    with world.database.write() as session:
        change_account(session, by.agency_id, channel_id(world), given, said, by=by)


def change(world: World, **given: Any) -> None:
    """As the API does it: the platform is asked first, with no transaction open."""
    by = administrator(world)
    apply(world, given, ask(world, given, by), by)


def settings(world: World) -> dict[str, Any]:
    with world.database.read() as session:
        return dict(find_destination(session, load_channel(session, channel_id(world))).settings)


def set_by_hand(world: World, **settings: Any) -> None:
    with world.database.write() as session:
        channel = session.get_one(Channel, channel_id(world))
        channel.settings = {**channel.settings, **settings}


def take_time(world: World) -> None:
    for _ in range(20):
        world.work()
        world.sweep()
        world.pass_time(seconds=30)


class TestAnotherAccount:
    def test_is_refused_while_a_post_is_live_which_the_end_then_takes_down(self, world: World, kind: str) -> None:
        world.work()
        with pytest.raises(Conflict) as refused:
            change(world, **ANOTHER[kind])
        assert refused.value.reason.code == "channel.copies_out"
        assert refused.value.reason.values["fields"] == SAYS_WHOSE[kind]
        world.end()
        take_time(world)
        assert {post.state for post in world.row(kind).posts} == {PostState.GONE}
        assert world.live(kind) == []

    def test_is_refused_while_a_call_is_not_accounted_for(self, world: World, kind: str) -> None:
        world.twins.add_fault(kind, "accept_then_timeout")
        world.work()
        assert world.row(kind).posts == []
        with pytest.raises(Conflict):
            change(world, **ANOTHER[kind])

    def test_is_refused_while_an_end_is_owed_to_who_refused_all_it_was_sent(self, worlds: Worlds) -> None:
        """It may have kept it; the new address would be told of the end, and the old one never."""
        world = worlds("webhook")
        world.approve()
        world.twins.add_fault("webhook", "error", route="publish", status=400, performed=True)
        world.work()
        world.end()
        world.twins.add_fault("webhook", "rate_limit_bare", route="delete")
        world.work()
        with pytest.raises(Conflict) as refused:
            change(world, base_url="https://elsewhere.example/", secret=WEBHOOK_SECRET)
        assert refused.value.reason.code == "channel.copies_out"
        world.settle()
        change(world, base_url="https://elsewhere.example/", secret=WEBHOOK_SECRET)

    def test_is_refused_while_a_retraction_is_not_proven(self, world: World, kind: str) -> None:
        world.work()
        world.end()
        with pytest.raises(Conflict):
            change(world, **ANOTHER[kind])

    def test_is_taken_once_all_is_proven_gone(self, world: World, kind: str) -> None:
        world.work()
        world.end()
        take_time(world)
        change(world, **ANOTHER[kind])
        assert settings(world)["access_token"] == f"{kind}-token-2"
        assert settings(world).get("user_id") is None  # asked for anew, before the next post

    def test_is_taken_before_the_first_post(self, world: World, kind: str) -> None:
        change(world, **ANOTHER[kind])
        world.work()
        assert {each.account for each in world.live(kind)} == {"1001" if kind == "x" else "2001"}
        assert {post.account for post in world.row(kind).posts} == {"1001" if kind == "x" else "2001"}

    def test_is_not_posted_past_by_who_was_about_to(self, world: World, kind: str) -> None:
        """With the old settings in hand: nobody would take that post down."""
        (worker,) = world.claim()
        world.run_until(worker, "prepared")
        change(world, **ANOTHER[kind])
        world.finish(worker)
        assert world.live(kind) == []

    def test_at_another_address_is_one(self, world: World, kind: str) -> None:
        world.work()
        given = {"base_url": "https://elsewhere.example/", "access_token": f"{kind}-token-3"}
        said = Accounts(after={"user_id": "1000"} if kind == "x" else {})
        with pytest.raises(Conflict) as refused:
            apply(world, given, said, administrator(world))
        assert refused.value.reason.values["fields"] == "base_url"


class TestTheSameAccount:
    def test_may_renew_its_credentials_at_any_time(self, world: World, kind: str) -> None:
        world.work()
        world.twins.revoke(kind, f"{kind}-token")
        change(world, access_token=f"{kind}-token-3")
        world.end()
        take_time(world)
        assert {post.state for post in world.row(kind).posts} == {PostState.GONE}
        assert world.live(kind) == []

    def test_may_renew_them_while_a_call_is_looked_for(self, world: World, kind: str) -> None:
        world.twins.add_fault(kind, "accept_then_timeout")
        world.work()
        world.twins.revoke(kind, f"{kind}-token")
        change(world, access_token=f"{kind}-token-3")
        take_time(world)
        assert {post.state for post in world.row(kind).posts} == {PostState.LIVE}


class TestWhereOnlyThePlatformKnows:
    @pytest.fixture
    def world(self, worlds: Worlds) -> World:
        world = open_world(worlds, "x")
        world.work()
        return world

    def test_it_is_learned_before_the_first_post(self, world: World) -> None:
        assert settings(world)["user_id"] == "1000"
        assert [post.account for post in world.row("x").posts] == ["1000"]

    def test_it_can_not_be_typed_away(self, world: World) -> None:
        change(world, user_id=None)
        assert settings(world)["user_id"] == "1000"
        with pytest.raises(Conflict):
            change(world, user_id="1001")

    def test_it_is_asked_of_the_old_credentials_where_it_was_never_learned(self, world: World) -> None:
        set_by_hand(world, user_id=None)
        with pytest.raises(Conflict) as refused:
            change(world, access_token="x-token-2")
        assert refused.value.reason.code == "channel.copies_out"
        change(world, access_token="x-token-3")
        assert settings(world)["user_id"] == "1000"

    def test_nothing_is_believed_of_a_post_when_neither_could_tell(self, world: World) -> None:
        """The old ones are dead and the account was never learned: the new ones are taken, and the post tells."""
        set_by_hand(world, user_id=None)
        world.twins.revoke("x", "x-token")
        change(world, access_token="x-token-2")
        world.end()
        take_time(world)
        row = world.row("x")
        assert ([post.state for post in row.posts], row.todo) == ([PostState.LIVE], "x.other_account")

    def test_credentials_that_it_refuses_are_not_taken(self, world: World) -> None:
        with pytest.raises(Conflict) as refused:
            change(world, access_token="no-token")
        assert refused.value.reason.code == "x.credentials_refused"
        assert settings(world)["access_token"] == "x-token"

    def test_what_was_posted_after_it_was_asked_counts(self, worlds: Worlds) -> None:
        world = open_world(worlds, "x")
        by, given = administrator(world), {"access_token": "x-token-2"}
        said = ask(world, given, by)
        world.work()
        with pytest.raises(Conflict) as refused:
            apply(world, given, said, by)
        assert refused.value.reason.code == "channel.account_unasked"


class TestAnotherPagesToken:
    def test_proves_nothing_of_this_ones_posts_however_it_came_there(self, worlds: Worlds) -> None:
        """The delete says 100/33, and so does the read; the control is the other Page's, and succeeds."""
        world = open_world(worlds, "facebook")
        world.work()
        world.twins.revoke("facebook", "facebook-token")
        world.twins.add_account("facebook", "facebook-token", "2001", "Another")
        set_by_hand(world, page_id="2001")
        world.end()
        take_time(world)
        row = world.row("facebook")
        assert {post.state for post in row.posts} == {PostState.LIVE}
        assert row.todo == "facebook.other_page"
        assert len(world.live("facebook")) == len(row.posts) == 2


class TestPostsFromBeforeItWasKept:
    def test_are_told_whose_they_are_by_the_upgrade(self, worlds: Worlds) -> None:
        """The id of a post on Facebook begins with its Page's; the photo beside it has no such sign."""
        world = open_world(worlds, "facebook")
        world.work()
        upgrade = import_module("alerts.db.migrations.versions.0018_whose_a_post_is")
        with world.database.write() as session:
            session.execute(update(Post).values(account=None))
            upgrade.tell_pages(session.connection())
        assert [post.account for post in world.row("facebook").posts] == ["2000", "2000"]


class TestWho:
    def test_must_have_shown_lately_that_it_is_them(self, world: World, kind: str) -> None:
        by = administrator(world)
        with world.database.read() as session:
            long_ago = now(session) - timedelta(minutes=16)
        note_access(by, Access(proven_at=long_ago, factor=Factor.PASSKEY))
        for press in (lambda: ask(world, ANOTHER[kind], by), lambda: apply(world, ANOTHER[kind], Accounts(), by)):
            with pytest.raises(Forbidden) as refused:
                press()
            assert refused.value.reason.code == "staff.not_fresh"
