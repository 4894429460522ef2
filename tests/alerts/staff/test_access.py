"""How somebody came in counts: a token may do less than its person, and some things ask for a fresh face."""

import pytest
from sqlalchemy.orm import Session

from alerts.db.session import Database
from alerts.errors import BadInput, Forbidden
from alerts.staff.access import Access, note_access, require_fresh
from alerts.staff.models import Factor, Staff
from alerts.staff.permissions import NEEDS, PERMISSIONS, Permission, permissions_of, require
from alerts.staff.signin import open_session, staff_by_cookie
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

    def test_that_may_act_and_not_read_acts_not(self, session: Session, officer: Staff) -> None:
        """One that was made before tokens had to read: it is refused before, not after the act."""
        note_access(officer, Access(rights=frozenset({"end_alert", "read_case"}), token=True))
        assert permissions_of(officer) == {Permission.READ_CASE}
        with pytest.raises(Forbidden):
            require(officer, Permission.END_ALERT)

    def test_every_role_that_acts_may_read_what_it_is_answered(self) -> None:
        for role, granted in PERMISSIONS.items():
            assert {NEEDS[each] for each in granted if each in NEEDS} <= granted, role

    def test_gives_nobody_what_their_roles_do_not(self, session: Session, officer: Staff) -> None:
        with pytest.raises(BadInput):
            create_token(session, officer, rights=["approve_alert"], by=officer)

    def test_loses_what_its_person_loses(self, session: Session, officer: Staff) -> None:
        token = create_token(session, officer, rights=["end_alert", "read_alert"], by=officer)
        session.get_one(Staff, officer.id).roles = ["auditor"]
        session.flush()
        assert permissions_of(staff_by_token(session, token)) == frozenset()


class TestAFreshFace:
    @pytest.mark.parametrize(
        ("factor", "minutes", "fresh"),
        [
            (Factor.PASSKEY, 15, True), (Factor.PASSKEY, 15.1, False), (Factor.CODE, 15.1, False),
            (Factor.LINK, 480, True), (Factor.LINK, 480.1, False),
        ],
    )  # fmt: skip
    def test_is_of_this_quarter_hour_or_with_a_link_of_the_same_shift(
        self, database: Database, officer: Staff, clock: ManualClock, factor: Factor, minutes: float, fresh: bool
    ) -> None:
        with database.write() as session:
            cookie = open_session(session, officer, factor, "", proven=True)
        clock.advance(minutes=minutes)
        with database.read() as session:
            asker = staff_by_cookie(session, cookie).staff
            if fresh:
                require_fresh(session, asker)
            else:
                with pytest.raises(Forbidden):
                    require_fresh(session, asker)
