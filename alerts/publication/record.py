"""What was learned becomes facts: one short transaction for each kind of answer.

A negative ("not found", "gone") counts only under the current fence. What an answer means for a row: answers.py.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from alerts.channel.changing import keep_account
from alerts.db.absence import persist
from alerts.db.session import Database, now
from alerts.errors import Conflict
from alerts.publication import queries
from alerts.publication.answers import (
    CRASHED,
    Armed,
    adopt_refs,
    clear_when_settled,
    end_trouble,
    find_news,
    has_mute_twin,
    is_known,
    lapse,
    leave_row,
    open_call,
    require_on,
    retract_replaced,
    revision_of,
    take_answer,
    take_crash,
    take_receipt,
    take_refusal,
    tell_stray,
    wait_after,
)
from alerts.publication.claim import Claim, ask_person, capabilities_of, clear_todo, holds, put_down, step_of
from alerts.publication.machine import NEUTRAL, Account, Action, CallKind, PostState, Timings, is_complete, ripe_calls
from alerts.publication.models import Publication
from alerts.publication.telling import DONE, tell_call
from publishers.contract import Gone, Prepared, Receipt, RemoteRef, Seen, Timeline, Unreadable
from publishers.errors import PublishError, RateLimited, Rejected

DELETED = "yes"  # the platform's answer to a delete; anything else is what it said in its place


@dataclass(frozen=True, slots=True)
class Recorder:
    """The store and the timings, as every record needs them."""

    database: Database
    timings: Timings

    def arm(self, claim: Claim, action: Action, revision: int, *, prepared: Prepared | None = None) -> Armed | None:
        """Commit SENDING, only with the current fence and only if the machine still says so: the kill switch.

        `prepared` tells whom the platform will be told that it is for.
        """
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if not holds(row, claim):
                return None
            at = now(session)
            step = step_of(row, self.timings, at)
            if step.action is not action or step.at is None or step.at > at or revision_of(row, action) != revision:
                put_down(session, row, self.timings)
                return None
            if prepared is not None and prepared.audience is not None:
                row.audience = dict(prepared.audience)
                row.wider = asdict(prepared.wider) if prepared.wider else None
            try:
                require_on(session, row, action)
                if prepared is not None:
                    keep_account(session, row.channel_id, prepared.account)
            except Conflict as error:  # or a drill, and its channel turns out to be an account that everybody sees
                refused = Rejected(error.reason.code, error.reason.values)
                take_refusal(session, row, claim, None, refused, self.timings)
                return None
            return open_call(session, row, claim, action, self.timings)

    def renew(self, claim: Claim, lease: timedelta) -> bool:
        """The row is held for so long from now; False: somebody else decides by now."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if not holds(row, claim):
                return False
            row.lease_until = now(session) + lease
            return True

    def answer(self, claim: Claim, attempt_id: str, answer: Receipt | PublishError) -> None:
        """What the call came to, as far as we know: a fact, which must not be lost because the store is away."""

        def write() -> None:
            with self.database.write() as session:
                (row,) = queries.lock_with_replaced(session, [claim.publication_id])
                take_answer(session, row, claim, attempt_id, answer, self.timings)

        persist(write, self.timings.lease)

    def receipt(self, claim: Claim, attempt_id: str, receipt: Receipt) -> None:
        with self.database.write() as session:
            (row,) = queries.lock_with_replaced(session, [claim.publication_id])
            take_receipt(session, row, claim, attempt_id, receipt, self.timings)

    def refusal(self, claim: Claim, attempt_id: str | None, error: PublishError) -> None:
        """`attempt_id` None: it was refused before there was a call."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            take_refusal(session, row, claim, attempt_id, error, self.timings)

    def deletion(
        self,
        claim: Claim,
        post_id: str,
        answer: str | PublishError,
        seen: Seen | Gone | Unreadable,
        *,
        began: datetime,
    ) -> None:
        """Gone = the delete was answered and a read says missing, with its control, under the current fence.

        Where the platform says to both that there is nothing, it may not have seen so young a post yet; `began`: when
        it was asked. The delete is then tried again.
        """
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if not holds(row, claim):
                return
            at = now(session)
            refused = answer.reason.code if isinstance(answer, PublishError) else None
            tell_call(session, row, "delete", "refused" if refused else DONE, code=refused)
            _tell_seen(session, row, "read", seen)
            unseen = answer != DELETED and self._is_too_soon(row, post_id, began)
            if isinstance(answer, str) and isinstance(seen, Gone) and not unseen:
                _end_post(row, post_id, PostState.GONE, {"delete": answer, **seen.proof}, at)
                end_trouble(row)
                clear_when_settled(row)
            elif isinstance(seen, Unreadable) and seen.until is None:
                wait_after(row, answer if isinstance(answer, PublishError) else None, at)
                ask_person(row, seen.reason.code, at, dict(seen.reason.values))
            elif isinstance(seen, Unreadable) and isinstance(answer, str):
                wait_after(row, _limit_of(seen), at)
            else:
                wait_after(row, answer if isinstance(answer, PublishError) else None, at)
            put_down(session, row, self.timings)

    def look(self, claim: Claim, began: datetime, found: Timeline | Unreadable, *, is_all: bool = True) -> None:
        """What a search of our own timeline showed. `began`: the age of a call is asked when the read begins. Not
        `is_all`: a post of ours could not be read beside it, which stays trouble, and keeps a doubt."""
        with self.database.write() as session:
            (row,) = queries.lock_with_replaced(session, [claim.publication_id])
            mine = holds(row, claim)
            _tell_seen(session, row, "look", found)
            if isinstance(found, Unreadable):
                if mine:
                    self._unreadable(session, row, found)
                return
            markers = row.sought_markers()
            seen = [sighting for sighting in found.sightings if sighting.marker in markers]
            may_be_another = bool(seen) and has_mute_twin(session, row)  # once: else the answer may come in between
            new = find_news(session, row, seen, may_be_another=may_be_another)
            ripe = ripe_calls(row.standing(), capabilities_of(row, self.timings), self.timings, began)
            was_complete = is_complete(row.standing())
            for sighting in new:
                adopt_refs(session, row, sighting.refs, markers[sighting.marker])
            if new:
                retract_replaced(session, row, self.timings)
            if new and was_complete:
                tell_stray(session, row)
            if mine:
                objects = frozenset(capabilities_of(row, self.timings).objects)
                own = [] if may_be_another else [each for each in new if not is_known(session, row, each)]
                _account_for(row, [each.refs for each in own], objects, now(session))
                if not new:
                    lapse(row, [call.number for call in ripe if call.kind is CallKind.PUBLISH], found.proof)
                row.looked_at = began
                if is_all:
                    row.watched_at, row.doubted_at = began, None
                    end_trouble(row)
                    _clear_unreadable(row)
            leave_row(session, row, self.timings, mine=mine, moved=bool(new))

    def reading(
        self,
        claim: Claim,
        began: datetime,
        reads: Mapping[str, Seen | Gone | Unreadable],
        *,
        is_all: bool = True,
    ) -> None:
        """What reading our posts back showed, by post id. Not `is_all` that was asked: a search beside it failed, or an
        edit was refused. That posts can be read does not undo what somebody has to do for that, nor stand for it."""
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if not holds(row, claim):
                return
            at = now(session)
            ripe = ripe_calls(row.standing(), capabilities_of(row, self.timings), self.timings, began)
            for post_id, read in reads.items():
                _tell_seen(session, row, "read", read)
                if isinstance(read, Unreadable):
                    self._unreadable(session, row, read)
                    return
                if not (isinstance(read, Gone) and self._is_too_soon(row, post_id, began)):
                    _note_reading(row, post_id, read, at)
            _settle_edits(row, {call.number for call in ripe}, reads, at)
            row.looked_at = began
            if is_all:
                row.watched_at = began
                _clear_unreadable(row)
            put_down(session, row, self.timings)

    def _is_too_soon(self, row: Publication, post_id: str, began: datetime) -> bool:
        """Whether a read may still have shown what was there before the post: then "missing" says nothing."""
        post = next(post for post in row.posts if post.id == post_id)
        return began - post.found_at < capabilities_of(row, self.timings).visible_after

    def rest(self, claim: Claim) -> None:
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            if holds(row, claim):
                put_down(session, row, self.timings)

    def crash(self, claim: Claim) -> None:
        with self.database.write() as session:
            take_crash(session, queries.lock_publication(session, claim.publication_id), claim, self.timings)

    def _unreadable(self, session: Session, row: Publication, found: Unreadable) -> None:
        at = now(session)
        if found.until is None:
            ask_person(row, found.reason.code, at, dict(found.reason.values))
        wait_after(row, _limit_of(found), at)
        put_down(session, row, self.timings)


def _tell_seen(session: Session, row: Publication, action: str, found: Seen | Gone | Unreadable | Timeline) -> None:
    if isinstance(found, Unreadable):
        tell_call(session, row, action, "unreadable", code=found.reason.code)
    else:
        tell_call(session, row, action, DONE)


def _limit_of(found: Unreadable) -> RateLimited | None:
    """A read that the platform puts off is nobody's to do; it is waited for."""
    return RateLimited(found.reason.code, found.reason.values, until=found.until) if found.until else None


def _account_for(row: Publication, found: Sequence[Sequence[RemoteRef]], objects: frozenset[str], at: datetime) -> None:
    """A found copy accounts for a call only if that call is the only one never answered, on another channel of the
    account too, all of it was found, and it is not taken down for somebody else."""
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


def _clear_unreadable(row: Publication) -> None:
    if row.todo is not None and (row.todo == CRASHED or not row.todo.startswith("publication.")):
        clear_todo(row)
