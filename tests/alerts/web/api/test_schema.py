"""The OpenAPI document is kept: every operation is asked with what it allows and with what it forbids."""

import re
import traceback
from collections.abc import Mapping
from typing import Any

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode, openapi
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.staff.models import Agency, Role
from alerts.staff.tokens import create_token
from tests.alerts.web.api.conftest import Caller, Callers
from tests.alerts.web.api.test_access import real_ids
from tests.alerts.web.seed import World
from tests.make import make_staff

CHECKS = [not_a_server_error, content_type_conformance, response_schema_conformance, status_code_conformance]
ENDLESS = "/stream"
EXAMPLES = settings().max_examples // 25 or 1  # of each operation; there are some sixty
LAST = re.compile(r"/(end|withdraw|deactivate|keys)$")


@pytest.fixture
def everybody(world: World, alert: Alert, client: TestClient) -> Caller:
    """One who may do all that anybody may, and is on the case."""
    with world.database.write() as session:
        agency = session.get_one(Agency, world.officer.agency_id)
        staff = make_staff(session, *Role, agency=agency)
        return Caller(client, create_token(session, staff, by=None), staff)


def test_is_kept_by_every_operation(alert: Alert, callers: Callers, everybody: Caller, client: TestClient) -> None:
    app = client.app
    assert isinstance(app, FastAPI)
    ids = real_ids(callers, alert)
    operations = [found.ok() for found in openapi.from_dict(app.openapi()).get_all_operations()]
    operations.sort(key=lambda operation: bool(LAST.search(operation.path)))
    broken = {}
    for operation in operations:
        who = callers.partner if operation.path in ("/v1/receipts", "/v1/events") else everybody
        try:
            ask_everything(operation, ids, who)
        except Exception as error:
            broken[operation.label] = "".join(traceback.format_exception(error, limit=0))
    assert not broken, "\n\n".join(f"{name}: {why}" for name, why in broken.items())
    assert len(operations) > 40


def ask_everything(operation: APIOperation[Any, Any, Any, Any], ids: Mapping[str, str], who: Caller) -> None:
    """What the document allows and what it forbids, of things that are there and of others."""
    if operation.path.endswith(ENDLESS):
        return
    names = re.findall(r"\{(\w+)\}", operation.path)
    places: list[dict[str, Any]] = [{}]
    if set(names) <= set(ids):
        places.append({"path_parameters": {name: ids[name] for name in names}})
    drawn = st.one_of(*(operation.as_strategy(mode, **place) for mode in GenerationMode for place in places))

    @settings(suppress_health_check=list(HealthCheck), max_examples=EXAMPLES, deadline=None, database=None)
    @given(case=drawn)
    def ask(case: Case) -> None:
        asked: dict[str, Any] = case.as_transport_kwargs()
        asked.pop("cookies", None)
        data = asked.pop("data", None)
        asked["content" if isinstance(data, bytes | str) else "data"] = data
        headers = {**asked.pop("headers", {}), "Authorization": f"Bearer {who.token}"}
        asked["files"] = [(name, as_file(part)) for name, part in asked.get("files") or ()] or None
        answer = who.client.request(**asked, headers=headers)
        answer.request.read()
        case.validate_response(answer, checks=CHECKS)
        assert "Traceback" not in answer.text

    ask()


def as_file(part: Any) -> Any:
    """What stands in a part may be of any type; what is sent are bytes."""
    if isinstance(part, tuple):
        return (part[0], as_file(part[1]), *part[2:])
    return part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
