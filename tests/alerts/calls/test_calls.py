"""Somebody has to know: who is on duty is rung, again, then the next, until somebody has it or it is over."""

from datetime import timedelta
from threading import Barrier

import pytest

from alerts.alert.approval import approve_alert, reject_alert
from alerts.alert.four_eyes import can_take, take_call
from alerts.alert.freezing import Site
from alerts.alert.models import Alert
from alerts.alert.submission import submit_alert
from alerts.calls.duty import Place, set_duty
from alerts.calls.models import Call, CallCode
from alerts.calls.queries import open_calls_of, places_of
from alerts.calls.raising import list_calls
from alerts.calls.ringing import NO_MEANS, Letter, ring_due
from alerts.case.keeping import change_case
from alerts.case.models import Case
from alerts.case.people import unassign_person
from alerts.db.audit import entries_about
from alerts.db.seal import Seal
from alerts.db.session import now
from alerts.errors import BadInput, Conflict, Forbidden, NotFound
from alerts.message.models import EndReason
from alerts.resolution.noticing import notice_due
from alerts.resolution.resolve import end_alert
from alerts.resolution.stops import stop_alert
from alerts.staff.access import Access, note_access
from alerts.staff.models import Factor, Role, Staff
from publishers.errors import NotSent
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World

SECRET = "whsec_d2ViaG9vay1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ="


class Bell:
    """Rings in this list; refuses, with this code, while it is broken."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.broken = ""

    def __call__(self, letter: Letter) -> list[str]:
        if self.broken:
            raise NotSent(self.broken)
        self.letters.append(letter)
        return ["email"]

    @property
    def rung(self) -> list[tuple[str, str]]:
        return [(letter.code, letter.email) for letter in self.letters]


@pytest.fixture
def world(worlds: Worlds) -> World:
    """An alert that waits for approval; the approver is on duty, then a second one."""
    return worlds("x")


@pytest.fixture
def second(world: World) -> Staff:
    agency = world.stage.officer.agency
    with world.database.write() as session:
        other = make.make_staff(session, Role.APPROVER, agency=agency)
        set_duty(session, agency.id, [Place(world.stage.approver.id), Place(other.id)], by=None)
        return other


@pytest.fixture
def bell() -> Bell:
    return Bell()


def ring(world: World, bell: Bell) -> int:
    return ring_due(world.database, bell, can_take, desk_url=BASE_URL)


def ring_in_turn(world: World, bell: Bell, times: int) -> None:
    for _ in range(times):
        ring(world, bell)
        world.clock.advance(minutes=5, seconds=1)


def submit(world: World) -> str:
    """Afresh, so that the hash and the call are of now."""
    draft = submit_alert(world.database, world.stage.alert_id, Site(BASE_URL, make.countries()), by=world.stage.officer)
    assert draft.content_hash is not None
    return draft.content_hash


class TestASubmission:
    def test_calls_the_first_twice_and_then_the_next(self, world: World, second: Staff, bell: Bell) -> None:
        for _ in range(4):
            ring(world, bell)
            assert ring(world, bell) == 0  # nobody is rung before the pause is over
            world.clock.advance(minutes=5, seconds=1)
        first = world.stage.approver.email
        assert bell.rung == [("submitted", each) for each in (first, first, second.email, second.email)]
        assert [letter.number for letter in bell.letters] == [1, 2, 3, 4]

    def test_goes_on_more_slowly_once_everybody_was_rung(self, world: World, second: Staff, bell: Bell) -> None:
        for _ in range(4):
            ring(world, bell)
            world.clock.advance(minutes=5, seconds=1)
        assert ring(world, bell) == 0
        world.clock.advance(minutes=25)
        assert ring(world, bell) == 1

    def test_tells_nothing_but_where_to_look(self, world: World, second: Staff, bell: Bell) -> None:
        ring(world, bell)
        (letter,) = bell.letters
        assert letter.link == f"{BASE_URL}/desk/alerts/{world.stage.alert_id}"
        assert "Matei" not in repr(letter)

    def test_calls_everybody_who_may_end_where_nobody_is_on_duty(self, world: World, bell: Bell) -> None:
        ring(world, bell)
        assert len(bell.letters) == 1

    def test_calls_all_of_them_before_it_slows_down(self, world: World, bell: Bell) -> None:
        with world.database.write() as session:
            other = make.make_staff(session, Role.OFFICER, agency=world.stage.officer.agency)
        for _ in range(6):
            ring(world, bell)
            world.clock.advance(minutes=5, seconds=1)
        emails = [letter.email for letter in bell.letters]
        assert len(emails) > 2
        assert {emails.count(email) for email in emails} == {2}
        assert other.email in emails

    @pytest.mark.parametrize("how", ["approved", "sent back", "stopped", "ended"])
    def test_is_over_with_its_cause(self, world: World, second: Staff, bell: Bell, how: str) -> None:
        alert_id, content_hash = world.stage.alert_id, submit(world)
        with world.database.write() as session:
            if how == "approved":
                approve_alert(session, alert_id, content_hash, by=world.stage.approver)
            elif how == "sent back":
                reject_alert(session, alert_id, "No.", by=world.stage.approver)
            elif how == "stopped":
                stop_alert(session, session.get_one(Alert, alert_id), world.timings, BASE_URL)
            else:
                by, timings = world.stage.officer, world.timings
                end_alert(session, alert_id, EndReason.ERROR, timings=timings, base_url=BASE_URL, by=by)
        ring(world, bell)
        assert "submitted" not in [letter.code for letter in bell.letters]

    def test_each_ring_stands_in_the_audit(self, world: World, second: Staff, bell: Bell) -> None:
        ring(world, bell)
        bell.broken = "mail.not_reached"
        world.clock.advance(minutes=6)
        ring(world, bell)
        with world.database.write() as session:
            entries = [e for e in entries_about(session, [world.stage.alert_id]) if e.action.startswith("call.")]
        assert [(e.action, e.details["staff"], e.details["refused"]) for e in entries] == [
            ("call.rung", world.stage.approver.id, None),
            ("call.failed", world.stage.approver.id, "mail.not_reached"),
        ]

    def test_who_can_not_be_reached_makes_way_after_a_minute(self, world: World, second: Staff, bell: Bell) -> None:
        bell.broken = "mail.not_reached"
        for _ in range(2):
            ring(world, bell)
            world.clock.advance(minutes=1, seconds=1)
        bell.broken = ""
        ring(world, bell)
        assert bell.rung == [("submitted", second.email)]

    def test_once_nobody_could_be_reached_it_is_tried_more_slowly(
        self, world: World, second: Staff, bell: Bell
    ) -> None:
        """Else an agency without e-mail and webhook fills its audit, a line a minute."""
        bell.broken = "mail.not_reached"
        for _ in range(4):
            assert ring(world, bell) == 1
            world.clock.advance(minutes=1, seconds=1)
        assert ring(world, bell) == 0
        world.clock.advance(minutes=29)
        assert ring(world, bell) == 1

    def test_a_ring_that_was_never_recorded_is_rung_once_more(self, world: World, second: Staff, bell: Bell) -> None:
        def dies(letter: Letter) -> list[str]:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            ring_due(world.database, dies, can_take, desk_url=BASE_URL)
        assert ring(world, bell) == 0
        world.clock.advance(minutes=2, seconds=1)
        assert ring(world, bell) == 1


class TestTheOrder:
    def test_who_may_approve_is_rung_before_who_wrote_it(self, world: World, second: Staff, bell: Bell) -> None:
        """Else the night's officer, first on duty, is told for ten minutes of what they have just submitted."""
        agency = world.stage.officer.agency
        with world.database.write() as session:
            set_duty(session, agency.id, [Place(world.stage.officer.id), Place(second.id)], by=None)
        ring_in_turn(world, bell, 4)
        author = world.stage.officer.email
        assert bell.rung == [("submitted", each) for each in (second.email, second.email, author, author)]

    def test_who_may_approve_is_rung_though_nobody_on_duty_may(self, world: World, second: Staff, bell: Bell) -> None:
        with world.database.write() as session:
            set_duty(session, world.stage.officer.agency_id, [Place(world.stage.officer.id)], by=None)
        ring_in_turn(world, bell, 6)
        assert {email for _, email in bell.rung[:4]} == {world.stage.approver.email, second.email}
        assert bell.rung[4:] == [("submitted", world.stage.officer.email)] * 2

    def test_who_is_not_on_the_case_is_rung_after_those_who_are(self, world: World, second: Staff, bell: Bell) -> None:
        """There is no such alert for them, and the hour goes by."""
        world.approve()
        with world.database.write() as session:
            case_id = session.get_one(Alert, world.stage.alert_id).case_id
            unassign_person(session, case_id, world.stage.approver.id, by=world.stage.officer)
        world.clock.advance(hours=23, minutes=30)
        assert notice_due(world.database) == 1
        ring_in_turn(world, bell, 3)
        assert bell.rung == [("expires", each) for each in (second.email, second.email, world.stage.approver.email)]


class TestManyCalls:
    def test_ring_at_the_same_time(self, world: World, second: Staff) -> None:
        """Whoever does not answer holds up nobody else's ring."""
        world.approve()
        world.end()
        together, rung = Barrier(3), list[str]()

        def ring(letter: Letter) -> list[str]:
            together.wait(timeout=30)
            rung.append(letter.email)
            return ["email"]

        assert ring_due(world.database, ring, can_take, desk_url=BASE_URL) == 3
        assert len(rung) == 3


class TestAnswering:
    def test_ends_the_ringing(self, world: World, second: Staff, bell: Bell) -> None:
        ring(world, bell)
        with world.database.write() as session:
            (call,) = list_calls(session, by=second)
            take_call(session, call.id, by=second)
        world.clock.advance(hours=1)
        assert ring(world, bell) == 0
        with world.database.write() as session, pytest.raises(Conflict):
            take_call(session, call.id, by=world.stage.approver)

    def test_is_for_people_of_the_case(self, world: World, second: Staff, bell: Bell) -> None:
        with world.database.write() as session:
            (call,) = list_calls(session, by=second)
            case_id = session.get_one(Alert, world.stage.alert_id).case_id
            unassign_person(session, case_id, second.id, by=world.stage.officer)
            assert list_calls(session, by=second) == []
            with pytest.raises(NotFound):
                take_call(session, call.id, by=second)

    @pytest.mark.parametrize("why", ["submitted it", "wrote of the case", "is no approver"])
    def test_that_it_waits_for_approval_is_for_whoever_may_approve_it(
        self, world: World, second: Staff, bell: Bell, why: str
    ) -> None:
        """Else its author takes it, and nobody is rung."""
        with world.database.write() as session:
            case = session.get_one(Case, session.get_one(Alert, world.stage.alert_id).case_id)
            if why == "submitted it":
                by = session.get_one(Staff, world.stage.officer.id)
                by.roles = ["officer", "approver"]
            elif why == "wrote of the case":
                by = make.make_staff(session, Role.OFFICER, Role.APPROVER, agency=world.stage.officer.agency)
                change_case(session, case.id, {"do_not_approach": False}, by=by)
            else:
                by = make.make_staff(session, Role.OFFICER, agency=world.stage.officer.agency)
            (call,) = list_calls(session, by=by)
            with pytest.raises(Forbidden) as refused:
                take_call(session, call.id, by=by)
        assert refused.value.reason.code == "call.for_approvers"
        assert ring(world, bell) == 1
        with world.database.write() as session:
            assert take_call(session, call.id, by=second).answered_by == second.id

    def test_any_other_is_for_everybody_on_the_case(self, world: World, second: Staff, bell: Bell) -> None:
        world.approve()
        world.clock.advance(hours=21)
        assert notice_due(world.database) == 1
        with world.database.write() as session:
            (call,) = list_calls(session, by=world.stage.officer)
            assert take_call(session, call.id, by=world.stage.officer).code is CallCode.EXPIRES


class TestAnEnd:
    def test_tells_author_approver_and_everybody_on_duty_once(self, world: World, second: Staff, bell: Bell) -> None:
        world.approve()
        world.end()
        for _ in range(3):
            ring(world, bell)
            world.clock.advance(hours=1)
        people = {world.stage.officer.email, world.stage.approver.email, second.email}
        assert sorted(bell.rung) == sorted(("ended", email) for email in people)

    @pytest.mark.parametrize(("code", "told"), [("mail.not_reached", True), (NO_MEANS, False)])
    def test_is_told_once_the_mail_server_is_back(
        self, world: World, second: Staff, bell: Bell, code: str, told: bool
    ) -> None:
        """Who may take it back alone has half an hour. Where there is no means at all nothing is waited for."""
        world.approve()
        world.end()
        bell.broken = code
        for _ in range(5):
            ring(world, bell)
            world.clock.advance(minutes=1, seconds=1)
        bell.broken = ""
        ring_in_turn(world, bell, 8)
        people = [world.stage.officer.email, world.stage.approver.email, second.email]
        assert sorted(email for _, email in bell.rung) == (sorted(people) if told else [])

    def test_that_reaches_nobody_is_given_up_after_a_day(self, world: World, second: Staff, bell: Bell) -> None:
        world.approve()
        world.end()
        bell.broken = "mail.not_reached"
        for _ in range(60):
            ring(world, bell)
            world.clock.advance(minutes=31)
        assert ring(world, bell) == 0

    def test_of_what_nobody_approved_is_told_to_nobody(self, world: World, second: Staff, bell: Bell) -> None:
        world.end(EndReason.ERROR)
        ring(world, bell)
        assert bell.letters == []


class TestExpiry:
    def test_calls_four_hours_before_and_one_hour_before(self, world: World, second: Staff, bell: Bell) -> None:
        world.approve()
        found = []
        for hours in (19, 2, 1.5, 1):
            world.clock.advance(hours=hours)
            found.append(notice_due(world.database))
            assert notice_due(world.database) == 0
        assert found == [0, 1, 0, 1]
        with world.database.read() as session:
            calls = open_calls_of(session, [CallCode.EXPIRES])
        assert len(calls) == 2


class TestTheDutyList:
    def test_is_set_whole_by_administrators(self, world: World, second: Staff) -> None:
        agency = world.stage.officer.agency
        with world.database.write() as session:
            admin = make.make_staff(session, Role.ADMIN, agency=agency)
            set_duty(session, agency.id, [Place(second.id)], by=admin)
            with pytest.raises(Forbidden):
                set_duty(session, agency.id, [], by=second)

    def test_asks_an_administrator_to_have_shown_lately_that_it_is_them(self, world: World, second: Staff) -> None:
        agency = world.stage.officer.agency
        with world.database.write() as session:
            admin = make.make_staff(session, Role.ADMIN, agency=agency)
            note_access(admin, Access(proven_at=now(session) - timedelta(minutes=16), factor=Factor.CODE))
            with pytest.raises(Forbidden) as refused:
                set_duty(session, agency.id, [], by=admin)
            assert refused.value.reason.code == "staff.not_fresh"

    @pytest.mark.parametrize(
        ("url", "secret", "code"),
        [
            ("http://pager.example", SECRET, "call.webhook_url"),
            ("https://", SECRET, "call.webhook_url"),
            ("https://ana:password@pager.example", SECRET, "call.webhook_url"),
            ("https://pager.example/\u202e", SECRET, "text.forbidden_character"),
            (f"https://pager.example/{'x' * 500}", SECRET, "text.too_long"),
            ("https://pager.example", None, "call.webhook_secret"),
            ("https://pager.example", "whsec_?", "call.webhook_secret"),
        ],
    )
    def test_refuses_a_webhook_that_can_not_work(self, world: World, url: str, secret: str | None, code: str) -> None:
        place = Place(world.stage.approver.id, url, secret)
        with world.database.write() as session, pytest.raises(BadInput) as refused:
            set_duty(session, world.stage.officer.agency_id, [place], by=None)
        assert refused.value.problems[0].code == code

    def test_seals_the_secret(self, world: World, bell: Bell) -> None:
        place = Place(world.stage.approver.id, "https://pager.example", SECRET)
        with world.database.write() as session:
            set_duty(session, world.stage.officer.agency_id, [place], by=None)
        ring(world, bell)
        assert bell.letters[0].secret == SECRET
        assert bell.letters[0].webhook_url == "https://pager.example"
        with world.database.read() as session:
            assert session.get_one(Call, bell.letters[0].call_id).rung == 1

    def test_whose_secret_can_not_be_opened_any_more_is_rung_by_e_mail(self, world: World, bell: Bell) -> None:
        """Its key is lost: the call would fail each second, and nobody would ever be rung."""
        approver = world.stage.approver
        with world.database.write() as session:
            set_duty(session, approver.agency_id, [Place(approver.id, "https://pager.example", SECRET)], by=None)
            (duty,) = places_of(session, approver.agency_id)
            duty.sealed_secret = Seal("b" * 64).seal_json(SECRET, f"duty:{approver.id}")
        ring(world, bell)
        assert [(letter.email, letter.webhook_url) for letter in bell.letters] == [(approver.email, None)]
