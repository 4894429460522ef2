"""What each role may do. Every verb asks here, whether the desk, the API or the command line calls it."""

from collections.abc import Mapping
from enum import StrEnum

from alerts.errors import Forbidden, NotFound
from alerts.staff.access import access_of, uses_of
from alerts.staff.models import Role, Staff

Actor = Staff | None
"""Who acts: a person, or None for whoever runs commands on the machine itself."""

OPERATOR = "service"  # stands in the audit for None


class Permission(StrEnum):
    READ_CASE = "read_case"
    WRITE_CASE = "write_case"
    READ_ALERT = "read_alert"
    SUBMIT_ALERT = "submit_alert"
    APPROVE_ALERT = "approve_alert"
    END_ALERT = "end_alert"
    SETTLE_COPIES = "settle_copies"
    READ_CHANNELS = "read_channels"
    MANAGE_CHANNELS = "manage_channels"
    MANAGE_STAFF = "manage_staff"
    READ_AUDIT = "read_audit"
    LIFT_PROTECTION = "lift_protection"


# An administrator and an auditor read no case: running the service needs no child's data.
PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.OFFICER: frozenset(
        {
            Permission.READ_CASE,
            Permission.WRITE_CASE,
            Permission.READ_ALERT,
            Permission.SUBMIT_ALERT,
            Permission.END_ALERT,
            Permission.SETTLE_COPIES,
            Permission.READ_CHANNELS,
        }
    ),
    Role.APPROVER: frozenset(
        {
            Permission.READ_CASE,
            Permission.READ_ALERT,
            Permission.APPROVE_ALERT,
            Permission.END_ALERT,
            Permission.SETTLE_COPIES,
            Permission.READ_CHANNELS,
        }
    ),
    Role.ADMIN: frozenset({Permission.READ_CHANNELS, Permission.MANAGE_CHANNELS, Permission.MANAGE_STAFF}),
    Role.AUDITOR: frozenset({Permission.READ_AUDIT}),
    Role.LIFT_PROTECTION: frozenset({Permission.READ_CASE, Permission.LIFT_PROTECTION}),
}


NEEDS: Mapping[Permission, Permission] = {
    Permission.WRITE_CASE: Permission.READ_CASE,
    Permission.LIFT_PROTECTION: Permission.READ_CASE,
    Permission.SUBMIT_ALERT: Permission.READ_ALERT,
    Permission.APPROVE_ALERT: Permission.READ_ALERT,
    Permission.END_ALERT: Permission.READ_ALERT,
    Permission.SETTLE_COPIES: Permission.READ_ALERT,
    Permission.MANAGE_CHANNELS: Permission.READ_CHANNELS,
}
"""Whoever acts is answered with what they acted on. All roles have both; a token that lacks the second acts not."""


def permissions_of(staff: Staff) -> frozenset[Permission]:
    """The union of what the person's roles may, less what their token may not; nothing for somebody who has left."""
    if not staff.active:
        return frozenset()
    rights = access_of(staff).rights
    granted = frozenset[Permission]().union(*(PERMISSIONS[Role(role)] for role in staff.roles))
    if rights is None:
        return granted
    named = frozenset(each for each in granted if each.value in rights)
    return frozenset(each for each in named if NEEDS.get(each, each) in named)


def roles_with(permission: Permission) -> tuple[Role, ...]:
    return tuple(role for role in Role if permission in PERMISSIONS[role])


def require(staff: Staff, permission: Permission) -> None:
    """Raises Forbidden, naming the roles that may."""
    if permission in permissions_of(staff):
        uses_of(staff).rights.add(permission.value)
        return
    if not staff.active:
        raise Forbidden("staff.deactivated")
    roles = tuple(role.value for role in roles_with(permission))
    if set(roles) & set(staff.roles):
        raise Forbidden("staff.token_not_permitted", {"permission": permission.value})
    raise Forbidden("staff.not_permitted", {"permission": permission.value, "roles": roles})


def authorise(by: Actor, permission: Permission, agency_id: str) -> str:
    """The actor's id for the audit. Raises Forbidden, and NotFound when the matter is another agency's."""
    if by is None:
        return OPERATOR
    require(by, permission)
    if by.agency_id != agency_id:
        raise NotFound("staff.agency_unknown")
    return by.id


def authorise_pair(by: Actor, second: Staff | None, permission: Permission, agency_id: str) -> str:
    """Like `authorise`, for what a person may not do alone: `second` is another person with the same permission.

    Whoever runs commands on the machine itself stands above this, and in the audit.
    """
    actor = authorise(by, permission, agency_id)
    if by is not None:
        if second is None or second.id == by.id:
            raise Forbidden("staff.two_people")
        authorise(second, permission, agency_id)
    return actor
