"""A partner declares that it removed an alert: said, not proven, and told apart in the ledger."""

from sqlalchemy.orm import Session

from alerts.channel.models import Partner
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.session import now
from alerts.errors import Conflict, NotFound
from alerts.facts import Mode
from alerts.message.queries import messages_of_alert
from alerts.publication.claim import clear_todo, reschedule
from alerts.publication.machine import Account, PostState, Timings
from alerts.publication.models import Publication
from alerts.publication.queries import publications_of_partner
from alerts.resolution import queries
from alerts.resolution.models import Receipt


def take_receipt(session: Session, partner: Partner, alert_id: str, action: str, timings: Timings) -> Receipt:
    """`action` is `removed` or `published`. Raises NotFound for an alert of no feed and of no channel of theirs."""
    rows = publications_of_partner(session, alert_id, queries.channels_of_partner(session, partner.id))
    if not rows and not any(message.mode is Mode.ACTUAL for message in messages_of_alert(session, alert_id)):
        raise NotFound("receipt.no_such_alert")
    at = now(session)
    receipt = Receipt(id=new_id("receipt"), partner_id=partner.id, alert_id=alert_id, action=action, at=at)
    session.add(receipt)
    record_audit(session, f"receipt.{action}", alert_id, by=partner.id, details={"receipt": receipt.id})
    if action == "removed":
        for row in rows:
            _declare(session, row, receipt, timings)
    return receipt


def _declare(session: Session, row: Publication, receipt: Receipt, timings: Timings) -> None:
    if row.want != 0:
        raise Conflict("receipt.not_retracted")
    for post in row.posts:
        if post.state is PostState.LIVE:
            post.state, post.over_at = PostState.DECLARED, receipt.at
            post.proof = {"receipt": receipt.id, "at": receipt.at.isoformat()}
    for attempt in row.attempts:  # the partner speaks of all that it was ever sent
        if attempt.account is Account.OPEN:
            attempt.account, attempt.answered_at = Account.LAPSED, receipt.at
    clear_todo(row)
    reschedule(session, row, timings)
