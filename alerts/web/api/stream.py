"""The facts of an alert as they happen: server-sent events, from the same tables as everything else."""

from collections.abc import AsyncIterable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated

import anyio
from anyio.to_thread import run_sync
from fastapi import APIRouter, Depends
from fastapi.sse import EventSourceResponse, ServerSentEvent
from sqlalchemy.orm import Session
from starlette.requests import Request

from alerts.alert.queries import alert_for, pending_draft
from alerts.alert.reading import read_alert
from alerts.db.session import now
from alerts.errors import Forbidden, NotFound, NotSignedIn
from alerts.opening import Service
from alerts.resolution.ledger import read_ledger
from alerts.seats import SeatsOfEach
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from alerts.web.api.alert_view import AlertShort, show_short
from alerts.web.api.copies import CopyShown, LedgerShown, show_ledger
from alerts.web.api.shapes import PROBLEMS, Id, Language
from alerts.web.deps import Homeward, SignedInStaff, signed_in_still

router = APIRouter(prefix="/v1", tags=["copies"], responses=PROBLEMS)

LOOK_EVERY = 0.25  # seconds
LASTS = 15 * 60  # seconds; an EventSource comes back by itself, and is then asked again who it is
AFTER_BREAK = 1000  # milliseconds
MOST_OPEN = 10  # of one account in this process: each looks four times a second
MOST_LOOKS = 4  # at a time, in threads of their own: where the store is slow, an end must not wait behind them


class Streams(SeatsOfEach):
    """How many each account has open; one for each application, made when it is. `looks`: those that are under way."""

    def __init__(self) -> None:
        super().__init__(MOST_OPEN, "web.streams_enough")
        self.looks = anyio.CapacityLimiter(MOST_LOOKS)


@dataclass(slots=True)
class Watch:
    """One person's view of one alert: what they have been told. `who` finds them anew for each look."""

    service: Service
    alert_id: str
    who: Callable[[Session], Staff]
    language: str
    looks: anyio.CapacityLimiter
    alert: AlertShort | None = None
    ledger: LedgerShown | None = None
    copies: dict[str, CopyShown] = field(default_factory=dict)

    async def look_beside(self) -> list[ServerSentEvent]:
        """As `look`, in a thread of the streams."""
        return await run_sync(self.look, limiter=self.looks)

    def look(self) -> list[ServerSentEvent]:
        """What is new since the last look. Raises NotSignedIn, Forbidden, NotFound once it is not theirs to see."""
        with self.service.database.read() as session:
            by = self.who(session)
            require(by, Permission.READ_ALERT)
            alert = alert_for(session, self.alert_id, by)
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


def start_watch(
    request: Request, service: Homeward, by: SignedInStaff, alert_id: Id, language: Language
) -> Iterator[Watch]:
    """Raises before the first byte is sent: Busy, Forbidden, NotFound."""
    streams: Streams = request.app.state.streams
    with streams.take(by.id):
        with service.database.write() as session:
            read_alert(session, alert_id, by=by)
        yield Watch(service, alert_id, partial(signed_in_still, request), language, streams.looks)


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

    It ends after a quarter of an hour at most, and as soon as its reader may not see it any more; connect again.
    """
    with anyio.move_on_after(LASTS), suppress(NotSignedIn, Forbidden, NotFound):
        while True:
            for news in await watch.look_beside():
                yield news
            await anyio.sleep(LOOK_EVERY)
