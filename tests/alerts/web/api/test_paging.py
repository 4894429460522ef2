"""A partner who pages through the event log while it grows reads each event once, in order."""

import time
from concurrent.futures import Future, ThreadPoolExecutor

from alerts.feed.issuing import issue_message
from alerts.message.models import Message
from alerts.staff.models import Agency
from tests.alerts.feed.make_message import BASE_URL, make_content, make_facts, make_message
from tests.alerts.web.api.conftest import Caller, Callers
from tests.alerts.web.seed import World

EVENTS, WRITERS = 200, 4


def approve_many(world: World) -> list[str]:
    """Messages of as many alerts, not issued yet."""
    content = make_content(make_facts(languages=("en",)))
    with world.database.write() as session:
        agency = session.get_one(Agency, world.officer.agency_id)
        return [make_message(session, agency, content=content).id for _ in range(EVENTS)]


def issue_one(world: World, message_id: str) -> str:
    with world.database.write() as session:
        message = session.get_one(Message, message_id)
        issue_message(session, message, base_url=BASE_URL)
        return message.identifier


def read_until(partner: Caller, written: list[Future[str]]) -> list[tuple[str, str]]:
    """Cursor and message of each event that the partner was told, until nothing more can come."""
    told: list[tuple[str, str]] = []
    after: dict[str, str] = {}
    while True:
        over = all(each.done() for each in written)  # asked before the page: what is done by now must be in it
        page = partner.get("/v1/events", params={"limit": 7, **after}).json()
        told += [(event["cursor"], event["message"]) for event in page["events"]]
        after = {"after": page["next"]}
        if over and not page["more"]:
            return told
        if not page["events"]:
            time.sleep(0.1)  # or a slow writer is asked for more often than an account may ask


class TestPaging:
    def test_while_two_hundred_alerts_are_issued_tells_each_once_and_in_order(
        self, world: World, callers: Callers
    ) -> None:
        waiting = approve_many(world)
        with ThreadPoolExecutor(WRITERS) as pool:
            written = [pool.submit(issue_one, world, message_id) for message_id in waiting]
            told = read_until(callers.partner, written)
        cursors = [cursor for cursor, _ in told]
        assert sorted(message for _, message in told) == sorted(each.result() for each in written)
        assert cursors == sorted(set(cursors))
        again = read_until(callers.partner, written)
        assert again == told, "whoever comes later reads the same"
