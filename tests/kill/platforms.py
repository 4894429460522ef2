"""The twins in a process of their own, watched at every change, with a journal of what reached them."""

import json
import signal
import threading
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from publishers.emulators.faults import Route
from publishers.emulators.server import run_in_thread
from publishers.emulators.state import Received, Twin
from publishers.emulators.twins import Twins
from publishers.emulators.wire import Request, Response

_TOLD = frozenset({Route.PUBLISH, Route.EDIT, Route.DELETE})


class Journal:
    """JSON lines, each written at once: whoever reads the file sees all that has happened."""

    def __init__(self, path: str) -> None:
        self._file = Path(path).open("a", buffering=1)  # noqa: SIM115  (as long as its process)

    def write(self, **said: Any) -> None:
        self._file.write(json.dumps(said) + "\n")

    def append(self, received: Received) -> None:
        """In place of the twins' own list: what may change something, without its pictures."""
        if received.route not in _TOLD:
            return
        request = received.request
        event = request.json() if received.kind == "webhook" else {}
        self.write(
            what="call", at=request.really_at.timestamp(), kind=received.kind, route=received.route.value,
            account=received.account, object=request.path.rpartition("/")[2], id=request.headers.get("webhook-id"),
            alert=event.get("alert"), type=event.get("type"), number=event.get("number"),
        )  # fmt: skip


class WatchedTwins(Twins):
    """After every change: is one message shown twice on one channel?"""

    def __init__(self, journal: Journal, **options: Any) -> None:
        super().__init__(**options)
        self.journal = journal
        self.received = journal  # type: ignore[assignment]  # only ever appended to

    def perform(self, twin: Twin, request: Request, now: datetime, **how: Any) -> Response:
        response = super().perform(twin, request, now, **how)
        if request.method != "GET" and twin.kind != "webhook":
            self._look(twin.kind, now)
        return response

    def _look(self, kind: str, now: datetime) -> None:
        live = [post for post in self.timeline if post.kind == kind and post.live]
        shown = {photo for post in live for photo in post.photos}
        bodies = Counter(
            (post.account, post.marker) for post in live if post.marker and post.published and post.id not in shown
        )
        for (account, marker), copies in bodies.items():
            if copies > 1:
                self.journal.write(what="twice", at=now.timestamp(), kind=kind, account=account, marker=marker)


def run_platforms(port: int, journal: str) -> None:
    """Until SIGTERM. Callers without an answer are kept waiting for longer than a call may take."""
    twins = WatchedTwins(Journal(journal), patience=5.0, limits=False, refuse_duplicates=False)
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    with run_in_thread(port, twins):
        stopped.wait()
