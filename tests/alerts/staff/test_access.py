"""How somebody came in counts: a token may do less than its person, and some things ask for a fresh face."""

import pytest
from sqlalchemy.orm import Session

from alerts.db.session import Database
from alerts.errors import BadInput, Forbidden
from alerts.staff.access import require_fresh
from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, permissions_of, require
from alerts.staff.signin import redeem_link, staff_by_cookie
from alerts.staff.tokens import create_token, staff_by_token
from tests.clock import ManualClock


class TestATokenWithRights:
    def test_may_what_it_was_made_for_and_nothing_else(self, session: Session, officer: Staff) -> None:
        token = create_token(session, officer, rights=["read_alert"], by=officer)
        session.flush()
        asker = staff_by_token(session, token)
        assert permissions_of(asker) == {Permission.READ_ALERT}
        with pytest.raises(Forbidden) as refused:
            require(asker, Permission.END_ALERT)
        assert refused.value.reason.code == "staff.token_not_permitted"

    def test_makes_no_token_that_may_more(self, session: Session, officer: Staff) -> None:
        asker = staff_by_token(session, create_token(session, officer, rights=["read_alert"], by=officer))
        with pytest.raises(BadInput):
            create_token(session, asker, rights=["end_alert"], by=asker)
        again = staff_by_token(session, create_token(session, asker, by=asker))
        assert permissions_of(again) == {Permission.READ_ALERT}

    def test_gives_nobody_what_their_roles_do_not(self, session: Session, officer: Staff) -> None:
        with pytest.raises(BadInput):
            create_token(session, officer, rights=["approve_alert"], by=officer)

    def test_loses_what_its_person_loses(self, session: Session, officer: Staff) -> None:
        token = create_token(session, officer, rights=["end_alert"], by=officer)
        session.get_one(Staff, officer.id).roles = ["auditor"]
        session.flush()
        assert permissions_of(staff_by_token(session, token)) == frozenset()


class TestAFreshSignIn:
    @pytest.mark.parametrize(("minutes", "fresh"), [(479, True), (481, False)])
    def test_is_of_the_same_shift(
        self, database: Database, officer: Staff, clock: ManualClock, minutes: int, fresh: bool
    ) -> None:
        with database.write() as session:
            _, cookie = redeem_link(session, create_sign_in_link(session, officer, by=None))
        clock.advance(minutes=minutes)
        with database.read() as session:
            asker = staff_by_cookie(session, cookie).staff
            if fresh:
                require_fresh(session, asker)
            else:
                with pytest.raises(Forbidden):
                    require_fresh(session, asker)
