"""The ledger: every copy of an alert, and its proven state. Pure reading; nothing is stored twice."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from alerts.alert.models import Alert
from alerts.channel.models import Channel
from alerts.channel.queries import load_channel
from alerts.db.hold import lost_copies_of
from alerts.db.models import LostCopy
from alerts.db.session import now
from alerts.publication.claim import TODO_WITHIN
from alerts.publication.machine import END_REFUSED, PARKED, Call, PostState, is_complete
from alerts.publication.models import OwnCopy, Post, Publication
from alerts.publication.queries import own_copies_of_alert, publications_of_alert


class CopyState(StrEnum):
    PLANNED = "planned"  # nothing is out there yet
    LIVE = "live"
    UNANSWERED = "unanswered"  # a call that nobody has accounted for, or after a restore a look that is owed
    REQUESTED = "delete_requested"
    GONE = "confirmed_gone"
    REPLACED = "replaced"
    DECLARED = "declared"
    RESIDUAL = "residual"  # named: owner, reason, deadline
    NEVER = "never_published"


class LedgerState(StrEnum):
    OPEN = "open"
    COMPLETE = "complete"
    RESIDUAL = "residual"


OUT_OF_REACH = "publication.lost_out_of_reach"
# A person must act, and the service has done all that it can. Other to-dos are still being worked on.
_RESIDUAL_TODOS = frozenset(
    {
        "publication.no_receipt",
        END_REFUSED,
        "publication.remove_by_hand",
        "publication.edits_used_up",
        "publication.receiver_silent",
        PARKED,
        "publication.look_yourself",
    }
)
_OVER = {
    PostState.GONE: CopyState.GONE,
    PostState.REPLACED: CopyState.REPLACED,
    PostState.DECLARED: CopyState.DECLARED,
}
_SETTLED = frozenset({*_OVER.values(), CopyState.NEVER})


@dataclass(frozen=True, slots=True)
class Todo:
    """What a named person has to do, by when."""

    code: str
    values: Mapping[str, Any]
    owner: str
    since: datetime
    deadline: datetime


@dataclass(frozen=True, slots=True)
class Wait:
    """Others make us wait: a platform's rate limit, or a receiver that answers nobody. `why`: a code."""

    until: datetime
    why: str
    kind: str  # of the channel


@dataclass(frozen=True, slots=True)
class LedgerCopy:
    """One row of the ledger. `where`: a public address, a platform's link, or its id."""

    id: str
    kind: str
    channel: str | None
    where: str
    state: CopyState
    since: datetime
    over_at: datetime | None
    proof: Mapping[str, Any] | None
    todo: Todo | None
    publication: str | None = None
    wait: Wait | None = None
    wider: Mapping[str, Any] | None = None  # the reason why more people see it than was chosen


@dataclass(frozen=True, slots=True)
class Ledger:
    state: LedgerState
    counts: Mapping[str, int]
    copies: tuple[LedgerCopy, ...]

    @property
    def still_out(self) -> tuple[LedgerCopy, ...]:
        return tuple(copy for copy in self.copies if copy.state not in _SETTLED)


def read_ledger(session: Session, alert: Alert) -> Ledger:
    """Complete = every copy and every call of an ended alert is accounted for."""
    at = now(session)
    copies = [_own(copy) for copy in own_copies_of_alert(session, alert.id)]
    for row in publications_of_alert(session, alert.id):
        wait = _wait_of(row, at)
        for copy in _of_publication(row, load_channel(session, row.channel_id)):
            copies.append(replace(copy, wait=wait) if copy.over_at is None else copy)
    copies += [copy for lost in lost_copies_of(session, alert.id) for copy in _of_lost(session, alert, lost)]
    counts = Counter(copy.state.value for copy in copies)
    return Ledger(_state(alert, copies), dict(counts), tuple(copies))


def _state(alert: Alert, copies: Sequence[LedgerCopy]) -> LedgerState:
    left = {copy.state for copy in copies} - _SETTLED
    if alert.ended_at is None or left - {CopyState.RESIDUAL}:
        return LedgerState.OPEN
    return LedgerState.RESIDUAL if left else LedgerState.COMPLETE


def _own(copy: OwnCopy) -> LedgerCopy:
    if copy.gone_at is not None:
        state = CopyState.GONE
    else:
        state = CopyState.LIVE if copy.ended_at is None else CopyState.REQUESTED
    return LedgerCopy(
        id=copy.id, kind=copy.kind.value, channel=None, where=copy.path, state=state, since=copy.since,
        over_at=copy.gone_at, proof=copy.proof, todo=None,
    )  # fmt: skip


def _of_publication(row: Publication, channel: Channel) -> list[LedgerCopy]:
    todo, standing = todo_of(row), row.standing()
    is_over = is_complete(standing)  # then nothing else shows what a person has to do: its token is bad, say
    copies = [
        _of_post(row, post, channel.name, todo if is_over or post.state is PostState.LIVE else None)
        for post in row.posts
    ]
    copies += [_of_call(row, call, channel.name, todo) for call in standing.open_calls]
    is_missing = row.want > 0 and not standing.live and not standing.open_calls  # it was out, and somebody deleted it
    if not copies or is_missing or (row.want == 0 and (row.doubted_at is not None or standing.owes_the_end)):
        copies.append(_of_itself(row, channel.name, todo))
    return copies


def _of_itself(row: Publication, channel: str, todo: Todo | None) -> LedgerCopy:
    """Nothing is known to be out there; after a restore that counts only once somebody has looked, and of a receiver
    that refused what it was sent, or whose key said "removed" too early, only once it was told of the end."""
    if row.want:
        state = CopyState.PLANNED
    elif row.doubted_at is not None:
        state = CopyState.UNANSWERED
    elif row.standing().owes_the_end:
        state = CopyState.RESIDUAL if _is_residual(todo) else CopyState.REQUESTED
    else:
        state = CopyState.NEVER
    return LedgerCopy(
        id=row.id, kind=row.kind, channel=channel, where=channel, state=state, since=row.doubted_at or row.created_at,
        over_at=None, proof=None, todo=todo, publication=row.id,
    )  # fmt: skip


def _of_lost(session: Session, alert: Alert, lost: LostCopy) -> list[LedgerCopy]:
    """What a restored store has no publication for: a look that is owed, where nobody can look a person's to do, and
    then whatever was found."""
    channel = session.get(Channel, lost.channel_id)
    name, kind = (channel.name, channel.kind) if channel else (lost.channel_id, "channel")
    if lost.looked_at is not None:
        return [_of_found(lost, each, name, kind) for each in lost.found]
    todo = None if lost.due_at else Todo(OUT_OF_REACH, {}, alert.created_by, lost.since, lost.since + TODO_WITHIN)
    return [
        LedgerCopy(
            id=f"{lost.alert_id}/{lost.channel_id}", kind=kind, channel=name, where=name,
            state=CopyState.RESIDUAL if todo else CopyState.UNANSWERED, since=lost.since, over_at=None, proof=None,
            todo=todo,
        )
    ]  # fmt: skip


def _of_found(lost: LostCopy, found: Mapping[str, Any], channel: str, kind: str) -> LedgerCopy:
    over_at = datetime.fromisoformat(found["at"]) if "at" in found else lost.looked_at
    gone, proof = found["gone"], {"delete": found["delete"], **found.get("proof", {})}
    return LedgerCopy(
        id=f"{lost.alert_id}/{found['id']}", kind=f"{kind} {found['object']}", channel=channel, where=found["id"],
        state=CopyState.GONE if gone else CopyState.REQUESTED, since=lost.since, over_at=over_at if gone else None,
        proof=proof if gone else None, todo=None,
    )  # fmt: skip


def _wait_of(row: Publication, at: datetime) -> Wait | None:
    if row.retry_at is None or row.retry_why is None or row.retry_at <= at:
        return None
    return Wait(row.retry_at, row.retry_why, row.kind)


def todo_of(row: Publication) -> Todo | None:
    if row.todo is None or row.todo_since is None or row.todo_deadline is None:
        return None
    return Todo(row.todo, row.todo_values or {}, row.owner, row.todo_since, row.todo_deadline)


def _is_residual(todo: Todo | None) -> bool:
    return todo is not None and todo.code in _RESIDUAL_TODOS


def _of_post(row: Publication, post: Post, channel: str, todo: Todo | None) -> LedgerCopy:
    state = _OVER.get(post.state, CopyState.LIVE)
    if state is CopyState.LIVE and row.want == 0:
        state = CopyState.RESIDUAL if _is_residual(todo) else CopyState.REQUESTED
    return LedgerCopy(
        id=post.id, kind=f"{row.kind} {post.object}", channel=channel, where=post.url or post.remote_id, state=state,
        since=post.found_at, over_at=post.over_at, proof=post.proof, todo=todo, publication=row.id, wider=row.wider,
    )  # fmt: skip


def _of_call(row: Publication, call: Call, channel: str, todo: Todo | None) -> LedgerCopy:
    residual = row.want == 0 and _is_residual(todo)
    return LedgerCopy(
        id=f"{row.id}/{call.number}", kind=f"{row.kind} call", channel=channel, where=f"call {call.number}",
        state=CopyState.RESIDUAL if residual else CopyState.UNANSWERED, since=call.sending_at, over_at=None,
        proof=None, todo=todo, publication=row.id,
    )  # fmt: skip
