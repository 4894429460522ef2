"""What can be done on an alert's page: edit, submit, approve, send back, update."""

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from typing import Any

from fastapi import APIRouter, Response

from alerts.alert.approval import approve_alert, reject_alert
from alerts.alert.drafting import DraftChanges, draft_update, edit_draft
from alerts.alert.queries import alert_for
from alerts.alert.reading import require_unstopped
from alerts.alert.submission import submit_alert
from alerts.case.disclosure import public_point
from alerts.case.keeping import document_of
from alerts.case.queries import case_of_agency
from alerts.channel.coverage import parse_area
from alerts.errors import BadInput, Busy
from alerts.opening import Service
from alerts.web.deps import Homeward
from alerts.web.desk.alert_page import draw_alert
from alerts.web.desk.showing import attempt, see_other, show_refusal
from alerts.web.desk.visitor import Posted, PostedAtDesk
from alerts.web.seated import DRAWING, seated

router = APIRouter()


@router.post("/alerts/{alert_id}/edit")
def post_edit(service: Homeward, posted: PostedAtDesk, alert_id: str) -> Response:
    def edit() -> None:
        changes = _read_choices(service, posted, alert_id)
        with service.database.write() as session:
            edit_draft(session, alert_id, changes, service.site.gazetteer, by=posted.staff)

    return _do(service, posted, alert_id, "edit", edit)


@router.post("/alerts/{alert_id}/update")
def post_update(service: Homeward, posted: PostedAtDesk, alert_id: str) -> Response:
    def update() -> None:
        changes = _read_choices(service, posted, alert_id)
        with service.database.write() as session:
            draft_update(session, alert_id, changes, service.site.gazetteer, by=posted.staff)

    return _do(service, posted, alert_id, "update", update)


@router.post("/alerts/{alert_id}/submit")
@seated(DRAWING)
def post_submit(service: Homeward, posted: PostedAtDesk, alert_id: str) -> Response:
    def submit() -> None:
        submit_alert(service.database, alert_id, service.site, by=posted.staff)

    return _do(service, posted, alert_id, "submit", submit, has_seat=True)


@router.post("/alerts/{alert_id}/approve")
def post_approve(service: Homeward, posted: PostedAtDesk, alert_id: str) -> Response:
    """Bound to what the page showed: the hash stands in its form."""

    def approve() -> None:
        with service.database.write() as session:
            approve_alert(
                session, alert_id, posted.one("content_hash"), override=posted.one("override") or None, by=posted.staff
            )

    return _do(service, posted, alert_id, "approve", approve)


@router.post("/alerts/{alert_id}/reject")
def post_reject(service: Homeward, posted: PostedAtDesk, alert_id: str) -> Response:
    def reject() -> None:
        with service.database.write() as session:
            reject_alert(session, alert_id, posted.one("reason"), by=posted.staff)

    return _do(service, posted, alert_id, "reject", reject)


def _do(
    service: Service, posted: Posted, alert_id: str, move: str, verb: Callable[[], Any], *, has_seat: bool = False
) -> Response:
    """Back to the page: with the new state, or with what is wrong and all that was typed. `move`: of the address.

    What is wrong is said, and remembered, and what was typed is kept, also where no seat is free to draw the page in.
    """
    refusal = attempt(verb)
    if not refusal.said:
        return see_other(f"/desk/alerts/{alert_id}")
    try:
        with nullcontext() if has_seat else DRAWING.take(0):
            return draw_alert(service, posted.visitor, alert_id, refusal=refusal, typed=_typed(posted))
    except Busy:
        return show_refusal(posted, refusal, f"/desk/alerts/{alert_id}/{move}")


def _typed(posted: Posted) -> Mapping[str, Any]:
    """What the forms held; nothing of a form that was not sent."""
    if "reason" in posted.form:
        return {"reason": posted.one("reason")}
    if "hours" not in posted.form:
        return {}
    one = {name: posted.one(name) for name in ("area", "radius_km", "codes", "hours")}
    return {**one, **{name: posted.many(name) for name in ("languages", "channels", "photos")}}


def _read_choices(service: Service, posted: Posted, alert_id: str) -> DraftChanges:
    """Raises BadInput that names the field."""
    return DraftChanges(
        area=_read_area(service, posted, alert_id),
        languages=posted.many("languages"),
        hours=_read_number(posted, "hours"),
        channels=posted.many("channels"),
        photos=posted.many("photos") or None,
    )


def _read_area(service: Service, posted: Posted, alert_id: str) -> Mapping[str, Any] | None:
    match posted.one("area"):
        case "propose":
            return {}
        case "codes":
            codes = [code for code in posted.one("codes").replace(",", " ").split() if code]
            if not codes:
                raise BadInput.at("codes", "web.missing")
            return parse_area({"codes": codes}, service.site.gazetteer)
        case "circle":
            radius = _read_number(posted, "radius_km")
            return {"point": _read_point(service, posted, alert_id), "radius_km": radius}
    return None


def _read_point(service: Service, posted: Posted, alert_id: str) -> list[float]:
    """Where the child was last seen, as it may be told. Raises BadInput, Conflict (protected), NotFound."""
    with service.database.read() as session:
        alert = alert_for(session, alert_id, posted.staff)
        require_unstopped(session, alert)
        point = public_point(document_of(session, case_of_agency(session, alert.case_id, alert.agency_id)))
    if point is None:
        raise BadInput.at("area", "alert.area_needed")
    return [point.lon, point.lat]


def _read_number(posted: Posted, name: str) -> float:
    try:
        return float(posted.one(name).replace(",", "."))
    except ValueError:
        raise BadInput.at(name, "web.not_a_number") from None
