"""A channel that is switched off, because its account was taken over, say, is told nothing new; what is there is taken
back."""

import pytest

from alerts.publication.accounts import switch_channel
from alerts.publication.machine import is_complete
from alerts.publication.settle import settle_send_again
from alerts.words.say import say
from geo.reasons import Reason
from tests.model.conftest import Worlds
from tests.model.world import World

EDITED = pytest.mark.parametrize("kind", ["facebook", "webhook"])


def switch(world: World, kind: str, *, active: bool) -> None:
    with world.database.write() as session:
        channel, agency = world.row(kind).channel_id, world.stage.officer.agency_id
        switch_channel(session, agency, channel, active=active, timings=world.timings, by=None)


def told(world: World, kind: str) -> list[str]:
    """The numbers of the messages that stand there."""
    return [post.marker[-2:] for post in world.twins.posts(kind, live=True)]


@EDITED
@pytest.mark.parametrize("planned", [True, False])
def test_an_update_that_waited_does_not_go_there(worlds: Worlds, kind: str, planned: bool) -> None:
    """`planned`: it was due already; else it was approved, and waited for the morning."""
    world = worlds(kind)
    world.approve()
    world.work()
    if planned:
        world.update(words_only=True)
    switch(world, kind, active=False)
    if not planned:
        world.update(words_only=True)
    world.work()
    assert told(world, kind) == ["01"]
    assert world.row(kind).todo == "settle.switched_off"
    assert "switched off" in say(Reason("settle.switched_off", {}))
    world.settle()
    assert told(world, kind) == ["01"]
    world.end()
    world.settle()
    assert told(world, kind) == []
    if kind == "webhook":
        world.declare_removed()
    assert is_complete(world.row(kind).standing())


@EDITED
def test_it_goes_when_the_channel_is_switched_on_and_somebody_has_it_sent(worlds: Worlds, kind: str) -> None:
    world = worlds(kind)
    world.approve()
    world.work()
    switch(world, kind, active=False)
    world.update(words_only=True)
    world.work()
    switch(world, kind, active=True)
    with world.database.write() as session:
        settle_send_again(session, world.row(kind).id, world.timings, by=world.stage.officer)
    world.work()
    assert (told(world, kind), world.row(kind).todo) == (["02"], None)


@EDITED
def test_one_that_takes_facts_away_goes_all_the_same(worlds: Worlds, kind: str) -> None:
    """Else who was found stands there until the end."""
    world = worlds(kind)
    world.approve()
    world.work()
    switch(world, kind, active=False)
    world.update(words_only=True)
    world.update(words_only=True, removes_facts=True)
    world.work()
    assert told(world, kind) == ["03"]
