"""What was learned from a call becomes facts: one short transaction for each kind of answer.

A receipt ("it exists") is a fact whoever brings it, and moves the fence so that nobody decides without knowing it.
A negative ("not found", "gone") counts only under the current fence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from alerts.db.base import new_id
from alerts.db.session import Database, now
from alerts.publication import queries
from alerts.publication.claim import (
    Claim,
    ask_person,
    capabilities_of,
    clear_todo,
    holds,
    put_down,
    reschedule,
    retract_publication,
    step_of,
)
from alerts.publication.machine import (
    NEUTRAL,
    Account,
    Action,
    CallKind,
    PostState,
    Timings,
    ripe_calls,
)
from alerts.publication.models import Attempt, Post, Publication
from publishers.contract import Gone, Receipt, RemoteRef, Seen, Settling, Timeline, Unreadable
from publishers.errors import Blocked, CredentialsExpired, PublishError, RateLimited, Rejected

_CALLS = {Action.PUBLISH: CallKind.PUBLISH, Action.EDIT: CallKind.EDIT, Action.NEUTRAL: CallKind.NEUTRAL}
CRASHED = "publication.crashed"
_LONGEST_WAIT = timedelta(minutes=5)
_LONGEST_RETRACTION_WAIT = timedelta(minutes=1)
_NO_LONGER_BRIEF = 3  # refusals in a row: most trouble is over by then, and what is not must be told to somebody


@dataclass(frozen=True, slots=True)
class Armed:
    attempt_id: str
    sending_at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Recorder:
    """The store and the timings, as every record needs them."""

    database: Database
    timings: Timings

    def arm(self, claim: Claim, action: Action, revision: int) -> Armed | None:
        """Commit SENDING, only with the current fence and only if the machine still says so: the kill switch."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if not holds(row, claim):
                return None
            at = now(session)
            step = step_of(row, self.timings, at)
            if step.action is not action or step.at is None or step.at > at or revision_of(row, action) != revision:
                put_down(session, row, self.timings)
                return None
            key = self._key(row, _CALLS[action], revision)
            attempt = _new_attempt(row, _CALLS[action], revision, key, claim, at)
            row.lease_until = at + self.timings.lease
            return Armed(attempt.id, at, attempt.key)

    def receipt(self, claim: Claim, attempt_id: str, receipt: Receipt) -> None:
        """The platform said yes."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            attempt = _attempt(row, attempt_id)
            mine = holds(row, claim)
            attempt.said = {"said": receipt.said}
            if attempt.kind is CallKind.PUBLISH:
                self._answer(row, attempt, True, now(session))
                adopt_refs(session, row, receipt.refs, attempt.revision)
                _retract_replaced(session, row, self.timings)
            elif mine:
                self._answer(row, attempt, True, now(session))
                row.shown = attempt.revision
                row.refusals, row.retry_at = 0, None
                _clear_when_settled(row)
            self._after(session, row, mine=mine, moved=attempt.kind is CallKind.PUBLISH)

    def refusal(self, claim: Claim, attempt_id: str | None, error: PublishError) -> None:
        """It surely did not happen: it never left, or the platform said no."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if attempt_id is not None:
                attempt = _attempt(row, attempt_id)
                attempt.said = {"code": error.reason.code}
                self._answer(row, attempt, False, now(session))
            if holds(row, claim):
                _wait_after(row, error, now(session))
                put_down(session, row, self.timings)

    def no_answer(self, claim: Claim, attempt_id: str, error: PublishError) -> None:
        """Nobody knows: the call stays open and is looked for."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            _attempt(row, attempt_id).said = {"code": error.reason.code}
            if holds(row, claim):
                put_down(session, row, self.timings)

    def deletion(self, claim: Claim, post_id: str, answer: str | PublishError, seen: Seen | Gone | Unreadable) -> None:
        """Gone = the delete was answered and a read says missing, with its control, under the current fence."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if not holds(row, claim):
                return
            at = now(session)
            if isinstance(answer, str) and isinstance(seen, Gone):
                _end_post(row, post_id, PostState.GONE, {"delete": answer, **seen.proof}, at)
                row.refusals, row.retry_at = 0, None
                _clear_when_settled(row)
            elif isinstance(seen, Unreadable):
                _wait_after(row, answer if isinstance(answer, PublishError) else None, at)
                ask_person(row, seen.reason.code, at, dict(seen.reason.values))
            else:
                _wait_after(row, answer if isinstance(answer, PublishError) else None, at)
            put_down(session, row, self.timings)

    def look(self, claim: Claim, began: datetime, found: Timeline | Unreadable) -> None:
        """What a search of our own timeline showed. `began`: the age of a call is asked when the read begins."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            mine = holds(row, claim)
            if isinstance(found, Unreadable):
                if mine:
                    self._unreadable(session, row, found)
                return
            markers = row.sought_markers()
            new = [s for s in found.sightings if s.marker in markers and is_news(row, s.refs)]
            ripe = ripe_calls(row.standing(), capabilities_of(row, self.timings), self.timings, began)
            for sighting in new:
                adopt_refs(session, row, sighting.refs, markers[sighting.marker])
            if new:
                _retract_replaced(session, row, self.timings)
            if mine:
                objects = frozenset(capabilities_of(row, self.timings).objects)
                _account_for(row, [s.refs for s in new], objects, now(session))
                if not new:
                    _lapse(row, [call.number for call in ripe if call.kind is CallKind.PUBLISH], found.proof)
                row.looked_at = row.watched_at = began
                row.refusals, row.retry_at = 0, None
                _clear_unreadable(row)
            self._after(session, row, mine=mine, moved=bool(new))

    def reading(self, claim: Claim, began: datetime, reads: Mapping[str, Seen | Gone | Unreadable]) -> None:
        """What reading our posts back showed, by post id."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if not holds(row, claim):
                return
            at = now(session)
            ripe = ripe_calls(row.standing(), capabilities_of(row, self.timings), self.timings, began)
            for post_id, read in reads.items():
                if isinstance(read, Unreadable):
                    self._unreadable(session, row, read)
                    return
                _note_reading(row, post_id, read, at)
            _settle_edits(row, {call.number for call in ripe}, reads, at)
            row.looked_at = row.watched_at = began
            _clear_unreadable(row)
            put_down(session, row, self.timings)

    def rest(self, claim: Claim) -> None:
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if holds(row, claim):
                put_down(session, row, self.timings)

    def crash(self, claim: Claim) -> None:
        """Our own code failed: said aloud, and not tried again every second."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if holds(row, claim):
                ask_person(row, CRASHED, now(session))
                _wait_after(row, None, now(session))
                put_down(session, row, self.timings)

    def _after(self, session: Session, row: Publication, *, mine: bool, moved: bool) -> None:
        if mine:
            put_down(session, row, self.timings)
        elif moved:
            row.fence += 1
            put_down(session, row, self.timings)
        else:
            reschedule(session, row, self.timings)

    def _key(self, row: Publication, kind: CallKind, revision: int) -> str:
        """Of the publication, so that no try makes a second copy; a receiver of events drops what it has seen."""
        repeats = capabilities_of(row, self.timings).settling is Settling.REPEAT
        is_first = kind is CallKind.PUBLISH and (revision == row.number or not repeats)
        return row.key if is_first else f"{row.key}.{revision}"

    def _answer(self, row: Publication, attempt: Attempt, happened: bool, at: datetime) -> None:
        """Elsewhere an answer speaks of its own call alone: another with the same id may land after a delete."""
        attempt.account, attempt.happened, attempt.answered_at = Account.ANSWERED, happened, at
        if not happened or capabilities_of(row, self.timings).settling is not Settling.REPEAT:
            return
        for other in [other for other in row.attempts if other.account is Account.OPEN]:
            if other.key == attempt.key:
                other.account, other.happened, other.answered_at = Account.ANSWERED, True, at
            elif other.revision < attempt.revision:  # the receiver has been told something newer
                _lapse(row, [other.number], {"newer": attempt.key})

    def _unreadable(self, session: Session, row: Publication, found: Unreadable) -> None:
        at = now(session)
        ask_person(row, found.reason.code, at, dict(found.reason.values))
        _wait_after(row, None, at)
        put_down(session, row, self.timings)


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
                    state=PostState.LIVE, found_at=at,
                )
            )  # fmt: skip
        elif post.state is not PostState.LIVE:
            post.state, post.over_at = PostState.LIVE, None
    row.shown = revision
    row.first_live_at = row.first_live_at or at
    row.watch_since, row.watched_at = at, None
    row.refusals, row.retry_at = 0, None
    _clear_when_settled(row)


def revision_of(row: Publication, action: Action) -> int:
    """The message number that a call would show."""
    return NEUTRAL if action is Action.NEUTRAL else row.want


def _new_attempt(row: Publication, kind: CallKind, revision: int, key: str, claim: Claim, at: datetime) -> Attempt:
    attempt = Attempt(
        id=new_id("attempt"),
        number=len(row.attempts) + 1,
        kind=kind,
        revision=revision,
        key=key,
        fence=claim.fence,
        sending_at=at,
        account=Account.OPEN,
    )
    row.attempts.append(attempt)
    return attempt


def _attempt(row: Publication, attempt_id: str) -> Attempt:
    return next(attempt for attempt in row.attempts if attempt.id == attempt_id)


def _lapse(row: Publication, numbers: Sequence[int], proof: Mapping[str, str]) -> None:
    for attempt in row.attempts:
        if attempt.number in numbers:
            attempt.account = Account.LAPSED
            attempt.said = {**(attempt.said or {}), "looked": dict(proof)}


def is_news(row: Publication, refs: Sequence[RemoteRef]) -> bool:
    """Whether any of these is not known as live."""
    live = {(post.object, post.remote_id) for post in row.posts if post.state is PostState.LIVE}
    return any((ref.kind, ref.id) not in live for ref in refs)


def _account_for(row: Publication, found: Sequence[Sequence[RemoteRef]], objects: frozenset[str], at: datetime) -> None:
    """A found copy accounts for a call only if that call is the only one never answered, and all of it was found."""
    mute = [a for a in row.attempts if a.kind is CallKind.PUBLISH and a.account is not Account.ANSWERED]
    if len(mute) != 1 or not found:
        return
    for copy in {post.copy for post in row.posts if any(post.remote_id == ref.id for refs in found for ref in refs)}:
        there = {post.object for post in row.posts if post.copy == copy and post.state is PostState.LIVE}
        if objects <= there:
            mute[0].account, mute[0].happened, mute[0].answered_at = Account.ANSWERED, True, at


def _end_post(row: Publication, post_id: str, state: PostState, proof: Mapping[str, Any], at: datetime) -> None:
    post = next(post for post in row.posts if post.id == post_id)
    post.state, post.over_at, post.proof = state, at, {**proof, "at": at.isoformat()}
    row.watch_since, row.watched_at = at, None
    if not any(other.state is PostState.LIVE for other in row.posts):
        for attempt in row.attempts:  # an edit of a post that is gone can not matter
            if attempt.kind is not CallKind.PUBLISH and attempt.account is Account.OPEN:
                attempt.account = Account.LAPSED


def _note_reading(row: Publication, post_id: str, read: Seen | Gone | Unreadable, at: datetime) -> None:
    post = next(post for post in row.posts if post.id == post_id)
    if isinstance(read, Gone) and post.state is PostState.LIVE:
        _end_post(row, post_id, PostState.GONE, {"delete": "not by us", **read.proof}, at)
    elif isinstance(read, Seen):
        if post.state is PostState.GONE:
            post.state, post.over_at = PostState.LIVE, None
            row.watch_since, row.watched_at = at, None
        shown = [revision for marker, revision in row.markers().items() if marker in read.text]
        row.shown = max(shown, default=row.shown)


def _settle_edits(row: Publication, ripe: set[int], reads: Mapping[str, object], at: datetime) -> None:
    goal = row.want or NEUTRAL
    open_edits = [a for a in row.attempts if a.account is Account.OPEN and a.kind is not CallKind.PUBLISH]
    if any(attempt.number not in ripe for attempt in open_edits):
        return
    for attempt in open_edits:
        if attempt.revision == row.shown:
            attempt.account, attempt.happened, attempt.answered_at = Account.ANSWERED, True, at
        else:
            attempt.account = Account.LAPSED
    if row.shown == goal == NEUTRAL:
        for post in row.posts:
            if post.state is PostState.LIVE and isinstance(reads.get(post.id), Seen):
                _end_post(row, post.id, PostState.REPLACED, {"read": "shows the neutral card"}, at)


def _retract_replaced(session: Session, row: Publication, timings: Timings) -> None:
    """The new post stands: now what it replaces on its channel may go."""
    if row.want != 0:
        for older in queries.wanted_before(session, row):
            retract_publication(session, older, timings)


def _wait_after(row: Publication, error: PublishError | None, at: datetime) -> None:
    """When to come back after a no: the platform's own time, else twice as long each time."""
    row.refusals += 1
    longest = _LONGEST_RETRACTION_WAIT if row.want == 0 else _LONGEST_WAIT
    row.retry_at = at + min(timedelta(seconds=2 ** min(row.refusals, 10)), longest)
    if isinstance(error, RateLimited) and error.until is not None:
        row.retry_at = max(at, error.until)
    if isinstance(error, Rejected):
        row.held = row.want != 0
    if isinstance(error, Rejected | Blocked | CredentialsExpired) or (error and row.refusals >= _NO_LONGER_BRIEF):
        ask_person(row, error.reason.code, at, dict(error.reason.values))


def _clear_when_settled(row: Publication) -> None:
    if not any(attempt.account is Account.OPEN for attempt in row.attempts):
        clear_todo(row)


def _clear_unreadable(row: Publication) -> None:
    if row.todo is not None and (row.todo == CRASHED or not row.todo.startswith("publication.")):
        clear_todo(row)
