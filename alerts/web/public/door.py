"""The door in front of the application: public addresses are answered from memory, with no query and no template."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from starlette.types import ASGIApp, Receive, Scope, Send

from alerts.telemetry.logs import log_failure, open_log
from alerts.telemetry.measures import count_public
from alerts.web.public.addresses import is_public
from alerts.web.public.site import Kept, PublicSite
from alerts.web.public.wire import read_asked, send_wire

RENDERERS = 4  # threads; rendering is short, and what waits for a silent store must not take all there are
MOST_FLIGHTS = 200  # addresses that are being rendered or wait for it; beyond, nothing is started for a stranger
PATIENCE = 2.0  # seconds a reader waits for the store, before being told that nothing is confirmed

_log = open_log("homeward.web")


class PublicDoor:
    """Answers GET and HEAD of public addresses and hands on everything else."""

    def __init__(self, app: ASGIApp, site: PublicSite, *, patience: float = PATIENCE) -> None:
        self.app = app
        self._site, self._patience = site, patience
        self._renderers = ThreadPoolExecutor(RENDERERS, "homeward page")
        self._flights: dict[tuple[int, str], asyncio.Future[Kept]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or not is_public(scope["path"]):
            await self.app(scope, receive, send)
            return
        path = scope["path"]
        found = self._site.kept(path) or await self._make(path)
        asked = read_asked(scope)
        wire = found.choose(asked)
        count_public(wire.plain.start["status"])
        await send_wire(send, wire, asked)

    async def _make(self, path: str) -> Kept:
        """Rendered by one thread for all who ask at once; what may be said without the store where it is silent."""
        known = self._site.doubtful(path)
        flight = self._fly(path)
        if flight is not None and not (known is not None and self._site.is_late):
            await asyncio.wait({flight}, timeout=self._patience)
            if flight.done() and flight.exception() is None:
                return flight.result()
        return known or self._site.silence(path)

    def _fly(self, path: str) -> "asyncio.Future[Kept] | None":
        """Whoever asks after a change must not be given what began to be rendered before it: hence the generation."""
        key = (self._site.generation, path)
        if key not in self._flights:
            if len(self._flights) >= MOST_FLIGHTS:
                return None
            flight = asyncio.get_running_loop().run_in_executor(self._renderers, self._site.render, path)
            self._flights[key] = flight
            flight.add_done_callback(lambda done: self._land(key, done))
        return self._flights[key]

    def _land(self, key: tuple[int, str], flight: "asyncio.Future[Kept]") -> None:
        del self._flights[key]
        error = None if flight.cancelled() else flight.exception()
        if error is not None and not self._site.is_late:  # that a store is silent is told once, by the watch
            log_failure(_log, "a public page could not be rendered", error)
