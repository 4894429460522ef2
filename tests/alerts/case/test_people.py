"""A case is there for the people who work on it, and for nobody else of the agency."""

import pytest
from sqlalchemy.orm import Session

from alerts.alert.queries import alert_for, alerts_for
from alerts.alert.reading import read_alert
from alerts.alert.readings import list_readings
from alerts.case.keeping import read_case
from alerts.case.models import Case
from alerts.case.people import assign_person, list_people, unassign_person
from alerts.case.queries import cases_for
from alerts.errors import Conflict, Forbidden, NotFound
from alerts.staff.models import Role, Staff
from tests import make
from tests.conftest import People


@pytest.fixture
def case(session: Session, officer: Staff) -> Case:
    return make.make_case(session, officer)


class TestAssigned:
    def test_everybody_is_who_was_there_at_the_opening(self, session: Session, people: People, case: Case) -> None:
        own = {people.officer, people.approver, people.admin, people.second_admin, people.auditor}
        assert {each.id for each in list_people(session, case.id, by=people.officer)} == {each.id for each in own}

    def test_others_of_the_agency_find_neither_case_nor_alert(
        self, session: Session, people: People, case: Case
    ) -> None:
        alert = make.make_alert(session, people.officer, case)
        unassign_person(session, case.id, people.approver.id, by=people.officer)
        with pytest.raises(NotFound):
            read_case(session, case.id, by=people.approver)
        with pytest.raises(NotFound):
            alert_for(session, alert.id, people.approver)
        assert list(cases_for(session, people.approver)) == []
        assert list(alerts_for(session, people.approver)) == []
        assign_person(session, case.id, people.approver.id, by=people.officer)
        assert read_alert(session, alert.id, by=people.approver)[0].id == alert.id

    def test_nobody_puts_themselves_on_a_case(self, session: Session, people: People, case: Case) -> None:
        both = make.make_staff(session, Role.OFFICER, Role.ADMIN, agency=people.agency)
        unassign_person(session, case.id, both.id, by=people.officer)
        with pytest.raises(Forbidden):
            assign_person(session, case.id, both.id, by=both)
        unassign_person(session, case.id, people.approver.id, by=people.officer)
        with pytest.raises(Forbidden):
            assign_person(session, case.id, people.approver.id, by=people.approver)

    def test_an_administrator_puts_another_on_it(self, session: Session, people: People, case: Case) -> None:
        second = make.make_staff(session, Role.OFFICER, agency=people.agency)
        unassign_person(session, case.id, second.id, by=people.officer)
        assign_person(session, case.id, second.id, by=people.admin)
        assert read_case(session, case.id, by=second)[0].id == case.id

    def test_an_officer_who_is_not_on_it_puts_nobody_on_it(self, session: Session, people: People, case: Case) -> None:
        second = make.make_staff(session, Role.OFFICER, agency=people.agency)
        unassign_person(session, case.id, second.id, by=people.officer)
        with pytest.raises(NotFound):
            assign_person(session, case.id, second.id, by=second)

    def test_the_last_officer_stays(self, session: Session, people: People, case: Case) -> None:
        with pytest.raises(Conflict):
            unassign_person(session, case.id, people.officer.id, by=people.officer)

    def test_nobody_of_another_agency_is_put_on_it(self, session: Session, people: People, case: Case) -> None:
        with pytest.raises(NotFound):
            assign_person(session, case.id, people.stranger.id, by=people.officer)
        with pytest.raises(NotFound):
            assign_person(session, case.id, people.officer.id, by=people.stranger)


class TestReadings:
    def test_are_shown_to_the_officers_of_the_case(self, session: Session, people: People, case: Case) -> None:
        alert = make.make_alert(session, people.officer, case)
        read_case(session, case.id, by=people.approver)
        read_alert(session, alert.id, by=people.approver)
        told = [(each.what, each.by, each.subject) for each in list_readings(session, case.id, by=people.officer)]
        assert told == [("draft", people.approver.id, alert.id), ("case", people.approver.id, case.id)]

    def test_are_nobody_else_s(self, session: Session, people: People, case: Case) -> None:
        with pytest.raises(Forbidden):
            list_readings(session, case.id, by=people.approver)
        with pytest.raises(NotFound):
            list_readings(session, case.id, by=people.stranger)
