"""Budgets of calls: how many a platform takes from one account in a window, counted by all workers together.

Part of a budget is kept for taking back. What the platform itself reports replaces what we counted, for a while.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

Clock = Callable[[], datetime]

_log = logging.getLogger("homeward.rates")
BELIEVED = timedelta(minutes=15)  # the longest window of X: a reset in a far year must stop no retraction
_MOST_CALLS = 1_000_000_000  # of any budget: what a platform reports may have thousands of digits
_REDIS_SECONDS = 0.25  # for one question; a count is not worth a longer wait
_REDIS_REST = 5.0  # seconds without a question after one that failed

_taking_back: ContextVar[bool] = ContextVar("taking_back", default=False)


@contextmanager
def taking_back(really: bool = True) -> Iterator[None]:
    """Calls in here serve a retraction: they may use what is kept for it."""
    token = _taking_back.set(really)
    try:
        yield
    finally:
        _taking_back.reset(token)


@dataclass(frozen=True, slots=True)
class Budget:
    """`most` calls in a window that begins with the first; `kept` is the share that only a retraction may use."""

    most: int
    per: timedelta
    kept: float = 0.0
    counted: bool = True  # False: only what the platform reports counts


class Counts(Protocol):
    """Where calls are counted. Times are milliseconds since 1970."""

    def take(self, bucket: str, now: int, budget: Budget, share: float) -> int:
        """Count a call while less than `share` of the budget is used; else the time at which it is whole again."""

    def set(self, bucket: str, now: int, used: int, most: int, reset: int) -> None: ...

    def close(self) -> None: ...


class Rates:
    """What publishers ask before a call that has a budget, and tell what the platform said of it."""

    def __init__(self, counts: Counts, clock: Clock) -> None:
        self._counts, self._clock = counts, clock

    def take(self, bucket: str, budget: Budget) -> datetime | None:
        """None = go; else when (aware UTC), and the call must not be made."""
        if _taking_back.get() and not budget.counted:
            return None  # a report of how busy we are is no refusal
        share = 1.0 if _taking_back.get() else 1.0 - budget.kept
        until = self._counts.take(bucket, self._now(), budget, share)
        return datetime.fromtimestamp(until / 1000, UTC) if until else None

    def learn(self, bucket: str, *, used: int, most: int, reset: datetime) -> None:
        """The platform's own count, believed until `reset` and no longer than `BELIEVED`."""
        if most > 0:
            until, most = min(reset, self._clock() + BELIEVED), min(most, _MOST_CALLS)
            self._counts.set(bucket, self._now(), max(0, min(used, most)), most, round(until.timestamp() * 1000))

    def now(self) -> datetime:
        return self._clock()

    def close(self) -> None:
        self._counts.close()

    def _now(self) -> int:
        return round(self._clock().timestamp() * 1000)


class MemoryCounts:
    """Of this process alone; nothing is held open. Windows that are over are forgotten once there are many."""

    MANY = 10_000

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._windows: dict[str, tuple[int, int, int]] = {}  # used, most, reset
        self._crowded = self.MANY

    def take(self, bucket: str, now: int, budget: Budget, share: float) -> int:
        with self._lock:
            if len(self._windows) >= self._crowded:
                self._windows = {name: window for name, window in self._windows.items() if window[2] > now}
                self._crowded = max(self.MANY, 2 * len(self._windows))
            used, most, reset = self._windows.get(bucket, (0, 0, 0))
            if reset <= now:
                used, most, reset = 0, budget.most, now + _milliseconds(budget.per)
            if used >= most * share:
                return reset
            self._windows[bucket] = (used + budget.counted, most, reset)
            return 0

    def set(self, bucket: str, now: int, used: int, most: int, reset: int) -> None:
        with self._lock:
            if reset > now:
                self._windows[bucket] = (used, most, reset)

    def __len__(self) -> int:
        """Of the windows that are remembered."""
        return len(self._windows)

    def close(self) -> None:
        self._windows.clear()


_TAKE = """
local now, most, per, share = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local kept = redis.call('HMGET', KEYS[1], 'used', 'most', 'reset')
local used, reset = tonumber(kept[1]), tonumber(kept[3])
if not reset or reset <= now then used, reset = 0, now + per else most = tonumber(kept[2]) end
if used >= most * share then return reset end
redis.call('HSET', KEYS[1], 'used', used + ARGV[5], 'most', most, 'reset', reset)
redis.call('PEXPIRE', KEYS[1], reset - now)
return 0
"""
_SET = """
local now, reset = tonumber(ARGV[1]), tonumber(ARGV[4])
if reset <= now then return 0 end
redis.call('HSET', KEYS[1], 'used', ARGV[2], 'most', ARGV[3], 'reset', reset)
redis.call('PEXPIRE', KEYS[1], reset - now)
return 1
"""


class RedisCounts:
    """Of all workers together. While Redis does not answer each process counts for itself: nothing waits for it."""

    def __init__(self, url: str) -> None:
        self._redis = redis.Redis.from_url(
            url,
            socket_timeout=_REDIS_SECONDS,
            socket_connect_timeout=_REDIS_SECONDS,
            retry=Retry(NoBackoff(), 0),
        )
        self._take, self._set = self._redis.register_script(_TAKE), self._redis.register_script(_SET)
        self._alone = MemoryCounts()
        self._rests_until = 0.0

    def take(self, bucket: str, now: int, budget: Budget, share: float) -> int:
        args = [now, budget.most, _milliseconds(budget.per), share, int(budget.counted)]
        found = self._ask(lambda: self._take(keys=[_key(bucket)], args=args))
        return self._alone.take(bucket, now, budget, share) if found is None else int(found)

    def set(self, bucket: str, now: int, used: int, most: int, reset: int) -> None:
        self._alone.set(bucket, now, used, most, reset)  # so that it is known too when Redis goes away
        self._ask(lambda: self._set(keys=[_key(bucket)], args=[now, used, most, reset]))

    def close(self) -> None:
        self._redis.close()

    def _ask(self, ask: Callable[[], object]) -> int | None:
        if time.monotonic() < self._rests_until:
            return None
        try:
            return int(str(ask()))
        except redis.RedisError as error:
            self._rests_until = time.monotonic() + _REDIS_REST
            _log.warning("rates are counted in each process alone for now: %s", type(error).__name__)
            return None


def open_counts(url: str) -> Counts:
    """`url` is redis://..., or empty for a process that is alone."""
    return RedisCounts(url) if url.startswith(("redis://", "rediss://", "unix://")) else MemoryCounts()


def _key(bucket: str) -> str:
    return f"homeward:rate:{bucket}"


def _milliseconds(span: timedelta) -> int:
    return round(span.total_seconds() * 1000)
