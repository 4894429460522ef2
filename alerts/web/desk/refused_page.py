"""For the auditor: who asked for what they may not see."""

from fastapi import APIRouter, Response

from alerts.alert.readings import list_refused_looks
from alerts.web.deps import Homeward
from alerts.web.desk.showing import show_page
from alerts.web.desk.standing import name_lookers, read_zone
from alerts.web.desk.visitor import AtDesk

router = APIRouter()

MOST = 200


@router.get("/refused")
def show_refused(service: Homeward, visitor: AtDesk) -> Response:
    """Of the agency's people, and of anybody at its cases; the newest first."""
    agency_id = visitor.staff.agency_id
    with service.database.read() as session:
        looks = list_refused_looks(session, most=MOST, by=visitor.staff)
        people = name_lookers(session, agency_id, {each.by for each in looks})
        zone = read_zone(session, agency_id)
    return show_page(visitor, "refused", {"looks": looks, "people": people, "most": MOST}, zone=zone)
