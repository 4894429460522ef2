"""Four times a second one row is asked whether anything public has changed: so every process knows within a second."""

import threading

from alerts.telemetry.logs import log_failure, open_log
from alerts.web.public.site import PublicSite

LOOK_EVERY = 0.25  # seconds

_log = open_log("homeward.web")


class Watch:
    """A thread that keeps one site true, from `start` to `stop`. A store that is silent is asked on and on."""

    def __init__(self, site: PublicSite, *, every: float = LOOK_EVERY) -> None:
        self._site, self._every = site, every
        self._stopped = threading.Event()
        self._silent = False
        self._thread = threading.Thread(target=self._run, name="homeward public", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Does not wait long for a look that hangs."""
        self._stopped.set()
        self._thread.join(1.0)

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._look()
            self._stopped.wait(self._every)

    def _look(self) -> None:
        try:
            self._site.look()
        except Exception as error:  # whatever it is: what is kept grows old by itself, and says so
            if not self._silent:
                log_failure(_log, "the store does not answer", error)
            self._silent = True
        else:
            if self._silent:
                _log.warning("the store answers again")
            self._silent = False
