"""Calls over HTTP: who is on duty, what waits for somebody, and "I have it"."""

from datetime import datetime
from urllib.parse import urlsplit

from fastapi import APIRouter, Response
from pydantic import Field

from alerts.alert.four_eyes import take_call
from alerts.calls.duty import LONGEST_LIST, Place, list_duty, set_duty
from alerts.calls.models import Call, CallCode
from alerts.calls.raising import list_calls
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, permissions_of
from alerts.web.api.examples import ALERT_ID, STAFF_ID
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PROBLEMS, TAKES_KEY, Asked, Id, RowId, Shown
from alerts.web.deps import Homeward, SignedInStaff

router = APIRouter(prefix="/v1", tags=["people"], route_class=KeyedRoute, responses=PROBLEMS)


class PlaceAsked(Asked):
    staff: RowId = Field(examples=[STAFF_ID])
    webhook_url: str | None = Field(None, max_length=500, examples=["https://pager.example/homeward"])
    secret: str | None = Field(None, max_length=120, description="Standard Webhooks: whsec_...")


class DutyAsked(Asked):
    duty: list[PlaceAsked] = Field(max_length=LONGEST_LIST)


class PlaceShown(Shown):
    staff: str = Field(examples=[STAFF_ID])
    email: str = Field(examples=["ana@police.example"])
    webhook_url: str | None = Field(description="To others than administrators its host alone.")


class DutyShown(Shown):
    duty: list[PlaceShown]


class CallShown(Shown):
    id: str = Field(examples=["call_4k9t0v7xq2m8c1rz5ydn"])
    code: CallCode
    alert: str = Field(examples=[ALERT_ID])
    raised_at: datetime
    rung: int = Field(
        description="How often it was tried to ring somebody; the audit tells whether it worked.", examples=[2]
    )
    answered_by: str | None
    answered_at: datetime | None


class CallsShown(Shown):
    calls: list[CallShown]


@router.get("/duty", summary="See who is on duty")
def get_duty(service: Homeward, by: SignedInStaff) -> DutyShown:
    """In the order in which they are called."""
    with service.database.read() as session:
        return DutyShown(
            duty=[
                PlaceShown(staff=staff.id, email=staff.email, webhook_url=_show_url(duty.webhook_url, by))
                for duty, staff in list_duty(session, by=by)
            ]
        )


def _show_url(url: str | None, by: Staff) -> str | None:
    """A pager's whole address is often all that it takes to ring it."""
    if url is None or Permission.MANAGE_STAFF in permissions_of(by):
        return url
    return f"https://{urlsplit(url).hostname}/"


@router.put("/duty", status_code=204, summary="Set who is on duty")
def put_duty(service: Homeward, by: SignedInStaff, body: DutyAsked) -> Response:
    """The whole list, by an administrator. Each is rung twice, five minutes apart, then the next."""
    places = [Place(each.staff, each.webhook_url, each.secret) for each in body.duty]
    with service.database.write() as session:
        set_duty(session, by.agency_id, places, by=by)
    return Response(status_code=204)


@router.get("/calls", summary="List what waits for somebody")
def get_calls(service: Homeward, by: SignedInStaff) -> CallsShown:
    """Of the cases that you work on, the longest waiting first."""
    with service.database.read() as session:
        return CallsShown(calls=[_show(call) for call in list_calls(session, by=by)])


@router.post("/calls/{call_id}/answer", summary="Take a call", dependencies=TAKES_KEY)
def post_answer(service: Homeward, by: SignedInStaff, call_id: Id) -> CallShown:
    """ "I have it": nobody else is rung. What waits for approval is taken by whoever may approve it."""
    with service.database.write() as session:
        return _show(take_call(session, call_id, by=by))


def _show(call: Call) -> CallShown:
    same = ("id", "code", "raised_at", "rung", "answered_by", "answered_at")
    return CallShown(**{name: getattr(call, name) for name in same}, alert=call.alert_id)
