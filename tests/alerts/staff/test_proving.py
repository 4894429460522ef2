"""The second factor: a passkey or a code, after a link, at once, or once more."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.db.session import Database
from alerts.errors import BadInput, Conflict, Forbidden, NotFound, NotSignedIn
from alerts.staff.access import require_fresh
from alerts.staff.codes import code_at, make_secret, step_of
from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.factors import (
    add_code_app,
    add_passkey,
    factors_of,
    offer_secret,
    read_offer,
    remove_code_app,
    remove_passkey,
)
from alerts.staff.models import CodeApp, Factor, Passkey, SignIn, Staff, UsedChallenge
from alerts.staff.passkeys import ask_for_new_passkey, ask_for_passkey, relying_party
from alerts.staff.proving import (
    MOST_WRONG,
    MOST_WRONG_CODES,
    SIGN_IN,
    Proof,
    finish_enrolment,
    finish_sign_in,
    make_code_app,
    prove_again,
    purpose_of,
    sign_in_by_passkey,
    take_code,
)
from alerts.staff.sessions import end_other_sessions, end_session, list_sessions
from alerts.staff.shutting import end_access
from alerts.staff.signin import half_signed_in, open_session, redeem_link, staff_by_cookie
from tests.clock import ManualClock
from tests.conftest import People
from tests.device import Device, encode
from tests.stores import Stores

ORIGIN = "https://desk.example"
PARTY = relying_party(f"{ORIGIN}/alerts")
assert PARTY is not None
SECRET = make_secret()


def enrol(session: Session, staff: Staff, **lies: object) -> Device:
    """A device whose passkey is this person's."""
    device = Device(**{"origin": ORIGIN, **lies})  # type: ignore[arg-type]
    asked = ask_for_new_passkey(session, PARTY, "add", staff)
    add_passkey(session, staff, device.create(asked), "Duty phone", "add", PARTY, half=False)
    return device


def code_now(clock: ManualClock, steps: int = 0) -> str:
    return code_at(SECRET, step_of(clock()) + steps)


def answer_to(challenge: str) -> str:
    """Somebody's, to what we never asked."""
    return Device(ORIGIN).get({"rpId": "desk.example", "challenge": encode(challenge.encode())})


def half(session: Session, staff: Staff) -> str:
    """The cookie of somebody with the link behind them."""
    return redeem_link(session, create_sign_in_link(session, staff, by=None), whole=False, browser="Firefox")[1]


class TestAPasskey:
    def test_lets_its_person_in_without_a_link(self, session: Session, officer: Staff) -> None:
        device = enrol(session, officer)
        answer = device.get(ask_for_passkey(session, PARTY, SIGN_IN))
        staff, cookie = sign_in_by_passkey(session, answer, PARTY, "Firefox on Linux")
        assert staff.id == officer.id
        require_fresh(session, staff_by_cookie(session, cookie).staff)
        assert [(each.factor, each.browser) for each in list_sessions(session, officer)] == [
            (Factor.PASSKEY, "Firefox on Linux")
        ]

    def test_answers_once(self, session: Session, officer: Staff) -> None:
        device = enrol(session, officer, uses=0)
        answer = device.get(ask_for_passkey(session, PARTY, SIGN_IN))
        sign_in_by_passkey(session, answer, PARTY, "")
        session.scalars(select(Passkey)).one().uses = 0  # a device that does not count would not notice
        self.refuse(session, answer)

    def test_answers_in_time(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        device = enrol(session, officer)
        late, just = (device.get(ask_for_passkey(session, PARTY, SIGN_IN)) for _ in range(2))
        clock.advance(minutes=9, seconds=59)
        session.scalars(select(Passkey)).one().uses = 0
        sign_in_by_passkey(session, just, PARTY, "")
        clock.advance(seconds=2)
        session.scalars(select(Passkey)).one().uses = 0
        self.refuse(session, late)

    @pytest.mark.parametrize(
        "lie", [{"origin": "https://desk.example.evil"}, {"unlocks": False}, {"origin": "http://desk.example"}]
    )
    def test_of_another_site_or_a_locked_device_is_refused(
        self, session: Session, officer: Staff, lie: dict[str, object]
    ) -> None:
        device = enrol(session, officer)
        for name, value in lie.items():
            setattr(device, name, value)
        self.refuse(session, device.get(ask_for_passkey(session, PARTY, SIGN_IN)))

    def test_for_another_host_or_purpose_is_refused(self, session: Session, officer: Staff) -> None:
        device = enrol(session, officer)
        asked = ask_for_passkey(session, PARTY, SIGN_IN)
        self.refuse(session, device.get({**asked, "rpId": "elsewhere.example"}))
        self.refuse(session, device.get(ask_for_passkey(session, PARTY, purpose_of("session_1"))))
        self.refuse(session, device.get({**asked, "challenge": "bm90LW91cnM"}))

    def test_with_another_key_or_nobodys_is_refused(self, session: Session, officer: Staff) -> None:
        device = enrol(session, officer)
        forged = Device(ORIGIN, id=device.id, owner=device.owner)
        self.refuse(session, forged.get(ask_for_passkey(session, PARTY, SIGN_IN)))
        self.refuse(session, Device(ORIGIN).get(ask_for_passkey(session, PARTY, SIGN_IN)))

    def test_that_was_copied_shows_by_its_count(self, session: Session, officer: Staff) -> None:
        device = enrol(session, officer, uses=7)
        sign_in_by_passkey(session, device.get(ask_for_passkey(session, PARTY, SIGN_IN)), PARTY, "")
        device.uses = 3
        self.refuse(session, device.get(ask_for_passkey(session, PARTY, SIGN_IN)))

    def test_of_somebody_who_has_left_is_refused(self, session: Session, officer: Staff) -> None:
        device = enrol(session, officer)
        session.get_one(Staff, officer.id).active = False
        self.refuse(session, device.get(ask_for_passkey(session, PARTY, SIGN_IN)))

    @pytest.mark.parametrize(
        "change",
        [
            lambda told: "", lambda told: "nonsense", lambda told: "[]", lambda told: "[" * 9000, lambda told: "{}",
            lambda told: json.dumps({**told, "response": {}}),
            lambda told: json.dumps({**told, "response": {**told["response"], "signature": "AAAA"}}),
            lambda told: json.dumps({**told, "response": {**told["response"], "authenticatorData": "AA"}}),
            lambda told: json.dumps({**told, "response": {**told["response"], "authenticatorData": 7}}),
            lambda told: json.dumps({**told, "id": ["a"]}), lambda told: json.dumps({**told, "id": "a\0"}),
            lambda told: json.dumps({**told, "id": "\ud800"}),
            lambda told: answer_to(f"a.{10**11}.b"), lambda told: answer_to("a.b.c"), lambda told: answer_to("²"),
            lambda told: json.dumps({**told, "more": "x" * 30_000}),
        ],
    )  # fmt: skip
    def test_that_is_none_is_refused(
        self, session: Session, officer: Staff, change: Callable[[dict[str, dict[str, str]]], str]
    ) -> None:
        device = enrol(session, officer)
        told = json.loads(device.get(ask_for_passkey(session, PARTY, SIGN_IN)))
        self.refuse(session, change(told))

    def test_says_the_same_whatever_is_wrong(self, session: Session, officer: Staff) -> None:
        enrol(session, officer)
        for answer in ("", "{}", Device(ORIGIN).get(ask_for_passkey(session, PARTY, SIGN_IN))):
            self.refuse(session, answer)

    def test_leaves_nothing_behind_before_it_answers(self, session: Session) -> None:
        ask_for_passkey(session, PARTY, SIGN_IN)
        assert session.scalar(select(func.count()).select_from(UsedChallenge)) == 0

    def test_needs_a_name_and_https(self) -> None:
        assert relying_party("https://127.0.0.1:8000") is None
        assert relying_party("http://desk.example") is None
        assert relying_party("http://localhost:8000") is not None

    @staticmethod
    def refuse(session: Session, answer: str) -> None:
        with pytest.raises(NotSignedIn) as refused:
            sign_in_by_passkey(session, answer, PARTY, "")
        assert refused.value.reason.code == "staff.passkey_unusable"


class TestALink:
    def test_is_the_first_of_two_steps(self, session: Session, officer: Staff) -> None:
        cookie = half(session, officer)
        with pytest.raises(NotSignedIn) as refused:
            staff_by_cookie(session, cookie)
        assert refused.value.reason.code == "staff.half_signed_in"
        assert half_signed_in(session, cookie).staff.id == officer.id
        assert list_sessions(session, officer) == []

    def test_and_a_code_open_a_session_with_a_new_cookie(
        self, session: Session, officer: Staff, clock: ManualClock
    ) -> None:
        make_code_app(session, officer, SECRET, 0)
        first = half(session, officer)
        cookie = finish_sign_in(session, first, Proof(code=code_now(clock)), PARTY)
        assert cookie is not None
        assert staff_by_cookie(session, cookie).staff.id == officer.id
        for dead in (staff_by_cookie, half_signed_in):
            with pytest.raises(NotSignedIn):
                dead(session, first)

    def test_and_a_passkey_do_so_too(self, session: Session, officer: Staff) -> None:
        device, cookie = enrol(session, officer), half(session, officer)
        asked = ask_for_passkey(session, PARTY, purpose_of(half_signed_in(session, cookie).id))
        assert finish_sign_in(session, cookie, Proof(passkey=device.get(asked)), PARTY) is not None

    def test_and_somebody_elses_factor_do_not(self, session: Session, people: People, clock: ManualClock) -> None:
        make_code_app(session, people.approver, SECRET, 0)
        device, cookie = enrol(session, people.approver), half(session, people.officer)
        asked = ask_for_passkey(session, PARTY, purpose_of(half_signed_in(session, cookie).id))
        for proof in (Proof(passkey=device.get(asked)), Proof(code=code_now(clock)), Proof()):
            assert finish_sign_in(session, cookie, proof, PARTY) is None

    def test_must_be_followed_within_twenty_minutes(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        make_code_app(session, officer, SECRET, 0)
        cookie = half(session, officer)
        clock.advance(minutes=20)
        with pytest.raises(NotSignedIn):
            finish_sign_in(session, cookie, Proof(code=code_now(clock)), PARTY)

    def test_adds_the_first_factor_and_no_second(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        add_code_app(session, officer, SECRET, code_now(clock), half=True)
        with pytest.raises(Forbidden):
            add_code_app(session, officer, make_secret(), "000000", half=True)
        device = Device(ORIGIN)
        asked = ask_for_new_passkey(session, PARTY, "add", officer)
        with pytest.raises(Forbidden):
            add_passkey(session, officer, device.create(asked), "", "add", PARTY, half=True)

    def test_then_opens_a_session_by_that_factor(self, session: Session, officer: Staff) -> None:
        cookie = finish_enrolment(session, half(session, officer), Factor.CODE)
        assert staff_by_cookie(session, cookie).staff.id == officer.id
        with pytest.raises(NotSignedIn):
            finish_enrolment(session, cookie, Factor.CODE)


class TestACode:
    def test_is_taken_once(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        make_code_app(session, officer, SECRET, 0)
        assert take_code(session, officer.id, code_now(clock))
        assert not take_code(session, officer.id, code_now(clock))
        assert not take_code(session, officer.id, code_now(clock, -1))
        assert take_code(session, officer.id, code_now(clock, 1))

    def test_that_tried_the_app_out_lets_nobody_in(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        add_code_app(session, officer, SECRET, code_now(clock), half=True)
        assert not take_code(session, officer.id, code_now(clock))

    def test_can_be_guessed_five_times_in_a_session(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        with database.write() as session:
            make_code_app(session, people.officer, SECRET, 0)
            cookie = half(session, people.officer)
        for _ in range(MOST_WRONG):
            with database.write() as session:
                assert finish_sign_in(session, cookie, Proof(code="abc"), PARTY) is None
        with database.write() as session:
            assert finish_sign_in(session, cookie, Proof(code=code_now(clock)), PARTY) is None
        with database.write() as session, pytest.raises(NotSignedIn):
            finish_sign_in(session, cookie, Proof(code=code_now(clock)), PARTY)
        with database.read() as session:
            actions = [entry.action for entry in entries_about(session, [people.officer.id])]
        assert actions.count("staff.proof_refused") == MOST_WRONG
        assert actions[-1] == "staff.guessed"

    def test_can_be_guessed_fifty_times_in_a_row_whatever_the_session(
        self, session: Session, officer: Staff, clock: ManualClock
    ) -> None:
        make_code_app(session, officer, SECRET, 0)
        for _ in range(MOST_WRONG_CODES - 1):
            take_code(session, officer.id, "abc")
        assert take_code(session, officer.id, code_now(clock))
        clock.advance(minutes=1)
        for _ in range(MOST_WRONG_CODES):
            take_code(session, officer.id, "abc")
        assert not take_code(session, officer.id, code_now(clock))

    def test_of_nobodys_app_is_no_code(self, session: Session, officer: Staff) -> None:
        assert not take_code(session, officer.id, "000000")
        assert not take_code(session, officer.id, "")


class TestOnceMore:
    def test_makes_an_old_session_fresh(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        make_code_app(session, officer, SECRET, 0)
        cookie = open_session(session, officer, Factor.CODE, "", proven=True)
        clock.advance(minutes=16)
        assert prove_again(session, cookie, Proof(code=code_now(clock)), PARTY)
        signed = staff_by_cookie(session, cookie)
        require_fresh(session, signed.staff)
        assert (clock() - signed.signed_in_at).total_seconds() == 16 * 60

    def test_by_a_passkey_asks_for_this_session(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        device = enrol(session, officer)
        one, other = (open_session(session, officer, Factor.PASSKEY, "", proven=True) for _ in range(2))
        asked = ask_for_passkey(session, PARTY, purpose_of(staff_by_cookie(session, other).id))
        assert not prove_again(session, one, Proof(passkey=device.get(asked)), PARTY)
        asked = ask_for_passkey(session, PARTY, purpose_of(staff_by_cookie(session, one).id))
        assert prove_again(session, one, Proof(passkey=device.get(asked)), PARTY)

    def test_is_not_for_half_a_session(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        make_code_app(session, officer, SECRET, 0)
        cookie = half(session, officer)
        with pytest.raises(NotSignedIn):
            prove_again(session, cookie, Proof(code=code_now(clock)), PARTY)


class TestFactors:
    def test_at_least_one_stays(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        enrol(session, officer)
        (passkey,) = factors_of(session, officer.id).passkeys
        with pytest.raises(Conflict) as refused:
            remove_passkey(session, officer, passkey.id)
        assert refused.value.reason.code == "staff.last_factor"
        add_code_app(session, officer, SECRET, code_now(clock), half=False)
        remove_passkey(session, officer, passkey.id)
        with pytest.raises(Conflict):
            remove_code_app(session, officer)

    def test_of_others_can_not_be_removed(self, session: Session, people: People) -> None:
        for staff in (people.officer, people.officer, people.approver):
            enrol(session, staff)
        (theirs,) = factors_of(session, people.approver.id).passkeys
        with pytest.raises(NotFound):
            remove_passkey(session, people.officer, theirs.id)

    def test_change_only_for_a_fresh_face(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        cookie = open_session(session, officer, Factor.PASSKEY, "", proven=True)
        clock.advance(minutes=16)
        staff = staff_by_cookie(session, cookie).staff
        for act in (
            lambda: add_code_app(session, staff, SECRET, code_now(clock), half=False),
            lambda: remove_code_app(session, staff),
            lambda: remove_passkey(session, staff, "passkey_1"),
        ):
            with pytest.raises(Forbidden):
                act()

    def test_a_secret_comes_back_to_the_session_it_was_offered_in(self, session: Session, people: People) -> None:
        secret, offer = offer_secret(session, people.officer, "session_1")
        assert read_offer(session, people.officer, "session_1", offer) == secret
        for staff, session_id, given in (
            (people.officer, "session_2", offer), (people.approver, "session_1", offer),
            (people.officer, "session_1", "zz"), (people.officer, "session_1", ""),
        ):  # fmt: skip
            with pytest.raises(BadInput):
                read_offer(session, staff, session_id, given)

    def test_a_passkey_is_added_once_and_by_an_unlocked_device(self, session: Session, people: People) -> None:
        device = enrol(session, people.officer)
        again = device.create(ask_for_new_passkey(session, PARTY, "add", people.approver))
        with pytest.raises(Conflict):
            add_passkey(session, people.approver, again, "", "add", PARTY, half=False)
        locked = Device(ORIGIN, unlocks=False)
        for answer in (locked.create(ask_for_new_passkey(session, PARTY, "add", people.approver)), "{}", ""):
            with pytest.raises(BadInput):
                add_passkey(session, people.approver, answer, "", "add", PARTY, half=False)

    def test_lie_sealed_and_end_with_nothing_but_a_reset(
        self, database: Database, people: People, stores: Stores, store: str
    ) -> None:
        with database.write() as session:
            make_code_app(session, people.officer, SECRET, 0)
            end_access(session, people.officer)
            assert session.get(CodeApp, people.officer.id) is not None
        assert SECRET not in stores.written(store)


class TestSessions:
    def test_end_when_they_are_left_alone_for_an_hour(
        self, session: Session, officer: Staff, clock: ManualClock
    ) -> None:
        used, left = (open_session(session, officer, Factor.PASSKEY, "", proven=True) for _ in range(2))
        for _ in range(5):
            clock.advance(minutes=59)
            staff_by_cookie(session, used)
        with pytest.raises(NotSignedIn) as refused:
            staff_by_cookie(session, left)
        assert refused.value.reason.code == "staff.session_over"
        assert len(list_sessions(session, officer)) == 1

    def test_are_ended_one_by_one_or_all_others_at_once(self, session: Session, people: People) -> None:
        cookies = [open_session(session, people.officer, Factor.PASSKEY, "", proven=True) for _ in range(4)]
        others = open_session(session, people.approver, Factor.PASSKEY, "", proven=True)
        one, here = (staff_by_cookie(session, cookie).id for cookie in cookies[:2])
        end_session(session, people.officer, one)
        end_other_sessions(session, people.officer, here)
        assert [each.id for each in list_sessions(session, people.officer)] == [here]
        with pytest.raises(NotFound):
            end_session(session, people.officer, staff_by_cookie(session, others).id)
        assert session.scalar(select(func.count()).select_from(SignIn)) == 2
