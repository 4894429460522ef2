"""What is told of a publication once it is committed: a count, and a line with ids and codes."""

from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session, object_session

from alerts.db.session import tell_after_commit
from alerts.message.queries import sent_at
from alerts.publication.models import Publication
from alerts.telemetry.logs import open_log
from alerts.telemetry.measures import CALLS, GONE_SECONDS, LIVE_SECONDS

DONE = "done"

_log = open_log("homeward.work")


def tell_call(session: Session, row: Publication, action: str, outcome: str, *, code: str | None = None) -> None:
    """What became of a call. What went well is told at debug only: a message to ten thousand partners is one event."""
    said = {"action": action, "outcome": outcome} | ({"code": code} if code else {})
    tell = partial(_log.warning if code else _log.debug, "call", **_ids(row), **said)
    tell_after_commit(session, CALLS.labels(row.kind, action, outcome).inc)
    tell_after_commit(session, tell)


def tell_live(session: Session, row: Publication, at: datetime) -> None:
    """The first copy of a publication stands."""
    seconds = (at - sent_at(session, row.message_id)).total_seconds()
    tell_after_commit(session, partial(LIVE_SECONDS.labels(row.kind).observe, seconds))
    tell_after_commit(session, partial(_log.debug, "live", **_ids(row), seconds=round(seconds, 3)))


def tell_complete(session: Session, row: Publication, at: datetime) -> None:
    """Every copy and every call of a retracted publication is accounted for."""
    seconds = (at - (row.retracted_at or at)).total_seconds()
    tell_after_commit(session, partial(GONE_SECONDS.labels(row.kind).observe, seconds))
    tell_after_commit(session, partial(_log.debug, "proven gone", **_ids(row), seconds=round(seconds, 3)))


def tell_todo(row: Publication, why: str) -> None:
    """A named person has something to do; who that is stands in the ledger."""
    session = object_session(row)
    if session is not None:
        tell_after_commit(session, partial(_log.warning, "a person is asked", **_ids(row), code=why))


def _ids(row: Publication) -> dict[str, str]:
    return {
        "alert": row.alert_id, "publication": row.id, "channel": row.channel_id, "agency": row.agency_id,
        "kind": row.kind,
    }  # fmt: skip
