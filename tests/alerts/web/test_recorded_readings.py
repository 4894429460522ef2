"""A reading is recorded by itself: an end takes the audit's next place, and waits for nobody's page."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from alerts.alert.drafting import DraftChanges, draft_update
from alerts.alert.models import Alert
from alerts.db.session import Database
from tests.alerts.web.api.conftest import Callers, callers
from tests.alerts.web.desk.conftest import Browser, officer_browser, open_browser
from tests.alerts.web.seed import World
from tests.make import countries

__all__ = ["callers", "officer_browser", "open_browser"]

ASKED = re.compile(r'FROM "?(\w+)')


@contextmanager
def asked_while_writing(database: Database) -> Iterator[set[str]]:
    """Which tables are asked in the transactions that record something meanwhile."""
    tables, under_way = set[str](), dict[int, list[str]]()

    def begin(connection: Any) -> None:
        under_way[id(connection)] = []

    def note(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        under_way.setdefault(id(connection), []).append(statement)

    def end(connection: Any) -> None:
        statements = under_way.pop(id(connection), [])
        if any(each.startswith("INSERT INTO audit_entry") for each in statements):
            tables.update(table for each in statements for table in ASKED.findall(each))

    told = {"begin": begin, "before_cursor_execute": note, "commit": end}
    for name, hear in told.items():
        event.listen(database.engine, name, hear)
    try:
        yield tables
    finally:
        for name, hear in told.items():
            event.remove(database.engine, name, hear)


@pytest.mark.parametrize(
    "look",
    [
        lambda alert, callers, browser: callers.officer.get(f"/v1/cases/{alert.case_id}"),
        lambda alert, callers, browser: callers.officer.post(f"/v1/cases/{alert.case_id}/verify", {}),
        lambda alert, callers, browser: callers.officer.get(f"/v1/alerts/{alert.id}/ledger"),
        lambda alert, callers, browser: browser.client.get(f"/desk/cases/{alert.case_id}"),
        lambda alert, callers, browser: browser.client.get(f"/desk/alerts/{alert.id}"),
        lambda alert, callers, browser: browser.client.get(f"/desk/alerts/{alert.id}/end"),
    ],
    ids=["case", "verify", "ledger", "case-page", "alert-page", "end-page"],
)
def test_is_committed_before_anything_is_gathered_to_be_shown(
    alert: Alert,
    world: World,
    callers: Callers,
    officer_browser: Browser,
    look: Callable[[Alert, Callers, Browser], Any],
) -> None:
    with world.database.write() as session:
        draft_update(session, alert.id, DraftChanges(hours=12), countries(), by=world.officer)
    with asked_while_writing(world.database) as tables:
        assert look(alert, callers, officer_browser).status_code == 200
    assert "audit_head" in tables
    assert not tables & {"photo", "answer", "publication", "post", "own_copy"}
