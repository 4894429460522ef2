import pytest

from alerts.errors import Forbidden, NotFound
from alerts.staff.models import Role, Staff
from alerts.staff.permissions import PERMISSIONS, Permission, authorise, permissions_of, require, roles_with
from tests.conftest import People


def person(*roles: Role, active: bool = True) -> Staff:
    return Staff(id="staff_1", agency_id="agency_1", email="a@b.example", roles=list(roles), active=active)


class TestTheTable:
    def test_gives_every_permission_to_somebody(self) -> None:
        assert [permission for permission in Permission if not roles_with(permission)] == []

    def test_no_single_role_can_both_submit_and_approve(self) -> None:
        both = {Permission.SUBMIT_ALERT, Permission.APPROVE_ALERT}
        assert [role for role in Role if both <= PERMISSIONS[role]] == []

    def test_only_people_who_work_on_cases_read_them(self) -> None:
        assert roles_with(Permission.READ_CASE) == (Role.OFFICER, Role.APPROVER, Role.LIFT_PROTECTION)

    def test_whoever_may_approve_may_end(self) -> None:
        assert roles_with(Permission.END_ALERT) == (Role.OFFICER, Role.APPROVER)


class TestRequire:
    @pytest.mark.parametrize("role", Role)
    @pytest.mark.parametrize("permission", Permission)
    def test_lets_pass_exactly_what_the_table_says(self, role: Role, permission: Permission) -> None:
        if permission in PERMISSIONS[role]:
            require(person(role), permission)
        else:
            with pytest.raises(Forbidden):
                require(person(role), permission)

    def test_names_the_roles_that_may(self) -> None:
        with pytest.raises(Forbidden) as refused:
            require(person(Role.OFFICER), Permission.APPROVE_ALERT)
        assert refused.value.reason.code == "staff.not_permitted"
        assert refused.value.reason.values == {"permission": "approve_alert", "roles": ("approver",)}

    def test_adds_up_several_roles(self) -> None:
        assert permissions_of(person(Role.OFFICER, Role.AUDITOR)) == (
            PERMISSIONS[Role.OFFICER] | PERMISSIONS[Role.AUDITOR]
        )

    def test_refuses_somebody_who_has_left(self) -> None:
        with pytest.raises(Forbidden) as refused:
            require(person(*Role, active=False), Permission.READ_CASE)
        assert refused.value.reason.code == "staff.deactivated"

    def test_refuses_somebody_without_roles(self) -> None:
        with pytest.raises(Forbidden):
            require(person(), Permission.READ_CHANNELS)


class TestAuthorise:
    def test_hides_another_agency(self, people: People) -> None:
        with pytest.raises(NotFound):
            authorise(people.stranger, Permission.MANAGE_CHANNELS, people.agency.id)

    def test_names_the_person_for_the_audit(self, people: People) -> None:
        assert authorise(people.admin, Permission.MANAGE_STAFF, people.agency.id) == people.admin.id

    def test_names_the_service_for_whoever_runs_commands_on_the_machine(self, people: People) -> None:
        assert authorise(None, Permission.MANAGE_STAFF, people.agency.id) == "service"
