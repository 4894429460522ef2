"""A sign-in link by e-mail, for whoever has an app for codes: the first of two steps, and nothing without the second.

Whoever asks is answered the same whatever they typed: what they typed is kept, sealed, and looked at a moment later by
a worker. An account without an app gets no letter: its passkey needs no link, and a link that leads to setting up a
first factor is for two pairs of hands (pairs.py), not for a mailbox.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.due import work_on_each
from alerts.db.session import Database, now, seal_of
from alerts.staff import queries
from alerts.staff.enrolment import create_mailed_link, parse_email
from alerts.staff.models import AskedLink, SignInLink, Staff
from alerts.staff.permissions import OPERATOR
from alerts.telemetry.logs import open_log
from publishers.errors import PublishError

GIVEN_UP = timedelta(minutes=10)  # whoever asked has asked again by then, or is in
AGAIN_AFTER = timedelta(minutes=1)
AT_ONCE = 10
LEASE = timedelta(minutes=1)  # longer than a letter takes

Post = Callable[[str, str], None]
"""Sends a link's token to an address. Raises PublishError."""

_log = open_log("homeward.staff")


@dataclass(frozen=True, slots=True)
class _Letter:
    """`token`: of the link, which is nowhere else."""

    staff: Staff
    token: str
    fence: int


def ask_for_link(session: Session, email: str) -> None:
    """The same whoever's address it is, and whether it is anybody's. Raises BadInput for what is no address."""
    address, at, id = parse_email(email), now(session), new_id("ask")
    session.execute(delete(AskedLink).where(AskedLink.asked_at <= at - GIVEN_UP))
    sealed = seal_of(session).seal(address.encode(), f"asked_link:{id}")
    session.add(AskedLink(id=id, sealed_email=sealed, asked_at=at, due_at=at))


def send_due_links(database: Database, post: Post | None, *, limit: int = 20) -> int:
    """Returns how many were due. `post` None: there is no mail server any more, and what was asked is forgotten.

    They are sent at the same time: an address whose letter drips holds up nobody else's way in.
    """
    with database.read() as session:
        ids = queries.due_links(session, now(session), limit)
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="homeward letters") as sending:
        letters = [sending.submit(_answer, database, post, ask_id) for ask_id in ids]
    work_on_each(letters, lambda each: each.result())
    return len(ids)


def _answer(database: Database, post: Post | None, ask_id: str) -> None:
    with database.write() as session:
        row = queries.lock_due_link(session, ask_id, now(session))
        letter = _claim(session, row) if row and post else None
        if row and letter is None:
            session.delete(row)
    if post is None or letter is None:
        return
    failed: Exception | None = None
    try:
        post(letter.staff.email, letter.token)
    except Exception as error:  # a defect of ours as well: of a letter that did not go no link stays
        failed = error
    with database.write() as session:
        _record(session, ask_id, letter, failed)
    if failed and not isinstance(failed, PublishError):
        raise failed


def _claim(session: Session, row: AskedLink) -> _Letter | None:
    """None when nobody is to get one, or it was asked for too long ago: the store was away, or is a restored one."""
    if now(session) - row.asked_at >= GIVEN_UP:
        return None
    email = seal_of(session).open(row.sealed_email, f"asked_link:{row.id}").decode()
    staff = queries.find_staff(session, email)
    if staff is None or not staff.active or not queries.has_code_app(session, staff.id):
        _log.info("no link by e-mail", reason="no such account" if staff is None else "no app for codes")
        return None
    row.lease_until, row.fence = now(session) + LEASE, row.fence + 1
    return _Letter(staff, create_mailed_link(session, staff), row.fence)


def _record(session: Session, ask_id: str, letter: _Letter, failed: Exception | None) -> None:
    if failed:
        refused = failed.reason.code if isinstance(failed, PublishError) else type(failed).__name__
        record_audit(session, "staff.link_not_mailed", letter.staff.id, by=OPERATOR, details={"refused": refused})
        digests = seal_of(session).digests(letter.token)
        session.execute(delete(SignInLink).where(SignInLink.digest.in_(digests)))
    else:
        record_audit(session, "staff.link_mailed", letter.staff.id, by=OPERATOR)
    row = queries.lock_asked_link(session, ask_id)
    if row is None or row.fence != letter.fence:
        return
    if failed is None or now(session) - row.asked_at >= GIVEN_UP - AGAIN_AFTER:
        session.delete(row)
    else:
        row.lease_until, row.due_at = None, now(session) + AGAIN_AFTER
