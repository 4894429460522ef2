"""For partners over HTTP: the event log, its schema, and the receipt that says "removed"."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response
from pydantic import Field

import alerts.feed
from alerts.channel.models import Partner
from alerts.channel.partners import note_cursor
from alerts.feed.cursors import decode_cursor
from alerts.feed.log import MOST_EVENTS, events_after
from alerts.resolution.receipts import take_receipt
from alerts.web.api.examples import ALERT_ID
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PROBLEMS, TAKES_KEY, Asked, RowId, Shown
from alerts.web.deps import Homeward, SignedInPartner, SignedInReader

router = APIRouter(tags=["partners"], route_class=KeyedRoute, responses=PROBLEMS)

_CURSOR = "c0000000k"
_EVENT = {"id": "event_4k9t0v7xq2m8c1rz5ydn", "cursor": _CURSOR, "type": "alert.retracted", "alert": ALERT_ID}


class Events(Shown):
    events: list[Mapping[str, Any]] = Field(description="As /schemas/event.json has it.", examples=[[_EVENT]])
    next: str = Field(description="Goes into the next request as `after`.", examples=[_CURSOR])
    more: bool = Field(description="Ask again at once.", examples=[False])


class ReceiptAsked(Asked):
    alert: RowId = Field(examples=[ALERT_ID])
    action: Literal["removed", "published"] = Field(examples=["removed"])


class ReceiptShown(Shown):
    id: str = Field(examples=["receipt_4k9t0v7xq2m8c1rz5ydn"])
    alert: str = Field(examples=[ALERT_ID])
    action: str = Field(examples=["removed"])
    at: datetime


@router.get("/v1/events", summary="Read the event log")
def get_events(
    service: Homeward,
    by: SignedInReader,
    after: Annotated[str | None, Query(max_length=40, description="`next` of the last answer.")] = None,
    area: Annotated[str | None, Query(max_length=40, examples=["RO"])] = None,
    lang: Annotated[str | None, Query(max_length=35, examples=["ro"])] = None,
    limit: Annotated[int, Query(ge=1, le=MOST_EVENTS)] = 100,
) -> Events:
    """Every alert issued, updated, retracted or reinstated, in order. `area` and `lang` never hide an end."""
    with service.database.read() as session:
        page = events_after(session, after, limit=limit, area=area, lang=lang)
    if isinstance(by, Partner) and after and decode_cursor(after) > by.read_cursor:
        with service.database.write() as session:
            note_cursor(session, by.id, decode_cursor(after))
    return Events(events=list(page.events), next=page.next, more=page.more)


@router.post("/v1/receipts", status_code=201, summary="Declare that it is removed", dependencies=TAKES_KEY)
def post_receipt(service: Homeward, by: SignedInPartner, body: ReceiptAsked) -> ReceiptShown:
    """A partner says what became of an alert at its end. It is told apart from what was proven."""
    with service.database.write() as session:
        receipt = take_receipt(session, by, body.alert, body.action, service.timings)
        return ReceiptShown(id=receipt.id, alert=receipt.alert_id, action=receipt.action, at=receipt.at)


@router.get(
    "/schemas/event.json",
    summary="The schema of an event",
    response_class=Response,
    responses={
        200: {"description": "JSON Schema.", "content": {"application/schema+json": {"example": {"$id": "..."}}}}
    },
)
def get_schema() -> Response:
    """The same object in webhooks, streams and the event log."""
    headers = {"Cache-Control": "public, max-age=3600"}
    return Response(_read_schema(), headers=headers, media_type="application/schema+json")


@cache
def _read_schema() -> bytes:
    return (Path(alerts.feed.__file__).parent / "schema" / "event.json").read_bytes()
