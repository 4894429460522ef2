"""The end of a search, whole or in part: one page, one button, at once."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Response

from alerts.alert.reading import is_hidden, is_shut, read_alert
from alerts.case.queries import case_of_agency, photos_of_case
from alerts.errors import BadInput
from alerts.message.content import Content
from alerts.message.models import EndReason
from alerts.message.queries import messages_of_alert
from alerts.opening import Service
from alerts.resolution.ledger import read_ledger
from alerts.resolution.partial import end_for_children, end_for_photo
from alerts.resolution.resolve import end_alert
from alerts.web.deps import Homeward
from alerts.web.desk.showing import ALL_WELL, Refusal, attempt, see_other, show_page
from alerts.web.desk.standing import zone_of
from alerts.web.desk.visitor import AtDesk, Posted, PostedAtDesk, Visitor

router = APIRouter()

REASONS = {
    EndReason.FOUND.value: ("Found", "The child, or every child of this alert, has been found."),
    EndReason.ERROR.value: ("Issued in error", "It should not have gone out."),
    EndReason.WITHDRAWN.value: ("Withdrawn", "The search goes on in another way, or the family asked for it."),
}


@router.get("/alerts/{alert_id}/end")
def show_end(service: Homeward, visitor: AtDesk, alert_id: str) -> Response:
    return _draw(service, visitor, alert_id)


@router.post("/alerts/{alert_id}/end")
def post_end(service: Homeward, posted: PostedAtDesk, alert_id: str) -> Response:
    refusal = attempt(lambda: _end(service, posted, alert_id))
    if refusal.said:
        typed = {"what": posted.one("what"), "reason": posted.one("reason"), "children": posted.many("children")}
        return _draw(service, posted.visitor, alert_id, refusal, typed)
    return see_other(f"/desk/alerts/{alert_id}/ledger")


def _end(service: Service, posted: Posted, alert_id: str) -> None:
    """Raises BadInput that names the field."""
    site, timings = service.site, service.timings
    match posted.one("what"):
        case "children":
            chosen = [int(each) for each in posted.many("children") if each.isdecimal() and len(each) < 4]
            end_for_children(service.database, alert_id, chosen, site, timings, by=posted.staff)
        case "photo":
            end_for_photo(service.database, alert_id, posted.one("photo"), site, timings, by=posted.staff)
        case "all":
            reason = posted.one("reason")
            if reason not in REASONS:
                raise BadInput.at("reason", "web.not_a_choice", limit=", ".join(REASONS))
            with service.database.write() as session:
                end_alert(
                    session, alert_id, EndReason(reason), timings=timings, base_url=service.base_url, by=posted.staff
                )
        case _:
            raise BadInput.at("what", "web.not_a_choice", limit="all, children, photo")


def _draw(
    service: Service,
    visitor: Visitor,
    alert_id: str,
    refusal: Refusal = ALL_WELL,
    typed: Mapping[str, Any] | None = None,
) -> Response:
    with service.database.write() as session:  # by itself: each end waits for the audit's last place, and this is long
        alert, _ = read_alert(session, alert_id, by=visitor.staff)
        if is_hidden(session, alert):
            return see_other(f"/desk/alerts/{alert_id}/ledger")
    with service.database.read() as session:
        case = case_of_agency(session, alert.case_id, alert.agency_id)
        messages = messages_of_alert(session, alert.id)
        told = [each.content for each in messages if each.content is not None and each.stopped is None]
        values = {
            "alert": alert,
            "case": case,
            "reasons": REASONS,
            "children": _children(told[-1]) if told and alert.ended_at is None and not is_shut(session, alert) else [],
            "photos": photos_of_case(session, case.id) if told else [],
            "out": len(read_ledger(session, alert).still_out) if told else 0,
            "chosen": {"what": "", "reason": "", "children": [], **(typed or {})},
        }
        zone = zone_of(session, case)
    return show_page(visitor, "end", values, zone=zone, refusal=refusal)


def _children(content: Content) -> list[tuple[int, str, str]]:
    """Number, name and summary of each child that is shown now."""
    said = next((each for each in content.texts if each.language == "en"), content.texts[0])
    return [(child.number, child.name, child.summary) for child in said.children]
