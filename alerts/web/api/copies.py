"""The ledger over HTTP, and the two buttons of a person who has looked where no API can."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from fastapi import APIRouter
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from alerts.alert.reading import read_alert
from alerts.db.session import now
from alerts.publication.settle import MOST_LINK
from alerts.resolution.ledger import CopyState, Ledger, LedgerCopy, LedgerState, Todo, Wait, read_ledger
from alerts.resolution.settling import settle_copy
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PROBLEMS, TAKES_KEY, Asked, Id, Language, Shown, Why, show_stored
from alerts.web.deps import Homeward, SignedInStaff
from alerts.web.waiting import say_wait

router = APIRouter(prefix="/v1", tags=["copies"], route_class=KeyedRoute, responses=PROBLEMS)


class TodoShown(Shown):
    """What a named person has to do, and by when."""

    code: str
    detail: str
    owner: str
    since: datetime
    deadline: datetime


class WaitShown(Shown):
    """Others make us wait: a platform's rate limit, or a partner's service that answers nobody."""

    until: datetime
    code: str = Field(examples=["facebook.rate_limited"])
    detail: str = Field(examples=["Facebook lets us go on at 03:14 UTC."])


class CopyShown(Shown):
    id: str = Field(examples=["post_4k9t0v7xq2m8c1rz5ydn"])
    kind: str = Field(examples=["x post"])
    channel: str | None = Field(examples=["Poliția Exemplu"])
    where: str = Field(description="A public path, a platform's link, or its id there.", examples=["https://x.com/i/1"])
    state: CopyState = Field(examples=["confirmed_gone"])
    since: datetime
    over_at: datetime | None
    proof: Mapping[str, Any] | None = Field(examples=[{"delete": "yes", "read": "404", "control": "200"}])
    publication: str | None
    todo: TodoShown | None
    wait: WaitShown | None
    wider: Why | None = Field(description="Why more people see it than was chosen, while it is there.")


class LedgerShown(Shown):
    """`complete`: every copy is gone, replaced or declared removed; `residual`: what is left is named and owned."""

    state: LedgerState = Field(examples=["complete"])
    counts: Mapping[str, int] = Field(examples=[{"confirmed_gone": 14, "declared": 1}])
    copies: list[CopyShown]


class Settlement(Asked):
    """One of the two."""

    there: str | None = Field(None, max_length=MOST_LINK, description="It is there, at this link.")
    send_again: bool = Field(False, description="It is not there: one more call is allowed.", examples=[True])

    @model_validator(mode="after")
    def _is_one_of_two(self) -> Self:
        if (self.there is not None) is self.send_again:
            raise PydanticCustomError("settle.one_of_two", "either `there` or `send_again`")
        return self


class Settled(Shown):
    publication: str = Field(examples=["publication_4k9t0v7xq2m8c1rz5ydn"])
    alert: str = Field(examples=["alert_4k9t0v7xq2m8c1rz5ydn"])


@router.get("/alerts/{alert_id}/ledger", summary="Read the ledger")
def get_ledger(service: Homeward, by: SignedInStaff, alert_id: Id, language: Language) -> LedgerShown:
    """Every copy of the alert - pages, pictures, feed entries, posts - and its proven state."""
    with service.database.write() as session:
        alert, _ = read_alert(session, alert_id, by=by)
    with service.database.read() as session:
        return show_ledger(read_ledger(session, alert), now(session), language)


@router.post("/publications/{publication_id}/settle", summary="Say what you saw", dependencies=TAKES_KEY)
def post_settlement(service: Homeward, by: SignedInStaff, publication_id: Id, body: Settlement) -> Settled:
    """For a call that was never answered, on a channel that can not be read: "it is there", or "send again".

    409 where nothing is to be settled.
    """
    with service.database.write() as session:
        row = settle_copy(session, publication_id, body.there, service.timings, by=by)
        return Settled(publication=row.id, alert=row.alert_id)


def show_ledger(ledger: Ledger, at: datetime, language: str) -> LedgerShown:
    return LedgerShown(
        state=ledger.state, counts=ledger.counts, copies=[show_copy(copy, at, language) for copy in ledger.copies]
    )


def show_copy(copy: LedgerCopy, at: datetime, language: str) -> CopyShown:
    same = ("id", "kind", "channel", "where", "state", "since", "over_at", "proof", "publication")
    todo = show_todo(copy.todo, language) if copy.todo else None
    wait = show_wait(copy.wait, at, language) if copy.wait else None
    wider = show_stored(copy.wider, language) if copy.wider and copy.over_at is None else None
    return CopyShown(**{name: getattr(copy, name) for name in same}, todo=todo, wait=wait, wider=wider)


def show_wait(wait: Wait, at: datetime, language: str) -> WaitShown:
    return WaitShown(until=wait.until, code=wait.why, detail=say_wait(wait, at, "UTC", language))


def show_todo(todo: Todo, language: str) -> TodoShown:
    why = show_stored({"code": todo.code, "values": todo.values}, language)
    return TodoShown(code=why.code, detail=why.detail, owner=todo.owner, since=todo.since, deadline=todo.deadline)
