"""Every question the room asks the store."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, exists, func, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.case.models import Case, CaseState, Photo
from alerts.channel.models import Channel
from alerts.db.audit import REFUSED, AuditEntry
from alerts.db.models import LostCopy
from alerts.db.types import Json
from alerts.errors import NotFound
from alerts.feed.models import CapDocument, Fragment
from alerts.message.models import Message, MessageKind
from alerts.publication.machine import Account, PostState
from alerts.publication.models import Attempt, Post, Publication
from alerts.resolution.models import Certificate, Receipt
from alerts.staff.permissions import OPERATOR


def channels_of_partner(session: Session, partner_id: str) -> Sequence[str]:
    return session.scalars(select(Channel.id).where(Channel.partner_id == partner_id)).all()


def due_sweeps(session: Session, at: datetime, limit: int) -> Sequence[Channel]:
    query = select(Channel).where(Channel.sweep_due_at <= at).order_by(Channel.sweep_due_at).limit(limit)
    return session.scalars(query.with_for_update(key_share=True, skip_locked=True)).all()


def stopped_messages(session: Session) -> Sequence[tuple[str, str]]:
    """(message, alert) of what could not be issued, of live alerts that have issued nothing later."""
    later = aliased(Message)
    superseded = exists().where(
        later.alert_id == Message.alert_id, later.number > Message.number, later.planned_at.is_not(None)
    )
    query = select(Message.id, Message.alert_id).join(Alert, Alert.id == Message.alert_id)
    query = query.where(Message.planned_at.is_(None), Message.stopped.is_not(None), Alert.state == AlertState.LIVE)
    return [(message_id, alert_id) for message_id, alert_id in session.execute(query.where(~superseded))]


def waiting_and_edited(session: Session) -> Sequence[str]:
    """Live alerts of which something waits, and whose case has been edited since that was submitted, if only by a photo
    that was withdrawn."""
    approved = select(func.max(Draft.case_edits)).where(Draft.alert_id == Alert.id, Draft.state == DraftState.APPROVED)
    waits = exists().where(
        Message.alert_id == Alert.id,
        Message.planned_at.is_(None),
        Message.stopped.is_(None),
        Message.not_before.is_not(None),
    )
    query = select(Alert.id).join(Case, Case.id == Alert.case_id).where(Alert.state == AlertState.LIVE, waits)
    return session.scalars(query.where(Case.edits > approved.scalar_subquery()).order_by(Alert.id)).all()


def lost_and_out(session: Session) -> Sequence[LostCopy]:
    """Of alerts that a restored store knows: channels on which copies were found that can not be taken down so far."""
    out = (LostCopy.looked_at.is_not(None), LostCopy.due_at.is_not(None))
    return session.scalars(select(LostCopy).join(Alert, Alert.id == LostCopy.alert_id).where(*out)).all()


def receipts_of_alert(session: Session, alert_id: str) -> Sequence[Receipt]:
    return session.scalars(select(Receipt).where(Receipt.alert_id == alert_id).order_by(Receipt.at)).all()


def receipt_since(session: Session, partner_id: str, alert_id: str, action: str, since: datetime) -> Receipt | None:
    """The latest one that says the same."""
    same = (Receipt.partner_id == partner_id, Receipt.alert_id == alert_id, Receipt.action == action)
    query = select(Receipt).where(*same, Receipt.at > since).order_by(Receipt.at.desc(), Receipt.id).limit(1)
    return session.scalars(query).one_or_none()


def due_cases(session: Session, at: datetime, limit: int) -> Sequence[str]:
    query = select(Case.id).where(Case.purge_due_at <= at).order_by(Case.purge_due_at).limit(limit)
    return session.scalars(query).all()


def lock_due_case(session: Session, case_id: str, at: datetime) -> Case | None:
    """None when somebody else has just looked, or is looking."""
    query = select(Case).where(Case.id == case_id, Case.purge_due_at <= at)
    return session.scalars(query.with_for_update(key_share=True, skip_locked=True)).one_or_none()


def touched_at(session: Session, subjects: Sequence[str]) -> datetime | None:
    """When the audit last heard of what somebody did with any of these ids. Whoever was refused has not touched them,
    and the service has not: it rings for what nobody approved until somebody has it."""
    by_people = (AuditEntry.action != REFUSED, AuditEntry.actor != OPERATOR)
    return session.scalars(select(func.max(AuditEntry.at)).where(AuditEntry.subject.in_(subjects), *by_people)).one()


def begun_purges(session: Session, limit: int) -> Sequence[str]:
    query = select(Certificate.case_id).where(Certificate.completed_at.is_(None))
    return session.scalars(query.order_by(Certificate.begun_at, Certificate.case_id).limit(limit)).all()


def lock_begun_purge(session: Session, case_id: str) -> Certificate | None:
    query = select(Certificate).where(Certificate.case_id == case_id, Certificate.completed_at.is_(None))
    return session.scalars(query.with_for_update(key_share=True)).one_or_none()


def find_certificate(session: Session, case_id: str) -> Certificate | None:
    return session.scalars(select(Certificate).where(Certificate.case_id == case_id)).one_or_none()


def all_photos_of_case(session: Session, case_id: str) -> Sequence[Photo]:
    """The withdrawn ones too."""
    return session.scalars(select(Photo).where(Photo.case_id == case_id).order_by(Photo.id)).all()


def certificate_of_case(session: Session, case_id: str, agency_id: str) -> Certificate:
    """Raises NotFound before the purge is complete, and for another agency's."""
    query = select(Certificate).where(Certificate.case_id == case_id, Certificate.agency_id == agency_id)
    found = session.scalars(query.where(Certificate.completed_at.is_not(None))).one_or_none()
    if found is None:
        raise NotFound("certificate.not_found")
    return found


def count_waiting(session: Session) -> tuple[int, int]:
    """Closed cases that are hidden and not purged yet; and those that wait for their ledger."""
    query = select(func.count()).select_from(Case).where(Case.state == CaseState.CLOSED)
    hidden = session.scalars(query.where(Case.hidden_at.is_not(None))).one()
    return hidden, session.scalars(query.where(Case.hidden_at.is_(None))).one()


def certificates_since(session: Session, at: datetime) -> Sequence[Certificate]:
    query = select(Certificate).where(Certificate.completed_at >= at).order_by(Certificate.completed_at)
    return session.scalars(query).all()


def of_case(table: Table, case_id: str) -> ColumnElement[bool]:
    """Which rows of a table belong to a case: by its id, its alerts' or their publications'."""
    alerts = select(Alert.id).where(Alert.case_id == case_id)
    if table.name == Case.__tablename__:
        return table.c.id == case_id
    if "case_id" in table.c:
        return table.c.case_id == case_id
    if "alert_id" in table.c:
        return table.c.alert_id.in_(alerts)
    return table.c.publication_id.in_(select(Publication.id).where(Publication.alert_id.in_(alerts)))


def columns_of_case(session: Session, table: Table, columns: Sequence[str], case_id: str) -> Sequence[Row[Any]]:
    """Primary key first, then these columns, of every row of the case."""
    chosen = [*table.primary_key.columns, *(table.c[name] for name in columns)]
    return session.execute(select(*chosen).where(of_case(table, case_id))).all()


def count_of_case(session: Session, table: Table, case_id: str) -> int:
    return session.scalars(select(func.count()).select_from(table).where(of_case(table, case_id))).one()


def ended_posts(case_id: str) -> ColumnElement[bool]:
    """Copies of the case that are over and still hold their link."""
    return of_case(Post.__table__, case_id) & (Post.state != PostState.LIVE) & Post.url.is_not(None)  # type: ignore[arg-type]


def count_ended_links(session: Session, case_id: str) -> int:
    return session.scalars(select(func.count()).select_from(Post).where(ended_posts(case_id))).one()


def has_live_links(session: Session, case_id: str) -> bool:
    live = of_case(Post.__table__, case_id) & (Post.state == PostState.LIVE)  # type: ignore[arg-type]
    return session.scalars(select(Post.id).where(live).limit(1)).one_or_none() is not None


def told_documents(case_id: str) -> ColumnElement[bool]:
    """CAP documents of the case that tell something: a Cancel's does not."""
    alerts = select(Alert.id).where(Alert.case_id == case_id)
    told = select(Message.id).where(Message.alert_id.in_(alerts), Message.kind != MessageKind.CANCEL)
    return CapDocument.message_id.in_(told)


def count_told_documents(session: Session, case_id: str) -> int:
    full = told_documents(case_id) & CapDocument.body.is_not(None)
    return session.scalars(select(func.count()).select_from(CapDocument).where(full)).one()


def told_messages(session: Session, case_id: str) -> Sequence[str]:
    """Ids of the messages of the case that told something."""
    query = select(CapDocument.message_id).where(told_documents(case_id))
    return session.scalars(query).all()


def count_told_fragments(session: Session, case_id: str) -> int:
    told = Fragment.message_id.in_(told_messages(session, case_id))
    return session.scalars(select(func.count()).select_from(Fragment).where(told)).one()


def told_digests(session: Session, case_id: str) -> Sequence[str]:
    return session.scalars(select(CapDocument.sha256).where(told_documents(case_id))).all()


def posters_of_case(session: Session, case_id: str) -> frozenset[str]:
    alerts = select(Alert.id).where(Alert.case_id == case_id)
    return _posters(session, Message.alert_id.in_(alerts), Draft.alert_id.in_(alerts))


def referred_blobs(session: Session) -> frozenset[str]:
    """Digests that a photo of a case not wiped, a draft or a message still refers to."""
    photos = select(Photo.sha256).join(Case, Case.id == Photo.case_id).where(Case.sealed_document.is_not(None))
    return frozenset(session.scalars(photos)) | _posters(session)


def _posters(
    session: Session, messages: ColumnElement[bool] | None = None, drafts: ColumnElement[bool] | None = None
) -> frozenset[str]:
    """Read from the stored JSON: the whole content is a thousand times as much."""
    found: set[str] = set()
    for model, which in ((Message, messages), (Draft, drafts)):
        query = select(type_coerce(model.content, Json)["posters"]).where(model.content.is_not(None))
        if which is not None:
            query = query.where(which)
        for posters in session.scalars(query):
            found |= {poster["sha256"] for poster in posters}
    return frozenset(found)


def lock_alert(session: Session, alert_id: str) -> Alert | None:
    return session.scalars(select(Alert).where(Alert.id == alert_id).with_for_update(key_share=True)).one_or_none()


def has_alerts(session: Session) -> bool:
    return session.scalars(select(Alert.id).limit(1)).one_or_none() is not None


def may_have_changed(since: datetime) -> ColumnElement[bool]:
    """Publications of which a later store would have known more: wanted, followed, or taken back not long ago."""
    return or_(Publication.want > 0, Publication.due_at.is_not(None), Publication.retracted_at >= since)


def lock_untold(session: Session, kinds: Sequence[str]) -> Sequence[Publication]:
    """Wanted on these kinds, and as far as this store knows nobody there has heard of it."""
    heard = exists().where(Attempt.publication_id == Publication.id, Attempt.account != Account.ANSWERED)
    live = exists().where(Post.publication_id == Publication.id)
    query = select(Publication).where(Publication.kind.in_(kinds), Publication.want > 0, ~live, ~heard)
    query = query.order_by(Publication.id).with_for_update(key_share=True)
    return session.scalars(query.execution_options(populate_existing=True)).all()


def doubted_publications(session: Session) -> Sequence[Publication]:
    query = select(Publication).where(Publication.doubted_at.is_not(None))
    return session.scalars(query.order_by(Publication.alert_id, Publication.id)).all()


def lock_wanted(session: Session) -> Sequence[Publication]:
    query = select(Publication).where(Publication.want > 0).order_by(Publication.id)
    return session.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True)).all()
