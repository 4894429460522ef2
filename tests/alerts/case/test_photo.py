"""Photos of a case: added, placed, withdrawn, and read by people who are remembered."""

import pytest
from sqlalchemy.orm import Session

from alerts.case.models import Case
from alerts.case.photos import add_photo, find_photo_cautions, photo_facts, place_photo, read_photo, withdraw_photo
from alerts.case.queries import photos_of_case
from alerts.db.audit import entries_about
from alerts.errors import BadInput, Conflict, NotFound
from alerts.image.door import Master
from alerts.staff.models import Staff
from tests import make

MASTERS = [Master(data=b"picture %d" % number, width=800, height=1000, sha256="") for number in range(3)]


@pytest.fixture
def case(session: Session, officer: Staff) -> Case:
    return make.make_case(session, officer)


class TestAddPhoto:
    def test_keeps_the_bytes_and_counts_as_an_edit(self, session: Session, case: Case, officer: Staff) -> None:
        edits = case.edits
        photo = add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer)
        assert read_photo(session, case.id, photo.id, by=officer) == MASTERS[0].data
        assert case.edits == edits + 1

    @pytest.mark.parametrize("child", [0, 2])
    def test_refuses_a_child_that_the_case_lacks(
        self, session: Session, case: Case, officer: Staff, child: int
    ) -> None:
        with pytest.raises(BadInput):
            add_photo(session, case.id, MASTERS[0], child=child, rights="family", by=officer)

    def test_the_first_two_are_shown(self, session: Session, case: Case, officer: Staff) -> None:
        added = [add_photo(session, case.id, each, child=1, rights="family", by=officer) for each in MASTERS]
        assert len(photo_facts(session, case.id)[1]) == 2
        only = photo_facts(session, case.id, frozenset({added[2].id}))
        assert [fact.sha256 for fact in only[1]] == [added[2].sha256]


class TestSetFocus:
    def test_places_the_face(self, session: Session, case: Case, officer: Staff) -> None:
        photo = add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer)
        edits = case.edits
        place_photo(session, case.id, photo.id, focus=(0.25, 0.75), by=officer)
        assert photo_facts(session, case.id)[1][0].focus == (0.25, 0.75)
        assert case.edits == edits + 1, "a submitted poster shows another cut"

    @pytest.mark.parametrize("focus", [(-0.1, 0.5), (0.5, 1.1)])
    def test_refuses_a_place_outside(
        self, session: Session, case: Case, officer: Staff, focus: tuple[float, float]
    ) -> None:
        photo = add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer)
        with pytest.raises(BadInput):
            place_photo(session, case.id, photo.id, focus=focus, by=officer)


class TestWithdrawPhoto:
    def test_ends_its_use_and_counts_as_an_edit(self, session: Session, case: Case, officer: Staff) -> None:
        photo = add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer)
        edits = case.edits
        withdraw_photo(session, case.id, photo.id, by=officer)
        assert photo_facts(session, case.id) == {}
        assert case.edits == edits + 1

    def test_ends_it_in_every_upload_of_the_same_picture(self, session: Session, case: Case, officer: Staff) -> None:
        first, again = (add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer) for _ in range(2))
        other = add_photo(session, case.id, MASTERS[1], child=1, rights="family", by=officer)
        withdraw_photo(session, case.id, again.id, by=officer)
        assert [each.id for each in photos_of_case(session, case.id)] == [other.id]
        assert first.sha256 not in [fact.sha256 for fact in photo_facts(session, case.id)[1]]

    def test_and_it_does_not_come_in_again(self, session: Session, case: Case, officer: Staff) -> None:
        photo = add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer)
        withdraw_photo(session, case.id, photo.id, by=officer)
        with pytest.raises(Conflict) as refused:
            add_photo(session, case.id, MASTERS[0], child=1, rights="court", by=officer)
        assert refused.value.reason.code == "photo.withdrawn"
        elsewhere = make.make_case(session, officer, make.read_case(reference="EX-2"))
        assert add_photo(session, elsewhere.id, MASTERS[0], child=1, rights="family", by=officer).sha256 == photo.sha256

    def test_of_another_case_is_not_found(self, session: Session, case: Case, officer: Staff) -> None:
        photo = add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer)
        other = make.make_case(session, officer, make.read_case(reference="EX-2"))
        with pytest.raises(NotFound):
            withdraw_photo(session, other.id, photo.id, by=officer)


class TestReadPhoto:
    def test_every_reading_is_recorded(self, session: Session, case: Case, officer: Staff, approver: Staff) -> None:
        photo = add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer)
        read_photo(session, case.id, photo.id, by=approver)
        (entry,) = [entry for entry in entries_about(session, [case.id]) if entry.action == "photo.read"]
        assert (entry.actor, entry.details) == (approver.id, {"photo": photo.id})

    def test_another_agency_s_does_not_exist(
        self, session: Session, case: Case, officer: Staff, stranger: Staff
    ) -> None:
        photo = add_photo(session, case.id, MASTERS[0], child=1, rights="family", by=officer)
        with pytest.raises(NotFound):
            read_photo(session, case.id, photo.id, by=stranger)


class TestRights:
    def test_that_nobody_stated_are_told(self, session: Session, case: Case, officer: Staff) -> None:
        for rights in ("family", "not stated", " "):
            add_photo(session, case.id, MASTERS[0], child=1, rights=rights, by=officer)
        (caution,) = find_photo_cautions(session, case.id)
        assert (caution.code, caution.values["count"]) == ("photo.rights_unstated", 2)
