from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from alerts.db.session import Database
from alerts.errors import BadInput
from alerts.facts import Mode
from alerts.feed.cursors import decode_cursor, encode_cursor
from alerts.feed.issuing import issue_message
from alerts.feed.log import EventPage, events_after
from alerts.feed.models import Event
from alerts.message.content import AreaContent
from alerts.message.models import Message, MessageKind
from alerts.staff.models import Agency
from tests.alerts.feed.make_message import BASE_URL, SQUARE, make_content, make_facts, make_message, make_posters
from tests.alerts.feed.test_event_schema import errors
from tests.clock import ManualClock
from tests.conftest import People

POSITIONS = st.integers(min_value=0, max_value=2**40 - 1)


def issue(session: Session, agency: Agency, **given: Any) -> Message:
    message = make_message(session, agency, **given)
    issue_message(session, message, base_url=BASE_URL)
    return message


def told(page: EventPage) -> list[str]:
    return [event["message"] for event in page.events]


class TestACursor:
    @given(position=POSITIONS)
    def test_is_read_back_as_it_was(self, position: int) -> None:
        assert decode_cursor(encode_cursor(position)) == position

    @given(one=POSITIONS, other=POSITIONS)
    def test_sorts_as_text_in_the_order_of_the_log(self, one: int, other: int) -> None:
        assert (encode_cursor(one) < encode_cursor(other)) == (one < other)

    @pytest.mark.parametrize(
        "garbage", ["1", "c", "c0000001", "C00000001", "c0000000i", "c000000001", "c٣0000001", "x" * 9]
    )
    def test_that_is_none_of_ours_is_refused(self, garbage: str) -> None:
        with pytest.raises(BadInput) as caught:
            decode_cursor(garbage)
        assert caught.value.problems[0].where == "after"


class TestTheLog:
    def test_tells_all_in_order_and_goes_on_where_it_stopped(self, session: Session, agency: Agency) -> None:
        sent = [issue(session, agency).identifier for _ in range(5)]
        first = events_after(session, None, limit=2)
        second = events_after(session, first.next, limit=2)
        third = events_after(session, second.next, limit=2)
        assert told(first) + told(second) + told(third) == sent
        assert (first.more, second.more, third.more) == (True, True, False)

    def test_keeps_the_cursor_when_nothing_is_new(self, session: Session, agency: Agency) -> None:
        assert events_after(session, None).events == ()
        start = events_after(session, None).next
        sent = issue(session, agency)
        page = events_after(session, start)
        assert told(page) == [sent.identifier]
        assert events_after(session, page.next) == EventPage((), page.next, more=False)

    def test_tells_nothing_of_an_alert_past_its_expiry_though_nobody_has_ended_it_yet(
        self, session: Session, agency: Agency, clock: ManualClock
    ) -> None:
        sent = issue(session, agency, content=make_content(posters=make_posters(session, make_facts())))
        clock.time = sent.expires - timedelta(seconds=1)
        before = events_after(session, None).events
        clock.advance(seconds=1)
        after = events_after(session, None).events
        assert [event["state"] for event in (*before, *after)] == ["live", "retracted"]
        assert [error for event in (*before, *after) for error in errors(event)] == []
        assert "Matei" in str(before)
        assert "Matei" not in str(after)

    def test_refuses_a_cursor_from_the_future_of_a_restored_store(self, session: Session, agency: Agency) -> None:
        issue(session, agency)
        with pytest.raises(BadInput) as caught:
            events_after(session, encode_cursor(2))
        assert caught.value.problems[0].code == "feed.cursor_ahead"

    def test_never_tells_of_an_exercise(self, session: Session, agency: Agency) -> None:
        drill = issue(session, agency, content=make_content(make_facts(mode=Mode.EXERCISE)))
        issue(session, agency, after=drill, kind=MessageKind.CANCEL)
        real = issue(session, agency)
        assert told(events_after(session, None)) == [real.identifier]

    @pytest.mark.parametrize("limit", [0, -1])
    def test_tells_at_least_one(self, session: Session, agency: Agency, limit: int) -> None:
        issue(session, agency)
        assert len(events_after(session, None, limit=limit).events) == 1


class TestAFilter:
    def area(self, *codes: str, countries: tuple[str, ...]) -> AreaContent:
        return AreaContent(document=SQUARE, names={"en": "A county"}, codes=codes, countries=countries)

    @pytest.mark.parametrize("area", ["US", "US-CO", "ISO3166-2:US-CO", "SAME:008013", "008013"])
    def test_tells_what_concerns_the_area(self, session: Session, agency: Agency, area: str) -> None:
        near = make_content(area=self.area("ISO3166-2:US-CO", "SAME:008013", countries=("US",)))
        sent = issue(session, agency, content=near)
        issue(session, agency)
        assert told(events_after(session, None, area=area)) == [sent.identifier]

    def test_tells_what_is_in_the_language(self, session: Session, agency: Agency) -> None:
        sent = issue(session, agency, content=make_content(make_facts(languages=("hr", "en"))))
        issue(session, agency, content=make_content(make_facts(languages=("ro",))))
        assert told(events_after(session, None, lang="hr")) == [sent.identifier]

    def test_never_hides_what_has_expired(self, session: Session, agency: Agency, clock: ManualClock) -> None:
        sent = issue(session, agency)
        clock.time = sent.expires
        assert told(events_after(session, None, area="US", lang="es")) == [sent.identifier]

    def test_never_hides_what_is_taken_back(self, session: Session, agency: Agency) -> None:
        first = issue(session, agency)
        cancel = issue(session, agency, after=first, kind=MessageKind.CANCEL)
        assert told(events_after(session, None, area="US", lang="es")) == [first.identifier, cancel.identifier]

    def test_moves_the_cursor_past_what_it_hides(self, session: Session, agency: Agency) -> None:
        for _ in range(3):
            issue(session, agency)
        page = events_after(session, None, area="US", limit=2)
        assert (page.events, page.more) == ((), True)
        assert decode_cursor(page.next) == 2


class TestTwoWritersAtOnce:
    def test_leave_no_gap_and_no_twin(self, database: Database, people: People) -> None:
        def write(_: int) -> None:
            for _ in range(6):
                with database.write() as session:
                    issue(session, people.agency, content=make_content(make_facts(languages=("en",))))

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(write, range(4)))
        with database.read() as session:
            positions = list(session.scalars(select(Event.position).order_by(Event.position)))
        assert positions == list(range(1, 25))

    def test_a_position_that_was_rolled_back_is_given_again(self, database: Database, people: People) -> None:
        with database.write() as session:
            issue(session, people.agency)
            session.rollback()
        with database.write() as session:
            issue(session, people.agency)
            assert decode_cursor(events_after(session, None).next) == 1
