"""The embedded runner: the rounds in threads, woken by a bell; some threads take nothing but retractions."""

import threading
from collections.abc import Callable

from alerts.opening import Service
from alerts.resolution.surfaces import Fetch
from workers.crashes import log_crash
from workers.schedule import Round, deliver_round, upkeep_rounds

SWEEP_SECONDS = 1.0  # what a lost wake costs at the most


class Bell:
    """Rings after commits that made something due. `ring` is what the database is given as `wake`."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._rings = 0
        self._closed = False

    def ring(self, queue: str) -> None:
        with self._changed:
            self._rings += 1
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def rings(self) -> int:
        with self._changed:
            return self._rings

    @property
    def is_closed(self) -> bool:
        with self._changed:
            return self._closed

    def wait(self, heard: int, seconds: float) -> None:
        """Until it has rung more often than `heard`, is closed, or the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._rings > heard, timeout=seconds)


class Pool:
    """Threads over one service; `stop` lets each finish what it holds."""

    def __init__(
        self, service: Service, bell: Bell, fetch: Fetch, *, workers: int = 6, urgent_workers: int = 2
    ) -> None:
        self._bell = bell
        rounds: list[tuple[str, Callable[[], int]]] = [
            (f"deliver-{n}", lambda: deliver_round(service, kind=None, urgent=False)) for n in range(workers)
        ]
        rounds += [
            (f"urgent-{n}", lambda: deliver_round(service, kind=None, urgent=True)) for n in range(urgent_workers)
        ]
        rounds += list(upkeep_rounds(service, fetch).items())
        self._threads = [
            threading.Thread(target=self._run, args=(name, work), name=f"homeward {name}", daemon=True)
            for name, work in rounds
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self, seconds: float = 30.0) -> None:
        self._bell.close()
        for thread in self._threads:
            thread.join(seconds)

    def _run(self, name: str, work: Round) -> None:
        while not self._bell.is_closed:
            heard = self._bell.rings
            if not _work_safely(name, work):
                self._bell.wait(heard, SWEEP_SECONDS)


def _work_safely(name: str, work: Round) -> int:
    """A round that fails is logged and tried again at the next sweep: one bad row must not stop the others."""
    try:
        return work()
    except Exception as error:
        log_crash("round", name, error)
        return 0
