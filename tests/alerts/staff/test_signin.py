from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.db.session import Database
from alerts.errors import Forbidden, NotSignedIn
from alerts.staff.changing import deactivate_staff
from alerts.staff.enrolment import add_staff, create_sign_in_link
from alerts.staff.models import SignIn, SignInLink, Staff
from alerts.staff.signin import check_form_token, form_token, redeem_link, sign_out, staff_by_cookie
from alerts.staff.tokens import create_token
from tests.clock import ManualClock
from tests.conftest import People
from tests.stores import Stores


def sign_in(session: Session, staff: Staff) -> str:
    """The cookie."""
    return redeem_link(session, create_sign_in_link(session, staff, by=None), whole=True)[1]


def refusal(session: Session, token: str) -> str:
    with pytest.raises(NotSignedIn) as refused:
        redeem_link(session, token, whole=True)
    return refused.value.reason.code


class TestRedeemLink:
    def test_lets_the_person_in(self, session: Session, officer: Staff) -> None:
        staff, cookie = redeem_link(session, create_sign_in_link(session, officer, by=None), whole=True)
        assert staff.id == officer.id
        assert staff_by_cookie(session, cookie).staff.id == officer.id

    def test_works_once(self, session: Session, officer: Staff) -> None:
        link = create_sign_in_link(session, officer, by=None)
        redeem_link(session, link, whole=True)
        assert refusal(session, link) == "staff.link_unusable"

    @pytest.mark.parametrize(("minutes", "works"), [(59, True), (60, False)])
    def test_works_for_an_hour(
        self, session: Session, officer: Staff, clock: ManualClock, minutes: int, works: bool
    ) -> None:
        link = create_sign_in_link(session, officer, by=None)
        clock.advance(minutes=minutes)
        if works:
            redeem_link(session, link, whole=True)
        else:
            assert refusal(session, link) == "staff.link_unusable"

    @pytest.mark.parametrize(("hours", "works"), [(23.9, True), (24, False)])
    def test_works_for_a_day_at_enrolment(
        self, session: Session, admin: Staff, second_admin: Staff, clock: ManualClock, hours: float, works: bool
    ) -> None:
        _, link = add_staff(session, email="a@b.example", roles=["officer"], by=admin, second=second_admin)
        clock.advance(hours=hours)
        if works:
            redeem_link(session, link, whole=True)
        else:
            assert refusal(session, link) == "staff.link_unusable"

    def test_says_the_same_of_unknown_used_and_old_ones(
        self, session: Session, officer: Staff, clock: ManualClock
    ) -> None:
        used, old = (create_sign_in_link(session, officer, by=None) for _ in range(2))
        redeem_link(session, used, whole=True)
        clock.advance(days=2)
        assert {refusal(session, token) for token in (used, old, "no-such-token", "")} == {"staff.link_unusable"}

    def test_is_no_way_in_for_somebody_who_has_left(self, session: Session, people: People) -> None:
        link = create_sign_in_link(session, people.officer, by=None)
        deactivate_staff(session, people.agency.id, people.officer.id, by=people.admin)
        assert refusal(session, link) == "staff.link_unusable"

    def test_clears_away_what_is_out_of_date(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        sign_in(session, officer)
        create_sign_in_link(session, officer, by=None)
        clock.advance(hours=12)
        sign_in(session, officer)
        assert session.scalar(select(func.count()).select_from(SignIn)) == 1
        assert session.scalar(select(func.count()).select_from(SignInLink)) == 1

    def test_is_audited(self, session: Session, officer: Staff) -> None:
        sign_in(session, officer)
        actions = [(entry.action, entry.actor) for entry in entries_about(session, [officer.id])]
        assert actions == [("staff.link_created", "service"), ("staff.signed_in", officer.id)]


class TestStaffByCookie:
    @pytest.mark.parametrize(
        ("passed", "works"), [(timedelta(hours=12, seconds=-1), True), (timedelta(hours=12), False)]
    )
    def test_lasts_twelve_hours_however_busy(
        self, session: Session, officer: Staff, clock: ManualClock, passed: timedelta, works: bool
    ) -> None:
        cookie = sign_in(session, officer)
        clock.advance(hours=6)
        assert staff_by_cookie(session, cookie).signed_in_at == clock() - timedelta(hours=6)
        clock.time += passed - timedelta(hours=6)
        if works:
            staff_by_cookie(session, cookie)
        else:
            with pytest.raises(NotSignedIn, match="session_over"):
                staff_by_cookie(session, cookie)

    def test_ends_with_signing_out_as_often_as_one_likes(self, session: Session, officer: Staff) -> None:
        cookie, other = sign_in(session, officer), sign_in(session, officer)
        sign_out(session, cookie)
        sign_out(session, cookie)
        with pytest.raises(NotSignedIn):
            staff_by_cookie(session, cookie)
        assert staff_by_cookie(session, other).staff.id == officer.id
        actions = [entry.action for entry in entries_about(session, [officer.id])]
        assert actions.count("staff.signed_out") == 1

    def test_ends_when_the_person_leaves(self, session: Session, people: People) -> None:
        cookie = sign_in(session, people.officer)
        deactivate_staff(session, people.agency.id, people.officer.id, by=people.admin)
        with pytest.raises(NotSignedIn):
            staff_by_cookie(session, cookie)

    def test_a_link_or_an_api_token_is_no_cookie(self, session: Session, officer: Staff) -> None:
        for other in (create_sign_in_link(session, officer, by=None), create_token(session, officer, by=officer)):
            with pytest.raises(NotSignedIn):
                staff_by_cookie(session, other)


class TestFormToken:
    def test_belongs_to_one_session(self, session: Session, officer: Staff) -> None:
        cookie, other = sign_in(session, officer), sign_in(session, officer)
        check_form_token(session, cookie, form_token(session, cookie))
        for foreign in (form_token(session, other), "", "ü"):
            with pytest.raises(Forbidden, match="form_foreign"):
                check_form_token(session, cookie, foreign)


class TestTheDatabaseFile:
    def test_holds_no_token_in_the_clear(self, database: Database, people: People, stores: Stores, store: str) -> None:
        with database.write() as session:
            _, enrolment = add_staff(
                session, email="a@b.example", roles=["officer"], by=people.admin, second=people.second_admin
            )
            link = create_sign_in_link(session, people.officer, by=people.admin, second=people.second_admin)
        with database.write() as session:
            _, cookie = redeem_link(session, link, whole=True)
            form = form_token(session, cookie)
            token = create_token(session, people.officer, by=people.officer)
        written = stores.written(store)
        assert people.officer.id.encode() in written
        for secret in (enrolment, link, cookie, form, token, token.removeprefix("hw_")):
            assert secret.encode() not in written
