"""Whoever asks for what is not theirs to see is remembered, and shown to those whose it is and to the auditor."""

import pytest
from sqlalchemy import event

from alerts.alert.models import Alert
from alerts.alert.queries import newest_refusals
from alerts.alert.readings import Reading, list_readings, list_refused_looks
from alerts.alert.refused_looks import Asked, note_refused_look
from alerts.case.models import Case, Photo
from alerts.case.people import unassign_person
from alerts.case.photos import add_photo
from alerts.db.audit import REFUSED, AuditEntry, newest_entries
from alerts.db.base import new_id
from alerts.db.session import Database, now
from alerts.errors import Forbidden
from alerts.image.door import Master
from alerts.staff.models import Role, Staff
from tests.clock import ManualClock
from tests.conftest import People
from tests.make import make_alert, make_case, make_staff

PICTURE = Master(b"not looked at here", "0" * 64, 10, 10)


@pytest.fixture
def alert(database: Database, people: People) -> Alert:
    """Of a verified case with a photo."""
    with database.write() as session:
        case = make_case(session, people.officer)
        add_photo(session, case.id, PICTURE, child=1, rights="family", by=people.officer)
        return make_alert(session, people.officer, case)


def photo_of(database: Database, case_id: str) -> str:
    with database.read() as session:
        return session.query(Photo).filter_by(case_id=case_id).one().id


def noted(database: Database, *subjects: str) -> list[AuditEntry]:
    with database.write() as session:
        return newest_entries(session, subjects, {REFUSED})


def hit(database: Database, case_id: str) -> None:
    with database.write() as session:
        session.get_one(Case, case_id).protected_at = now(session)


class TestIsNoted:
    def test_of_another_agency_s_person_by_what_they_asked_for(
        self, database: Database, people: People, alert: Alert
    ) -> None:
        photo = photo_of(database, alert.case_id)
        note_refused_look(database, Asked(case_id=alert.case_id), by=people.stranger)
        note_refused_look(database, Asked(case_id=alert.case_id, photo_id=photo), by=people.stranger)
        note_refused_look(database, Asked(alert_id=alert.id), by=people.stranger)
        found = noted(database, alert.case_id, alert.id)
        assert [(each.actor, each.subject, each.details) for each in reversed(found)] == [
            (people.stranger.id, alert.case_id, {"what": "case"}),
            (people.stranger.id, alert.case_id, {"what": "photo", "photo": photo}),
            (people.stranger.id, alert.id, {"what": "alert"}),
        ]

    def test_of_a_colleague_who_is_not_on_the_case(self, database: Database, people: People, alert: Alert) -> None:
        with database.write() as session:
            unassign_person(session, alert.case_id, people.approver.id, by=people.officer)
        note_refused_look(database, Asked(case_id=alert.case_id), by=people.approver)
        assert [each.actor for each in noted(database, alert.case_id)] == [people.approver.id]

    def test_of_somebody_whose_role_reads_no_case(self, database: Database, people: People, alert: Alert) -> None:
        note_refused_look(database, Asked(case_id=alert.case_id), by=people.admin)
        assert [each.actor for each in noted(database, alert.case_id)] == [people.admin.id]

    def test_of_a_protected_child(self, database: Database, people: People, alert: Alert) -> None:
        hit(database, alert.case_id)
        note_refused_look(database, Asked(case_id=alert.case_id), by=people.approver)
        note_refused_look(database, Asked(alert_id=alert.id), by=people.officer, stopped=True)  # who wrote it as well
        found = noted(database, alert.case_id, alert.id)
        assert [each.actor for each in reversed(found)] == [people.approver.id, people.officer.id]

    def test_of_a_child_whose_search_is_over_and_forgotten(
        self, database: Database, people: People, alert: Alert
    ) -> None:
        with database.write() as session:
            session.get_one(Case, alert.case_id).hidden_at = now(session)
        note_refused_look(database, Asked(alert_id=alert.id), by=people.officer)  # how it ended is told on
        note_refused_look(database, Asked(case_id=alert.case_id), by=people.officer)
        assert [each.subject for each in noted(database, alert.case_id, alert.id)] == [alert.case_id]

    def test_of_the_case_when_the_photo_is_none(self, database: Database, people: People, alert: Alert) -> None:
        asked = Asked(case_id=alert.case_id, photo_id=new_id("photo"))
        note_refused_look(database, asked, by=people.stranger)
        assert [each.details for each in noted(database, alert.case_id)] == [{"what": "photo"}]

    def test_of_another_case_s_photo_at_its_own_case(self, database: Database, people: People, alert: Alert) -> None:
        """Whoever puts the id of another child's photo behind a case that they may see."""
        with database.write() as session:
            own = make_case(session, people.stranger)
        asked = Asked(case_id=own.id, photo_id=photo_of(database, alert.case_id))
        note_refused_look(database, asked, by=people.stranger)
        assert noted(database, own.id) == []
        assert [each.actor for each in noted(database, alert.case_id)] == [people.stranger.id]

    @pytest.mark.parametrize("what", ["case", "alert", "photo"])
    def test_of_what_is_not_there_with_no_id(self, database: Database, people: People, what: str) -> None:
        asked = Asked(**{f"{what}_id": new_id(what)})
        note_refused_look(database, asked, by=people.stranger)
        (entry,) = noted(database, people.stranger.id)
        assert entry.details == {"what": what}


class TestIsNotNoted:
    def test_of_somebody_who_may_see_it(self, database: Database, people: People, alert: Alert) -> None:
        """They were refused something else: a photo that is none, an act that is not theirs."""
        for asked in (
            Asked(case_id=alert.case_id),
            Asked(case_id=alert.case_id, photo_id=new_id("photo")),
            Asked(alert_id=alert.id),
        ):
            note_refused_look(database, asked, by=people.officer)
        assert noted(database, alert.case_id, alert.id, people.officer.id) == []

    def test_twice_within_ten_minutes(
        self, database: Database, people: People, alert: Alert, clock: ManualClock
    ) -> None:
        with database.write() as session:
            other = make_staff(session, Role.OFFICER, agency=people.stranger.agency)
        for _ in range(50):
            note_refused_look(database, Asked(case_id=alert.case_id), by=people.stranger)
            note_refused_look(database, Asked(case_id=new_id("case")), by=people.stranger)
        assert len(noted(database, alert.case_id)) == len(noted(database, people.stranger.id)) == 1
        note_refused_look(database, Asked(case_id=alert.case_id), by=other)
        assert len(noted(database, alert.case_id)) == 2
        clock.advance(minutes=11)
        note_refused_look(database, Asked(case_id=alert.case_id), by=people.stranger)
        assert len(noted(database, alert.case_id)) == 3


class TestIsShown:
    @pytest.fixture
    def asked(self, database: Database, people: People, alert: Alert) -> Alert:
        note_refused_look(database, Asked(case_id=alert.case_id), by=people.stranger)
        note_refused_look(database, Asked(alert_id=alert.id), by=people.admin)
        note_refused_look(database, Asked(case_id=new_id("case")), by=people.admin)
        return alert

    def told(self, looks: list[Reading]) -> list[tuple[str, str, str | None]]:
        assert all(each.refused for each in looks)
        return [(each.by, each.what, each.subject) for each in looks]

    def audit_of(self, database: Database, by: Staff) -> list[tuple[str, str, str | None]]:
        with database.write() as session:
            return self.told(list(list_refused_looks(session, most=10, by=by)))

    def test_to_the_officers_of_the_case(self, database: Database, people: People, asked: Alert) -> None:
        with database.write() as session:
            found = [each for each in list_readings(session, asked.case_id, by=people.officer) if each.refused]
        assert self.told(found) == [
            (people.admin.id, "alert", asked.id),
            (people.stranger.id, "case", asked.case_id),
        ]

    def test_to_the_auditor_of_the_agency_whose_case_it_is(
        self, database: Database, people: People, asked: Alert
    ) -> None:
        assert self.audit_of(database, people.auditor) == [
            (people.admin.id, "case", None),
            (people.admin.id, "alert", asked.id),
            (people.stranger.id, "case", asked.case_id),
        ]

    def test_to_the_auditor_of_whoever_asked_without_what_is_another_agency_s(
        self, database: Database, people: People, asked: Alert
    ) -> None:
        assert self.audit_of(database, people.stranger) == [(people.stranger.id, "case", None)]

    def test_to_nobody_else(self, database: Database, people: People, asked: Alert) -> None:
        with database.write() as session, pytest.raises(Forbidden):
            list_refused_looks(session, most=10, by=people.officer)


@pytest.mark.parametrize("stores", ["sqlite"], indirect=True)
def test_are_found_by_an_index_of_their_own(database: Database) -> None:
    """In an audit of ten years. SQLite shows so; PostgreSQL scans whatever is small."""
    asked: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    with database.read() as session:
        newest_refusals(session, "agency_1", 10)
        (statement,) = [each for each in asked if each.startswith("SELECT")]
        values = tuple("1" for _ in range(statement.count("?")))
        plan = [row[3] for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert [step for step in plan if "audit_entry" in step] == ["SCAN audit_entry USING INDEX ix_audit_entry_refused"]
