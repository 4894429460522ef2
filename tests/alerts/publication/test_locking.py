"""Who ends an alert and who records an answer lock the same rows in one order: neither waits for the other for ever."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from alerts.alert.approval import approve_alert
from alerts.channel.models import Channel
from alerts.publication.accounts import switch_channel
from alerts.publication.claim import retract_publications
from alerts.publication.models import Publication
from alerts.publication.plan import plan_alert
from alerts.publication.queries import lock_publication, lock_publications, lock_with_replaced
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World
from tests.writers import Write, Writer, wait_until_stuck_or_over


@pytest.fixture(params=["publication_0", "publication_z"])
def newer(request: pytest.FixtureRequest, worlds: Worlds) -> tuple[World, str]:
    """A post that replaces another, with an id that comes before, or behind, any other."""
    world = worlds("x")
    world.approve()
    world.work()
    world.update(words_only=False)
    with world.database.write() as session:
        session.execute(update(Publication).where(Publication.number == 2).values(id=request.param))
    return world, request.param


def test_an_end_and_an_answer_do_not_wait_for_each_other(newer: tuple[World, str]) -> None:
    """PostgreSQL would break off one of the two: an end that fails, or a receipt that is lost."""
    world, newer_id = newer
    first = min(row.id for row in world.rows())

    def record(session: Session, name: str) -> None:
        assert [row.id for row in lock_with_replaced(session, [newer_id])] == [newer_id]

    worker = Writer(world.database, record, "worker")
    with world.database.write() as ending:
        lock_publication(ending, first)
        worker.let_go()
        worker.start()
        wait_until_stuck_or_over(world.database, worker)
        assert worker.is_alive(), "it waits for the row that the end holds"
        assert len(lock_publications(ending, world.stage.alert_id)) == 2
    worker.end()


def test_an_end_and_who_switches_a_channel_off_do_not_wait_for_each_other(worlds: Worlds) -> None:
    """An end plans the channel's sweep once it holds the publications."""
    world = worlds("x")
    world.approve()
    world.work()

    admin = Writer(world.database, switch_off(world), "admin")
    with world.database.write() as ending:
        rows = lock_publications(ending, world.stage.alert_id)
        admin.let_go()
        admin.start()
        wait_until_stuck_or_over(world.database, admin)
        retract_publications(ending, rows, world.timings)
    admin.end()
    assert [row.want for row in world.rows()] == [0]


def test_who_switches_a_channel_off_waits_for_what_is_just_being_planned(worlds: Worlds) -> None:
    world = worlds("x")
    stage = world.stage
    with world.database.write() as session:
        approve_alert(session, stage.alert_id, stage.content_hash, by=stage.approver)

    def plan(session: Session, name: str) -> None:
        plan_alert(session, stage.alert_id, world.timings, base_url=BASE_URL)

    planner = Writer(world.database, plan, "planner")
    planner.begin()
    admin = Writer(world.database, switch_off(world), "admin")
    admin.let_go()
    admin.start()
    wait_until_stuck_or_over(world.database, admin)
    planner.end()
    admin.end()
    assert [row.want for row in world.rows()] == [0]


def switch_off(world: World) -> Write:
    def switch(session: Session, name: str) -> None:
        (channel,) = session.scalars(select(Channel))
        switch_channel(session, channel.agency_id, channel.id, active=False, timings=world.timings, by=None)

    return switch
