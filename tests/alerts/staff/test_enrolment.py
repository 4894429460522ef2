import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.db.session import Database
from alerts.errors import BadInput, Conflict, Forbidden, NotFound
from alerts.staff.changing import change_roles, deactivate_staff
from alerts.staff.enrolment import add_agency, add_staff, create_sign_in_link, parse_email
from alerts.staff.models import Role, Staff
from alerts.staff.queries import find_staff, get_staff, list_agencies, list_staff
from tests.conftest import People


def codes(refused: pytest.ExceptionInfo[BadInput]) -> list[tuple[str, str]]:
    return [(problem.where, problem.code) for problem in refused.value.problems]


class TestParseEmail:
    @pytest.mark.parametrize(
        "text", ["ana@police.example", " Ana.Pop+x@Police.Example ", "o'neil@a-b.example", "a@localhost"]
    )
    def test_takes_an_address_in_small_letters(self, text: str) -> None:
        assert parse_email(text) == text.strip().lower()

    @pytest.mark.parametrize(
        "text",
        ["", "ana", "@police.example", "ana@", "a b@c.example", "a@b@c.example", "a@b..example", "a@-b.example",
         "a@b.example.", "a\n@b.example", "a\u202e@b.example", "a\u3164@b.example", "a" + "\u0300" * 9 + "@b.example",
         "Ana <ana@police.example>", "a@b,c",
         "x" * 65 + "@b.example",
         "a@" + "b." * 130 + "example"],
    )  # fmt: skip
    def test_refuses_what_is_none(self, text: str) -> None:
        with pytest.raises(BadInput) as refused:
            parse_email(text)
        assert codes(refused) == [("email", "staff.email_invalid")]

    @given(st.text(max_size=60))
    def test_answers_or_refuses_any_text(self, text: str) -> None:
        try:
            email = parse_email(text)
        except BadInput:
            return
        assert email == parse_email(email)
        assert email.count("@") == 1


class TestAddStaff:
    def test_makes_the_first_agency_by_itself(self, database: Database) -> None:
        with database.write() as session:
            staff, _ = add_staff(session, email="a@b.example", roles=["officer"], by=None)
        assert staff.agency.slug == "agency"

    def test_makes_an_agency_that_is_named(self, database: Database) -> None:
        with database.write() as session:
            staff, _ = add_staff(
                session, email="a@b.example", roles=["admin"], agency_slug="cluj", agency_name="Poliția Cluj", by=None
            )
        assert (staff.agency.slug, staff.agency.name) == ("cluj", "Poliția Cluj")

    def test_joins_the_only_agency(self, database: Database) -> None:
        with database.write() as session:
            first, _ = add_staff(session, email="a@b.example", roles=["officer"], agency_slug="cluj", by=None)
            second, _ = add_staff(session, email="c@d.example", roles=["approver"], by=None)
            assert len(list_agencies(session)) == 1
        assert first.agency_id == second.agency_id

    def test_asks_which_of_several_agencies(self, session: Session) -> None:
        with pytest.raises(BadInput) as refused:
            add_staff(session, email="a@b.example", roles=["officer"], by=None)
        assert refused.value.problems[0].code == "staff.agency_needed"
        assert refused.value.problems[0].values == {"slugs": ("elsewhere", "exemplu")}

    def test_does_not_rename_an_agency(self, session: Session) -> None:
        with pytest.raises(BadInput) as refused:
            add_staff(session, email="a@b.example", roles=["officer"], agency_slug="exemplu", agency_name="X", by=None)
        assert codes(refused) == [("agency", "staff.agency_name_differs")]

    def test_keeps_roles_once_and_in_order(self, session: Session, admin: Staff, second_admin: Staff) -> None:
        staff, _ = add_staff(
            session, email="a@b.example", roles=["auditor", "officer", "auditor"], by=admin, second=second_admin
        )
        assert staff.roles == ["officer", "auditor"]

    @pytest.mark.parametrize(("roles", "code"), [([], "staff.role_missing"), (["chief"], "staff.role_unknown")])
    def test_refuses_no_role_and_unknown_ones(self, session: Session, roles: list[str], code: str) -> None:
        with pytest.raises(BadInput) as refused:
            add_staff(session, email="a@b.example", roles=roles, agency_slug="exemplu", by=None)
        assert codes(refused) == [("role", code)]

    def test_refuses_the_same_address_however_it_is_spelt(
        self, session: Session, admin: Staff, second_admin: Staff
    ) -> None:
        add_staff(session, email="ana@b.example", roles=["officer"], by=admin, second=second_admin)
        with pytest.raises(Conflict) as refused:
            add_staff(session, email="ANA@b.example", roles=["approver"], by=admin, second=second_admin)
        assert refused.value.reason.code == "staff.exists"
        kept = find_staff(session, "ana@b.example")
        assert kept is not None
        assert kept.roles == ["officer"]

    def test_an_error_never_quotes_the_address(self, session: Session, admin: Staff, second_admin: Staff) -> None:
        add_staff(session, email="ana@b.example", roles=["officer"], by=admin, second=second_admin)
        with pytest.raises(Conflict) as refused:
            add_staff(session, email="ana@b.example", roles=["officer"], by=admin, second=second_admin)
        assert refused.value.__context__ is None
        assert "ana@" not in str(refused.value)

    def test_a_person_adds_to_their_own_agency_only(self, session: Session, admin: Staff, second_admin: Staff) -> None:
        staff, _ = add_staff(session, email="a@b.example", roles=["officer"], by=admin, second=second_admin)
        assert staff.agency_id == admin.agency_id
        with pytest.raises(BadInput) as refused:
            add_staff(
                session, email="c@d.example", roles=["officer"], agency_slug="elsewhere", by=admin, second=second_admin
            )
        assert codes(refused) == [("agency", "staff.agency_not_yours")]

    @pytest.mark.parametrize("role", [Role.OFFICER, Role.APPROVER, Role.AUDITOR])
    def test_only_an_administrator_adds_people(self, session: Session, people: People, role: Role) -> None:
        with pytest.raises(Forbidden):
            add_staff(session, email="a@b.example", roles=["officer"], by=getattr(people, role.value))

    def test_is_audited_without_the_address(self, session: Session, admin: Staff, second_admin: Staff) -> None:
        staff, _ = add_staff(session, email="ana@b.example", roles=["officer"], by=admin, second=second_admin)
        entries = entries_about(session, [staff.id])
        assert [(entry.action, entry.actor) for entry in entries] == [
            ("staff.added", admin.id),
            ("staff.link_created", admin.id),
        ]
        assert "ana@" not in str([entry.details for entry in entries])


class TestAddAgency:
    def test_refuses_a_second_one_of_the_same_short_name(self, session: Session) -> None:
        with pytest.raises(Conflict) as refused:
            add_agency(session, slug="exemplu", name="Another")
        assert refused.value.reason.code == "staff.agency_exists"

    def test_names_every_field_that_is_wrong(self, session: Session) -> None:
        with pytest.raises(BadInput) as refused:
            add_agency(session, slug="Not A Slug", name=" ", country="Romania")
        assert codes(refused) == [
            ("agency", "staff.agency_slug_invalid"),
            ("name", "text.empty"),
            ("country", "staff.country_invalid"),
        ]


class TestCreateSignInLink:
    def test_is_for_administrators_of_the_same_agency(self, session: Session, people: People) -> None:
        create_sign_in_link(session, people.officer, by=people.admin, second=people.second_admin)
        with pytest.raises(Forbidden):
            create_sign_in_link(session, people.approver, by=people.officer)
        with pytest.raises(NotFound):
            create_sign_in_link(session, people.officer, by=people.stranger)

    def test_is_refused_for_somebody_who_has_left(self, session: Session, people: People) -> None:
        gone = deactivate_staff(session, people.agency.id, people.officer.id, by=people.admin)
        with pytest.raises(Conflict) as refused:
            create_sign_in_link(session, gone, by=people.admin, second=people.second_admin)
        assert refused.value.reason.code == "staff.deactivated"


class TestChangeRoles:
    def test_counts_from_the_next_unit_of_work(self, database: Database, people: People) -> None:
        with database.write() as session:
            change_roles(
                session, people.agency.id, people.officer.id, ["auditor"], by=people.admin, second=people.second_admin
            )
        with database.read() as session:
            assert get_staff(session, people.agency.id, people.officer.id).roles == ["auditor"]
            [entry] = entries_about(session, [people.officer.id])
        assert (entry.action, entry.details) == ("staff.roles_changed", {"from": ["officer"], "to": ["auditor"]})

    def test_another_agencys_person_is_not_found(self, session: Session, people: People) -> None:
        with pytest.raises(NotFound):
            change_roles(session, people.agency.id, people.stranger.id, ["auditor"], by=people.admin)
        with pytest.raises(NotFound):
            change_roles(session, people.agency.id, people.officer.id, ["auditor"], by=people.stranger)

    def test_nobody_alone_gives_back_what_another_takes_away_just_then(self, session: Session, people: People) -> None:
        staff = get_staff(session, people.agency.id, people.officer.id)
        staff.roles = ["officer", "auditor"]
        session.flush()
        another_s = update(Staff).where(Staff.id == staff.id).values(roles=["auditor"])
        session.execute(another_s, execution_options={"synchronize_session": False})
        with pytest.raises(Forbidden) as refused:
            change_roles(session, people.agency.id, staff.id, ["officer"], by=people.admin)
        assert refused.value.reason.code == "staff.two_people"

    def test_is_for_administrators(self, session: Session, people: People) -> None:
        with pytest.raises(Forbidden):
            change_roles(session, people.agency.id, people.officer.id, ["approver"], by=people.officer)


class TestListStaff:
    def test_shows_the_own_agency_only(self, session: Session, people: People) -> None:
        staff = (people.officer, people.approver, people.admin, people.second_admin, people.auditor)
        own = {each.id for each in staff}
        assert {staff.id for staff in list_staff(session, people.agency.id)} == own
