"""A partial end: one sibling is found, or a photo is withdrawn. It only removes facts: one person, at once.

The new message is made from the facts of the last one, less what goes; nothing can be added on this way.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.alert.approval import issue
from alerts.alert.drafting import thaw
from alerts.alert.freezing import Frozen, Material, Site, freeze_material, material_again
from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import alert_for, alerts_of_case, latest_draft, pending_draft
from alerts.alert.transitions import move_draft
from alerts.case.models import Photo
from alerts.case.photos import withdraw_photo
from alerts.case.queries import photo_of_case
from alerts.db.audit import record_audit
from alerts.db.blobs import put_blob
from alerts.db.session import Database, now
from alerts.errors import BadInput, Conflict
from alerts.facts import Facts, Statement
from alerts.message.content import Content
from alerts.message.models import Message, MessageKind
from alerts.message.queries import held_until, lock_unplanned, messages_of_alert, next_number
from alerts.publication.machine import Timings
from alerts.publication.plan import plan_alert
from alerts.publication.queries import lock_publications
from alerts.resolution.recalling import EDITED, record_taken_back, take_back_edited
from alerts.staff.access import require_fresh
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require

Reduce = Callable[[Session, Alert, Facts], Facts]
Settle = Callable[[Session, Alert], None]
"""What holds from the message on, and not before: in its own unit of work."""


def end_for_children(
    database: Database, alert_id: str, children: Sequence[int], site: Site, timings: Timings, *, by: Staff
) -> Message:
    """These children (numbers of the case, from 1) are found: a message without them supersedes, at once."""

    def reduce(session: Session, alert: Alert, facts: Facts) -> Facts:
        shown = {child.number for child in facts.children}
        if not children or not set(children) <= shown:
            raise BadInput.at("children", "end.no_such_child", shown=tuple(str(n) for n in sorted(shown)))
        if set(children) == shown:
            raise BadInput.at("children", "end.nobody_left")
        left = tuple(child for child in facts.children if child.number not in children)
        return facts.model_copy(update={"children": left})

    return _supersede(database, alert_id, reduce, site, timings, by)


def end_for_photo(
    database: Database, alert_id: str, photo_id: str, site: Site, timings: Timings, *, by: Staff
) -> Message:
    """A photo is withdrawn: no message shows it from now on, and what showed it is replaced, both or neither."""

    def reduce(session: Session, alert: Alert, facts: Facts) -> Facts:
        gone = photo_of_case(session, alert.case_id, photo_id).sha256
        children = tuple(
            child.model_copy(update={"photos": tuple(photo for photo in child.photos if photo.sha256 != gone)})
            for child in facts.children
        )
        return facts.model_copy(update={"children": children})

    def withdraw(session: Session, alert: Alert) -> None:
        withdraw_photo(session, alert.case_id, photo_id, by=by)

    return _supersede(database, alert_id, reduce, site, timings, by, withdraw)


def require_not_out(session: Session, photo: Photo) -> None:
    """Where a photo is withdrawn by itself. Raises Conflict for one that a live alert shows."""
    live = [alert for alert in alerts_of_case(session, photo.case_id) if alert.state is AlertState.LIVE]
    told = [content for alert in live for content in _standing(session, alert)]
    shown = {each.sha256 for content in told for child in content.facts.children for each in child.photos}
    if photo.sha256 in shown:
        raise Conflict("photo.is_out")


def _standing(session: Session, alert: Alert) -> list[Content]:
    """What is out, and what waits to come instead of it: in quiet hours that is until the morning."""
    messages = [message for message in messages_of_alert(session, alert.id) if message.stopped is None]
    out = max((place for place, each in enumerate(messages) if each.planned_at is not None), default=0)
    return [message.content for message in messages[out:] if message.content is not None]


def _supersede(
    database: Database,
    alert_id: str,
    reduce: Reduce,
    site: Site,
    timings: Timings,
    by: Staff,
    settle: Settle | None = None,
) -> Message:
    require(by, Permission.END_ALERT)
    with database.write() as session:
        require_fresh(session, by)
        alert, before = _live(session, alert_id, by)
        material = _material(session, alert, before, reduce(session, alert, before.facts), now(session))
    frozen = freeze_material(material, site)
    with database.write() as session:
        alert, content = _live(session, alert_id, by)
        numbers = (content.statement.number, next_number(session, alert.id))
        if numbers != (before.statement.number, frozen.content.statement.number):  # what waited was taken back, say
            raise Conflict("end.changed_meanwhile")
        return _issue(session, alert, content, frozen, timings, site.base_url, by, settle)


def _live(session: Session, alert_id: str, by: Staff) -> tuple[Alert, Content]:
    alert = alert_for(session, alert_id, by, lock=True)
    take_back_edited(session, alert)
    messages = messages_of_alert(session, alert.id)
    # Less of what was taken back is no more approved than all of it: it is made from what was said before.
    last = next((each for each in reversed(messages) if each.stopped != EDITED), None)
    if messages and last is None:
        raise Conflict(EDITED)
    if alert.state is not AlertState.LIVE or last is None or last.content is None:
        raise Conflict("alert.not_live", {"state": alert.state.value})
    return alert, last.content


def _material(session: Session, alert: Alert, content: Content, facts: Facts, at: datetime) -> Material:
    before = content.statement
    update = {"number": next_number(session, alert.id), "update": True, "as_of": at}
    statement = Statement.model_validate({**before.model_dump(), **update})
    return material_again(session, content, facts, statement, slug=alert.slug)


def _issue(
    session: Session,
    alert: Alert,
    before: Content,
    frozen: Frozen,
    timings: Timings,
    base_url: str,
    by: Staff,
    settle: Settle | None,
) -> Message:
    for poster in frozen.content.posters:
        put_blob(session, frozen.pictures[poster.sha256], poster.media_type)
    # Quiet hours hold back what has never left; of what is out, nothing waits.
    wait = held_until(session, alert.id)
    message = issue(session, alert, MessageKind.UPDATE, frozen.content, by=by, removes_facts=True, not_before=wait)
    lock_unplanned(session, alert.id)  # in the planner's order
    lock_publications(session, alert.id)  # before the case and the audit, which all others take last
    if settle is not None:
        settle(session, alert)
    _keep_out(session, alert, _numbers(before) - _numbers(frozen.content), by)
    record_audit(session, "alert.reduced", alert.id, by=by.id, details={"message": message.id})
    if wait is None:
        plan_alert(session, alert.id, timings, base_url=base_url)
    else:
        record_taken_back(session, alert, message.number - 1)
    return message


def _keep_out(session: Session, alert: Alert, found: set[int], by: Staff) -> None:
    """What is being written must be submitted afresh, and no later Update brings back who was found."""
    draft = pending_draft(session, alert.id)
    if draft is not None:
        move_draft(session, draft, "withdraw", by=by)
        thaw(draft, by)
    last = draft or latest_draft(session, alert.id)
    if last is not None:
        last.removed_children = sorted({*last.removed_children, *found})


def _numbers(content: Content) -> set[int]:
    return {child.number for child in content.facts.children}
