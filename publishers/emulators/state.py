"""All that the twins hold: accounts, posts, faults, the clock; a test steers them through this object without HTTP."""

import heapq
import re
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from publishers.emulators.clock import Clock, read_system_clock
from publishers.emulators.faults import Fault, FaultBook, Route, make_fault
from publishers.emulators.timeline import Post, Timeline
from publishers.emulators.wire import Request, Response

# A check code and the message's number ("K7QF2M-1"): letters and digits with at least one letter, then a short number.
MARKER = re.compile(r"\b(?=\d*[A-Z])[A-Z0-9]{4,12}(?:-[A-Z0-9]{2,12})*[-/.·]\d{1,3}\b")


@dataclass(slots=True)
class Account:
    """`tokens` open it; for webhooks they are signing secrets, several while one rotates."""

    kind: str
    id: str
    name: str
    tokens: set[str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Violation:
    """Something no honest client does, such as a token in a URL. Holds no token."""

    kind: str
    code: str
    method: str
    path: str


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it arrived, for tests that search all bytes that left us."""

    kind: str
    route: Route
    account: str | None
    request: Request


@dataclass(frozen=True, slots=True)
class Call:
    """How one request is performed: `change` numbers what it changes; `before` makes reads stale; `half` and
    `again` are for the faults of those names."""

    now: datetime
    change: int
    before: int | None = None
    half: bool = False
    again: bool = False


class Twin(Protocol):
    """One platform."""

    kind: str

    def route_of(self, request: Request) -> Route: ...

    def account_of(self, request: Request) -> Account | None: ...

    def perform(self, request: Request, call: Call) -> Response: ...

    def word(self, what: str, fault: Fault, account: Account | None, now: datetime) -> Response:
        """How this platform says crashed, down, rate_limited, rate_limited_bare, token_expired, duplicate,
        deleted, delete_refused or error."""


class State:
    """Every method may be called from any thread.

    The twins' clock stands still at `now`, or follows `clock`. `patience` is how many real seconds a caller without an
    answer is kept waiting at most (0 = the connection is closed at once). `limits` False switches X's 15-minute
    windows off. `refuse_duplicates` False lets one account post the same words twice. `received` keeps the last
    `remember` requests.
    """

    def __init__(
        self,
        *,
        now: datetime | None = None,
        clock: Callable[[], datetime] = read_system_clock,
        patience: float = 60.0,
        limits: bool = True,
        refuse_duplicates: bool = True,
        marker: re.Pattern[str] = MARKER,
        remember: int = 2000,
    ) -> None:
        self.lock = threading.RLock()
        self.clock = Clock(clock if now is None else lambda: now)
        self.patience = patience
        self.limits = limits
        self.refuse_duplicates = refuse_duplicates
        self.marker = marker
        self.timeline = Timeline()
        self.faults = FaultBook()
        self.violations: list[Violation] = []
        self.received: deque[Received] = deque(maxlen=remember)
        self.twins: dict[str, Twin] = {}
        self.on_stop: list[Callable[[], None]] = []
        self._accounts: dict[tuple[str, str], Account] = {}
        self._holds: set[Callable[[], None]] = set()
        self._later: list[tuple[datetime, int, Callable[[datetime], None]]] = []
        self._changes = 0
        self._ids = 0

    def add_account(self, kind: str, token: str, account_id: str, name: str) -> Account:
        """A second token for the same id is added to it: both are good."""
        with self.lock:
            account = self._accounts.setdefault((kind, account_id), Account(kind, account_id, name, set()))
            account.tokens.add(token)
            return account

    def revoke(self, kind: str, token: str) -> None:
        with self.lock:
            for account in self.accounts(kind):
                account.tokens.discard(token)

    def accounts(self, kind: str) -> list[Account]:
        return [account for account in self._accounts.values() if account.kind == kind]

    def account(self, kind: str, account_id: str) -> Account | None:
        return self._accounts.get((kind, account_id))

    def account_by_token(self, kind: str, token: str | None) -> Account | None:
        return next((account for account in self.accounts(kind) if token in account.tokens), None) if token else None

    def add_fault(self, kind: str, fault: str, **options: Any) -> Fault:
        """Options as in faults.py: route, account, times, after, hold, performed, status, code, subcode, message."""
        with self.lock:
            if kind not in self.twins:
                raise ValueError(f"there is no twin {kind!r}; choose one of {', '.join(self.twins)}")
            made = make_fault(fault, self.clock.now(), **options)
            self.faults.add(kind, made)
            return made

    def clear_faults(self, kind: str | None = None) -> None:
        with self.lock:
            self.faults.clear(kind)

    def set_clock(self, now: datetime) -> None:
        with self.lock:
            self.clock.set(now)
            self.settle()

    def advance(self, seconds: float) -> None:
        with self.lock:
            self.clock.advance(seconds)
            self.settle()

    def posts(self, kind: str | None = None, *, live: bool | None = None) -> list[Post]:
        """What can be seen on a timeline by itself: posts, replies, copies, and photos without a live post."""
        with self.lock:
            self.settle()
            shown = {photo for post in self.timeline if post.live for photo in post.photos}
            return [post for post in self._select(kind, live) if post.published and post.id not in shown]

    def objects(self, kind: str | None = None, *, live: bool | None = None) -> list[Post]:
        """Every remote object, photos beside their posts included."""
        with self.lock:
            self.settle()
            return list(self._select(kind, live))

    def _select(self, kind: str | None, live: bool | None) -> Iterable[Post]:
        return (post for post in self.timeline if kind in (None, post.kind) and live in (None, post.live))

    def remove_by_hand(self, kind: str, identifier: str) -> None:
        """As if a person at the platform had deleted it. Raises KeyError for an unknown id."""
        with self.lock:
            post = self.timeline.get(kind, identifier)
            if post is None:
                raise KeyError(identifier)
            self.timeline.show(post, self.next_change(), self.clock.now(), live=False)

    def next_change(self) -> int:
        self._changes += 1
        return self._changes

    def next_id(self) -> int:
        self._ids += 1
        return self._ids

    def marker_of(self, text: str) -> str | None:
        found = self.marker.findall(text)
        return found[-1] if found else None

    def violate(self, kind: str, code: str, request: Request) -> None:
        self.violations.append(Violation(kind, code, request.method, request.path))

    def perform(self, twin: Twin, request: Request, now: datetime, **how: Any) -> Response:
        return twin.perform(request, Call(now, self.next_change(), **how))

    def do_later(self, seconds: float, action: Callable[[datetime], None]) -> None:
        """`action` is called with the time it was due at, as soon as the clock has passed it."""
        due = self.clock.now() + timedelta(seconds=seconds)
        heapq.heappush(self._later, (due, self.next_id(), action))

    def settle(self) -> None:
        """Let everything land that is due."""
        if not self._later:
            return
        with self.lock:
            while self._later and self._later[0][0] <= self.clock.now():
                due, _, action = heapq.heappop(self._later)
                action(due)

    def in_flight(self) -> int:
        """How many accepted calls have not landed yet."""
        with self.lock:
            self.settle()
            return len(self._later)

    def hold(self, let_go: Callable[[], None]) -> None:
        with self.lock:
            self._holds.add(let_go)

    def forget_hold(self, let_go: Callable[[], None]) -> None:
        with self.lock:
            self._holds.discard(let_go)

    def holding(self) -> int:
        return len(self._holds)

    def release(self) -> None:
        """Hang up on every caller that is kept waiting."""
        with self.lock:
            for let_go in list(self._holds):
                let_go()


def describe_posts(posts: Iterable[Post]) -> list[Mapping[str, Any]]:
    """The control route's rows."""
    return [
        {
            "kind": post.kind,
            "account": post.account,
            "id": post.id,
            "live": post.live,
            "text": post.text,
            "alt": post.alt,
            "marker": post.marker,
            "created_at": post.created_at.isoformat(),
            "deleted_at": post.deleted_at.isoformat() if post.deleted_at else None,
            "object": post.object,
            "photos": list(post.photos),
            "reply_to": post.reply_to,
            "audience": post.audience,
            "edits": sum(version.live for version in post.versions) - 1,
            **({"details": post.details} if post.details else {}),
        }
        for post in posts
    ]
