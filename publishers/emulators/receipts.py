"""A partner's receipts, sent back from a thread of their own."""

import asyncio
import contextlib
import queue
import threading
from dataclasses import dataclass, field
from uuid import uuid4

import aiohttp

_PAUSES = (0.1, 0.5, 2.0, 5.0)  # real seconds before each repetition


@dataclass(frozen=True, slots=True)
class Desk:
    """Where one partner's receipts go, and for which actions ("removed", "published")."""

    url: str
    key: str = field(repr=False)
    actions: frozenset[str] = frozenset({"removed"})


@dataclass(frozen=True, slots=True)
class Sent:
    """`status` is the last HTTP status, None when nobody answered."""

    partner: str
    alert: str
    action: str
    status: int | None


class Receipts:
    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self._desks: dict[str, Desk] = {}
        self._waiting: queue.Queue[tuple[str, str, str] | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()

    def configure(self, partner: str, desk: Desk | None) -> None:
        """None = this partner sends no receipts."""
        if desk is None:
            self._desks.pop(partner, None)
            return
        self._desks[partner] = desk
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="receipts", daemon=True)
            self._thread.start()

    def queue(self, partner: str, alert: str, action: str) -> None:
        desk = self._desks.get(partner)
        if desk and action in desk.actions:
            self._waiting.put((partner, alert, action))

    def wait(self) -> None:
        """Until all that is queued was sent or given up."""
        self._waiting.join()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (job := self._waiting.get()) is not None:
            partner, alert, action = job
            desk = self._desks.get(partner)
            if desk and not self._stopping.is_set():
                self.sent.append(Sent(partner, alert, action, self._send(desk, alert, action)))
            self._waiting.task_done()
        self._waiting.task_done()

    def _send(self, desk: Desk, alert: str, action: str) -> int | None:
        key, status = str(uuid4()), None
        for pause in (0.0, *_PAUSES):
            if self._stopping.wait(pause):
                break
            with contextlib.suppress(OSError, TimeoutError, aiohttp.ClientError):
                status = asyncio.run(_post(desk, {"alert": alert, "action": action}, key))
                if 200 <= status < 300:
                    break
        return status


async def _post(desk: Desk, body: dict[str, str], key: str) -> int:
    headers = {"Authorization": f"Bearer {desk.key}", "Idempotency-Key": key}
    async with (
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session,
        session.post(desk.url, json=body, headers=headers, allow_redirects=False) as answer,
    ):
        return answer.status
