"""The two buttons: who may press them, on what, and what they leave in the audit."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.db.audit import entries_about
from alerts.db.base import new_id
from alerts.errors import BadInput, Conflict, Forbidden, NotFound
from alerts.message.models import Message
from alerts.publication.accounts import switch_channel
from alerts.publication.machine import PostState, Timings
from alerts.publication.models import Post, Publication
from alerts.publication.settle import settle_send_again, settle_there
from alerts.staff.models import Role, Staff
from alerts.words.say import say
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import World

Press = Callable[..., Publication]

LINK = "https://x.com/police/status/123456"


@pytest.fixture
def world(worlds: Worlds) -> World:
    """Two calls were lost, so that a person is asked."""
    world = worlds("x")
    world.approve()
    world.twins.add_fault("x", "lost", times=2)
    for _ in range(30):
        world.pass_time(seconds=20)
        world.work()
    assert world.row("x").todo == "publication.calls_used_up"
    return world


def there(world: World, link: str, *, by: Staff | None = None) -> Publication:
    with world.database.write() as session:
        return settle_there(session, world.row("x").id, link, world.timings, by=by or world.stage.officer)


def send_again(world: World) -> Publication:
    with world.database.write() as session:
        return settle_send_again(session, world.row("x").id, world.timings, by=world.stage.officer)


def copy_for_another_alert(world: World, remote_id: str, object_kind: str, *, elsewhere: bool = False) -> None:
    """A live post that another case's alert put up: on the same channel, or through one that another agency has added
    for the same account."""
    row, officer = world.row("x"), world.stage.officer
    with world.database.write() as session:
        theirs: dict[str, Any] = {}
        if elsewhere:
            agency = make.make_agency(session, slug="elsewhere")
            officer = make.make_staff(session, Role.OFFICER, agency=agency)
            theirs = {"channel_id": make.make_channel(session, agency=agency, kind="x").id, "agency_id": agency.id}
        case = make.make_case(session, officer, make.read_case(reference="EX-OTHER"))
        alert_id = make.make_alert(session, officer, case).id
        message_id, row_id = new_id("message"), new_id("publication")
        message = columns_of(session.get_one(Message, row.message_id))
        unlike = {"id": message_id, "alert_id": alert_id, "identifier": new_id("identifier")}
        session.execute(insert(Message).values({**message, **unlike}))
        unlike = {"id": row_id, "alert_id": alert_id, "message_id": message_id, "key": new_id("key")}
        session.execute(insert(Publication).values({**columns_of(row), **unlike, **theirs}))
        post = Post(id=new_id("post"), publication_id=row_id, copy=1, object=object_kind, remote_id=remote_id, url=LINK)
        post.state, post.found_at = PostState.LIVE, row.created_at
        session.add(post)


def columns_of(row: Message | Publication) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in type(row).__table__.columns}


class TestThere:
    def test_gives_the_copy_a_row(self, world: World) -> None:
        row = there(world, f" {LINK}/ ")
        (post,) = row.posts
        assert (post.remote_id, post.url, post.state) == ("123456", f"{LINK}/", PostState.LIVE)
        assert (row.todo, row.shown) == (None, 1)

    def test_of_what_replaces_another_post_takes_that_one_back(self, worlds: Worlds) -> None:
        """Else both stand until the end, and one of them tells what was corrected."""
        world = worlds("x")
        world.approve()
        world.work()
        world.update(words_only=False)
        world.twins.add_fault("x", "accept_then_500")
        world.work()
        (new,) = [post for post in world.live("x") if post.marker.endswith("-02")]
        with world.database.write() as session:
            link = f"https://x.com/police/status/{new.id}"
            settle_there(session, world.row("x", 2).id, link, world.timings, by=world.stage.officer)
        world.work()
        assert [post.marker for post in world.live("x")] == [new.marker]

    def test_is_no_copy_of_what_it_replaces(self, worlds: Worlds) -> None:
        """The older post would go for the newer one, and the newer one with it."""
        world = worlds("x")
        world.approve()
        world.work()
        (old,) = world.live("x")
        world.update(words_only=False)
        world.twins.add_fault("x", "accept_then_500")
        world.work()
        newer, link = world.row("x", 2).id, f"https://x.com/police/status/{old.id}"
        with pytest.raises(BadInput) as refused, world.database.write() as session:
            settle_there(session, newer, link, world.timings, by=world.stage.officer)
        assert refused.value.problems[0].code == "settle.of_another"
        assert world.row("x").want == 1

    def test_takes_a_link_as_apps_share_it(self, world: World) -> None:
        (post,) = there(world, f"{LINK}?s=20&t=abc#m").posts
        assert post.remote_id == "123456"

    @pytest.mark.parametrize("host", ["x.com", "mobile.x.com", "twitter.com", "www.twitter.com", "X.com", "x.com."])
    def test_takes_any_host_of_the_platform(self, world: World, host: str) -> None:
        (post,) = there(world, f"https://{host}/police/status/123456").posts
        assert post.remote_id == "123456"

    @pytest.mark.parametrize("host", ["x.example", "notx.com", "x.com.example", "facebook.com", "example.com:443"])
    def test_takes_no_link_to_another_site(self, world: World, host: str) -> None:
        with pytest.raises(BadInput) as refused:
            there(world, f"https://{host}/police/status/123456")
        (problem,) = refused.value.problems
        assert (problem.where, problem.code) == ("there", "settle.elsewhere")
        assert "x.com" in say(problem)
        assert world.row("x").posts == []

    def test_takes_a_link_to_the_server_that_the_channel_talks_to(self, world: World) -> None:
        with world.database.write() as session:
            channel = session.get_one(Channel, world.row("x").channel_id)
            channel.settings = {**channel.settings, "base_url": "https://gateway.example/x"}
        (post,) = there(world, "https://gateway.example/police/status/123456").posts
        assert post.remote_id == "123456"

    @pytest.mark.parametrize("more", ["/photo/1", "/analytics", "/likes"])
    def test_finds_the_post_in_what_hangs_on_it(self, world: World, more: str) -> None:
        (post,) = there(world, LINK + more).posts
        assert post.remote_id == "123456"

    @pytest.mark.parametrize("elsewhere", [False, True], ids=["same channel", "another agency's channel"])
    @pytest.mark.parametrize("object_kind", ["post", "photo"])
    def test_is_no_copy_of_another_alert(self, world: World, object_kind: str, elsewhere: bool) -> None:
        copy_for_another_alert(world, "123456", object_kind, elsewhere=elsewhere)
        for link in (LINK, f"{LINK}?s=20"):
            with pytest.raises(BadInput) as refused:
                there(world, link)
            assert refused.value.problems[0].code == "settle.of_another"
        assert world.row("x").posts == []

    @pytest.mark.parametrize(
        "link",
        ["", "https://x.com", "http://x.com/1", "123456", "https://x.com/police/123456",
         "https://x.com/police/status/", "https://x.com/police/status/1a2", f"https://x.com/{'1' * 500}",
         "https://", "https://x@x.com/1",
         "https://x.com/1\u202e", "https://x.com/1 2", "https://x.com/1\n2"],
    )  # fmt: skip
    def test_needs_the_link_of_a_post(self, world: World, link: str) -> None:
        with pytest.raises(BadInput):
            there(world, link)
        assert world.row("x").posts == []

    def test_nobody_who_was_deciding_may_record_it(self, world: World) -> None:
        before = world.row("x").fence
        assert there(world, LINK).fence == before + 1


class TestSendAgain:
    def test_allows_one_more_call(self, world: World) -> None:
        send_again(world)
        world.work()
        assert len(world.row("x").attempts) == 3
        assert len(world.twins.posts("x", live=True)) == 1

    def test_lifts_what_was_refused_for_good(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        with world.database.write() as session:
            session.merge(world.row("x")).held = True
        send_again(world)
        world.work()
        assert len(world.twins.posts("x", live=True)) == 1

    def test_sends_nothing_after_the_end(self, world: World) -> None:
        world.end()
        with pytest.raises(Conflict) as refused:
            send_again(world)
        assert refused.value.reason.code == "settle.retracted"


class TestSendAgainOnAChannelThatWasSwitchedOff:
    """An account that was taken over, say."""

    @staticmethod
    def switch(world: World, *, active: bool) -> None:
        with world.database.write() as session:
            channel = world.row("x").channel_id
            agency = world.stage.officer.agency_id
            switch_channel(session, agency, channel, active=active, timings=world.timings, by=None)

    def test_nothing_goes_there_that_a_person_was_asked_about_before(self, world: World) -> None:
        calls = len(world.row("x").attempts)
        self.switch(world, active=False)
        assert world.row("x").want == 0
        with pytest.raises(Conflict) as refused:
            send_again(world)
        assert refused.value.reason.code == "settle.retracted"
        self.switch(world, active=True)
        world.work()
        assert len(world.row("x").attempts) == calls
        assert not world.live("x")

    def test_nothing_goes_there_that_a_person_is_asked_about_afterwards(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        world.work()
        self.switch(world, active=False)
        with world.database.write() as session:
            session.merge(world.row("x")).held = True
        with pytest.raises(Conflict) as refused:
            send_again(world)
        assert refused.value.reason.code == "settle.switched_off"
        self.switch(world, active=True)
        send_again(world)


class TestWhereNobodyWasAsked:
    @pytest.mark.parametrize("live", [True, False])
    def test_nobody_says_what_is_there(self, worlds: Worlds, live: bool) -> None:
        """With the end of one's own alert, whatever was named would be taken down."""
        world = worlds("x")
        world.approve()
        if live:
            world.work()
        for press in (lambda: there(world, LINK), lambda: send_again(world)):
            with pytest.raises(Conflict) as refused:
                press()
            assert refused.value.reason.code == "settle.not_asked"
        assert LINK not in {post.url for post in world.row("x").posts}

    def test_an_unanswered_call_asks(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        world.twins.add_fault("x", "lost")
        world.work()
        assert world.row("x").todo is None
        assert [post.remote_id for post in there(world, LINK).posts] == ["123456"]

    def test_it_is_settled_once(self, world: World) -> None:
        there(world, LINK)
        with pytest.raises(Conflict):
            there(world, LINK)


def press_there(session: Session, publication_id: str, timings: Timings, *, by: Staff) -> Publication:
    return settle_there(session, publication_id, LINK, timings, by=by)


@pytest.mark.parametrize("press", [press_there, settle_send_again])
class TestBoth:
    def test_are_in_the_audit(self, world: World, press: Press) -> None:
        with world.database.write() as session:
            press(session, world.row("x").id, world.timings, by=world.stage.officer)
        with world.database.read() as session:
            entry = entries_about(session, [world.stage.alert_id])[-1]
        assert entry.action.startswith("publication.settled_")
        assert (entry.actor, entry.details) == (world.stage.officer.id, {"publication": world.row("x").id})

    def test_are_for_people_of_the_agency(self, world: World, press: Press) -> None:
        with world.database.write() as session:
            stranger, auditor = make_others(session, world)
        with pytest.raises(NotFound), world.database.write() as session:
            press(session, world.row("x").id, world.timings, by=stranger)
        with pytest.raises(Forbidden), world.database.write() as session:
            press(session, world.row("x").id, world.timings, by=auditor)


def make_others(session: Session, world: World) -> tuple[Staff, Staff]:
    elsewhere = make.make_agency(session, slug="elsewhere")
    stranger = make.make_staff(session, Role.OFFICER, agency=elsewhere)
    return stranger, make.make_staff(session, Role.AUDITOR, agency=world.stage.officer.agency)
