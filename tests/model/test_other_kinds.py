"""The classes that no bundled channel is of yet, on a toy platform, through the same machine."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from alerts.errors import Conflict
from alerts.publication.machine import Account, PostState, State, is_complete, state_of
from alerts.publication.settle import settle_send_again, settle_there
from publishers.contract import Capabilities, Editing, Settling, Undoing
from tests.model.toy import ToyWorld, make_sheet
from tests.model.world import Stage

Toys = Callable[[Capabilities], ToyWorld]

CLIENT_ID = make_sheet(Settling.CLIENT_ID)
KEY = make_sheet(Settling.KEY, remembers=timedelta(hours=1))
CONTAINER = make_sheet(Settling.CONTAINER)
PERSON = make_sheet(Settling.PERSON, undoing=Undoing.PERSON)
EDIT_ONLY = make_sheet(Settling.LOOKUP, editing=Editing.ALL, undoing=Undoing.NEUTRAL_EDIT)


@pytest.fixture
def toys(stages: Callable[..., Stage], tmp_path: Path) -> Iterator[Toys]:
    """`toys(sheet)`: a world with one approved alert on one channel of that sheet."""
    built: list[ToyWorld] = []

    def build(sheet: Capabilities) -> ToyWorld:
        built.append(ToyWorld.build(stages("x"), tmp_path, sheet))
        built[-1].approve()
        return built[-1]

    yield build
    for world in built:
        world.close()


def accounts(world: ToyWorld) -> list[Account]:
    return [attempt.account for attempt in world.toy.attempts]


@pytest.mark.parametrize("sheet", [CLIENT_ID, KEY, CONTAINER], ids=lambda sheet: sheet.settling)
class TestTheSameAgain:
    @pytest.mark.parametrize("fault", ["lost", "mute", 100.0])
    def test_is_sent_at_once_and_makes_one_copy(self, toys: Toys, sheet: Capabilities, fault: str | float) -> None:
        world = toys(sheet)
        world.platform.faults = [fault]
        world.work()
        assert world.platform.calls == [world.toy.key, world.toy.key]
        assert len(world.platform.live) == 1
        world.settle()
        assert len(world.platform.posts) == 1
        assert not [account for account in accounts(world) if account is Account.OPEN]

    def test_is_sent_no_more_than_twice(self, toys: Toys, sheet: Capabilities) -> None:
        world = toys(sheet)
        world.platform.faults = ["lost"] * 9
        for _ in range(20):
            world.work()
            world.pass_time(seconds=30)
        assert len(world.platform.calls) == 2
        assert world.toy.todo == "publication.calls_used_up"

    def test_is_not_sent_with_newer_words(self, toys: Toys, sheet: Capabilities) -> None:
        """The id may stand for the older words already: then an answer would tell nothing of what is shown."""
        world = toys(make_sheet(sheet.settling, editing=Editing.ALL, remembers=sheet.remembers))
        world.platform.faults = ["mute"]
        (worker,) = world.claim()
        world.run_until(worker, "answered")
        world.update(words_only=True)
        world.finish(worker)
        world.work()
        assert len(world.platform.calls) == 1
        world.settle()
        assert world.toy.shown == 2
        assert f"{world.toy.code}-02" in world.platform.live[0].text


class TestClientId:
    def test_a_late_call_that_revives_the_deleted_id_is_taken_down(self, toys: Toys) -> None:
        world = toys(CLIENT_ID)
        world.platform.faults = [100.0]
        world.work()
        world.end()
        world.work()
        assert not world.platform.live
        assert not is_complete(world.toy.standing()), "the first call may still land"
        world.pass_time(seconds=101)
        assert len(world.platform.live) == 1
        world.settle()
        assert not world.platform.live
        assert is_complete(world.toy.standing())

    def test_a_call_that_never_lands_is_open_until_it_can_not(self, toys: Toys) -> None:
        world = toys(CLIENT_ID)
        world.platform.faults = ["lost"]
        world.work()
        world.end()
        world.pass_time(seconds=150)
        world.work()
        assert accounts(world) == [Account.OPEN, Account.ANSWERED]
        world.pass_time(seconds=6)
        world.work()
        assert accounts(world) == [Account.LAPSED, Account.ANSWERED]
        assert is_complete(world.toy.standing())


class TestKey:
    @pytest.mark.parametrize(("age", "calls"), [(3440, 2), (3446, 1)])
    def test_is_sent_again_only_while_the_platform_surely_remembers(self, toys: Toys, age: float, calls: int) -> None:
        """An hour, less what a call may be under way."""
        world = toys(KEY)
        world.platform.faults = ["mute"]
        (worker,) = world.claim()
        world.run_until(worker, "answered")
        del worker
        world.pass_time(seconds=age)
        world.work()
        assert len(world.platform.calls) == calls
        world.settle()
        assert len(world.platform.posts) == 1


class TestPerson:
    def silent(self, toys: Toys, fault: str | float = "mute") -> ToyWorld:
        world = toys(PERSON)
        world.platform.faults = [fault]
        world.work()
        assert state_of(world.toy.standing(), world.clock()) is State.UNKNOWN
        assert world.toy.todo == "publication.look_yourself"
        return world

    def test_what_is_there_is_adopted_with_its_link(self, toys: Toys) -> None:
        world = self.silent(toys)
        with world.database.write() as session:
            settle_there(session, world.toy.id, "https://toy.example/post-1", world.timings, by=world.stage.officer)
        (post,) = world.toy.posts
        assert (post.remote_id, post.state) == ("post-1", PostState.LIVE)
        assert accounts(world) == [Account.ANSWERED]
        assert world.toy.todo is None

    def test_what_is_not_there_is_sent_again_once_it_can_not_land_any_more(self, toys: Toys) -> None:
        world = self.silent(toys, "lost")
        with pytest.raises(Conflict) as refused, world.database.write() as session:
            settle_send_again(session, world.toy.id, world.timings, by=world.stage.officer)
        assert refused.value.reason.code == "settle.too_early"
        world.pass_time(seconds=156)
        with world.database.write() as session:
            settle_send_again(session, world.toy.id, world.timings, by=world.stage.officer)
        world.work()
        assert len(world.platform.live) == 1
        assert accounts(world) == [Account.LAPSED, Account.ANSWERED]

    def test_after_the_end_not_there_settles_the_call_and_sends_nothing(self, toys: Toys) -> None:
        world = self.silent(toys, "lost")
        world.end()
        assert [copy.state for copy in world.ledger().copies if copy.channel] == ["residual"]
        world.pass_time(seconds=156)
        with world.database.write() as session:
            settle_send_again(session, world.toy.id, world.timings, by=world.stage.officer)
        world.work()
        assert is_complete(world.toy.standing())
        assert len(world.platform.calls) == 1

    def test_a_post_that_only_a_person_can_delete_is_a_named_residual(self, toys: Toys) -> None:
        world = toys(PERSON)
        world.work()
        world.end()
        world.work()
        (copy,) = [copy for copy in world.ledger().copies if copy.channel]
        assert copy.state == "residual"
        assert copy.todo is not None
        assert copy.todo.code == "publication.remove_by_hand"


class TestEditOnly:
    def test_the_neutral_words_are_read_back_and_stay_the_last_word(self, toys: Toys) -> None:
        world = toys(EDIT_ONLY)
        world.work()
        world.end()
        world.work()
        (post,) = world.toy.posts
        assert post.state is PostState.REPLACED
        assert f"{world.toy.code}-00" in world.platform.live[0].text
        world.settle()
        (post,) = world.toy.posts
        assert post.state is PostState.REPLACED, "seen again on the timeline it is still what replaced the post"
        assert world.sweep() == 0
        assert world.toy.todo is None

    def test_an_edit_that_lands_after_the_neutral_one_is_covered_again(self, toys: Toys) -> None:
        world = toys(EDIT_ONLY)
        world.work()
        world.update(words_only=True)
        world.platform.faults = [100.0]
        (worker,) = world.claim()
        world.finish(worker)
        world.end()
        world.work()
        assert not is_complete(world.toy.standing()), "the older edit may still land"
        world.settle()
        assert f"{world.toy.code}-00" in world.platform.live[0].text
        assert is_complete(world.toy.standing())

    def test_edits_that_never_land_become_a_person_s(self, toys: Toys) -> None:
        world = toys(EDIT_ONLY)
        world.work()
        world.end()
        world.platform.faults = ["lost"] * 9
        for _ in range(20):
            world.work()
            world.pass_time(seconds=30)
        assert world.toy.todo == "publication.edits_used_up"
        assert [copy.state for copy in world.ledger().copies if copy.channel] == ["residual"]

    def test_a_post_that_somebody_deleted_is_not_edited_for_ever(self, toys: Toys) -> None:
        world = toys(EDIT_ONLY)
        world.work()
        world.platform.live[0].live = False
        world.end()
        world.settle(hours=1)
        (post,) = world.toy.posts
        assert post.state is PostState.GONE
        assert is_complete(world.toy.standing())


class TestUndoWindow:
    @pytest.mark.parametrize(("editing", "state"), [(Editing.ALL, PostState.REPLACED), (Editing.NONE, PostState.LIVE)])
    def test_when_it_is_over_the_post_is_edited_or_left_to_a_person(
        self, toys: Toys, editing: Editing, state: PostState
    ) -> None:
        world = toys(make_sheet(Settling.LOOKUP, editing=editing, undo_window=timedelta(hours=48)))
        world.work()
        world.pass_time(hours=49)
        world.end()
        world.settle()
        assert [post.state for post in world.toy.posts] == [state]
        assert (world.toy.todo == "publication.remove_by_hand") == (state is PostState.LIVE)
