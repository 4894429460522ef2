"""What tests of the API are given: callers with a token for every role, a partner with a key, and somebody else's."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from starlette.testclient import TestClient

from alerts.channel.partners import add_partner
from alerts.staff.models import Agency, Role, Staff
from alerts.staff.tokens import create_token
from alerts.web.app import create_app
from tests.alerts.web.seed import World
from tests.clock import UNHURRIED
from tests.make import countries, make_agency, make_staff


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who asks with a token, or without one."""

    client: TestClient
    token: str = ""
    staff: Staff | None = None

    def ask(self, method: str, path: str, *, key: str = "", **more: Any) -> Any:
        headers = {**more.pop("headers", {})}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        if key:
            headers["Idempotency-Key"] = key
        return self.client.request(method, path, headers=headers, **more)

    def get(self, path: str, **more: Any) -> Any:
        return self.ask("GET", path, **more)

    def post(self, path: str, json: Any = None, **more: Any) -> Any:
        return self.ask("POST", path, **({"json": json} if json is not None else {}), **more)

    def patch(self, path: str, json: Any = None, **more: Any) -> Any:
        return self.ask("PATCH", path, **({"json": json} if json is not None else {}), **more)

    def delete(self, path: str, **more: Any) -> Any:
        return self.ask("DELETE", path, **more)


@dataclass(frozen=True, slots=True)
class Callers:
    """`stranger` has every role, in another agency; `nobody` has no token."""

    officer: Caller
    approver: Caller
    admin: Caller
    auditor: Caller
    stranger: Caller
    partner: Caller
    nobody: Caller
    partner_id: str


@pytest.fixture
def client(world: World) -> Iterator[TestClient]:
    """Sees an unexpected error as its caller would: as an answer."""
    with TestClient(
        create_app(world.service, patience=UNHURRIED), raise_server_exceptions=False, follow_redirects=False
    ) as opened:
        yield opened


@pytest.fixture
def callers(world: World, client: TestClient) -> Callers:
    """Ask for `alert` or `submitted` before this: they bring another store."""
    with world.database.write() as session:
        agency = session.get_one(Agency, world.officer.agency_id)
        elsewhere = make_agency(session, slug="elsewhere")
        people = {
            "officer": world.officer,
            "approver": world.approver,
            "admin": make_staff(session, Role.ADMIN, agency=agency),
            "auditor": make_staff(session, Role.AUDITOR, agency=agency),
            "stranger": make_staff(session, *Role, agency=elsewhere),
        }
        tokens = {name: create_token(session, staff, by=None) for name, staff in people.items()}
        partner, key = add_partner(session, agency_id=agency.id, name="Radio Exemplu", gazetteer=countries(), by=None)
    asking = {name: Caller(client, tokens[name], staff) for name, staff in people.items()}
    return Callers(**asking, partner=Caller(client, key), nobody=Caller(client), partner_id=partner.id)
