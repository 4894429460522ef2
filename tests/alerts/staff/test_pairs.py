"""What one administrator must not do alone, and what two do within the hour."""

import pytest
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.errors import Conflict, Forbidden, NotFound
from alerts.staff.changing import change_roles
from alerts.staff.enrolment import add_staff, create_sign_in_link
from alerts.staff.models import PendingAction, Role, Staff
from alerts.staff.pairs import PairedAction, confirm_action, list_open_actions, propose_action
from alerts.staff.queries import get_staff
from alerts.staff.signin import redeem_link
from tests import make
from tests.clock import ManualClock
from tests.conftest import People


@pytest.fixture
def proposed(session: Session, admin: Staff) -> PendingAction:
    return propose_action(session, PairedAction.ADD_STAFF, email="new@b.example", roles=["approver"], by=admin)


class TestAlone:
    def test_an_administrator_lets_nobody_in(self, session: Session, people: People) -> None:
        alone = [
            lambda: add_staff(session, email="me@b.example", roles=["approver"], by=people.admin),
            lambda: create_sign_in_link(session, people.approver, by=people.admin),
            lambda: change_roles(session, people.agency.id, people.officer.id, ["approver"], by=people.admin),
            lambda: create_sign_in_link(session, people.approver, by=people.admin, second=people.admin),
            lambda: create_sign_in_link(session, people.approver, by=people.admin, second=people.officer),
        ]
        for act in alone:
            with pytest.raises(Forbidden):
                act()

    def test_takes_roles_away(self, session: Session, people: People) -> None:
        both = make.make_staff(session, Role.OFFICER, Role.APPROVER, agency=people.agency)
        change_roles(session, people.agency.id, both.id, ["officer"], by=people.admin)
        assert both.roles == ["officer"]

    def test_can_not_confirm(self, session: Session, proposed: PendingAction, admin: Staff) -> None:
        with pytest.raises(Forbidden) as refused:
            confirm_action(session, proposed.id, by=admin)
        assert refused.value.reason.code == "staff.two_people"


class TestTwo:
    def test_let_somebody_in(self, session: Session, proposed: PendingAction, second_admin: Staff) -> None:
        link = confirm_action(session, proposed.id, by=second_admin).link
        assert link is not None
        staff, _ = redeem_link(session, link)
        assert (staff.email, staff.roles) == ("new@b.example", ["approver"])

    def test_give_a_role(self, session: Session, people: People) -> None:
        row = propose_action(
            session,
            PairedAction.CHANGE_ROLES,
            staff_id=people.officer.id,
            roles=["officer", "approver"],
            by=people.admin,
        )
        confirm_action(session, row.id, by=people.second_admin)
        assert get_staff(session, people.agency.id, people.officer.id).roles == ["officer", "approver"]

    def test_are_neither_the_one_it_is_about(self, session: Session, people: People) -> None:
        row = propose_action(session, PairedAction.LET_IN, staff_id=people.second_admin.id, by=people.admin)
        with pytest.raises(Forbidden):
            confirm_action(session, row.id, by=people.second_admin)

    def test_act_once(self, session: Session, proposed: PendingAction, second_admin: Staff) -> None:
        confirm_action(session, proposed.id, by=second_admin)
        with pytest.raises(Conflict):
            confirm_action(session, proposed.id, by=second_admin)

    def test_act_within_the_hour(
        self, session: Session, proposed: PendingAction, second_admin: Staff, clock: ManualClock
    ) -> None:
        clock.advance(minutes=61)
        assert list_open_actions(session, by=second_admin) == []
        with pytest.raises(Conflict) as refused:
            confirm_action(session, proposed.id, by=second_admin)
        assert refused.value.reason.code == "staff.action_too_late"

    def test_are_of_one_agency(self, session: Session, proposed: PendingAction, stranger: Staff) -> None:
        with pytest.raises(NotFound):
            confirm_action(session, proposed.id, by=stranger)

    def test_do_nothing_for_one_who_has_left_meanwhile(
        self, session: Session, proposed: PendingAction, admin: Staff, second_admin: Staff
    ) -> None:
        session.get_one(Staff, admin.id).active = False
        session.flush()
        with pytest.raises(Forbidden):
            confirm_action(session, proposed.id, by=second_admin)

    def test_both_stand_in_the_audit(
        self, session: Session, proposed: PendingAction, admin: Staff, second_admin: Staff
    ) -> None:
        confirm_action(session, proposed.id, by=second_admin)
        said = [(entry.action, entry.actor) for entry in entries_about(session, [proposed.id])]
        assert said == [("staff.action_proposed", admin.id), ("staff.action_confirmed", second_admin.id)]
