"""THE decision: a pure function of stored facts says what the holder of the lease may do next, and from when on.

The design was explored exhaustively by a model checker; `docs/machine.md` tells what each rule protects. Nothing here
reads a clock or a database: a publication's state is derived, never stored.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from alerts.publication.timings import Timings as Timings  # whoever asks the machine hands them in
from publishers.contract import Capabilities, Editing, Settling, Undoing

NEUTRAL = 0  # as a revision: the neutral card, or the partner's tombstone
RETRACTED = 0  # as `want`
PARKED = "publication.endpoint_parked"  # why a publication waits: its receiver answers nobody
END_REFUSED = "publication.end_refused"  # the receiver goes on saying no to the tombstone
GOES_ON = "publication.goes_on"  # an end is owed to this receiver alone, and the alert goes on
HALF = "publication.half"  # a part of the post is there, and nothing in the air can bring the rest
MOST_CALLS = 2  # publishing calls that may have happened; after that only a person goes on


class CallKind(StrEnum):
    PUBLISH = "publish"
    EDIT = "edit"
    NEUTRAL = "neutral"


class Account(StrEnum):
    OPEN = "open"  # nobody knows yet what it did
    ANSWERED = "answered"  # we know what it did
    LAPSED = "lapsed"  # settled as never happened


class PostState(StrEnum):
    LIVE = "live"
    GONE = "gone"  # delete answered and read back missing, with the control
    REPLACED = "replaced"  # shows the neutral card, re-read
    DECLARED = "declared"  # its partner says removed: said, not proven


class State(StrEnum):
    PLANNED = "planned"
    SENDING = "sending"
    UNKNOWN = "unknown"
    LIVE = "live"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Call:
    """One try. `happened`: None until answered or lapsed."""

    number: int
    kind: CallKind
    revision: int
    key: str
    sending_at: datetime
    account: Account
    happened: bool | None
    answered_at: datetime | None = None
    heard: bool = (
        False  # a receiver that can only be told of an end refused it, or says that it removed all: it may hold it
    )
    later: bool = False  # such a receiver put the tombstone off: it has not been told
    kept: bool = False  # only a part of it stands, and a person who was asked leaves it so

    @property
    def is_open(self) -> bool:
        return self.account is Account.OPEN

    @property
    def refused(self) -> bool:
        """It surely did nothing, by the platform's own word or because it never left."""
        return self.account is Account.ANSWERED and self.happened is False


@dataclass(frozen=True, slots=True)
class Copy:
    """One remote object that ever existed; objects of one publish share `copy`."""

    id: str
    copy: int
    object: str
    state: PostState


@dataclass(frozen=True, slots=True)
class Standing:
    """All facts about one publication."""

    want: int  # the message number that should be visible; RETRACTED
    shown: int | None  # the number last proven visible; NEUTRAL
    key: str
    calls: tuple[Call, ...] = ()
    copies: tuple[Copy, ...] = ()
    granted: int = 0  # further publishing calls that a person allowed
    refusals: int = 0  # in a row
    held: bool = False  # refused for good: publish and edit wait for a person; a retraction never does
    todo: str | None = None
    leased_until: datetime | None = None
    looked_at: datetime | None = None
    watch_since: datetime | None = None
    watched_at: datetime | None = None
    retry_at: datetime | None = None
    parked: bool = False  # `retry_at` is the time of the receiver's next probe
    first_live_at: datetime | None = None  # None again once a person has what was deleted, or half there, sent anew
    doubted: bool = False  # there may be more than is known (a restore, say): it counts once somebody has looked

    @property
    def open_calls(self) -> tuple[Call, ...]:
        return tuple(call for call in self.calls if call.is_open)

    @property
    def live(self) -> tuple[Copy, ...]:
        return tuple(copy for copy in self.copies if copy.state is PostState.LIVE)

    @property
    def owes_the_end(self) -> bool:
        """A receiver refused all that it was sent, and has not answered a tombstone yet, be it by another no; or its
        removal was declared before any tombstone that may have reached it: whoever has its key says that."""
        ends = [call for call in self.calls if call.kind is CallKind.NEUTRAL]
        if any(copy.state is PostState.DECLARED for copy in self.copies):
            return not any(call.heard or not call.refused for call in ends)
        told = self.shown == NEUTRAL or any(call.heard for call in ends)
        return any(call.heard for call in self.calls) and not self.copies and not told


class Action(StrEnum):
    PUBLISH = "publish"
    EDIT = "edit"
    NEUTRAL = "neutral"
    DELETE = "delete"
    LOOK = "look"  # search our own timeline
    READ = "read"  # read a live post back: does it show what it should?
    WATCH = "watch"  # a scheduled re-read of what is settled
    ASK = "ask"  # a named person has something to do
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Step:
    """`at`: not before then (None = never by itself). `target`: the copy to delete. `why`: code of the to-do."""

    action: Action
    at: datetime | None
    target: str | None = None
    why: str | None = None


def is_complete(standing: Standing) -> bool:
    """Every call is accounted for, not only every known post gone; and whoever may hold more has been told."""
    is_over = standing.want == RETRACTED and not standing.live and not standing.open_calls
    return is_over and not standing.doubted and not standing.owes_the_end


def state_of(standing: Standing, now: datetime) -> State:
    if standing.live:
        return State.LIVE
    if standing.open_calls:
        held = standing.leased_until is not None and standing.leased_until > now
        return State.SENDING if held else State.UNKNOWN
    return State.PLANNED if standing.want != RETRACTED else State.GONE


def ripe_calls(standing: Standing, caps: Capabilities, timings: Timings, read_began: datetime) -> tuple[Call, ...]:
    """The open calls so old when the read began that, not found by it, they can not exist."""
    settle = timings.settle(caps.visible_after)
    return tuple(call for call in standing.open_calls if read_began - call.sending_at >= settle)


def next_step(standing: Standing, caps: Capabilities, timings: Timings, now: datetime) -> Step:
    """What the holder of the lease may do; a wait the platform asked for holds every step that calls it."""
    step = _step(standing, caps, timings, now)
    if standing.held and step.action in (Action.PUBLISH, Action.EDIT):
        return Step(Action.REST, None)
    if standing.retry_at and step.at and step.action not in (Action.ASK, Action.REST):
        return Step(step.action, max(step.at, standing.retry_at), step.target, step.why)
    return step


def _step(standing: Standing, caps: Capabilities, timings: Timings, now: datetime) -> Step:
    if standing.want == RETRACTED:
        step = _taking_back(standing, caps, timings, now)
        takes_back = step.action in (Action.DELETE, Action.NEUTRAL)
        return _looking_again(standing, caps, now) if standing.doubted and not takes_back else step
    if standing.doubted:
        return _looking_again(standing, caps, now)
    copies = sorted({copy.copy for copy in standing.live})
    if len(copies) > 1:
        if _undoing_now(standing, caps, now) is not Undoing.DELETE:
            return _ask(standing, "publication.remove_by_hand", now)
        second = next(copy for copy in standing.live if copy.copy != copies[0])
        return Step(Action.DELETE, now, target=second.id)
    if standing.live:
        return _showing(standing, caps, timings, now)
    if standing.open_calls:
        return _unanswered(standing, caps, timings, now)
    if standing.first_live_at is not None and any(copy.state is PostState.GONE for copy in standing.copies):
        return _ask(standing, "publication.deleted_by_someone", now)
    if not _calls_left(standing):
        return _ask(standing, "publication.calls_used_up", now)
    return Step(Action.PUBLISH, now)


def _looking_again(standing: Standing, caps: Capabilities, now: datetime) -> Step:
    """The store was restored: what happened since it was copied is out there and not in here."""
    if caps.settling in (Settling.REPEAT, Settling.PERSON):
        return _ask(standing, "publication.look_after_restore", now)
    return Step(Action.WATCH, now)


def _showing(standing: Standing, caps: Capabilities, timings: Timings, now: datetime) -> Step:
    if not any(copy.object == caps.objects[-1] for copy in standing.live):  # a photo alone has no words to edit
        return _settling(standing, caps, timings, now) if standing.open_calls else _half(standing, caps, now)
    if standing.shown != standing.want and caps.editing is not Editing.NONE:
        return _edit(standing, caps, timings, now, Action.EDIT, standing.want)
    if standing.open_calls:
        return _settling(standing, caps, timings, now)
    if len(standing.live) < len(caps.objects) and not any(call.kept for call in standing.calls[-1:]):
        return _ask(standing, HALF, now)
    return _watch(standing, caps, timings)


def _half(standing: Standing, caps: Capabilities, now: datetime) -> Step:
    """What a person has sent anew goes first: else the new copy would be taken for a second one."""
    if standing.first_live_at is None and _undoing_now(standing, caps, now) is Undoing.DELETE:
        return Step(Action.DELETE, now, target=standing.live[0].id)
    return _ask(standing, HALF, now)


def _taking_back(standing: Standing, caps: Capabilities, timings: Timings, now: datetime) -> Step:
    undoing = _undoing_now(standing, caps, now)
    if undoing is Undoing.TOMBSTONE:
        return _tombstone(standing, timings, now)
    if standing.live and undoing is Undoing.DELETE:
        # After a no the next one is tried: a copy that can not be deleted must not keep the others up.
        return Step(Action.DELETE, now, target=standing.live[standing.refusals % len(standing.live)].id)
    if standing.live and undoing is Undoing.NEUTRAL_EDIT:
        if standing.shown != NEUTRAL:
            return _edit(standing, caps, timings, now, Action.NEUTRAL, NEUTRAL)
        return _settling(standing, caps, timings, now) if standing.open_calls else Step(Action.READ, now)
    if standing.live:
        return _ask(standing, "publication.remove_by_hand", now)
    if standing.open_calls:
        return _settling(standing, caps, timings, now)
    return _watch(standing, caps, timings)


def _undoing_now(standing: Standing, caps: Capabilities, now: datetime) -> Undoing:
    over = (
        caps.undo_window is not None
        and standing.first_live_at is not None
        and now - standing.first_live_at >= caps.undo_window
    )
    if caps.undoing is Undoing.DELETE and over:
        return Undoing.NEUTRAL_EDIT if caps.editing is Editing.ALL else Undoing.PERSON
    return caps.undoing


def _tombstone(standing: Standing, timings: Timings, now: datetime) -> Step:
    if not standing.live and not standing.open_calls and not standing.owes_the_end:
        # It never reached the partner, or the partner was told and declared removal, or refused the tombstone as well.
        return Step(Action.REST, None)
    ends = [call for call in standing.calls if call.kind is CallKind.NEUTRAL]
    if standing.shown != NEUTRAL:
        step = _repeat(standing, timings, Action.NEUTRAL, now)
        if not ends or not (ends[-1].heard or ends[-1].later) or standing.parked or standing.todo == END_REFUSED:
            return step
        ask_at = ends[0].sending_at + timings.receipt_within
        return Step(Action.ASK, ask_at, why=END_REFUSED) if step.at is None or ask_at <= step.at else step
    told = max(call.answered_at for call in ends if call.answered_at)
    if now >= told + timings.receipt_within:
        return _ask(standing, "publication.no_receipt", now)
    return Step(Action.ASK, told + timings.receipt_within, why="publication.no_receipt")


def _edit(
    standing: Standing, caps: Capabilities, timings: Timings, now: datetime, action: Action, revision: int
) -> Step:
    if caps.settling is Settling.REPEAT:
        return _repeat(standing, timings, action, now)
    kind = CallKind(action.value)
    tries = [c for c in standing.calls if c.kind is kind and c.revision == revision and not c.refused]
    if len(tries) < MOST_CALLS + standing.granted:
        return Step(action, now)
    if standing.open_calls:
        return _settling(standing, caps, timings, now)
    return _ask(standing, "publication.edits_used_up", now)


def _unanswered(standing: Standing, caps: Capabilities, timings: Timings, now: datetime) -> Step:
    first = min(call.sending_at for call in standing.open_calls)
    in_flight = timings.total + timings.frozen + timings.landing
    # The same again, and never newer words under an id that may stand for older ones.
    may_repeat = _calls_left(standing) and all(call.revision == standing.want for call in standing.open_calls)
    match caps.settling:
        case Settling.REPEAT:
            return _repeat(standing, timings, Action.PUBLISH, now)
        case Settling.CLIENT_ID | Settling.CONTAINER if may_repeat:
            return Step(Action.PUBLISH, now)
        case Settling.KEY if may_repeat and caps.remembers and now - first + in_flight < caps.remembers:
            return Step(Action.PUBLISH, now)
    return _settling(standing, caps, timings, now)


def _repeat(standing: Standing, timings: Timings, action: Action, now: datetime) -> Step:
    """The same id again on the receiver's schedule; the receiver drops what it has seen. A no to the end is no end, and
    who puts it off for longer than a receipt may take is told as seldom."""
    kind = CallKind(action.value)
    revision = NEUTRAL if action is Action.NEUTRAL else standing.want
    tries = [call for call in standing.calls if call.kind is kind and call.revision == revision]
    late = tries[0].sending_at + timings.receipt_within if tries else now
    no = [call for call in tries if call.heard or (call.later and call.sending_at >= late)]
    tries = [call for call in tries if call.is_open or (call in no and revision == NEUTRAL)]
    if not tries:
        return Step(action, now)
    if standing.parked and standing.retry_at is not None:
        return Step(action, standing.retry_at)
    if len(tries) > len(timings.repeat_after) + standing.granted:
        return _ask(standing, END_REFUSED if tries[-1] in no else "publication.receiver_silent", now)
    wait = timings.repeat_after[min(len(tries), len(timings.repeat_after)) - 1]
    return Step(action, tries[-1].sending_at + wait * (1 + timings.jitter * _spread(tries[-1])))


def _spread(call: Call) -> float:
    """Between -1 and 1, the same each time it is asked: a decision is a function of facts alone."""
    digest = hashlib.sha256(f"{call.key}:{call.number}".encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**31 - 1


def _settling(standing: Standing, caps: Capabilities, timings: Timings, now: datetime) -> Step:
    """An unanswered publish is looked for; an edit is the last word only when read back with no other in the air."""
    if not any(call.kind is CallKind.PUBLISH for call in standing.open_calls):
        return Step(Action.READ, _next_look(standing, caps, timings))
    if caps.settling is Settling.PERSON:
        return _ask(standing, "publication.look_yourself", now)
    return Step(Action.LOOK, _next_look(standing, caps, timings))


def _next_look(standing: Standing, caps: Capabilities, timings: Timings) -> datetime:
    settle = timings.settle(caps.visible_after)
    times = [call.sending_at + age for call in standing.open_calls for age in (*timings.look_after, settle)]
    if standing.looked_at is None:
        return min(times)
    later = [time for time in times if time > standing.looked_at]
    return min(later, default=standing.looked_at + timings.look_every)


def _watch(standing: Standing, caps: Capabilities, timings: Timings) -> Step:
    unreadable = caps.settling in (Settling.REPEAT, Settling.PERSON)
    if unreadable or standing.watch_since is None or not standing.calls:
        return Step(Action.REST, None)
    times = [standing.watch_since + after for after in timings.watch_after]
    later = [time for time in times if standing.watched_at is None or time > standing.watched_at]
    return Step(Action.WATCH, later[0]) if later else Step(Action.REST, None)


def _ask(standing: Standing, why: str, now: datetime) -> Step:
    return Step(Action.REST, None) if standing.todo == why else Step(Action.ASK, now, why=why)


def _calls_left(standing: Standing) -> bool:
    """Refused calls do not count: they surely did nothing. A lapsed one does: re-planned once, then a person."""
    used = [call for call in standing.calls if call.kind is CallKind.PUBLISH and not call.refused]
    return len(used) < MOST_CALLS + standing.granted
