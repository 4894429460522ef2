"""What a call and its answer change about one publication: facts, written by whoever holds the row's lock.

One call and a batch of hundreds go through the same functions. A receipt ("it exists") is a fact whoever brings it, and
moves the fence so that nobody decides without knowing it. A negative counts only under the current fence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from alerts.channel.queries import load_channel
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.session import now
from alerts.errors import Conflict
from alerts.message.queries import takes_facts_away
from alerts.publication import queries
from alerts.publication.claim import (
    Claim,
    ask_person,
    capabilities_of,
    clear_todo,
    holds,
    put_down,
    reschedule,
    retract_publications,
)
from alerts.publication.machine import (
    END_REFUSED,
    NEUTRAL,
    RETRACTED,
    Account,
    Action,
    CallKind,
    PostState,
    Timings,
    is_complete,
)
from alerts.publication.models import Attempt, Post, Publication
from alerts.publication.telling import DONE, tell_call, tell_live
from publishers.contract import Receipt, RemoteRef, Settling, Sighting, Undoing
from publishers.errors import Blocked, CredentialsExpired, OutcomeUnknown, PublishError, RateLimited, Rejected
from publishers.registry import find_kind

CRASHED = "publication.crashed"
STRAY = "publication.stray_found"
CALLS = {Action.PUBLISH: CallKind.PUBLISH, Action.EDIT: CallKind.EDIT, Action.NEUTRAL: CallKind.NEUTRAL}
_LONGEST_WAIT = timedelta(minutes=5)
_LONGEST_RETRACTION_WAIT = timedelta(minutes=1)
# How long a platform's own time is believed. X's windows have 15 minutes, for posts a day as well: asking once an hour
# costs nothing. More than that may be a mistake (a moment for a number of seconds), or meant to keep a post up.
_MOST_PUT_OFF = timedelta(hours=1)
_MOST_RETRACTION_PUT_OFF = timedelta(minutes=15)
_NO_LONGER_BRIEF = 3  # refusals in a row: most trouble is over by then, and what is not must be told to somebody


@dataclass(frozen=True, slots=True)
class Armed:
    attempt_id: str
    sending_at: datetime
    key: str


def revision_of(row: Publication, action: Action) -> int:
    """The message number that a call would show."""
    return NEUTRAL if action is Action.NEUTRAL else row.want


def open_call(session: Session, row: Publication, claim: Claim, action: Action, timings: Timings) -> Armed:
    """SENDING: once this is committed, something may be out there. The machine must have said so just now."""
    at, revision = now(session), revision_of(row, action)
    kind = CALLS[action]
    attempt = Attempt(
        id=new_id("attempt"),
        number=len(row.attempts) + 1,
        kind=kind,
        revision=revision,
        key=_key(row, kind, revision, timings),
        fence=claim.fence,
        sending_at=at,
        account=Account.OPEN,
    )
    row.attempts.append(attempt)
    row.lease_until = at + timings.lease
    return Armed(attempt.id, at, attempt.key)


def note_lost_call(session: Session, row: Publication) -> None:
    """The store was set back: this receiver may have heard what nothing here tells of, and is owed the end."""
    row.attempts.append(
        Attempt(
            id=new_id("attempt"), number=len(row.attempts) + 1, kind=CallKind.PUBLISH, revision=row.want, key=row.key,
            fence=row.fence, sending_at=now(session), account=Account.LAPSED, said={"heard": True},
        )
    )  # fmt: skip


def require_on(session: Session, row: Publication, action: Action) -> None:
    """Nothing new goes to a channel that was switched off; what takes facts away does, and the end. Raises Conflict."""
    if action is Action.NEUTRAL or load_channel(session, row.channel_id).active:
        return
    if not takes_facts_away(session, row.alert_id, after=row.shown or 0, to=row.want):
        raise Conflict("settle.switched_off")


def take_answer(
    session: Session, row: Publication, claim: Claim, attempt_id: str, answer: Receipt | PublishError, timings: Timings
) -> None:
    """A duplicate is evidence that an earlier call landed: that is looked for, as after silence."""
    if isinstance(answer, Receipt) and answer.refs and all(ref.id for ref in answer.refs):
        take_receipt(session, row, claim, attempt_id, answer, timings)
    elif isinstance(answer, Receipt):  # nothing marks itself done without a remote id
        take_silence(session, row, claim, attempt_id, OutcomeUnknown("publication.no_remote_id"), timings)
    elif isinstance(answer, OutcomeUnknown) or answer.is_evidence:
        take_silence(session, row, claim, attempt_id, answer, timings)
    else:
        take_refusal(session, row, claim, attempt_id, answer, timings)


def take_receipt(
    session: Session, row: Publication, claim: Claim, attempt_id: str, receipt: Receipt, timings: Timings
) -> None:
    """The platform said yes. Where it named only a part of the post, the rest may be there: the call stays open."""
    attempt = _attempt(row, attempt_id)
    mine = holds(row, claim)
    attempt.said = {"said": receipt.said}
    tell_call(session, row, attempt.kind.value, DONE)
    if attempt.kind is CallKind.PUBLISH:
        if {ref.kind for ref in receipt.refs} >= set(capabilities_of(row, timings).objects):
            _account_for_answer(row, attempt, True, now(session), timings)
        adopt_refs(session, row, receipt.refs, attempt.revision)
        retract_replaced(session, row, timings)
    elif mine:
        _account_for_answer(row, attempt, True, now(session), timings)
        row.shown = attempt.revision
        end_trouble(row)
        clear_when_settled(row)
    leave_row(session, row, timings, mine=mine, moved=attempt.kind is CallKind.PUBLISH)


def take_refusal(
    session: Session, row: Publication, claim: Claim, attempt_id: str | None, error: PublishError, timings: Timings
) -> None:
    """It surely did not happen: it never left, or the platform said no."""
    attempt = _attempt(row, attempt_id) if attempt_id is not None else None
    tell_call(session, row, attempt.kind.value if attempt else "prepare", "refused", code=error.reason.code)
    if attempt is not None:
        attempt.said = {"code": error.reason.code, **_heard_by(row, attempt, error, timings)}
        _account_for_answer(row, attempt, False, now(session), timings)
    if holds(row, claim):
        if not _is_overtaken(row, attempt):
            wait_after(row, error, now(session))
        if is_complete(row.standing()):  # it was told of the end and refused that too: nobody has anything left to do
            end_trouble(row)
            clear_todo(row)
        put_down(session, row, timings)


def take_silence(
    session: Session, row: Publication, claim: Claim, attempt_id: str, error: PublishError, timings: Timings
) -> None:
    """Nobody knows: the call stays open and is looked for."""
    attempt = _attempt(row, attempt_id)
    attempt.said = {"code": error.reason.code}
    tell_call(session, row, attempt.kind.value, "unanswered", code=error.reason.code)
    if holds(row, claim):
        put_down(session, row, timings)


def take_crash(session: Session, row: Publication, claim: Claim, timings: Timings) -> None:
    """Our own code failed: said aloud, and not tried again every second."""
    if holds(row, claim):
        ask_person(row, CRASHED, now(session))
        wait_after(row, None, now(session))
        put_down(session, row, timings)


def adopt_refs(session: Session, row: Publication, refs: Sequence[RemoteRef], revision: int) -> None:
    """Every remote object that exists gets a row; objects of one publish share a copy number."""
    at = now(session)
    known = {(post.object, post.remote_id): post for post in row.posts}
    mates = [known[ref.kind, ref.id].copy for ref in refs if (ref.kind, ref.id) in known]
    copy = mates[0] if mates else max((post.copy for post in row.posts), default=0) + 1
    for ref in refs:
        post = known.get((ref.kind, ref.id))
        if post is None:
            row.posts.append(
                Post(
                    id=new_id("post"), copy=copy, object=ref.kind, remote_id=ref.id, url=ref.url,
                    account=ref.account, state=PostState.LIVE, found_at=at,
                )
            )  # fmt: skip
        elif post.state is not PostState.LIVE:
            post.state, post.over_at = PostState.LIVE, None
    row.shown = revision
    if row.first_live_at is None:
        row.first_live_at = at
        if not known:  # else it was sent anew, and how soon says nothing
            tell_live(session, row, at)
    row.watch_since, row.watched_at = at, None
    end_trouble(row)
    clear_when_settled(row)


def tell_stray(session: Session, row: Publication) -> None:
    """What was called complete was not: a copy has been found since, and a person must know."""
    ask_person(row, STRAY, now(session))
    record_audit(session, STRAY, row.alert_id, by="service", details={"publication": row.id})


def find_news(
    session: Session, row: Publication, sightings: Sequence[Sighting], *, may_be_another: bool
) -> Sequence[Sighting]:
    """Those of the row's markers that nobody has a row for as live.

    What another publication knows is that one's, and may be wanted: two channels may be one account, with one marker
    for both, and after a restore older ones are sought by the newer's. What is in the air for the other may be there
    already: who waits for an answer as well takes one, so that each finds one, and who does not leaves it. What is to
    go, and can not be taken down by whoever knows it (their token is dead), is taken down by who can.
    `may_be_another`: `has_mute_twin`, asked before this asks what is known: the answer may come in between.
    """
    live = {(post.object, post.remote_id) for post in row.posts if post.state is PostState.LIVE}
    new = [each for each in sightings if any((ref.kind, ref.id) not in live for ref in each.refs)]
    if not new:
        return ()
    ids = {ref.id for each in new for ref in each.refs}
    elsewhere = queries.known_copies(session, row.alert_id, row.kind, ids, but=row.id, stuck=row.want != RETRACTED)
    new = [each for each in new if not all(ref.id in elsewhere for ref in each.refs)]
    if not may_be_another:
        return new
    own = [each for each in new if any((ref.kind, ref.id) in live for ref in each.refs)]
    waits = any(call.kind is CallKind.PUBLISH for call in row.standing().open_calls)
    if row.doubted_at is None and (not waits or (row.want and live)):
        return own
    return (own or new)[:1] if row.want else new


def is_known(session: Session, row: Publication, sighting: Sighting) -> bool:
    """Whether any of it is another publication's copy: then it is the answer to that one's call."""
    ids = {ref.id for ref in sighting.refs}
    return bool(queries.known_copies(session, row.alert_id, row.kind, ids, but=row.id))


def has_mute_twin(session: Session, row: Publication) -> bool:
    """Whether another channel of this account waits for an answer; an account that nobody has told may be this one."""
    return has_twin_among(session, row.channel_id, queries.settings_of_mute(session, row))


def has_twin_among(session: Session, channel_id: str, others: Sequence[Mapping[str, Any]]) -> bool:
    """Whether any of these settings may be those of a channel of the same account."""
    if not others:
        return False
    channel = load_channel(session, channel_id)
    account = find_kind(channel.kind).account
    told = [[(channel.settings.get(name), other.get(name)) for name in account] for other in others]
    return any(all(None in pair or pair[0] == pair[1] for pair in pairs) for pairs in told)


def retract_replaced(session: Session, row: Publication, timings: Timings) -> None:
    """The new post stands, and not its photo alone: now what it replaces on its channel may go."""
    post = capabilities_of(row, timings).objects[-1]
    stands = any(each.object == post and each.state is PostState.LIVE for each in row.posts)
    if row.want != 0 and row.number > 1 and stands:
        retract_publications(session, queries.wanted_before(session, row), timings)


def leave_row(session: Session, row: Publication, timings: Timings, *, mine: bool, moved: bool) -> None:
    """`moved`: a fact has come that whoever decides now must learn of first."""
    if mine:
        put_down(session, row, timings)
    elif moved:
        row.fence += 1
        put_down(session, row, timings)
    else:
        reschedule(session, row, timings)


def lapse(row: Publication, numbers: Sequence[int], proof: Mapping[str, str]) -> None:
    for attempt in row.attempts:
        if attempt.number in numbers:
            attempt.account = Account.LAPSED
            attempt.said = {**(attempt.said or {}), "looked": dict(proof)}


def wait_after(row: Publication, error: PublishError | None, at: datetime) -> None:
    """When to come back after a no: twice as long each time, or later if the platform says so, up to a point.

    A retraction that is put off for far longer is somebody's to know of; its window's own end may be a little later.
    """
    row.refusals += 1
    retracting = row.want == 0
    longest = _LONGEST_RETRACTION_WAIT if retracting else _LONGEST_WAIT
    most = _MOST_RETRACTION_PUT_OFF if retracting else _MOST_PUT_OFF
    row.retry_at = at + min(timedelta(seconds=2 ** min(row.refusals, 10)), longest)
    row.retry_why = error.reason.code if isinstance(error, RateLimited) else None
    until = error.until if isinstance(error, RateLimited) and error.until is not None else at
    row.retry_at = max(row.retry_at, min(until, at + most))
    if isinstance(error, Rejected):
        row.held = not retracting
    telling = isinstance(error, Rejected | Blocked | CredentialsExpired) or row.refusals >= _NO_LONGER_BRIEF
    if error and row.todo != END_REFUSED and (telling or (retracting and until > at + 2 * most)):
        ask_person(row, error.reason.code, at, dict(error.reason.values))


def end_trouble(row: Publication) -> None:
    if row.refusals or row.retry_at:
        row.refusals, row.retry_at, row.retry_why = 0, None, None


def clear_when_settled(row: Publication) -> None:
    if not any(attempt.account is Account.OPEN for attempt in row.attempts):
        clear_todo(row)


def _is_overtaken(row: Publication, attempt: Attempt | None) -> bool:
    """Whether the end came while this call was in the air: how long to wait with it says nothing of a removal."""
    return row.want == RETRACTED and attempt is not None and attempt.kind is not CallKind.NEUTRAL


def _heard_by(row: Publication, attempt: Attempt, error: PublishError, timings: Timings) -> Mapping[str, bool]:
    """Whether a receiver of events answered: what it refused it may have kept, and only a tombstone undoes that.

    A receiver that puts the tombstone itself off has not been told: it is tried again.
    """
    if capabilities_of(row, timings).undoing is not Undoing.TOMBSTONE or "status" not in error.reason.values:
        return {}
    is_later = attempt.kind is CallKind.NEUTRAL and isinstance(error, RateLimited)
    return {"later" if is_later else "heard": True}


def _attempt(row: Publication, attempt_id: str) -> Attempt:
    return next(attempt for attempt in row.attempts if attempt.id == attempt_id)


def _key(row: Publication, kind: CallKind, revision: int, timings: Timings) -> str:
    """Of the publication, so that no try makes a second copy; a receiver of events drops what it has seen."""
    repeats = capabilities_of(row, timings).settling is Settling.REPEAT
    is_first = kind is CallKind.PUBLISH and (revision == row.number or not repeats)
    return row.key if is_first else f"{row.key}.{revision}"


def _account_for_answer(row: Publication, attempt: Attempt, happened: bool, at: datetime, timings: Timings) -> None:
    """Elsewhere an answer speaks of its own call alone: another with the same id may land after a delete."""
    attempt.account, attempt.happened, attempt.answered_at = Account.ANSWERED, happened, at
    if not happened or capabilities_of(row, timings).settling is not Settling.REPEAT:
        return
    for other in [other for other in row.attempts if other.account is Account.OPEN]:
        if other.key == attempt.key:
            other.account, other.happened, other.answered_at = Account.ANSWERED, True, at
        elif other.revision < attempt.revision:  # the receiver has been told something newer
            lapse(row, [other.number], {"newer": attempt.key})
