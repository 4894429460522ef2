"""Who ends an alert and who records an answer lock the same rows in one order: neither waits for the other for ever."""

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from alerts.publication.models import Publication
from alerts.publication.queries import lock_publication, lock_publications, lock_with_replaced
from tests.model.conftest import Worlds
from tests.model.world import World
from tests.writers import Writer, wait_until_stuck_or_over


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
