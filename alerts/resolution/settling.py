"""The two buttons of a person who has looked, for the people of that case alone."""

from sqlalchemy.orm import Session

from alerts.alert.queries import alert_for
from alerts.errors import NotFound
from alerts.publication.machine import Timings
from alerts.publication.models import Publication
from alerts.publication.queries import publication_by_id
from alerts.publication.settle import settle_send_again, settle_there
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require


def settle_copy(
    session: Session, publication_id: str, there: str | None, timings: Timings, *, by: Staff
) -> Publication:
    """`there`: the link under which it was seen; None = it is not there, send it again. Raises as settle.py does."""
    find_publication(session, publication_id, by=by)
    if there is not None:
        return settle_there(session, publication_id, there, timings, by=by)
    return settle_send_again(session, publication_id, timings, by=by)


def find_publication(session: Session, publication_id: str, *, by: Staff) -> Publication:
    """Raises Forbidden, and NotFound for one of a case that is not this person's."""
    require(by, Permission.SETTLE_COPIES)
    row = publication_by_id(session, publication_id, by.agency_id)
    try:
        alert_for(session, row.alert_id, by)
    except NotFound:
        raise NotFound("publication.not_found") from None
    return row
