"""A protected child: one answer stops everything, and two people who wrote none of it lift that."""

import pytest
from sqlalchemy.orm import Session

from alerts.case.keeping import change_case, document_of, read_case
from alerts.case.models import Case
from alerts.case.photos import add_photo, place_photo, read_photo, withdraw_photo
from alerts.case.protection import lift_protection
from alerts.case.queries import answers_of_case, cases_for, hands_of_case
from alerts.case.stopping import is_stopped
from alerts.case.verification import verify_case
from alerts.errors import BadInput, Conflict, Forbidden, NotFound
from alerts.image.door import read_upload
from alerts.image.drawn import draw_child
from alerts.staff.changing import change_roles, deactivate_staff
from alerts.staff.models import Role, Staff
from tests import make
from tests.clock import ManualClock
from tests.conftest import People


@pytest.fixture
def case(session: Session, officer: Staff) -> Case:
    made = make.make_case(session, officer)
    answer(session, made, officer, "hit")
    return made


@pytest.fixture
def lifters(session: Session, case: Case, officer: Staff) -> tuple[Staff, Staff]:
    made = [make.make_staff(session, Role.LIFT_PROTECTION, agency=officer.agency) for _ in range(2)]
    return made[0], made[1]


def answer(session: Session, case: Case, by: Staff, said: str | None) -> None:
    before = document_of(session, case).verification.model_dump(mode="json")
    change_case(session, case.id, {"verification": {**before, "protected_address": said}}, by=by)


def stopped(session: Session, case: Case) -> bool:
    return is_stopped(case, document_of(session, case))


def lift(session: Session, case: Case, lifters: tuple[Staff, Staff]) -> None:
    for each in lifters:
        lift_protection(session, case.id, "Agreed.", by=each)
    assert not stopped(session, case)


class TestAHit:
    def test_is_not_undone_by_another_answer(self, session: Session, case: Case, officer: Staff) -> None:
        answer(session, case, officer, "clear")
        assert stopped(session, case)
        with pytest.raises(BadInput) as refused:
            verify_case(session, case.id, by=officer)
        assert [each.code for each in refused.value.problems] == ["verification.protection_stands"]

    def test_hides_the_case_from_all_who_did_not_write_it(self, session: Session, people: People, case: Case) -> None:
        for look in (
            lambda by: read_case(session, case.id, by=by),
            lambda by: read_photo(session, case.id, "x", by=by),
        ):
            with pytest.raises(Conflict if "case" in look.__code__.co_names else (Conflict, NotFound)):
                look(people.approver)
        assert read_case(session, case.id, by=people.officer)[0].id == case.id

    def test_may_be_recorded_by_whoever_works_on_the_case(self, session: Session, people: People) -> None:
        case = make.make_case(session, people.officer)
        colleague = make.make_colleague(session, people.officer)
        answer(session, case, colleague, "hit")
        assert stopped(session, case)
        assert read_case(session, case.id, by=colleague)[0].id == case.id


class TestDoubt:
    def test_ends_with_knowing(self, session: Session, people: People) -> None:
        case = make.make_case(session, people.officer, make.read_case(reference="EX-OTHER"))
        answer(session, case, people.officer, "unknown")
        assert stopped(session, case)
        answer(session, case, people.officer, "clear")
        assert not stopped(session, case)

    def test_does_not_end_with_silence(self, session: Session, people: People) -> None:
        case = make.make_case(session, people.officer, make.read_case(reference="EX-OTHER"))
        answer(session, case, people.officer, "unknown")
        before = document_of(session, case).verification.model_dump(mode="json")
        with pytest.raises(BadInput) as refused:
            change_case(session, case.id, {"verification": {**before, "protected_address": None}}, by=people.officer)
        assert refused.value.problems[0].code == "case.doubt_stands"

    @pytest.mark.parametrize("found", ["clear", "hit"])
    def test_may_be_ended_by_whoever_is_on_the_case(self, session: Session, people: People, found: str) -> None:
        case = make.make_case(session, people.officer, make.read_case(reference="EX-OTHER"))
        answer(session, case, people.officer, "unknown")
        colleague = make.make_colleague(session, people.officer)
        answer(session, case, colleague, found)
        assert stopped(session, case) is (found == "hit")
        assert colleague.id in hands_of_case(session, case.id)  # and can neither approve it any more nor lift it

    def test_that_was_a_hit_lets_nobody_in_who_says_so(self, session: Session, people: People) -> None:
        case = make.make_case(session, people.officer, make.read_case(reference="EX-OTHER"))
        answer(session, case, people.officer, "unknown")
        colleague = make.make_colleague(session, people.officer)
        answer(session, case, colleague, "hit")
        for look in (
            lambda: read_case(session, case.id, by=colleague),
            lambda: verify_case(session, case.id, by=colleague),
            lambda: change_case(session, case.id, {"do_not_approach": False}, by=colleague),
        ):
            with pytest.raises(Conflict) as refused:
                look()
            assert refused.value.reason.code == "case.protected"

    @pytest.mark.parametrize("said", ["unknown", None])
    def test_is_not_ended_by_whoever_knows_no_more(self, session: Session, people: People, said: str | None) -> None:
        case = make.make_case(session, people.officer, make.read_case(reference="EX-OTHER"))
        answer(session, case, people.officer, "unknown")
        colleague = make.make_colleague(session, people.officer)
        with pytest.raises(Conflict) as refused:
            answer(session, case, colleague, said)
        assert refused.value.reason.code == "case.protected"
        assert colleague.id not in hands_of_case(session, case.id)

    def test_is_all_that_such_a_person_may_answer(self, session: Session, people: People) -> None:
        case = make.make_case(session, people.officer, make.read_case(reference="EX-OTHER"))
        answer(session, case, people.officer, "unknown")
        colleague = make.make_colleague(session, people.officer)
        before = document_of(session, case).verification.model_dump(mode="json")
        for also in (
            {},
            {"registry": "EX-1"},
            {"protected_address": None},
            {"protected_address": "clear", "custody": {"order": "EX-2"}},
        ):
            with pytest.raises(Conflict) as refused:
                change_case(session, case.id, {"verification": {**before, **also}}, by=colleague)
            assert refused.value.reason.code == "case.protected"


@pytest.mark.parametrize("said", ["hit", "unknown"])
def test_while_it_is_stopped_nobody_is_let_in_by_writing_something(session: Session, people: People, said: str) -> None:
    case = make.make_case(session, people.officer, make.read_case(reference="EX-OTHER"))
    answer(session, case, people.officer, said)
    colleague = make.make_colleague(session, people.officer)
    master = read_upload(draw_child(1, age=3))
    photo = add_photo(session, case.id, master, child=1, rights="", by=people.officer)
    for write in (
        lambda: change_case(session, case.id, {"do_not_approach": False}, by=colleague),
        lambda: add_photo(session, case.id, master, child=1, rights="", by=colleague),
        lambda: place_photo(session, case.id, photo.id, focus=(0.5, 0.5), by=colleague),
        lambda: place_photo(session, case.id, photo.id, by=colleague),
        lambda: withdraw_photo(session, case.id, photo.id, by=colleague),
        lambda: read_case(session, case.id, by=colleague),
    ):
        with pytest.raises(Conflict) as refused:
            write()
        assert refused.value.reason.code == "case.protected"


class TestLifting:
    def test_takes_two(self, session: Session, case: Case, officer: Staff, lifters: tuple[Staff, Staff]) -> None:
        assert lift_protection(session, case.id, "The shelter agrees.", by=lifters[0]) is False
        assert stopped(session, case)
        with pytest.raises(Conflict):
            lift_protection(session, case.id, "Really.", by=lifters[0])
        assert lift_protection(session, case.id, "So does the court.", by=lifters[1]) is True
        assert not stopped(session, case)
        verify_case(session, case.id, by=officer)

    def test_is_not_for_whoever_wrote_it(self, session: Session, case: Case, officer: Staff) -> None:
        session.get_one(Staff, officer.id).roles = ["officer", "lift_protection"]
        officer.roles = ["officer", "lift_protection"]
        with pytest.raises(Forbidden) as refused:
            lift_protection(session, case.id, "I say so.", by=officer)
        assert refused.value.reason.code == "case.lift_own"

    def test_takes_the_right(self, session: Session, case: Case, people: People) -> None:
        with pytest.raises(Forbidden):
            lift_protection(session, case.id, "I say so.", by=people.approver)

    def test_takes_a_reason(self, session: Session, case: Case, lifters: tuple[Staff, Staff]) -> None:
        with pytest.raises(BadInput):
            lift_protection(session, case.id, "  ", by=lifters[0])

    def test_takes_both_within_the_hour(
        self, session: Session, case: Case, lifters: tuple[Staff, Staff], clock: ManualClock
    ) -> None:
        lift_protection(session, case.id, "The shelter agrees.", by=lifters[0])
        clock.advance(minutes=61)
        assert lift_protection(session, case.id, "So does the court.", by=lifters[1]) is False

    def test_a_voice_of_somebody_who_wrote_it_afterwards_does_not_count(
        self, session: Session, case: Case, people: People
    ) -> None:
        writer = make.make_staff(session, Role.OFFICER, Role.LIFT_PROTECTION, agency=people.agency)
        other = make.make_staff(session, Role.LIFT_PROTECTION, agency=people.agency)
        lift_protection(session, case.id, "The shelter agrees.", by=writer)
        change_case(session, case.id, {"do_not_approach": False}, by=writer)
        assert lift_protection(session, case.id, "So does the court.", by=other) is False

    @pytest.mark.parametrize("lost", ["account", "right"])
    def test_a_voice_of_somebody_who_may_no_longer_does_not_count(
        self, session: Session, case: Case, lifters: tuple[Staff, Staff], lost: str
    ) -> None:
        lift_protection(session, case.id, "The shelter agrees.", by=lifters[0])
        if lost == "account":
            deactivate_staff(session, case.agency_id, lifters[0].id, by=None)
        else:
            change_roles(session, case.agency_id, lifters[0].id, ["auditor"], by=None)
        assert lift_protection(session, case.id, "So does the court.", by=lifters[1]) is False
        assert stopped(session, case)

    def test_a_voice_about_an_earlier_doubt_does_not_count(
        self, session: Session, people: People, clock: ManualClock
    ) -> None:
        """Which was settled meanwhile: or one person alone would lift the next."""
        case = make.make_case(session, people.officer)
        first, second = (make.make_staff(session, Role.LIFT_PROTECTION, agency=people.agency) for _ in range(2))
        answer(session, case, people.officer, "unknown")
        assert lift_protection(session, case.id, "Agreed.", by=first) is False
        clock.advance(minutes=10)
        answer(session, case, people.officer, "clear")
        answer(session, case, people.officer, "unknown")
        assert lift_protection(session, case.id, "Agreed.", by=second) is False
        assert stopped(session, case)
        assert lift_protection(session, case.id, "Agreed.", by=first) is True

    def test_a_new_hit_stands_again(
        self, session: Session, case: Case, officer: Staff, lifters: tuple[Staff, Staff], clock: ManualClock
    ) -> None:
        for each in lifters:
            lift_protection(session, case.id, "Agreed.", by=each)
        answer(session, case, officer, "clear")
        clock.advance(minutes=1)
        answer(session, case, officer, "hit")
        assert stopped(session, case)
        assert lift_protection(session, case.id, "Agreed.", by=lifters[0]) is False

    @pytest.mark.parametrize("said", ["hit", "unknown"])
    def test_what_is_answered_by_name_afterwards_stands_again(
        self,
        session: Session,
        case: Case,
        officer: Staff,
        lifters: tuple[Staff, Staff],
        clock: ManualClock,
        said: str,
    ) -> None:
        """The same answer as before the lift, too: the check was made again."""
        lift(session, case, lifters)
        clock.advance(minutes=1)
        with pytest.raises(BadInput):
            verify_case(session, case.id, {"protected_address": said}, by=officer)
        assert (stopped(session, case), case.stop_due_at) == (True, clock())
        given = [each for each in answers_of_case(session, case.id) if each.item == "protected_address"]
        assert (given[-1].by, given[-1].at) == (officer.id, clock())
        assert lift_protection(session, case.id, "Agreed.", by=lifters[0]) is False, "the earlier voices are spent"
        answer(session, case, officer, "clear")
        assert stopped(session, case)

    def test_an_answer_that_is_only_carried_along_renews_nothing(
        self, session: Session, case: Case, officer: Staff, lifters: tuple[Staff, Staff]
    ) -> None:
        lift(session, case, lifters)
        before = document_of(session, case).verification.model_dump(mode="json")
        change_case(session, case.id, {"verification": {**before, "reporter": "aunt"}}, by=officer)
        verify_case(session, case.id, {"registry": "EX-1"}, by=officer)
        assert not stopped(session, case)
        given = [each.item for each in answers_of_case(session, case.id)]
        assert given.count("protected_address") == 2, "of the opening and of the hit"

    def test_of_another_agency_finds_nothing(self, session: Session, case: Case, stranger: Staff) -> None:
        with pytest.raises(NotFound):
            lift_protection(session, case.id, "Agreed.", by=stranger)
        assert list(cases_for(session, stranger)) == []
