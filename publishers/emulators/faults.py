"""What a twin can be told to do wrong, and to which calls.

`times` calls are affected (default 1, 0 = until cleared). `route` narrows a fault to publish, edit, delete, read,
find, upload or control (account and directory reads); `account` narrows it to one account. Seconds are the twin's
unless they are called real. Where the table gives `after` no meaning, it is how many seconds the fault sleeps first.

| fault               | routes     | done?             | the caller gets                      | `after` (default)      |
|---------------------|------------|-------------------|--------------------------------------|------------------------|
| accept_then_timeout | publish    | yes               | nothing, until `hold` real seconds   |                        |
| accept_then_500     | publish    | yes               | 500                                  |                        |
| land_late           | publish    | `after` later     | nothing                              | delay (60)             |
| lost                | publish    | never             | nothing                              |                        |
| reset               | publish    | yes (`performed`) | a TCP RST after the whole request    |                        |
| duplicate           | publish    | yes (`performed`) | "you already posted this"            |                        |
| twice               | publish    | two copies        | the first copy's answer              |                        |
| half                | publish    | photo, not post   | 500                                  |                        |
| delete_refused      | delete     | no                | a definite refusal                   |                        |
| delete_lost         | delete     | yes               | nothing                              |                        |
| delete_async        | delete     | `after` later     | "deleted", at once                   | delay (30)             |
| stale_read          | read, find | -                 | that account before its last change, | length, 0 = by `times` |
|                     |            |                   | or as it was `lag` seconds ago       |                        |
| rate_limit          | all        | no                | the platform's refusal with headers  | until free (900)       |
| rate_limit_bare     | all        | no                | the same without headers             |                        |
| token_expired       | all        | no                | the platform's "bad token"           |                        |
| slow                | all        | at once           | the answer, late                     | delay (1, real)        |
| html                | all        | no (`performed`)  | 200 with a web page                  |                        |
| down                | all        | no                | 503                                  |                        |
| error               | all        | no (`performed`)  | `status`, `code`, `subcode`, message |                        |

`down` answers 503 for one kind; a refused connection is `Handle.pause()`, for the whole server. X has no photo beside
its post, so `half` leaves nothing there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any


class Route(StrEnum):
    PUBLISH = "publish"
    EDIT = "edit"
    DELETE = "delete"
    READ = "read"
    FIND = "find"
    UPLOAD = "upload"
    CONTROL = "control"


EVERY_ROUTE = frozenset(Route)
_PUBLISH = frozenset({Route.PUBLISH})
_DELETE = frozenset({Route.DELETE})
_LOOKS = frozenset({Route.READ, Route.FIND})

DEFAULT_ROUTES: Mapping[str, frozenset[Route]] = {
    "accept_then_timeout": _PUBLISH,
    "accept_then_500": _PUBLISH,
    "land_late": _PUBLISH,
    "lost": _PUBLISH,
    "reset": _PUBLISH,
    "duplicate": _PUBLISH,
    "twice": _PUBLISH,
    "half": _PUBLISH,
    "delete_refused": _DELETE,
    "delete_lost": _DELETE,
    "delete_async": _DELETE,
    "stale_read": _LOOKS,
    "rate_limit": EVERY_ROUTE,
    "rate_limit_bare": EVERY_ROUTE,
    "token_expired": EVERY_ROUTE,
    "slow": EVERY_ROUTE,
    "html": EVERY_ROUTE,
    "down": EVERY_ROUTE,
    "error": EVERY_ROUTE,
}
DEFAULT_AFTER: Mapping[str, float] = {
    "land_late": 60,
    "delete_async": 30,
    "rate_limit": 900,
    "slow": 1,
    "stale_read": 0,
}
_MOST = 1_000_000_000
PERFORMED = frozenset({"accept_then_timeout", "accept_then_500", "reset", "duplicate", "twice", "delete_lost", "slow"})


@dataclass(frozen=True, slots=True)
class Fault:
    """One order to fail. `after` and `hold` in seconds; `status`, `code`, `subcode`, `message` are for `error`,
    and `lag` (seconds) for `stale_read`."""

    name: str
    routes: frozenset[Route]
    since: datetime
    times: int = 1
    after: float = 0.0
    account: str | None = None
    performed: bool = False
    hold: float | None = None
    lag: float = 0.0
    status: int = 400
    code: int | None = None
    subcode: int | None = None
    message: str = "This call was told to fail."

    def is_active(self, now: datetime) -> bool:
        after = timedelta(seconds=self.after)
        if self.name == "stale_read":
            return not self.after or now < self.since + after
        return self.name in DEFAULT_AFTER or now >= self.since + after


def make_fault(name: str, now: datetime, *, route: str | None = None, **options: Any) -> Fault:
    """Options are the fields of Fault. Raises ValueError with a sentence that names the wrong part."""
    if name not in DEFAULT_ROUTES:
        raise ValueError(f"there is no fault {name!r}; choose one of {', '.join(DEFAULT_ROUTES)}")
    if route is not None and route not in EVERY_ROUTE:
        raise ValueError(f"there is no route {route!r}; choose one of {', '.join(Route)}")
    unknown = set(options) - set(Fault.__dataclass_fields__)
    if unknown:
        raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
    given = {key: value for key, value in options.items() if value is not None}
    numbers = [given[key] for key in ("times", "after", "hold", "lag") if key in given]
    if any(not isinstance(number, int | float) or not 0 <= number <= _MOST for number in numbers):
        raise ValueError(f"times, after, hold and lag of a fault are numbers from 0 to {_MOST}")
    routes = frozenset({Route(route)}) if route else DEFAULT_ROUTES[name]
    given.setdefault("after", DEFAULT_AFTER.get(name, 0.0))
    given.setdefault("performed", name in PERFORMED)
    return Fault(name, routes, now, **given)


class FaultBook:
    """The faults that wait for their calls, per kind, oldest first."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[tuple[Fault, int]]] = {}

    def add(self, kind: str, fault: Fault) -> None:
        self._waiting.setdefault(kind, []).append((fault, fault.times))

    def clear(self, kind: str | None = None) -> None:
        for each in [kind] if kind else list(self._waiting):
            self._waiting.pop(each, None)

    def waiting(self) -> list[tuple[str, Fault, int]]:
        """(kind, fault, calls left; 0 = until cleared)."""
        return [(kind, fault, left) for kind, faults in self._waiting.items() for fault, left in faults]

    def take(self, kind: str, route: Route, account: str | None, now: datetime) -> Fault | None:
        """The oldest fault meant for this call, counted down."""
        faults = self._waiting.get(kind)
        if not faults:
            return None
        for index, (fault, left) in enumerate(faults):
            if route not in fault.routes or fault.account not in (None, account) or not fault.is_active(now):
                continue
            timed = fault.name == "stale_read" and fault.after
            if left == 1 and not timed:
                del faults[index]
            elif left and not timed:
                faults[index] = (fault, left - 1)
            return fault
        return None
