"""Restore revives nothing: a store that is older than what the tombstone file tells is held, and told.

Held: nothing new is sent, by anybody, until a person has released it. What takes copies back goes on.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, update
from sqlalchemy.orm import Session

from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import alerts_of_case, lock_alert
from alerts.case.keeping import stop_again
from alerts.case.models import Case, CaseState
from alerts.case.stopping import No
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.hold import active_hold, forget_answer, lock_holds
from alerts.db.models import LostCopy, RestoreHold, TombstoneKind
from alerts.db.session import Database, now
from alerts.db.tombstones import add_tombstone, is_recorded, tombstone_ids
from alerts.feed.files import write_again
from alerts.message.models import EndReason
from alerts.message.queries import latest_message
from alerts.publication.answers import note_lost_call
from alerts.publication.machine import Timings
from alerts.publication.models import Publication
from alerts.publication.queries import lock_publications
from alerts.resolution import queries
from alerts.resolution.recalling import take_back_again
from alerts.resolution.resolve import close_alert
from alerts.resolution.stops import stop_alert
from alerts.resolution.tombstone_file import Line, TombstoneFile
from alerts.staff.permissions import OPERATOR
from publishers.contract import Settling

_UNREADABLE = (Settling.REPEAT,)  # a receiver of events drops what it has seen: it is told again, or of the end


def check_restore(database: Database, file: TombstoneFile, timings: Timings, *, base_url: str) -> int:
    """Hold the store when the file tells of more than it knows, and end again what had ended.

    Returns how many tombstones it had not heard of. Each is taken up in a transaction of its own, after the hold: a
    process that dies in between is followed by one that goes on. Of several that start at once, as after a restore
    they do, one takes it up and the others pass it over. Raises OSError when the file can not be read.
    """
    lines = file.read()
    with database.read() as session:
        known = tombstone_ids(session) if lines else frozenset()
    missing = [line for line in lines if line.id not in known]
    if missing:
        with database.write() as session:
            _hold(session, missing, timings)
        lost = _last_numbers(missing)
        for line in missing:
            with database.write() as session:
                _take_up(session, line, lost, timings, base_url)
    return len(missing)


def _last_numbers(missing: Sequence[Line]) -> Mapping[str, int]:
    """By alert: the number of the last message that left and that this store may not have."""
    issued = [(line.subject, int(line.facts["number"])) for line in missing if line.kind is TombstoneKind.ISSUED]
    return dict(sorted(issued))


def _hold(session: Session, missing: Sequence[Line], timings: Timings) -> None:
    lock_holds(session)
    known = tombstone_ids(session)
    if all(line.id in known for line in missing):
        return  # taken up by somebody else meanwhile, and perhaps released
    at, hold = now(session), active_hold(session)
    if hold is None:
        hold = RestoreHold(id=new_id("hold"), since=at, tombstones=0)
        session.add(hold)
        forget_answer(session)
    hold.newest_at = max(line.at for line in missing)
    _doubt(session, queries.may_have_changed(at - timings.sweeps[-1][0]), timings)
    for row in queries.lock_untold(session, [kind for kind in timings.sheets if kind not in _readable(timings)]):
        note_lost_call(session, row)
    write_again(session)  # files of what stands may tell what came later
    record_audit(session, "restore.held", hold.id, by=OPERATOR, details={"tombstones": len(missing)})


def _doubt(session: Session, which: ColumnElement[bool], timings: Timings) -> None:
    """Each is looked at afresh: whoever is looking just now began with less than is known here."""
    at = now(session)
    doubted = {"doubted_at": at, "due_at": at, "lease_until": None, "fence": Publication.fence + 1}
    session.execute(update(Publication).where(Publication.kind.in_(_readable(timings)), which).values(doubted))


def _readable(timings: Timings) -> list[str]:
    return [kind for kind, sheet in timings.sheets.items() if sheet.settling not in _UNREADABLE]


def _take_up(session: Session, line: Line, lost: Mapping[str, int], timings: Timings, base_url: str) -> None:
    lock_holds(session)
    if is_recorded(session, line.id):
        return  # by somebody else meanwhile
    if (hold := active_hold(session)) is not None:
        hold.tombstones += 1
    if line.kind is TombstoneKind.PURGED:
        _forget_again(session, line, timings, base_url)
    elif line.kind is TombstoneKind.STOPPED:
        _stop_again(session, line, timings, base_url)
    else:
        alert = queries.lock_alert(session, line.subject)
        if line.kind is TombstoneKind.ISSUED:
            _seek(session, line, alert, lost[line.subject], timings, base_url)
        elif alert is not None and line.kind is TombstoneKind.TAKEN_BACK:
            take_back_again(session, alert, int(line.facts["number"]))
        elif alert is not None:
            reason = EndReason(line.facts["reason"])
            dropped = line.facts.get("told") is False and reason is not EndReason.EXPIRED  # by somebody, not by us
            _end_again(session, alert, reason, line.at, timings, base_url, dropped=dropped)
    record_audit(session, "restore.taken_up", line.subject, by=OPERATOR, details={"tombstone": line.id})
    add_tombstone(session, line.row())


def _forget_again(session: Session, line: Line, timings: Timings, base_url: str) -> None:
    """Hidden at once; the purge that follows asks for no grace and no ledger."""
    case = session.get(Case, line.subject, with_for_update={"key_share": True})
    if case is None or case.state is CaseState.PURGED:
        return
    for alert in alerts_of_case(session, case.id):
        _end_again(session, alert, EndReason.EXPIRED, line.at, timings, base_url)
    case.hidden_at = case.purge_due_at = now(session)


def _stop_again(session: Session, line: Line, timings: Timings, base_url: str) -> None:
    """Somebody had said no: what was live ended by it, what waited was held back, and the case stands still."""
    for alert in alerts_of_case(session, line.subject):
        stop_alert(session, lock_alert(session, alert.id), timings, base_url, ended_at=line.at)
    case = session.get(Case, line.subject, with_for_update={"key_share": True})
    if case is not None:
        stop_again(session, case, [No(why) for why in line.facts["why"]], line.at)


def _end_again(
    session: Session,
    alert: Alert,
    reason: EndReason,
    at: datetime,
    timings: Timings,
    base_url: str,
    *,
    dropped: bool = False,
) -> None:
    """It ended then, not now: the hours in which an end may be taken back do not begin anew."""
    if alert.state not in (AlertState.ENDED, AlertState.PURGED):
        close_alert(session, alert, reason, None, timings, base_url, ended_at=at, dropped=dropped)


def _seek(session: Session, line: Line, alert: Alert | None, lost: int, timings: Timings, base_url: str) -> None:
    """A message left that this store may not know: its copies are sought by its marker.

    If it took facts away (a sibling was found, a photo withdrawn), what is known here tells too much: the alert ends,
    under a number after all that left, `lost` being the last: whoever got that one would drop the end as its repeat.
    """
    number = int(line.facts["number"])
    rows = lock_publications(session, line.subject)
    for channel_id in line.facts["channels"]:
        here = [row for row in rows if row.channel_id == channel_id]
        for row in here:
            row.sought_to = max(number, row.sought_to or 0)
        session.flush()
        _doubt(session, Publication.id.in_([row.id for row in here]), timings)
        if not here:
            _add_lost(session, line, channel_id, number)
    if alert is None or alert.state is not AlertState.LIVE or not line.facts["removes"]:
        return
    latest = latest_message(session, alert.id)
    if latest is not None and latest.number < number:
        close_alert(session, alert, EndReason.WITHDRAWN, None, timings, base_url, lost=lost)


def _add_lost(session: Session, line: Line, channel_id: str, number: int) -> None:
    lost, at = session.get(LostCopy, (line.subject, channel_id)), now(session)
    if lost is None:
        lost = LostCopy(alert_id=line.subject, channel_id=channel_id, since=line.at, code=line.facts["code"], found=[])
        lost.number = number
        session.add(lost)
    lost.number = max(lost.number, number)
    lost.due_at, lost.looked_at = at, None
