"""A message becomes an event, a document and entries in the feeds, in the transaction that plans it.

What it replaces is withdrawn.
"""

import hashlib
from collections.abc import Sequence

from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.blobs import get_blob
from alerts.db.session import now, public_has_changed
from alerts.errors import BadInput, Problem
from alerts.facts import Mode
from alerts.feed.cap import RESOURCE_SHAPES, render_cap
from alerts.feed.cursors import encode_cursor
from alerts.feed.events import event_body, withdraw_body
from alerts.feed.files import mark_files
from alerts.feed.fragments import drop_fragments, keep_fragments
from alerts.feed.lint import Level, lint_cap
from alerts.feed.models import CapDocument, Event
from alerts.feed.queries import documents_of_alert, events_of_alert, lock_event_head
from alerts.message.content import Content
from alerts.message.models import Message, MessageKind
from alerts.message.queries import has_ended_before, messages_of_alert


def issue_message(session: Session, message: Message, *, base_url: str) -> Event:
    """Append the event; for an actual message render, check and keep its CAP document and its feed entries too.

    Earlier documents answer 410 from now on, and earlier events keep nothing of what they told. Raises BadInput that
    names rule and path when the document breaks one; but an end, also in part, is never stopped by its paper.
    """
    base_url = base_url.rstrip("/")
    before = [each for each in messages_of_alert(session, message.alert_id) if each.number < message.number]
    earlier = [each for each in before if each.stopped is None] or before  # of the others nobody has heard
    withdraw_earlier(session, message, earlier)
    if message.mode is Mode.ACTUAL:
        session.add(_make_document(session, message, earlier, base_url))
    head = lock_event_head(session)
    head.position += 1
    event_id, at = new_id("event"), now(session)
    body = event_body(
        message,
        earlier,
        event_id=event_id,
        cursor=encode_cursor(head.position),
        at=at,
        base_url=base_url,
        again=not earlier and has_ended_before(session, message),
    )
    event = Event(
        position=head.position,
        id=event_id,
        type=body["type"],
        alert_id=message.alert_id,
        message_id=message.id,
        mode=message.mode,
        at=at,
        expires=message.expires,
        body=body,
    )
    session.add(event)
    if message.mode is Mode.ACTUAL:
        mark_files(session, message)
    session.flush()
    if message.mode is Mode.ACTUAL:
        keep_fragments(session, event, message, base_url=base_url)
    public_has_changed(session)
    return event


def withdraw_earlier(session: Session, message: Message, earlier: Sequence[Message]) -> None:
    """All that `message` comes instead of points to it from now on; a Cancel stays as it is."""
    replaced = {each.id for each in earlier if each.kind is not MessageKind.CANCEL}
    if not replaced:
        return
    drop_fragments(session, sorted(replaced))
    for document in documents_of_alert(session, message.alert_id):
        if document.message_id in replaced:
            document.withdrawn_at = document.withdrawn_at or now(session)
            document.successor = message.identifier
    for event in events_of_alert(session, message.alert_id):
        if event.message_id in replaced:
            event.body = withdraw_body(event.body, message)


def _make_document(session: Session, message: Message, earlier: Sequence[Message], base_url: str) -> CapDocument:
    told = message.content or next((each.content for each in reversed(earlier) if each.content), None)
    body = render_cap(
        message,
        told,
        references=references_of(message, earlier),
        digests=_sha1_digests(session, message.content),
        base_url=base_url,
    )
    _require_clean(session, message, body)
    return CapDocument(
        identifier=message.identifier,
        message_id=message.id,
        alert_id=message.alert_id,
        mode=message.mode,
        body=body,
        sha256=hashlib.sha256(body).hexdigest(),
    )


def references_of(message: Message, earlier: Sequence[Message]) -> list[Message]:
    """All that are unexpired; when none is, an Update or Cancel still names the last one, or it would name nothing."""
    named = [each for each in earlier if each.identifier in message.references]
    return named or ([] if message.kind is MessageKind.ALERT else list(earlier[-1:]))


def _require_clean(session: Session, message: Message, body: bytes) -> None:
    wrong = [finding for finding in lint_cap(body) if finding.level is Level.ERROR]
    if not wrong:
        return
    if not message.removes_facts:
        raise BadInput([Problem(each.code, each.path, each.values) for each in wrong], "feed.cap_not_clean")
    rules = sorted({finding.code for finding in wrong})
    record_audit(session, "cap.not_clean", message.id, by="service", details={"rules": rules})


def _sha1_digests(session: Session, content: Content | None) -> dict[str, str]:
    """SHA-1 of each poster that the document points to, by its SHA-256: CAP 1.2 asks for SHA-1."""
    wanted = {poster.sha256 for poster in content.posters if poster.shape in RESOURCE_SHAPES} if content else set()
    return {sha256: hashlib.sha1(get_blob(session, sha256), usedforsecurity=False).hexdigest() for sha256 in wanted}
