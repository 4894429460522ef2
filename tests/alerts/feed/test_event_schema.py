import json
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import jsonschema_rs
import pytest
from sqlalchemy.orm import Session

from alerts.facts import Mode
from alerts.feed.events import SCHEMA
from alerts.feed.issuing import issue_message
from alerts.feed.queries import events_of_alert
from alerts.message.content import AreaContent
from alerts.message.models import MessageKind
from alerts.staff.models import Agency
from tests.alerts.feed.make_message import BASE_URL, SQUARE, make_content, make_facts, make_message, make_posters


def errors(body: Mapping[str, Any]) -> list[str]:
    validator = jsonschema_rs.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    return [error.message for error in validator.iter_errors(dict(body))]


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("document", [SQUARE, {"point": [23.6, 46.7], "radius_km": 3}])
def test_every_event_of_an_alert_fits_the_schema(
    session: Session, agency: Agency, mode: Mode, document: Mapping[str, Any]
) -> None:
    facts = make_facts(mode=mode)
    area = AreaContent(document=document, names={"ro": "Cluj"}, codes=("RO-CJ",), countries=("RO",))
    content = make_content(facts, area=area, posters=make_posters(session, facts))
    first = make_message(session, agency, content=content)
    update = make_message(session, agency, after=first, content=content)
    cancel = make_message(session, agency, after=update, kind=MessageKind.CANCEL)
    again = make_message(session, agency, after=cancel, content=content)
    for message in (first, update, cancel, again):
        issue_message(session, message, base_url=BASE_URL)
        bodies = [event.body for event in events_of_alert(session, first.alert_id)]
        assert [errors(body) for body in bodies] == [[]] * message.number


class TestTheSchemaItself:
    def test_refuses_what_must_not_be(self, session: Session, agency: Agency) -> None:
        first = make_message(session, agency)
        live = deepcopy(dict(issue_message(session, first, base_url=BASE_URL).body))
        cancel = make_message(session, agency, after=first, kind=MessageKind.CANCEL)
        ended = dict(issue_message(session, cancel, base_url=BASE_URL).body)
        assert errors({**ended, "texts": live["texts"]})
        assert errors({**ended, "area": live["area"]})
        assert errors({**ended, "links": live["links"]})
        assert errors({**ended, "reason": "found"})
        assert errors({**live, "mode": "exercise"})
        assert errors({**live, "type": "alert.retracted"})
        assert errors({key: value for key, value in live.items() if key != "texts"})
        assert errors({**live, "at": "2026-02-07T17:15:00+00:00"})
