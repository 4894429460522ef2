"""People over HTTP: who works on a case and who has looked into it, the two voices that lift a protection, and what
two administrators do together."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import Field

from alerts.alert.readings import Reading, list_readings, list_refused_looks
from alerts.case.people import assign_person, list_people, unassign_person
from alerts.case.protection import lift_protection
from alerts.opening import Service
from alerts.staff.changing import deactivate_staff, shut_out
from alerts.staff.models import PendingAction, Role, Staff
from alerts.staff.pairs import PairedAction, confirm_action, list_open_actions, propose_action
from alerts.staff.permissions import Permission, authorise
from alerts.staff.queries import list_staff
from alerts.web.api.examples import STAFF_ID
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PROBLEMS, TAKES_KEY, Asked, Id, RowId, Shown
from alerts.web.deps import Homeward, SignedInStaff
from alerts.words.typed import MOST_REASON

router = APIRouter(prefix="/v1", tags=["people"], route_class=KeyedRoute, responses=PROBLEMS)

StaffId = Annotated[RowId, Field(examples=[STAFF_ID])]


class PersonShown(Shown):
    id: str = Field(examples=[STAFF_ID])
    email: str = Field(examples=["ana@police.example"])
    roles: list[str] = Field(examples=[["officer"]])
    active: bool


class PeopleShown(Shown):
    people: list[PersonShown]


class Assigned(Asked):
    staff: StaffId


class ReadingShown(Shown):
    at: datetime
    by: str = Field(examples=[STAFF_ID])
    what: str = Field(description="case, photo, draft or alert", examples=["photo"])
    subject: str | None = Field(description="The case or the alert.", examples=["case_4k9t0v7xq2m8c1rz5ydn"])
    detail: str | None = Field(description="Which photo or draft.", examples=["photo_4k9t0v7xq2m8c1rz5ydn"])
    refused: bool = Field(description="They asked and were shown nothing.", examples=[False])


class ReadingsShown(Shown):
    readings: list[ReadingShown]


class RefusedShown(Shown):
    refused: list[ReadingShown]


class Lifting(Asked):
    reason: str = Field(min_length=1, max_length=MOST_REASON, examples=["The shelter agrees; order EX-12."])


class LiftShown(Shown):
    lifted: bool = Field(
        description="False: the first of two voices; the second must come within the hour.", examples=[False]
    )


class Proposal(Asked):
    action: PairedAction = Field(examples=["add_staff"])
    email: str | None = Field(None, max_length=254, description="For add_staff.", examples=["dan@police.example"])
    staff: StaffId | None = Field(None, description="For change_roles, let_in and reset.")
    roles: list[Role] = Field(default_factory=list, max_length=10, examples=[["approver"]])


class ActionShown(Shown):
    id: str = Field(examples=["action_4k9t0v7xq2m8c1rz5ydn"])
    action: PairedAction
    email: str | None
    staff: str | None
    roles: list[str]
    proposed_by: str
    proposed_at: datetime
    done_at: datetime | None


class ActionsShown(Shown):
    actions: list[ActionShown]


class ActionProposed(ActionShown):
    code: str | None = Field(
        description="What the link will need, shown this once: tell it to the person yourself.",
        examples=["4k9t-0v7x-q2m8"],
    )


class ActionDone(ActionShown):
    link: str | None = Field(description="A one-time link, shown this once; it needs the code that the proposer has.")


@router.get("/cases/{case_id}/people", summary="List who works on a case")
def get_people(service: Homeward, by: SignedInStaff, case_id: Id) -> PeopleShown:
    """Everybody else gets 404 for it, of the same agency too."""
    with service.database.read() as session:
        return _show_people(list_people(session, case_id, by=by))


@router.post("/cases/{case_id}/people", status_code=204, summary="Put somebody on a case", dependencies=TAKES_KEY)
def post_person(service: Homeward, by: SignedInStaff, case_id: Id, body: Assigned) -> Response:
    """By an officer who is on it, or by an administrator; nobody puts themselves on it."""
    with service.database.write() as session:
        assign_person(session, case_id, body.staff, by=by)
    return Response(status_code=204)


@router.delete("/cases/{case_id}/people/{staff_id}", status_code=204, summary="Take somebody off a case")
def delete_person(service: Homeward, by: SignedInStaff, case_id: Id, staff_id: Id) -> Response:
    """From the next request on it does not exist for them. The last officer stays."""
    with service.database.write() as session:
        unassign_person(session, case_id, staff_id, by=by)
    return Response(status_code=204)


@router.get("/cases/{case_id}/readings", summary="See who has looked")
def get_readings(service: Homeward, by: SignedInStaff, case_id: Id) -> ReadingsShown:
    """Every look into the case, its photos, and what was drafted of it, the newest first; also those that were refused,
    whoever asked. For its officers."""
    with service.database.read() as session:
        return ReadingsShown(readings=_show_readings(list_readings(session, case_id, by=by)))


@router.get("/refused-looks", summary="See who was refused")
def get_refused_looks(
    service: Homeward, by: SignedInStaff, most: Annotated[int, Query(ge=1, le=1000)] = 200
) -> RefusedShown:
    """Who of the agency asked for a case, photo or alert that they may not see, and who did so at the agency's own;
    the newest first, the same person and thing once in ten minutes. For auditors.

    `subject` is null where nothing is there by the id that was asked for, and where it is another agency's.
    """
    with service.database.read() as session:
        return RefusedShown(refused=_show_readings(list_refused_looks(session, most=most, by=by)))


@router.post("/cases/{case_id}/protection", summary="Lift a protection", dependencies=TAKES_KEY)
def post_lift(service: Homeward, by: SignedInStaff, case_id: Id, body: Lifting) -> LiftShown:
    """Two people with the right `lift_protection`, who wrote no part of the case, each with a reason, within the hour.

    Until then nothing of a case with a hit is shown or leaves: no preview, no picture, no submission, no approval.
    """
    with service.database.write() as session:
        return LiftShown(lifted=lift_protection(session, case_id, body.reason, by=by))


@router.get("/staff", summary="List the agency's people")
def get_staff_list(service: Homeward, by: SignedInStaff) -> PeopleShown:
    """For administrators."""
    with service.database.read() as session:
        authorise(by, Permission.MANAGE_STAFF, by.agency_id)
        return _show_people(list_staff(session, by.agency_id))


@router.post("/staff/actions", status_code=201, summary="Propose what two must do", dependencies=TAKES_KEY)
def post_action(service: Homeward, by: SignedInStaff, body: Proposal) -> ActionProposed:
    """Adding somebody, changing roles, letting somebody in, forgetting somebody's devices: another administrator
    confirms it within the hour."""
    roles = [role.value for role in body.roles]
    with service.database.write() as session:
        made = propose_action(session, body.action, email=body.email, staff_id=body.staff, roles=roles, by=by)
        return ActionProposed(**_show_action(made.action).model_dump(), code=made.code)


@router.get("/staff/actions", summary="List what waits for a second administrator")
def get_actions(service: Homeward, by: SignedInStaff) -> ActionsShown:
    """Those that can still be confirmed."""
    with service.database.read() as session:
        return ActionsShown(actions=[_show_action(row) for row in list_open_actions(session, by=by)])


@router.post("/staff/actions/{action_id}/confirm", summary="Confirm as the second", dependencies=TAKES_KEY)
def post_confirmation(service: Homeward, by: SignedInStaff, action_id: Id) -> ActionDone:
    """By another administrator than the one who proposed it, and than the one it is about. It is done at once."""
    with service.database.write() as session:
        done = confirm_action(session, action_id, by=by)
        shown = _show_action(done.action)
    return ActionDone(**shown.model_dump(), link=_link(service, done.link))


@router.post("/staff/{staff_id}/deactivate", summary="Close an account", dependencies=TAKES_KEY)
def post_deactivation(service: Homeward, by: SignedInStaff, staff_id: Id) -> PersonShown:
    """One administrator may: every session, link and token of the person ends at once."""
    with service.database.write() as session:
        return _show_person(deactivate_staff(session, by.agency_id, staff_id, by=by))


@router.post("/staff/{staff_id}/shut-out", summary="End somebody's sessions and tokens", dependencies=TAKES_KEY)
def post_shut_out(service: Homeward, by: SignedInStaff, staff_id: Id) -> PersonShown:
    """One administrator may: every session, link and token ends at once. They may sign in again by what they have."""
    with service.database.write() as session:
        return _show_person(shut_out(session, by.agency_id, staff_id, by=by))


def _link(service: Service, token: str | None) -> str | None:
    return None if token is None else f"{service.desk_url}/desk/sign-in/{token}?with=code"


def _show_readings(found: Sequence[Reading]) -> list[ReadingShown]:
    return [ReadingShown.model_validate(each, from_attributes=True) for each in found]


def _show_people(people: Sequence[Staff]) -> PeopleShown:
    return PeopleShown(people=[_show_person(each) for each in people])


def _show_person(person: Staff) -> PersonShown:
    return PersonShown(id=person.id, email=person.email, roles=person.roles, active=person.active)


def _show_action(row: PendingAction) -> ActionShown:
    same = ("id", "email", "roles", "proposed_by", "proposed_at", "done_at")
    return ActionShown(
        **{name: getattr(row, name) for name in same}, action=PairedAction(row.action), staff=row.staff_id
    )
