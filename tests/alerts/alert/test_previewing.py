"""What is looked at before it leaves, and what is told beside it."""

from alerts.alert.previewing import Previews, read_previews
from alerts.alert.submission import submit_alert
from alerts.db.session import Database
from tests import make
from tests.conftest import People

SITE = make.make_site()


def codes(previews: Previews) -> set[str]:
    return {warning.code for warning in previews.warnings}


def test_whoever_approves_is_told_what_the_author_was_told(database: Database, people: People) -> None:
    """Somebody's own telephone as the number to call stands on every poster; its author alone was warned of it."""
    contact = {"phone": "+40 721 234 567", "name": "Poliția Exemplu Cluj"}
    with database.write() as session:
        case = make.make_case(session, people.officer, make.read_case(contact=contact))
        alert_id = make.make_alert(session, people.officer, case).id
    written = read_previews(database, alert_id, SITE, by=people.officer)
    submit_alert(database, alert_id, SITE, by=people.officer)
    frozen = read_previews(database, alert_id, SITE, by=people.approver)
    assert (written.frozen, frozen.frozen) == (False, True)
    assert "case.phone_mobile" in codes(written)
    assert codes(written) <= codes(frozen)
