"""An end is taken back while somebody else has the case in hand."""

from dataclasses import dataclass

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.freezing import Site
from alerts.alert.queries import alerts_of_case
from alerts.alert.submission import submit_alert
from alerts.case.photos import add_photo, place_photo, withdraw_photo
from alerts.case.verification import verify_case
from alerts.db.session import Database
from alerts.errors import Conflict
from alerts.image.door import read_upload
from alerts.image.drawn import draw_child
from alerts.message.models import EndReason
from alerts.publication.machine import Timings
from alerts.resolution.reinstating import reinstate_alert
from alerts.resolution.resolve import end_alert
from tests import make
from tests.clock import ManualClock
from tests.conftest import People

URL = "https://alerts.example"
PICTURE = read_upload(draw_child(1, age=3))


@dataclass(frozen=True)
class Ended:
    alert: str
    case: str
    photo: str


@pytest.fixture
def ended(database: Database, people: People, clock: ManualClock) -> Ended:
    """In error a minute ago; it showed a photo."""
    with database.write() as session:
        case = make.make_case(session, people.officer)
        photo = add_photo(session, case.id, PICTURE, child=1, rights="family", by=people.officer)
        verify_case(session, case.id, by=people.officer)
        alert = make.make_alert(session, people.officer, case)
        found = Ended(alert.id, case.id, photo.id)
    content_hash = submit_alert(database, found.alert, make.make_site(), by=people.officer).content_hash
    assert content_hash is not None
    with database.write() as session:
        approve_alert(session, found.alert, content_hash, by=people.approver)
    with database.write() as session:
        end_alert(session, found.alert, EndReason.ERROR, timings=Timings(), base_url=URL, by=people.officer)
    clock.advance(minutes=1)
    return found


def test_a_photo_that_is_withdrawn_while_it_is_composed_does_not_go_out_again(
    database: Database, people: People, ended: Ended
) -> None:
    def withdraw_meanwhile() -> None:
        """Asked for once the posters are drawn, and before anything is kept."""
        with database.write() as session:
            withdraw_photo(session, ended.case, ended.photo, by=people.officer)

    with pytest.raises(Conflict) as refused:
        reinstate_alert(database, ended.alert, Site(URL, make.countries(), withdraw_meanwhile), by=people.approver)
    assert refused.value.reason.code == "draft.changed_meanwhile"
    with database.read() as session:
        assert [alert.id for alert in alerts_of_case(session, ended.case)] == [ended.alert]
    assert reinstate_alert(database, ended.alert, make.make_site(), by=people.approver) != ended.alert


def test_nobody_keeps_it_from_being_taken_back_by_placing_a_photo(
    database: Database, people: People, ended: Ended
) -> None:
    """A closed case is not changed any more: whoever ended it alone could else have made that final."""
    with database.write() as session, pytest.raises(Conflict) as refused:
        place_photo(session, ended.case, ended.photo, focus=(0.5, 0.5), by=people.officer)
    assert refused.value.reason.code == "case.closed"
    assert reinstate_alert(database, ended.alert, make.make_site(), by=people.approver) != ended.alert
