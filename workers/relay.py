"""Wake-ups on their way to Celery: after each commit, and again each second for what a lost broker forgot."""

import threading
from collections import Counter
from collections.abc import Iterable

import redis
from celery import Celery
from kombu.exceptions import OperationalError

from alerts.db.session import Database, now
from alerts.message.queries import count_unplanned
from alerts.publication.queries import count_due, count_due_own_copies
from alerts.telemetry.logs import open_log
from workers.app import ROUND, broker_queue
from workers.schedule import OWN, PLAN, URGENT, publish_queue

MOST_WAITING = 64  # wake-ups of one queue that may wait in the broker: more would only find nothing
_log = open_log("homeward.relay")


class Ringer:
    """What a process is given as `wake` in full mode: never blocks, never fails; a lost wake-up costs a sweep."""

    def __init__(self, app: Celery) -> None:
        self._app = app
        self._changed = threading.Condition()
        self._rung: Counter[str] = Counter()
        self._closed = False
        self._is_away = False
        self._thread = threading.Thread(target=self._run, name="homeward ringer", daemon=True)
        self._thread.start()

    def ring(self, queue: str, times: int = 1) -> None:
        with self._changed:
            self._rung[queue] = min(self._rung[queue] + times, MOST_WAITING)
            self._changed.notify()

    def close(self, seconds: float = 2.0) -> None:
        """What was rung is still sent, when the broker answers."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join(seconds)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._rung or self._closed)
                if self._closed and not self._rung:
                    return
                rung, self._rung = self._rung, Counter()
            self._send(rung.elements())

    def _send(self, queues: Iterable[str]) -> None:
        try:
            with self._app.producer_or_acquire() as producer:
                for queue in queues:
                    self._app.send_task(ROUND, (queue,), queue=broker_queue(queue), producer=producer, retry=False)
        except (OperationalError, redis.RedisError, OSError) as error:
            if not self._is_away:
                _log.warning("broker away", error=type(error).__name__)
            self._is_away = True
            return
        if self._is_away:
            _log.info("broker back")
        self._is_away = False


def waiting(database: Database) -> Counter[str]:
    """Queue -> how many rows are due and nobody's."""
    with database.read() as session:
        at = now(session)
        found = Counter({PLAN: count_unplanned(session, at), OWN: count_due_own_copies(session, at)})
        for kind, urgent, rows in count_due(session, at):
            found[URGENT if urgent else publish_queue(kind)] += rows
    return +found


def relay_due(database: Database, broker: redis.Redis, ringer: Ringer, batch: int) -> int:
    """Ring for what is due, as often as there are batches of it and no more than can be of use; returns the rings."""
    rings = 0
    for queue, rows in waiting(database).items():
        wanted = min(-(-rows // batch), MOST_WAITING) - _untaken(broker, queue)
        if wanted > 0:
            ringer.ring(queue, wanted)
            rings += wanted
    return rings


def _untaken(broker: redis.Redis, queue: str) -> int:
    """Wake-ups that wait in the broker; as good as none when it does not answer."""
    try:
        return int(broker.llen(broker_queue(queue)))
    except redis.RedisError:
        return 0
