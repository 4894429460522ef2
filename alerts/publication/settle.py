"""The two buttons of a person who has looked where no API can: "it is there" and "send again"."""

import re
from urllib.parse import urlsplit

from sqlalchemy.orm import Session

from alerts.channel.queries import active_ids
from alerts.db.audit import record_audit
from alerts.db.session import now
from alerts.errors import BadInput, Conflict
from alerts.publication import queries
from alerts.publication.answers import adopt_refs, retract_replaced
from alerts.publication.claim import capabilities_of, clear_todo, is_searchable, reschedule
from alerts.publication.machine import HALF, Account, CallKind, Timings, ripe_calls
from alerts.publication.models import Publication
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from alerts.words.typed import check_text, is_link
from publishers.contract import Capabilities, RemoteRef, Undoing

MOST_LINK = 500


def settle_there(session: Session, publication_id: str, link: str, timings: Timings, *, by: Staff) -> Publication:
    """It is there, at this link: the copy gets a row and the open calls are accounted for.

    What is another publication's copy is none of this one's: with this one's end it would be taken down.
    """
    row = _locked(session, publication_id, by)
    _require_asked(row)
    _keep_what_stands(row, timings)
    link = check_text("there", link, MOST_LINK)
    ref = _read_link(session, row, link, capabilities_of(row, timings))
    if queries.is_of_another(session, row, ref.id):
        raise BadInput.at("there", "settle.of_another")
    adopt_refs(session, row, [ref], row.want or row.number)
    for attempt in row.attempts:
        if attempt.account is Account.OPEN and attempt.kind is CallKind.PUBLISH:
            attempt.account, attempt.happened, attempt.answered_at = Account.ANSWERED, True, now(session)
    retract_replaced(session, row, timings)
    # Of a post with a photo the link names a part: the rest is looked for before anything is called complete.
    is_part = len(capabilities_of(row, timings).objects) > 1 and is_searchable(row, timings)
    return _settled(session, row, "there", timings, by, doubt=is_part)


def _read_link(session: Session, row: Publication, link: str, capabilities: Capabilities) -> RemoteRef:
    """An id that the platform does not know could never be taken back, and what is really there would not be sought."""
    found = re.search(capabilities.link, urlsplit(link).path) if is_link(link, "https") else None
    if found is None:
        raise BadInput.at("there", "settle.link")
    host = (urlsplit(link).hostname or "").rstrip(".")
    own = urlsplit(str(queries.channels_of(session, [row])[row.channel_id].settings.get("base_url", ""))).hostname
    sites = capabilities.sites
    if sites and host != own and not any(host == site or host.endswith(f".{site}") for site in sites):
        raise BadInput.at("there", "settle.elsewhere", sites=sites)
    return RemoteRef(capabilities.objects[-1], found[1], link)


def settle_send_again(session: Session, publication_id: str, timings: Timings, *, by: Staff) -> Publication:
    """It is not there, which counts only once nothing in the air can still land; one more call where it is wanted.

    Raises Conflict; also where the channel has been switched off since.
    """
    row = _locked(session, publication_id, by)
    still_open = [attempt for attempt in row.attempts if attempt.account is Account.OPEN]
    if row.want == 0 and not still_open and row.doubted_at is None:
        raise Conflict("settle.retracted")
    _require_asked(row)
    if row.want and not active_ids(session, [row.channel_id]):
        raise Conflict("settle.switched_off")
    ripe = {call.number for call in ripe_calls(row.standing(), capabilities_of(row, timings), timings, now(session))}
    if any(attempt.number not in ripe for attempt in still_open):
        raise Conflict("settle.too_early")
    _keep_what_stands(row, timings)
    tells_the_end = capabilities_of(row, timings).undoing is Undoing.TOMBSTONE
    for attempt in still_open:
        attempt.account = Account.LAPSED
        if tells_the_end and attempt.kind is CallKind.NEUTRAL:  # told again, though its key may have said "removed"
            attempt.account, attempt.happened = Account.ANSWERED, False
        elif tells_the_end:  # where nobody can look: it may hold it
            attempt.said = {**(attempt.said or {}), "heard": True}
    if row.want and row.doubted_at is None:
        row.granted += 1
        if not _shows_words(row, timings):
            row.first_live_at = None
    row.held, row.retry_at, row.retry_why, row.refusals = False, None, None, 0
    return _settled(session, row, "send_again", timings, by)


def _keep_what_stands(row: Publication, timings: Timings) -> None:
    """Who was asked about a post without its photo has answered, by whichever button: they are not asked once more."""
    if row.todo == HALF and row.attempts and _shows_words(row, timings):
        row.attempts[-1].said = {**(row.attempts[-1].said or {}), "kept": True}


def _shows_words(row: Publication, timings: Timings) -> bool:
    """Whether a post stands, and not its photo alone: it is not deleted because somebody says that it is not there."""
    post = capabilities_of(row, timings).objects[-1]
    return any(copy.object == post for copy in row.standing().live)


def _locked(session: Session, publication_id: str, by: Staff) -> Publication:
    require(by, Permission.SETTLE_COPIES)
    queries.publication_by_id(session, publication_id, by.agency_id)
    (row,) = queries.lock_with_replaced(session, [publication_id])
    return row


def _require_asked(row: Publication) -> None:
    """Whoever was not asked may not say what is there: the end takes down what they name. Raises Conflict."""
    unanswered = any(attempt.account is Account.OPEN for attempt in row.attempts)
    if row.todo is None and not row.held and not unanswered and row.doubted_at is None:
        raise Conflict("settle.not_asked")


def _settled(
    session: Session, row: Publication, answer: str, timings: Timings, by: Staff, *, doubt: bool = False
) -> Publication:
    row.doubted_at = now(session) if doubt else None  # after a restore this is the look
    row.fence += 1  # nobody who is deciding now may record a decision made without this
    clear_todo(row)
    reschedule(session, row, timings)
    record_audit(session, f"publication.settled_{answer}", row.alert_id, by=by.id, details={"publication": row.id})
    return row
