"""The agency's people, for its administrators: who may do what, what two of them do together, and who is on duty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Response

from alerts.calls.duty import LONGEST_LIST, Place, list_duty, set_duty
from alerts.errors import BadInput
from alerts.opening import Service
from alerts.staff.changing import deactivate_staff, shut_out
from alerts.staff.models import Role
from alerts.staff.pairs import CONFIRM_WITHIN, PairedAction, confirm_action, list_open_actions, propose_action
from alerts.staff.permissions import Permission, require
from alerts.staff.queries import list_staff
from alerts.web.deps import Homeward
from alerts.web.desk.showing import ALL_WELL, Refusal, attempt, see_other, show_page
from alerts.web.desk.standing import read_zone
from alerts.web.desk.visitor import AtDesk, Posted, PostedAtDesk, Visitor

router = APIRouter()

SPARE = 2  # empty places below the duty list
ROLES: Mapping[Role, str] = {
    Role.OFFICER: "opens cases, drafts and submits, ends",
    Role.APPROVER: "approves, ends",
    Role.ADMIN: "people and channels; reads no case",
    Role.AUDITOR: "reads the audit; reads no case",
    Role.LIFT_PROTECTION: "lifts the protection of a child, together with another",
}
ACTIONS: Mapping[PairedAction, str] = {
    PairedAction.ADD_STAFF: "Add",
    PairedAction.CHANGE_ROLES: "Change the roles of",
    PairedAction.LET_IN: "Give a new sign-in link to",
    PairedAction.RESET: "Forget the devices of",
}


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A place of the form, from 0 on; `kept`: a secret is stored for this address."""

    number: int
    staff: str
    webhook_url: str
    kept: bool


@router.get("/people")
def show_people(service: Homeward, visitor: AtDesk) -> Response:
    return _draw(service, visitor)


@router.post("/people/actions")
def post_action(service: Homeward, posted: PostedAtDesk) -> Response:
    """The code that the link will need stands on the page that answers, this once."""
    made: list[str | None] = []

    def propose() -> None:
        action = posted.one("action")
        if action not in {each.value for each in PairedAction}:
            raise BadInput.at("action", "web.not_a_choice", limit=", ".join(PairedAction))
        with service.database.write() as session:
            proposed = propose_action(
                session, PairedAction(action), email=posted.one("email"), staff_id=posted.one("staff") or None,
                roles=posted.many("roles"), by=posted.staff,
            )  # fmt: skip
        made.append(proposed.code)

    refusal = attempt(propose)
    if refusal.said or made[0] is None:
        return _do(service, posted, refusal)
    return _draw(service, posted.visitor, code=made[0])


@router.post("/people/actions/{action_id}/confirm")
def post_confirmation(service: Homeward, posted: PostedAtDesk, action_id: str) -> Response:
    """The link stands on the page that answers, this once."""
    made: list[str | None] = []

    def confirm() -> None:
        with service.database.write() as session:
            made.append(confirm_action(session, action_id, by=posted.staff).link)

    refusal = attempt(confirm)
    if refusal.said or made[0] is None:
        return _do(service, posted, refusal)
    return _draw(service, posted.visitor, link=f"{service.desk_url}/desk/sign-in/{made[0]}?with=code")


@router.post("/people/{staff_id}/deactivate")
def post_deactivation(service: Homeward, posted: PostedAtDesk, staff_id: str) -> Response:
    def deactivate() -> None:
        with service.database.write() as session:
            deactivate_staff(session, posted.staff.agency_id, staff_id, by=posted.staff)

    return _do(service, posted, attempt(deactivate))


@router.post("/people/{staff_id}/shut-out")
def post_shut_out(service: Homeward, posted: PostedAtDesk, staff_id: str) -> Response:
    def end_all() -> None:
        with service.database.write() as session:
            shut_out(session, posted.staff.agency_id, staff_id, by=posted.staff)

    return _do(service, posted, attempt(end_all))


@router.post("/people/duty")
def post_duty(service: Homeward, posted: PostedAtDesk) -> Response:
    """The list as the form has it, places left empty dropped."""
    places = _read_places(posted)

    def put() -> None:
        with service.database.write() as session:
            set_duty(session, posted.staff.agency_id, places, by=posted.staff)

    return _do(service, posted, attempt(put), places)


def _read_places(posted: Posted) -> list[Place]:
    rows = [
        Place(posted.one(f"staff-{n}"), posted.one(f"url-{n}") or None, posted.one(f"secret-{n}") or None)
        for n in range(LONGEST_LIST + SPARE)
    ]
    return [row for row in rows if row.staff_id]


def _do(service: Service, posted: Posted, refusal: Refusal, typed: Sequence[Place] | None = None) -> Response:
    if refusal.said:
        return _draw(service, posted.visitor, refusal=refusal, typed=typed, form=_typed(posted))
    return see_other("/desk/people")


def _typed(posted: Posted) -> Mapping[str, Any]:
    return {"email": posted.one("email"), "roles": posted.many("roles"), "action": posted.one("action")}


def _draw(
    service: Service,
    visitor: Visitor,
    *,
    refusal: Refusal = ALL_WELL,
    link: str = "",
    code: str = "",
    typed: Sequence[Place] | None = None,
    form: Mapping[str, Any] | None = None,
) -> Response:
    require(visitor.staff, Permission.MANAGE_STAFF)
    with service.database.read() as session:
        people = list_staff(session, visitor.staff.agency_id)
        standing = [
            (row.staff_id, row.webhook_url, row.sealed_secret) for row, _ in list_duty(session, by=visitor.staff)
        ]
        values = {
            "people": people,
            "emails": {each.id: each.email for each in people},
            "actions": list_open_actions(session, by=visitor.staff),
            "words": {action.value: words for action, words in ACTIONS.items()},
            "minutes": int(CONFIRM_WITHIN.total_seconds() // 60),
            "roles": {role.value: words for role, words in ROLES.items()},
            "form": form or {"email": "", "roles": [], "action": ""},
            "link": link,
            "code": code,
        }
        zone = read_zone(session, visitor.staff.agency_id)
    known = {(staff, url) for staff, url, secret in standing if secret is not None}
    rows = [(each.staff_id, each.webhook_url) for each in typed] if typed else [(s, url) for s, url, _ in standing]
    rows = [*rows, *[("", None)] * SPARE][:LONGEST_LIST]
    duty = [DutyRow(n, staff, url or "", (staff, url) in known) for n, (staff, url) in enumerate(rows)]
    return show_page(visitor, "people", {**values, "duty": duty}, zone=zone, refusal=refusal)
