"""Second factors are added and taken away: passkeys, and one code app; at least one stays."""

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from sqlalchemy import delete
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.session import now, seal_of
from alerts.errors import BadInput, Conflict, Forbidden, NotFound, Problem
from alerts.staff import queries
from alerts.staff.access import require_fresh
from alerts.staff.codes import find_step, make_secret
from alerts.staff.models import CodeApp, Passkey, Staff
from alerts.staff.passkeys import RelyingParty, read_new_passkey
from alerts.staff.proving import make_code_app
from alerts.words.typed import compose, find_fault

MOST_PASSKEYS = 10
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Factors:
    """What a person has to show that it is them."""

    passkeys: Sequence[Passkey]
    code_app: CodeApp | None

    @property
    def count(self) -> int:
        return len(self.passkeys) + (self.code_app is not None)


def factors_of(session: Session, staff_id: str) -> Factors:
    return Factors(queries.passkeys_of(session, staff_id), session.get(CodeApp, staff_id))


def require_to_add(session: Session, staff: Staff, *, half: bool) -> None:
    """The first one after the link alone; each other one by somebody who has just shown one. Raises Forbidden."""
    if half and factors_of(session, staff.id).count:
        raise Forbidden("staff.half_signed_in")
    require_fresh(session, staff)


def add_passkey(
    session: Session, staff: Staff, answer: str, name: str, purpose: str, party: RelyingParty, *, half: bool
) -> Passkey:
    """`purpose`: what its challenge was made for. Raises BadInput, Conflict, Forbidden."""
    require_to_add(session, staff, half=half)
    called = compose(name) or "Passkey"
    if fault := find_fault(called, LONGEST_NAME):
        raise BadInput([Problem(fault.code, "name", fault.values)])
    made = read_new_passkey(session, answer, purpose, party, staff=staff, name=called)
    if made is None:
        raise BadInput.at("passkey", "staff.passkey_not_made")
    known = queries.passkeys_of(session, staff.id)
    if len(known) >= MOST_PASSKEYS:
        raise Conflict("staff.passkeys_enough", {"most": MOST_PASSKEYS})
    if queries.lock_passkey(session, made.credential) is not None:
        raise Conflict("staff.passkey_known")
    session.add(made)
    session.flush()
    record_audit(session, "staff.passkey_added", staff.id, by=staff.id, details={"passkey": made.id})
    return made


def offer_secret(session: Session, staff: Staff, session_id: str) -> tuple[bytes, str]:
    """A new secret for an app, and the same sealed for this session, to come back with its first code."""
    secret = make_secret()
    return secret, seal_of(session).seal(secret, _offer(staff, session_id)).hex()


def read_offer(session: Session, staff: Staff, session_id: str, sealed: str) -> bytes:
    """Raises BadInput for what was not offered in this session."""
    try:
        return seal_of(session).open(bytes.fromhex(sealed), _offer(staff, session_id))
    except (InvalidTag, ValueError):
        raise BadInput.at("code", "staff.code_offer_over") from None


def add_code_app(session: Session, staff: Staff, secret: bytes, code: str, *, half: bool) -> None:
    """In place of the one that there was. `code`: the app's, so that it is seen to work. Raises BadInput, Forbidden."""
    require_to_add(session, staff, half=half)
    step = find_step(secret, code, now(session))
    if step is None:
        raise BadInput.at("code", "staff.code_wrong")
    make_code_app(session, staff, secret, step)
    record_audit(session, "staff.code_app_added", staff.id, by=staff.id)


def remove_passkey(session: Session, staff: Staff, passkey_id: str) -> None:
    """Raises Conflict for the last factor, Forbidden, NotFound."""
    require_fresh(session, staff)
    found = next((each for each in queries.passkeys_of(session, staff.id) if each.id == passkey_id), None)
    if found is None:
        raise NotFound("staff.passkey_unknown")
    _keep_one(session, staff)
    session.delete(found)
    record_audit(session, "staff.passkey_removed", staff.id, by=staff.id, details={"passkey": passkey_id})


def remove_code_app(session: Session, staff: Staff) -> None:
    """Raises Conflict for the last factor, Forbidden, NotFound."""
    require_fresh(session, staff)
    app = session.get(CodeApp, staff.id)
    if app is None:
        raise NotFound("staff.code_app_unknown")
    _keep_one(session, staff)
    session.delete(app)
    record_audit(session, "staff.code_app_removed", staff.id, by=staff.id)


def forget_factors(session: Session, staff: Staff) -> None:
    """The devices are lost: the next link leads to new ones."""
    session.execute(delete(Passkey).where(Passkey.staff_id == staff.id))
    session.execute(delete(CodeApp).where(CodeApp.staff_id == staff.id))


def _keep_one(session: Session, staff: Staff) -> None:
    queries.lock_staff(session, staff.id)
    if factors_of(session, staff.id).count < 2:
        raise Conflict("staff.last_factor")


def _offer(staff: Staff, session_id: str) -> str:
    return f"code_offer:{staff.id}:{session_id}"
