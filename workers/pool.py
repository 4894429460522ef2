"""The embedded runner: the rounds in threads, each woken by its queue's bell; some take nothing but retractions."""

import threading
import time
from collections import Counter
from collections.abc import Iterable, Mapping

from alerts.opening import Service
from alerts.resolution.surfaces import Fetch
from workers.crashes import log_crash
from workers.schedule import URGENT, Round, delivery_rounds, prompt_rounds, upkeep_rounds
from workers.stopping import SECONDS

SWEEP_SECONDS = 1.0  # what a lost wake costs at the most


class Bell:
    """Rings after commits that made something due. `ring` is what the database is given as `wake`.

    A ring wakes one of those who wait for its queue: whoever finds work rings again, for what may be left.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sleepers: dict[str, threading.Condition] = {}
        self._rings: Counter[str] = Counter()
        self._closed = False

    def ring(self, queue: str) -> None:
        with self._lock:
            self._rings[queue] += 1
            self._bed(queue).notify()

    def ring_all(self) -> None:
        """Everybody looks: time itself has moved, or all must go."""
        with self._lock:
            for queue, sleeping in self._sleepers.items():
                self._rings[queue] += 1
                sleeping.notify_all()

    def close(self) -> None:
        self._closed = True
        self.ring_all()

    def heard(self, queue: str) -> int:
        """How often it has rung for this queue."""
        with self._lock:
            return self._rings[queue]

    @property
    def is_closed(self) -> bool:
        return self._closed

    def wait(self, queue: str, heard: int, seconds: float) -> None:
        """Until it has rung for this queue more often than `heard`, is closed, or the time is over."""
        with self._lock:
            self._bed(queue).wait_for(lambda: self._closed or self._rings[queue] > heard, timeout=seconds)

    def _bed(self, queue: str) -> threading.Condition:
        return self._sleepers.setdefault(queue, threading.Condition(self._lock))


class Pool:
    """Threads that do rounds until they are stopped; `stop` lets each finish what it holds."""

    def __init__(self, rounds: Iterable[tuple[str, Round]], bell: Bell) -> None:
        self._bell = bell
        self._threads = [
            threading.Thread(target=self._run, args=each, name=f"homeward {each[0]}", daemon=True) for each in rounds
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self, seconds: float = SECONDS) -> int:
        """Nobody begins anything new; returns how many were still at work after this time."""
        self._bell.close()
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return sum(thread.is_alive() for thread in self._threads)

    def _run(self, queue: str, work: Round) -> None:
        while not self._bell.is_closed:
            heard = self._bell.heard(queue)
            if work_safely(queue, work):
                self._bell.ring(queue)
            else:
                self._bell.wait(queue, heard, SWEEP_SECONDS)


def embedded_pool(service: Service, bell: Bell, fetch: Fetch, *, workers: int = 2, urgent_workers: int = 2) -> Pool:
    """Everything in one process: `workers` threads for each kind of channel, and the reserved ones for retractions."""
    deliveries = delivery_rounds(service, lambda: bell.is_closed)
    crew = {queue: urgent_workers if queue == URGENT else workers for queue in deliveries}
    rounds = [(queue, work) for queue, work in deliveries.items() for _ in range(crew[queue])]
    single: Mapping[str, Round] = {**prompt_rounds(service, fetch), **upkeep_rounds(service)}
    return Pool([*rounds, *single.items()], bell)


def work_safely(name: str, work: Round) -> int:
    """A round that fails is logged and tried again at the next sweep: one bad row must not stop the others."""
    try:
        return work()
    except Exception as error:
        log_crash("round", name, error)
        return 0
