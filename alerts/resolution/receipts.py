"""A partner declares that it removed an alert: said, not proven, and told apart in the ledger."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from alerts.channel.models import Partner
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.session import now
from alerts.errors import Conflict, NotFound
from alerts.facts import Mode
from alerts.message.queries import messages_of_alert
from alerts.publication.claim import capabilities_of, clear_todo, reschedule
from alerts.publication.machine import Account, CallKind, PostState, Timings, is_complete
from alerts.publication.models import Publication
from alerts.publication.queries import publications_of_partner
from alerts.resolution import queries
from alerts.resolution.models import Receipt
from publishers.contract import Undoing

SAME_WITHIN = timedelta(minutes=10)  # a partner's system that repeats what it was not answered in time


def take_receipt(session: Session, partner: Partner, alert_id: str, action: str, timings: Timings) -> Receipt:
    """`action` is `removed` or `published`; the same again within `SAME_WITHIN` is the same receipt.

    Raises Conflict for a removal before the end, NotFound for an alert of no feed and of no channel of theirs.
    """
    session.get_one(Partner, partner.id, with_for_update={"key_share": True})  # two at once are one after the other
    rows = publications_of_partner(session, alert_id, queries.channels_of_partner(session, partner.id))
    if not rows and not any(message.mode is Mode.ACTUAL for message in messages_of_alert(session, alert_id)):
        raise NotFound("receipt.no_such_alert")
    at = now(session)
    receipt = queries.receipt_since(session, partner.id, alert_id, action, at - SAME_WITHIN)
    if receipt is None:
        receipt = Receipt(id=new_id("receipt"), partner_id=partner.id, alert_id=alert_id, action=action, at=at)
        session.add(receipt)
        record_audit(session, f"receipt.{action}", alert_id, by=partner.id, details={"receipt": receipt.id})
    if action == "removed":
        if any(row.want != 0 for row in rows):
            raise Conflict("receipt.not_retracted")
        for row in rows:
            if capabilities_of(row, timings).undoing is Undoing.TOMBSTONE:  # what we can delete we delete, and prove
                _declare(session, row, receipt, at, timings)
    return receipt


def _declare(session: Session, row: Publication, receipt: Receipt, at: datetime, timings: Timings) -> None:
    """Said of what has been told of the end it settles the row; before that the tombstone is owed all the same, and one
    that nobody answered is told on: a word is no answer to it. What a person has to do meanwhile stays theirs."""
    for post in row.posts:
        if post.state is PostState.LIVE:
            post.state, post.over_at = PostState.DECLARED, at
            post.proof = {"receipt": receipt.id, "at": at.isoformat()}
    for attempt in row.attempts:  # the partner speaks of all that it was ever sent
        if attempt.account is Account.OPEN and attempt.kind is not CallKind.NEUTRAL:
            attempt.account, attempt.answered_at = Account.LAPSED, at
            attempt.said = {**(attempt.said or {}), "heard": True}
    if is_complete(row.standing()):
        clear_todo(row)
    reschedule(session, row, timings)
