"""An end that was wrong is taken back: what has ended stays ended, and the same search goes out again as a new alert.

It is made from what the case's last message said, with a link and a check code of its own, and nothing can be added on
this way. Within half an hour one of those who approved it, and wrote none of what was said, puts it up again alone,
once; for a day an officer submits it and another person approves. What is not approved within the hour is hidden again,
and its purge goes on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from alerts.alert.approval import approve_alert
from alerts.alert.freezing import Frozen, Material, Site, freeze_material, material_again
from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.alert.queries import alert_for, alerts_of_case, drafts_of_alert
from alerts.alert.submission import APPROVE_WITHIN, call_approvers
from alerts.alert.transitions import move_alert, move_draft
from alerts.case.keeping import REOPEN_WITHIN, reopen_case, require_no_no
from alerts.case.queries import case_of_agency, hands_of_case, lock_case, photos_of_case
from alerts.channel.queries import active_ids
from alerts.db.audit import record_audit
from alerts.db.base import new_code, new_id, new_token
from alerts.db.blobs import put_blob
from alerts.db.session import Database, now
from alerts.errors import Conflict, Forbidden
from alerts.facts import Mode, Statement
from alerts.message.content import Content
from alerts.message.models import EndReason, MessageKind
from alerts.message.queries import messages_of_alert, was_told
from alerts.resolution.queries import find_certificate
from alerts.resolution.recalling import is_edited_since, last_approved
from alerts.staff.access import require_fresh
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, permissions_of, require

ALONE_WITHIN = timedelta(minutes=30)
BY_MISTAKE = (EndReason.ERROR, EndReason.FOUND)  # what one person may undo: neither a no nor the clock


@dataclass(frozen=True, slots=True)
class _Found:
    """What ended, and what it said last. `alone`: whether who asks may put it up again without anybody else."""

    ended: Alert
    said: Content
    drafts: Sequence[Draft]
    alone: bool
    case_edits: int


def reinstate_alert(database: Database, alert_id: str, site: Site, *, by: Staff) -> str:
    """The id of the new alert: live, or waiting for another person's approval.

    Raises Forbidden (neither officer nor one of its approvers in time), and Conflict when it has not ended, when
    nothing of it had been approved or is left, when a day is over, when its case is stopped or was edited, if only
    while this was composed, or when the case has another alert that runs or said something later.
    """
    with database.read() as session:
        found = _find(session, alert_id, by)
        material = _material(session, found, site, now(session))
    frozen = freeze_material(material, site)
    with database.write() as session:
        again = _find(session, alert_id, by, lock=True)
        if again.case_edits != found.case_edits:  # by a photo that was withdrawn, say, and stands in what was composed
            raise Conflict("draft.changed_meanwhile")
        return _put_up(session, again, material, frozen, by)


def may_alone(session: Session, alert: Alert, by: Staff) -> bool:
    """Whether this person approved some of it and wrote none, and it was ended by mistake, for the first time, in this
    half hour."""
    if alert.ended_at is None or now(session) - alert.ended_at > ALONE_WITHIN or alert.end_reason not in BY_MISTAKE:
        return False
    if len(_told(session, alert)) > 1:
        return False
    approved = {draft.decided_by for draft in drafts_of_alert(session, alert.id) if draft.state is DraftState.APPROVED}
    if by.id not in approved or by.id in _authors(session, alert.case_id) | hands_of_case(session, alert.case_id):
        return False
    return Permission.APPROVE_ALERT in permissions_of(by)


def can_reinstate(session: Session, alert: Alert, by: Staff) -> bool:
    """Whether it makes sense to offer it: it may still be refused."""
    told = _told(session, alert)
    if alert.state is not AlertState.ENDED or not told or told[-1].id != alert.id or _another(session, alert):
        return False
    if alert.ended_at is None or now(session) - alert.ended_at > REOPEN_WITHIN:
        return False
    return may_alone(session, alert, by) or Permission.SUBMIT_ALERT in permissions_of(by)


def _find(session: Session, alert_id: str, by: Staff, *, lock: bool = False) -> _Found:
    alert = alert_for(session, alert_id, by, lock=lock)
    if alert.state is not AlertState.ENDED:
        raise Conflict("alert.cannot_reinstate", {"state": alert.state.value})
    if (other := _another(session, alert)) is not None:
        raise Conflict("alert.case_has_one", {"alert": other.id})
    alone = may_alone(session, alert, by)
    if not alone:
        _require_officer(by)
    require_fresh(session, by)
    if alert.ended_at is None or now(session) - alert.ended_at > REOPEN_WITHIN:
        raise Conflict("reinstate.too_late", {"hours": int(REOPEN_WITHIN.total_seconds() // 3600)})
    if not (told := _told(session, alert)) or not (said := _contents(session, alert)):
        raise Conflict("reinstate.nothing_said")
    if told[-1].id != alert.id:  # what was said last of a case may be less than what an earlier alert said
        raise Conflict("reinstate.not_the_last", {"alert": told[-1].id})
    if find_certificate(session, alert.case_id) is not None:
        raise Conflict("reinstate.forgotten")
    case = case_of_agency(session, alert.case_id, alert.agency_id, lock=lock)
    found = _Found(alert, said[-1], drafts_of_alert(session, alert.id), alone, case.edits)
    require_no_no(session, case)  # before what else was edited: that is why
    if is_edited_since(session, case, last_approved(found.drafts)):
        raise Conflict("reinstate.case_changed")
    return found


def _authors(session: Session, case_id: str) -> set[str]:
    """Of all that was approved of the case. What nobody approved was never said, and does not go out again."""
    drafts = [draft for each in alerts_of_case(session, case_id) for draft in drafts_of_alert(session, each.id)]
    return {author for draft in drafts if draft.state is DraftState.APPROVED for author in draft.authors}


def _require_officer(by: Staff) -> None:
    if Permission.SUBMIT_ALERT not in permissions_of(by) and Permission.APPROVE_ALERT in permissions_of(by):
        raise Forbidden("reinstate.too_late_alone", {"minutes": int(ALONE_WITHIN.total_seconds() // 60)})
    require(by, Permission.SUBMIT_ALERT)


def _another(session: Session, alert: Alert) -> Alert | None:
    over = (AlertState.ENDED, AlertState.PURGED)
    return next((each for each in alerts_of_case(session, alert.case_id) if each.state not in over), None)


def _told(session: Session, alert: Alert) -> list[Alert]:
    """The alerts of the case of which anything was approved, the latest last."""
    return [each for each in alerts_of_case(session, alert.case_id) if was_told(session, each.id)]


def _contents(session: Session, alert: Alert) -> list[Content]:
    return [message.content for message in messages_of_alert(session, alert.id) if message.content is not None]


def _material(session: Session, found: _Found, site: Site, at: datetime) -> Material:
    slug = new_token(16)
    statement = Statement(
        number=1,
        update=False,
        code=new_code(),
        link=site.link(slug) if found.ended.mode is Mode.ACTUAL else "",
        as_of=at,
        valid_until=_until(found, at),
    )
    standing = active_ids(session, [channel.channel_id for channel in found.said.channels])
    usable = {photo.sha256 for photo in photos_of_case(session, found.ended.case_id)}
    facts = found.said.facts
    children = tuple(
        child.model_copy(update={"photos": tuple(photo for photo in child.photos if photo.sha256 in usable)})
        for child in facts.children
    )
    facts = facts.model_copy(update={"children": children})
    return material_again(session, found.said, facts, statement, slug=slug, only=standing)


def _reason_to_wake(drafts: Sequence[Draft]) -> str | None:
    """The last that was given: an Update that waited for the morning had none, and what it came instead of was out."""
    given = [draft.override for draft in drafts if draft.state is DraftState.APPROVED and draft.override]
    return given[-1] if given else None


def _until(found: _Found, at: datetime) -> datetime:
    """Alone nothing is prolonged."""
    until = at + timedelta(hours=last_approved(found.drafts).hours)
    return min(until, found.said.statement.valid_until) if found.alone else until


def _put_up(session: Session, found: _Found, material: Material, frozen: Frozen, by: Staff) -> str:
    ended, before, at = found.ended, last_approved(found.drafts), now(session)
    case = lock_case(session, ended.case_id)
    reopen_case(session, case, approve_within=APPROVE_WITHIN, by=by)
    for poster in frozen.content.posters:
        put_blob(session, frozen.pictures[poster.sha256], poster.media_type)
    alert = Alert(
        id=new_id("alert"), case_id=case.id, agency_id=ended.agency_id, state=AlertState.DRAFT, mode=ended.mode,
        slug=material.slug, code=material.statement.code, created_by=ended.created_by, created_at=at,
    )  # fmt: skip
    session.add(alert)
    session.flush()
    drafts = [draft for each in alerts_of_case(session, case.id) for draft in drafts_of_alert(session, each.id)]
    authors = _authors(session, case.id)
    draft = Draft(
        id=new_id("draft"), alert_id=alert.id, position=1, kind=MessageKind.ALERT, state=DraftState.WRITING, edits=0,
        area=before.area, languages=list(before.languages), channels=before.channels, photos=before.photos,
        hours=before.hours,
        removed_children=sorted({child for draft in drafts for child in draft.removed_children}),
        content=frozen.content, content_hash=frozen.content.digest(), case_edits=case.edits,
        authors=sorted(authors if found.alone else authors | {by.id}),
        submitted_by=before.submitted_by if found.alone else by.id, submitted_at=at, created_at=at,
    )  # fmt: skip
    session.add(draft)
    session.flush()
    move_draft(session, draft, "reinstate", by=by, details={"content_hash": draft.content_hash})
    move_alert(session, alert, "reinstate", by=by, details={"ended": ended.id, "alone": found.alone})
    record_audit(session, "alert.reinstated", ended.id, by=by.id, details={"as": alert.id})
    if found.alone:  # in quiet hours with the reason that it went out with: nobody else is there to give one
        approve_alert(session, alert.id, frozen.content.digest(), override=_reason_to_wake(found.drafts), by=by)
    else:
        call_approvers(session, alert, draft)
    return alert.id
