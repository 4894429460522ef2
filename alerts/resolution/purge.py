"""The purge: what is over is hidden, later wiped by the keep-list, and a certificate says what went and when.

Each step is a transaction of its own, and what is due is asked of the database again after it: a process that dies
between any two loses nothing, and the next round goes on.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from sqlalchemy.orm import Session

from alerts.alert.models import Alert
from alerts.alert.queries import alerts_of_case
from alerts.alert.transitions import move_alert
from alerts.case.models import Case, CaseState
from alerts.case.queries import lock_case, photos_of_case
from alerts.db.audit import chain_recorded, head_of, record_audit
from alerts.db.base import Base, new_id
from alerts.db.due import work_on_each
from alerts.db.erasing import erase_freed
from alerts.db.models import TombstoneKind
from alerts.db.session import Database, now
from alerts.db.tombstones import has_tombstone, record_tombstone
from alerts.message.models import EndReason
from alerts.message.queries import messages_of_alert
from alerts.publication.machine import Timings
from alerts.resolution import queries
from alerts.resolution.forgetting import Known, Move, Rules, next_step
from alerts.resolution.ledger import read_ledger
from alerts.resolution.models import Cause, Certificate
from alerts.resolution.resolve import close_alert
from alerts.resolution.wiping import cut_links, drop_unreferred, find_unwiped, wipe_rows, wiped_tables
from alerts.staff.permissions import OPERATOR

_COUNTED = ("case", "answer", "photo", "draft", "message", "event")


class Unwiped(Exception):
    """Something is still there after the wipe: the certificate stays open. Names tables and columns, no values."""


def purge_due(database: Database, rules: Rules, timings: Timings, *, base_url: str, limit: int = 20) -> int:
    """Look at every case that is due, then finish every purge that has begun; returns how many moves were made."""
    moves = look_at_due(database, rules, timings, base_url=base_url, limit=limit)
    completed = [step for step in run_purges(database, rules, limit=limit) if step == "completed"]
    return len(completed) + sum(1 for move in moves if move not in (Move.WAIT, Move.REST))


def look_at_due(database: Database, rules: Rules, timings: Timings, *, base_url: str, limit: int = 20) -> list[Move]:
    """Hide, end or begin to purge what has come to it; what was done with each."""
    with database.read() as session:
        due = queries.due_cases(session, now(session), limit)
    moves: list[Move] = []
    work_on_each(due, lambda case_id: moves.append(_look(database, case_id, rules, timings, base_url)))
    return moves


def run_purges(database: Database, rules: Rules, *, limit: int = 20) -> Iterator[str]:
    """Wipe, erase, certify. Yields after each commit, where a process may die; a test lets it.

    What a round before has wiped is not written again while its erasing waits for somebody who reads.
    """
    with database.read() as session:
        begun = queries.begun_purges(session, limit)
    wiped = []
    for case_id in begun:
        if left := _find_left(database, case_id):
            yield from wipe_rows(database, case_id)
            left = _find_left(database, case_id)
        if not left:
            wiped.append(case_id)
    if wiped:
        if not erase_freed(database.engine, wiped_tables()):
            return  # somebody still reads the older state: the next round asks again
        yield "erased"
    unwiped = []
    for case_id in begun:
        try:
            is_completed = _complete(database, case_id, rules)
        except Unwiped as error:
            unwiped.append(error)
            continue
        if is_completed:
            yield "completed"
    if unwiped:  # a defect of ours, and no reason to keep the others from their certificates
        raise ExceptionGroup("of what was due", unwiped)


def _find_left(database: Database, case_id: str) -> list[str]:
    """What of it is not wiped yet; nothing when somebody else was faster."""
    with database.read() as session:
        certificate = queries.find_certificate(session, case_id)
        return [] if certificate is None else find_unwiped(session, case_id, _pictures(certificate))


def _look(database: Database, case_id: str, rules: Rules, timings: Timings, base_url: str) -> Move:
    with database.write() as session:
        case = queries.lock_due_case(session, case_id, now(session))
        if case is None:
            return Move.REST
        at, alerts = now(session), alerts_of_case(session, case.id)
        step = next_step(_know(session, case, alerts), rules, at)
        case.purge_due_at = step.at
        match step.move:
            case Move.DROP_PHOTOS:
                _drop_photos(session, case)
            case Move.END:
                _end_lapsed(session, alerts, timings, base_url)
            case Move.HIDE:
                _hide(session, case)
                case.purge_due_at = at
            case Move.PURGE:
                _begin(session, case, alerts, step.cause or Cause.ENDED, rules)
            case Move.CUT_LINKS:
                cut_links(session, case.id)
        if step.move in (Move.DROP_PHOTOS, Move.END):
            case.purge_due_at = at  # and on from there
        return step.move


def _know(session: Session, case: Case, alerts: Sequence[Alert]) -> Known:
    ended = [alert for alert in alerts if alert.ended_at is not None]
    touched = queries.touched_at(session, [case.id, *(alert.id for alert in alerts)])
    certificate = queries.find_certificate(session, case.id)
    return Known(
        state=case.state,
        touched_at=touched or case.created_at,
        has_photos=bool(photos_of_case(session, case.id)),
        alerts=[alert.state for alert in alerts],
        ledgers=[read_ledger(session, alert).state for alert in ended] if case.state is CaseState.CLOSED else [],
        ended_at=max((alert.ended_at for alert in ended if alert.ended_at), default=None),
        hidden_at=case.hidden_at,
        reopened=case.state in (CaseState.OPEN, CaseState.VERIFIED) and case.closed_at is not None,
        lapsed=bool(ended) and all(_is_lapsed(session, alert) for alert in ended),
        purged_before=has_tombstone(session, TombstoneKind.PURGED, case.id),
        links_left=queries.has_live_links(session, case.id) or queries.count_ended_links(session, case.id) > 0,
        purged_at=certificate.completed_at if certificate is not None else None,
    )


def _is_lapsed(session: Session, alert: Alert) -> bool:
    by_service = alert.ended_by == OPERATOR and alert.end_reason is EndReason.EXPIRED
    return by_service and not messages_of_alert(session, alert.id)


def _drop_photos(session: Session, case: Case) -> None:
    """Of a case that nobody verified. The bytes go at once: they were never part of anything."""
    photos = photos_of_case(session, case.id)
    for photo in photos:
        session.delete(photo)
    case.edits += 1
    session.flush()
    details = {"photos": [photo.id for photo in photos]}
    record_audit(session, "photo.lapsed", case.id, by=OPERATOR, details=details)
    drop_unreferred(session)


def _end_lapsed(session: Session, alerts: Sequence[Alert], timings: Timings, base_url: str) -> None:
    for alert in alerts:
        if alert.ended_at is None:
            close_alert(session, alert, EndReason.EXPIRED, None, timings, base_url)


def _hide(session: Session, case: Case) -> None:
    case.hidden_at = now(session)
    record_audit(session, "case.hidden", case.id, by=OPERATOR)


def _begin(session: Session, case: Case, alerts: Sequence[Alert], cause: Cause, rules: Rules) -> None:
    """From here on nobody reads it, and what is going to be wiped is written down before it is."""
    at = now(session)
    if case.hidden_at is None:
        _hide(session, case)
    case.state, case.closed_at, case.purge_due_at = CaseState.CLOSED, case.closed_at or at, None
    session.flush()
    if queries.find_certificate(session, case.id) is None:
        session.add(_write_certificate(session, case, alerts, cause, rules))
    record_audit(session, "case.purge_begun", case.id, by=OPERATOR, details={"cause": cause.value})


def _write_certificate(
    session: Session, case: Case, alerts: Sequence[Alert], cause: Cause, rules: Rules
) -> Certificate:
    messages = [message for alert in alerts for message in messages_of_alert(session, alert.id)]
    photos = queries.all_photos_of_case(session, case.id)
    posters, documents = queries.posters_of_case(session, case.id), queries.told_digests(session, case.id)
    tables = Base.metadata.tables
    counts = {name: queries.count_of_case(session, tables[name], case.id) for name in _COUNTED}
    return Certificate(
        id=new_id("certificate"),
        case_id=case.id,
        agency_id=case.agency_id,
        alerts=[alert.id for alert in alerts],
        cause=cause,
        grace_days=rules.grace_days if cause is Cause.ENDED else 0,
        begun_at=now(session),
        by=OPERATOR,
        counts={**counts, "poster": len(posters), "cap_document": len(documents)},
        digests={
            "photo": sorted({photo.sha256 for photo in photos}),
            "poster": sorted(posters),
            "message": [message.content_hash for message in messages if message.content_hash],
            "cap_document": sorted(documents),
        },
        incidents=sorted({message.incident for message in messages}),
    )


def _complete(database: Database, case_id: str, rules: Rules) -> bool:
    """Nothing is left: said in the certificate, the audit and a tombstone. False when somebody else was faster."""
    with database.write() as session:
        certificate = queries.lock_begun_purge(session, case_id)
        if certificate is None:
            return False
        left = find_unwiped(session, case_id, _pictures(certificate))
        if left:
            raise Unwiped(", ".join(sorted(set(left))))
        at, case = now(session), lock_case(session, case_id)
        case.state, case.purge_due_at = CaseState.PURGED, at
        for alert in alerts_of_case(session, case_id):
            move_alert(session, alert, "purge", by=None)
        certificate.completed_at = at
        certificate.backups_end = (at + timedelta(days=rules.backup_days)).date()
        record_tombstone(session, TombstoneKind.PURGED, case_id, {"alerts": list(certificate.alerts)})
        record_audit(session, "case.purged", case_id, by=OPERATOR, details={"certificate": certificate.id})
        chain_recorded(session)  # its place is known only then; after the tombstone, as everybody locks them
        certificate.audit_position, _ = head_of(session)
        return True


def _pictures(certificate: Certificate) -> frozenset[str]:
    return frozenset((*certificate.digests["photo"], *certificate.digests["poster"]))
