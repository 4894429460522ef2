"""The rounds of the upkeep: one that fails at one thing has done the others."""

from datetime import timedelta

import pytest

from alerts.db.base import new_id
from alerts.db.session import Database
from alerts.resolution.models import Cause, Certificate
from alerts.settings import Settings
from alerts.web.models import IdempotencyKey
from tests.alerts.web.seed import make_service
from tests.clock import ManualClock
from tests.conftest import People
from tests.make import make_case
from workers.schedule import purge_round


def test_answers_go_after_their_day_though_a_purge_fails(
    database: Database, settings: Settings, people: People, clock: ManualClock
) -> None:
    """An answer may hold what a case held."""
    with database.write() as session:
        case = make_case(session, people.officer)
        session.add(
            Certificate(
                id=new_id("certificate"),
                case_id=case.id,
                agency_id=case.agency_id,
                alerts=[],
                cause=Cause.IDLE,
                grace_days=0,
                begun_at=clock(),
                by="service",
                counts={},
                incidents=[],
                digests={},
            )
        )
        old = clock() - timedelta(hours=24)
        session.add(IdempotencyKey(digest="0" * 72, request="1" * 72, created_at=old))
    with pytest.raises(KeyError):  # of a certificate that lacks what it must name
        purge_round(make_service(database, settings))
    with database.read() as session:
        assert session.query(IdempotencyKey).count() == 0
