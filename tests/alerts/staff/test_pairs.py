"""What one administrator must not do alone, and what two do within the hour."""

import pytest
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.errors import Conflict, Forbidden, NotFound, NotSignedIn
from alerts.staff.access import access_of
from alerts.staff.changing import change_roles, shut_out
from alerts.staff.codes import make_secret
from alerts.staff.enrolment import add_staff, create_sign_in_link, read_code, reset_staff
from alerts.staff.factors import factors_of
from alerts.staff.models import Factor, PendingAction, Role, Staff
from alerts.staff.pairs import PairedAction, Proposed, confirm_action, list_open_actions, propose_action
from alerts.staff.proving import make_code_app
from alerts.staff.queries import get_staff
from alerts.staff.sessions import end_other_sessions, end_session
from alerts.staff.signin import open_session, redeem_link, staff_by_cookie
from alerts.staff.tokens import create_token, end_token, staff_by_token
from tests import make
from tests.clock import ManualClock
from tests.conftest import People


@pytest.fixture
def made(session: Session, admin: Staff) -> Proposed:
    return propose_action(session, PairedAction.ADD_STAFF, email="new@b.example", roles=["approver"], by=admin)


@pytest.fixture
def proposed(made: Proposed) -> PendingAction:
    return made.action


class TestAlone:
    def test_an_administrator_lets_nobody_in(self, session: Session, people: People) -> None:
        alone = [
            lambda: add_staff(session, email="me@b.example", roles=["approver"], by=people.admin),
            lambda: create_sign_in_link(session, people.approver, by=people.admin),
            lambda: reset_staff(session, people.approver, by=people.admin),
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
    def test_let_somebody_in(self, session: Session, made: Proposed, second_admin: Staff) -> None:
        link = confirm_action(session, made.action.id, by=second_admin).link
        assert link is not None
        assert made.code is not None
        staff, _ = redeem_link(session, link + read_code(made.code), whole=True)
        assert (staff.email, staff.roles) == ("new@b.example", ["approver"])

    def test_give_a_role(self, session: Session, people: People) -> None:
        given = propose_action(
            session,
            PairedAction.CHANGE_ROLES,
            staff_id=people.officer.id,
            roles=["officer", "approver"],
            by=people.admin,
        )
        assert given.code is None
        confirm_action(session, given.action.id, by=people.second_admin)
        assert get_staff(session, people.agency.id, people.officer.id).roles == ["officer", "approver"]

    def test_are_neither_the_one_it_is_about(self, session: Session, people: People) -> None:
        about = propose_action(session, PairedAction.LET_IN, staff_id=people.second_admin.id, by=people.admin)
        with pytest.raises(Forbidden):
            confirm_action(session, about.action.id, by=people.second_admin)

    def test_hold_a_half_of_the_link_each(self, session: Session, made: Proposed, second_admin: Staff) -> None:
        """Whoever confirms sees the link, whoever proposed has its code, and neither opens anything alone."""
        link = confirm_action(session, made.action.id, by=second_admin).link
        assert link is not None
        assert made.code is not None
        for half in (link, read_code(made.code), read_code(made.code) + link):
            with pytest.raises(NotSignedIn):
                redeem_link(session, half, whole=True)
        assert made.action.sealed_code is None
        redeem_link(session, link + read_code(f" {made.code.upper()} ".replace("-", " ")), whole=True)

    def test_let_somebody_begin_anew(self, session: Session, people: People) -> None:
        make_code_app(session, people.officer, make_secret(), 0)
        cookie = redeem_link(session, create_sign_in_link(session, people.officer, by=None), whole=True)[1]
        token = create_token(session, people.officer, by=None)
        about = propose_action(session, PairedAction.RESET, staff_id=people.officer.id, by=people.admin)
        link = confirm_action(session, about.action.id, by=people.second_admin).link
        assert factors_of(session, people.officer.id).count == 0
        with pytest.raises(NotSignedIn):
            staff_by_cookie(session, cookie)
        with pytest.raises(NotSignedIn):
            staff_by_token(session, token)
        assert redeem_link(session, (link or "") + read_code(about.code or ""), whole=False)[0].id == people.officer.id

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

    @pytest.mark.parametrize("way", ["session", "all other sessions", "token"])
    def test_do_nothing_for_one_who_has_ended_a_way_in_since(
        self, session: Session, admin: Staff, second_admin: Staff, way: str
    ) -> None:
        """Whoever had it proposed an account for themselves, and its person has noticed."""
        if way == "token":
            thief = staff_by_token(session, create_token(session, admin, by=None))
        else:
            thief = staff_by_cookie(session, open_session(session, admin, Factor.PASSKEY, "", proven=True)).staff
        way_in = access_of(thief).way_in
        made = propose_action(session, PairedAction.ADD_STAFF, email="thief@c.example", roles=["officer"], by=thief)
        if way == "token":
            end_token(session, session.get_one(Staff, admin.id), way_in)
        elif way == "session":
            end_session(session, admin, way_in)
        else:
            end_other_sessions(session, admin, "session_of_theirs")
        with pytest.raises(NotFound):
            confirm_action(session, made.action.id, by=second_admin)

    def test_do_nothing_for_one_who_was_shut_out_meanwhile(
        self, session: Session, proposed: PendingAction, admin: Staff, second_admin: Staff
    ) -> None:
        """It may have been whoever had their session."""
        shut_out(session, admin.agency_id, admin.id, by=second_admin)
        with pytest.raises(NotFound):
            confirm_action(session, proposed.id, by=second_admin)

    def test_both_stand_in_the_audit(
        self, session: Session, proposed: PendingAction, admin: Staff, second_admin: Staff
    ) -> None:
        confirm_action(session, proposed.id, by=second_admin)
        said = [(entry.action, entry.actor) for entry in entries_about(session, [proposed.id])]
        assert said == [("staff.action_proposed", admin.id), ("staff.action_confirmed", second_admin.id)]
