"""Submit freezes all that will leave; what was frozen waits for another person, at most an hour."""

from datetime import timedelta

from sqlalchemy.orm import Session

from alerts.alert import queries
from alerts.alert.freezing import Frozen, Site, freeze_material, gather_material
from alerts.alert.models import Alert, AlertState, Draft
from alerts.alert.transitions import move_alert, move_draft
from alerts.calls.models import CallCode
from alerts.calls.raising import raise_call
from alerts.db.blobs import put_blob
from alerts.db.session import Database, now
from alerts.errors import Conflict
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require

APPROVE_WITHIN = timedelta(minutes=60)


def submit_alert(database: Database, alert_id: str, site: Site, *, by: Staff) -> Draft:
    """Compose, render and freeze; composing happens outside the transaction that keeps it.

    Raises Conflict when the draft was edited meanwhile, and whatever `gather_material` and `freeze_material` raise.
    """
    require(by, Permission.SUBMIT_ALERT)
    with database.read() as session:
        alert = queries.alert_for(session, alert_id, by)
        draft = queries.pending_draft(session, alert.id)
        if draft is None:
            raise Conflict("draft.nothing_to_submit")
        material = gather_material(session, alert, draft, site, now(session))
    frozen = freeze_material(material, site)
    return _keep(database, alert_id, frozen, by)


def _keep(database: Database, alert_id: str, frozen: Frozen, by: Staff) -> Draft:
    with database.write() as session:
        alert = queries.alert_for(session, alert_id, by, lock=True)
        draft = queries.pending_draft(session, alert.id)
        if draft is None or draft.id != frozen.draft_id or draft.edits != frozen.edits:
            raise Conflict("draft.changed_meanwhile")
        for poster in frozen.content.posters:
            put_blob(session, frozen.pictures[poster.sha256], poster.media_type)
        draft.content = frozen.content
        draft.content_hash = frozen.content.digest()
        draft.case_edits = frozen.case_edits
        draft.submitted_by, draft.submitted_at = by.id, now(session)
        draft.authors = sorted({*draft.authors, by.id})
        move_draft(session, draft, "submit", by=by, details={"content_hash": draft.content_hash})
        if alert.state in (AlertState.DRAFT, AlertState.SUBMITTED):
            move_alert(session, alert, "submit", by=by)
        call_approvers(session, alert, draft)
        return draft


def call_approvers(session: Session, alert: Alert, draft: Draft) -> None:
    """It waits for another person from now on."""
    ids = {"agency_id": alert.agency_id, "alert_id": alert.id, "case_id": alert.case_id}
    raise_call(session, CallCode.SUBMITTED, key=f"{draft.id}:submitted:{draft.submitted_at}", **ids)
