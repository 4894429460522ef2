"""The facts of an alert as they happen: server-sent events, from the same tables as everything else."""

from collections.abc import AsyncIterable, Iterator
from dataclasses import dataclass, field
from typing import Annotated

import anyio
from fastapi import APIRouter, Depends
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from alerts.alert.queries import alert_for, pending_draft
from alerts.alert.reading import read_alert
from alerts.db.session import now
from alerts.opening import Service
from alerts.resolution.ledger import read_ledger
from alerts.staff.models import Staff
from alerts.web.api.alert_view import AlertShort, show_short
from alerts.web.api.copies import CopyShown, LedgerShown, show_ledger
from alerts.web.api.shapes import PROBLEMS, Id, Language
from alerts.web.deps import Homeward, SignedInStaff

router = APIRouter(prefix="/v1", tags=["copies"], responses=PROBLEMS)

LOOK_EVERY = 0.25  # seconds
LASTS = 15 * 60  # seconds; an EventSource comes back by itself, and is then asked again who it is
AFTER_BREAK = 1000  # milliseconds


@dataclass(slots=True)
class Watch:
    """One person's view of one alert: what they have been told."""

    service: Service
    alert_id: str
    by: Staff
    language: str
    alert: AlertShort | None = None
    ledger: LedgerShown | None = None
    copies: dict[str, CopyShown] = field(default_factory=dict)

    def look(self) -> list[ServerSentEvent]:
        """What is new since the last look."""
        with self.service.database.read() as session:
            alert = alert_for(session, self.alert_id, self.by)
            short = show_short(alert, pending_draft(session, alert.id))
            ledger = show_ledger(read_ledger(session, alert), now(session), self.language)
        return [*self._news_of_alert(short), *self._news_of_copies(ledger)]

    def _news_of_alert(self, short: AlertShort) -> Iterator[ServerSentEvent]:
        if short != self.alert:
            self.alert = short
            yield ServerSentEvent(event="alert", data=short, retry=AFTER_BREAK)

    def _news_of_copies(self, ledger: LedgerShown) -> Iterator[ServerSentEvent]:
        if self.ledger is None:
            yield ServerSentEvent(event="ledger", data=ledger)
        else:
            changed = [copy for copy in ledger.copies if self.copies.get(copy.id) != copy]
            yield from (ServerSentEvent(event="copy", data=copy) for copy in changed)
            if (ledger.state, ledger.counts) != (self.ledger.state, self.ledger.counts):
                yield ServerSentEvent(event="counts", data={"state": ledger.state, "counts": ledger.counts})
        self.ledger = ledger
        self.copies = {copy.id: copy for copy in ledger.copies}


def start_watch(service: Homeward, by: SignedInStaff, alert_id: Id, language: Language) -> Watch:
    """Raises before the first byte is sent: Forbidden, NotFound."""
    with service.database.write() as session:
        read_alert(session, alert_id, by=by)
    return Watch(service, alert_id, by, language)


@router.get(
    "/alerts/{alert_id}/stream",
    summary="Follow an alert",
    response_class=EventSourceResponse,
    responses={
        200: {
            "description": "Server-sent events.",
            "content": {
                "text/event-stream": {"example": 'event: counts\ndata: {"state":"open","counts":{"live":9}}\n\n'}
            },
        }
    },
)
async def get_stream(watch: Annotated[Watch, Depends(start_watch)]) -> AsyncIterable[ServerSentEvent]:
    """First `alert` and `ledger` as they stand, then `alert`, `copy` and `counts` whenever one of them changes.

    It ends after a quarter of an hour at most; connect again.
    """
    with anyio.move_on_after(LASTS):
        while True:
            for news in await run_in_threadpool(watch.look):
                yield news
            await anyio.sleep(LOOK_EVERY)
