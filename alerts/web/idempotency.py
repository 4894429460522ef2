"""Asked again with the same key, a POST answers as it did the first time, and does nothing."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from alerts.db.session import Database, now, seal_of
from alerts.errors import BadInput, Conflict
from alerts.staff.access import Uses
from alerts.web.models import IdempotencyKey
from alerts.web.queries import count_old_keys, lock_key

HEADER = "Idempotency-Key"
KEPT = timedelta(hours=24)
ANSWERED_WITHIN = timedelta(seconds=60)  # longer than any operation takes: then its process has died
LONGEST_KEY = 200


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that was given before."""

    status: int
    media_type: str
    body: bytes
    uses: Uses


def check_key(key: str) -> str:
    """Raises BadInput."""
    if not 0 < len(key) <= LONGEST_KEY or not key.isascii() or not key.isprintable():
        raise BadInput.at(HEADER, "web.key_unfit", most=LONGEST_KEY)
    return key


def claim_key(database: Database, who: str, key: str, request: bytes) -> Kept | str:
    """The answer that was given before, or the claim to be ended with `keep_answer` or `release_key`.

    `who`: a person's or a partner's id. Raises BadInput for another request under the same key, and Conflict while the
    first is being answered or when nobody knows what became of it.
    """
    try:
        with database.write() as session:
            return _claim(session, f"{who}\n{key}", request.hex())
    except IntegrityError as error:  # somebody was faster by a moment
        raise Conflict("web.key_in_use") from error


def keep_answer(
    database: Database, digest: str, status: int, media_type: str, body: bytes, uses: Uses | None = None
) -> None:
    """`uses`: what it took; asked for again before the answer is given again."""
    with database.write() as session:
        row = session.get_one(IdempotencyKey, digest)
        row.status, row.media_type = status, media_type
        if uses is not None:
            taken = {"rights": sorted(uses.rights), "cases": sorted(uses.cases)}
            row.uses = {**taken, "fresh": uses.fresh, "by_hand": uses.by_hand}
        row.sealed_body = seal_of(session).seal(body, f"answer:{digest}")


def release_key(database: Database, digest: str) -> None:
    """Nothing was done: the same key may try again."""
    with database.write() as session:
        session.execute(delete(IdempotencyKey).where(IdempotencyKey.digest == digest))


def forget_old_keys(database: Database) -> int:
    """For the upkeep: an answer may hold what a case held. Returns how many rows went."""
    with database.read() as session:
        old = count_old_keys(session, now(session) - KEPT)
    if old:
        with database.write() as session:
            session.execute(delete(IdempotencyKey).where(IdempotencyKey.created_at <= now(session) - KEPT))
    return old


def _claim(session: Session, name: str, asked: str) -> Kept | str:
    at, seal = now(session), seal_of(session)
    session.execute(delete(IdempotencyKey).where(IdempotencyKey.created_at <= at - KEPT))
    row = lock_key(session, seal.digests(name))
    if row is None:
        digest = seal.digest(name)
        session.add(IdempotencyKey(digest=digest, request=seal.digest(asked), created_at=at))
        return digest
    if not seal.tells_equal(asked, row.request):
        raise BadInput.at(HEADER, "web.key_of_another_request")
    if row.status is None or row.media_type is None or row.sealed_body is None:
        raise Conflict("web.key_in_use" if at - row.created_at < ANSWERED_WITHIN else "web.key_unfinished")
    body, told = seal.open(row.sealed_body, f"answer:{row.digest}"), row.uses or {}
    rights, cases = set(told.get("rights", ())), set(told.get("cases", ()))
    uses = Uses(rights, cases, fresh=bool(told.get("fresh")), by_hand=bool(told.get("by_hand")))
    return Kept(row.status, row.media_type, body, uses)
