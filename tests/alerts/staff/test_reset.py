"""A person begins anew: whatever opened anything for them ends, what is just being opened too."""

from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from alerts.db.session import Database
from alerts.errors import NotSignedIn
from alerts.staff.enrolment import reset_staff
from alerts.staff.factors import factors_of
from alerts.staff.models import Factor
from alerts.staff.passkeys import ask_for_passkey
from alerts.staff.proving import SIGN_IN, Proof, finish_sign_in, make_code_app, sign_in_by_passkey
from alerts.staff.signin import open_session, staff_by_cookie
from tests.alerts.staff.test_proving import PARTY, SECRET, code_now, enrol, half
from tests.clock import ManualClock
from tests.conftest import People


@pytest.mark.parametrize("by_passkey", [True, False], ids=["passkey", "code"])
def test_ends_the_sign_in_that_is_just_under_way(
    database: Database, people: People, clock: ManualClock, by_passkey: bool
) -> None:
    """Whoever has the lost device is quick, too."""
    with database.write() as session:
        device = enrol(session, people.officer)
        make_code_app(session, people.officer, SECRET, 0)
        cookie = half(session, people.officer)

    def reset() -> None:
        with database.write() as session:
            reset_staff(session, session.merge(people.officer), by=None)

    with ThreadPoolExecutor(1) as threads:
        with database.write() as session:
            if by_passkey:
                answer = device.get(ask_for_passkey(session, PARTY, SIGN_IN))
                _, cookie = sign_in_by_passkey(session, answer, PARTY, "")
            else:
                whole = finish_sign_in(session, cookie, Proof(code=code_now(clock)), PARTY)
                assert whole is not None
                cookie = whole
            resetting = threads.submit(reset)
            wait([resetting], timeout=1)  # by then it would be over, had it not to wait for the sign-in
        resetting.result()
    with database.read() as session, pytest.raises(NotSignedIn):
        staff_by_cookie(session, cookie)


def test_forgets_the_passkey_that_is_just_being_added(database: Database, people: People) -> None:
    with database.write() as session:
        cookie = open_session(session, people.officer, Factor.PASSKEY, "", proven=True)
    with database.read() as session:
        thief = staff_by_cookie(session, cookie).staff

    def reset() -> None:
        with database.write() as session:
            reset_staff(session, session.merge(people.officer), by=None)

    with ThreadPoolExecutor(1) as threads:
        with database.write() as session:
            enrol(session, thief)
            resetting = threads.submit(reset)
            wait([resetting], timeout=1)
        resetting.result()
    with database.read() as session:
        assert factors_of(session, people.officer.id).count == 0
