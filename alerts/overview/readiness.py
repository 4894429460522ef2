"""May this process be sent work? Each check has a limit: whoever asks has one too."""

from collections.abc import Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from enum import StrEnum

import redis
from sqlalchemy.exc import SQLAlchemyError

from alerts.db.hold import is_held
from alerts.db.migrations.upgrade import is_up_to_date
from alerts.db.session import Database
from alerts.overview import queries
from alerts.overview.bounded import Bounded
from geo.reasons import Reason

SECONDS = 2.0


class Standing(StrEnum):
    """`degraded`: slower or with less comfort, and retractions go all the same."""

    READY = "ready"
    DEGRADED = "degraded"
    UNREADY = "unready"


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    standing: Standing
    reason: Reason


class Readiness:
    """Asked as often as one likes: while a question hangs, no second one is asked."""

    def __init__(self, database: Database, broker_url: str = "", *, seconds: float = SECONDS) -> None:
        self._database, self._broker_url, self._seconds = database, broker_url, seconds
        self._store = Bounded(self._ask_store, seconds)
        self._broker = Bounded(self._ask_broker, seconds)

    def check(self) -> Sequence[Check]:
        """The store, the key and, where one is set, the broker; all asked at the same time."""
        asked = {"store": self._store.begin()}
        if self._broker_url:
            asked["broker"] = self._broker.begin()
        wait(asked.values(), self._seconds)
        return [check for name, future in asked.items() for check in self._settle(name, future)]

    def _settle(self, name: str, future: Future[list[Check]]) -> list[Check]:
        silent = Standing.DEGRADED if name == "broker" else Standing.UNREADY
        reason = Reason(f"overview.{name}_silent", {"seconds": self._seconds})
        return future.result() if future.done() else [Check(name, silent, reason)]

    def _ask_store(self) -> list[Check]:
        try:
            if not is_up_to_date(self._database.engine):
                return [Check("store", Standing.UNREADY, Reason("overview.store_behind"))]
            return [Check("store", Standing.READY, Reason("overview.store_answers")), *self._look_inside()]
        except SQLAlchemyError:
            return [Check("store", Standing.UNREADY, Reason("overview.store_refuses"))]

    def _look_inside(self) -> list[Check]:
        with self._database.read() as session:
            found, held = queries.find_sealed(session), is_held(session)
        hold = [Check("restore", Standing.DEGRADED, Reason("overview.held"))] if held else []
        return [self._try_key(found), *hold]

    def _try_key(self, found: list[tuple[bytes, str]]) -> Check:
        if not found:
            return Check("key", Standing.READY, Reason("overview.nothing_sealed"))
        if not self._database.seal.opens_any(found):
            return Check("key", Standing.UNREADY, Reason("overview.key_is_another"))
        return Check("key", Standing.READY, Reason("overview.key_opens"))

    def _ask_broker(self) -> list[Check]:
        try:
            with redis.Redis.from_url(
                self._broker_url, socket_connect_timeout=self._seconds, socket_timeout=self._seconds
            ) as broker:
                broker.ping()
        except (redis.RedisError, OSError, ValueError):
            return [Check("broker", Standing.DEGRADED, Reason("overview.broker_refuses"))]
        return [Check("broker", Standing.READY, Reason("overview.broker_answers"))]


def worst_of(checks: Sequence[Check]) -> Standing:
    order = list(Standing)
    return max((check.standing for check in checks), key=order.index)
