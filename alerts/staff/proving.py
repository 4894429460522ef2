"""Somebody shows that it is them: by a passkey, or by a code of their app after a link. Wrong answers are counted.

What is wrong is returned and not raised, so that the unit of work that counted it is committed.
"""

from dataclasses import dataclass

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.session import now, seal_of
from alerts.errors import NotSignedIn
from alerts.staff import queries
from alerts.staff.codes import find_step
from alerts.staff.models import CodeApp, Factor, SignIn, Staff
from alerts.staff.passkeys import RelyingParty, check_passkey
from alerts.staff.signin import half_row, open_session

MOST_WRONG = 5  # of one session: then it is over
MOST_WRONG_CODES = 50  # of one app in a row: then it is set up anew. NIST SP 800-63B-4 lets 100 pass
SIGN_IN = "sign-in"  # what a challenge is for


@dataclass(frozen=True, slots=True)
class Proof:
    """What somebody sent to show that it is them: the JSON of a passkey's answer, or six digits."""

    passkey: str = ""
    code: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.passkey or self.code)


def purpose_of(session_id: str) -> str:
    """A challenge that was made for one session is answered in that one."""
    return f"prove:{session_id}"


def sign_in_by_passkey(session: Session, answer: str, party: RelyingParty, browser: str) -> tuple[Staff, str]:
    """The person and the token for their cookie. Raises NotSignedIn, the same whatever is wrong."""
    passkey = check_passkey(session, answer, SIGN_IN, party)
    staff = None if passkey is None else session.get(Staff, passkey.staff_id)
    if staff is None or not staff.active:
        raise NotSignedIn("staff.passkey_unusable")
    return staff, open_session(session, staff, Factor.PASSKEY, browser, proven=True)


def finish_sign_in(session: Session, cookie: str, proof: Proof, party: RelyingParty | None) -> str | None:
    """After the link: the token of a new cookie, and the half session is over; None when the proof is not right.

    Raises NotSignedIn when no half session is open.
    """
    row = _count_try(session, cookie, proven=False)
    factor = None if row is None else _check(session, row, proof, party)
    if row is None or factor is None:
        return None
    staff = session.get_one(Staff, row.staff_id)
    browser = row.browser
    session.delete(row)
    return open_session(session, staff, factor, browser, proven=True)


def finish_enrolment(session: Session, cookie: str, factor: Factor) -> str:
    """After the first factor was set up: a new cookie, and the half session is over. Raises NotSignedIn."""
    sign_in = half_row(session, cookie)
    staff, browser = session.get_one(Staff, sign_in.staff_id), sign_in.browser
    session.delete(sign_in)
    return open_session(session, staff, factor, browser, proven=True)


def prove_again(session: Session, cookie: str, proof: Proof, party: RelyingParty | None) -> bool:
    """Makes an open session fresh. Raises NotSignedIn when none is open."""
    row = _count_try(session, cookie, proven=True)
    factor = None if row is None else _check(session, row, proof, party)
    if row is None or factor is None:
        return False
    row.proven_at, row.wrong, row.factor = now(session), 0, factor
    record_audit(session, "staff.proven_again", row.staff_id, by=row.staff_id, details={"factor": factor.value})
    return True


def _count_try(session: Session, cookie: str, *, proven: bool) -> SignIn | None:
    """The session, locked, with this try counted as wrong already; None when it was one too many and is over."""
    is_open = SignIn.proven_at.is_not(None) if proven else SignIn.proven_at.is_(None)
    counted = (
        update(SignIn)
        .where(SignIn.digest.in_(seal_of(session).digests(cookie)), SignIn.expires_at > now(session), is_open)
        .values(wrong=SignIn.wrong + 1)
        .returning(SignIn.digest)
    )
    digest = session.execute(counted).scalar_one_or_none()
    if digest is None:
        raise NotSignedIn("staff.session_over")
    row = session.get_one(SignIn, digest, populate_existing=True)
    if row.wrong <= MOST_WRONG:
        return row
    session.execute(delete(SignIn).where(SignIn.digest == digest))
    record_audit(session, "staff.guessed", row.staff_id, by=row.staff_id)
    return None


def _check(session: Session, row: SignIn, proof: Proof, party: RelyingParty | None) -> Factor | None:
    if proof.passkey:
        known = party and check_passkey(session, proof.passkey, purpose_of(row.id), party, staff_id=row.staff_id)
        found = Factor.PASSKEY if known else None
    else:
        found = Factor.CODE if take_code(session, row.staff_id, proof.code) else None
    if found is None:
        record_audit(session, "staff.proof_refused", row.staff_id, by=row.staff_id)
    return found


def take_code(session: Session, staff_id: str, code: str) -> bool:
    """Whether it is a code of the person's app that was not taken before; it is taken now."""
    app = queries.lock_code_app(session, staff_id)
    if app is None or app.wrong >= MOST_WRONG_CODES:
        return False
    step = find_step(seal_of(session).open(app.sealed_secret, secret_purpose(staff_id)), code, now(session))
    if step is None or step <= app.last_step:
        app.wrong += 1
        return False
    app.last_step, app.wrong = step, 0
    return True


def secret_purpose(staff_id: str) -> str:
    return f"code_app:{staff_id}"


def make_code_app(session: Session, staff: Staff, secret: bytes, step: int) -> None:
    """In place of the one that there was; `step`: of the code with which it was tried out."""
    session.execute(delete(CodeApp).where(CodeApp.staff_id == staff.id))
    sealed = seal_of(session).seal(secret, secret_purpose(staff.id))
    session.add(CodeApp(staff_id=staff.id, sealed_secret=sealed, last_step=step, wrong=0, added_at=now(session)))
