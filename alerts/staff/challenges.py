"""What a passkey is asked to sign: made by us, for one purpose, good for ten minutes, answered once.

It carries its own proof of that, so that nothing is stored for whoever only opens the way in.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from alerts.db.base import new_token
from alerts.db.session import now, seal_of
from alerts.staff.models import UsedChallenge

ANSWERED_WITHIN = timedelta(minutes=10)


def make_challenge(session: Session, purpose: str) -> str:
    nonce, made = new_token(32), str(int(now(session).timestamp()))
    return f"{nonce}.{made}.{seal_of(session).digest(_bound(purpose, nonce, made))}"


def take_challenge(session: Session, challenge: str, purpose: str) -> bool:
    """Whether it is ours, for this purpose, in time, and taken for the first time; from now on it is used."""
    nonce, _, rest = challenge.partition(".")
    made, _, proof = rest.partition(".")
    at, seal = now(session), seal_of(session)
    if not seal.tells_equal(_bound(purpose, nonce, made), proof):
        return False
    until = datetime.fromtimestamp(int(made), UTC) + ANSWERED_WITHIN  # a number: we made it
    if at > until:
        return False
    session.execute(delete(UsedChallenge).where(UsedChallenge.expires_at < at))
    try:
        with session.begin_nested():
            session.add(UsedChallenge(digest=seal.digest(f"used:{nonce}"), expires_at=until))
    except IntegrityError:
        return False
    return True


def _bound(purpose: str, nonce: str, made: str) -> str:
    return f"challenge:{purpose}:{nonce}:{made}"
