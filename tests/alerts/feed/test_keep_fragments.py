"""Entries of feeds are written once, used from then on, and gone with their message."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from alerts.db.session import Database
from alerts.facts import Mode
from alerts.feed.fragments import FORMATS, drop_fragments, render_feed
from alerts.feed.issuing import issue_message
from alerts.feed.models import Fragment
from alerts.feed.reading import feed_states
from alerts.feed.view import view_entries, view_frame
from alerts.message.models import Message, MessageKind
from alerts.staff.models import Agency
from tests.alerts.feed.make_message import BASE_URL, make_content, make_facts, make_message
from tests.clock import ManualClock
from tests.conftest import People

every_format = pytest.mark.parametrize("media_type", FORMATS)


def issue(session: Session, agency: Agency, **given: Any) -> Message:
    message = make_message(session, agency, **given)
    issue_message(session, message, base_url=BASE_URL)
    return message


def end(session: Session, agency: Agency, message: Message) -> Message:
    return issue(session, agency, after=message, kind=MessageKind.CANCEL)


def render(session: Session, media_type: str) -> bytes:
    return render_feed(session, media_type, base_url=BASE_URL)


def write_anew(session: Session, media_type: str) -> bytes:
    """The same feed with nothing that was kept."""
    form = FORMATS[media_type]
    entries = [form.write_entry(entry) for entry in view_entries(session, base_url=BASE_URL)]
    return form.join_entries(view_frame(session, base_url=BASE_URL), entries)


def kept(session: Session, message: Message) -> set[str]:
    return {media_type for media_type in FORMATS if session.get(Fragment, (message.id, media_type)) is not None}


def live_through(session: Session, agency: Agency, clock: ManualClock) -> Sequence[Message]:
    """Alerts in every state that a feed tells apart."""
    updated = issue(session, agency)
    ended = issue(session, agency)
    clock.advance(minutes=1)
    updated = issue(session, agency, after=updated)
    cancel = end(session, agency, ended)
    again = end(session, agency, issue(session, agency))
    clock.advance(minutes=1)
    again = issue(session, agency, after=again, kind=MessageKind.UPDATE)
    drill = issue(session, agency, content=make_content(make_facts(mode=Mode.EXERCISE)))
    return updated, cancel, again, drill


class TestFragments:
    @every_format
    def test_make_the_feed_that_the_store_would_tell(
        self, session: Session, agency: Agency, clock: ManualClock, media_type: str
    ) -> None:
        updated, cancel, again, drill = live_through(session, agency, clock)
        feed = render(session, media_type)
        assert [each.identifier for each in (updated, cancel, again) if each.identifier.encode() not in feed] == []
        assert drill.identifier.encode() not in feed
        assert feed == write_anew(session, media_type)
        clock.advance(hours=24)
        assert updated.identifier not in feed_states(render(session, media_type), media_type)
        assert render(session, media_type) == write_anew(session, media_type)

    @every_format
    def test_are_not_written_again_when_another_alert_changes(
        self, session: Session, agency: Agency, media_type: str
    ) -> None:
        message = issue(session, agency)
        fragment = session.get_one(Fragment, (message.id, media_type))
        fragment.body = fragment.body.replace(message.identifier.encode(), b"as-it-was-kept")
        end(session, agency, issue(session, agency))
        assert b"as-it-was-kept" in render(session, media_type)

    def test_go_in_the_transaction_that_withdraws_the_message(self, session: Session, agency: Agency) -> None:
        first = issue(session, agency)
        assert kept(session, first) == set(FORMATS)
        after = issue(session, agency, after=first)
        assert (kept(session, first), kept(session, after)) == (set(), set(FORMATS))
        cancel = end(session, agency, after)
        assert (kept(session, after), kept(session, cancel)) == (set(), set(FORMATS))

    def test_stay_when_that_transaction_does_not_commit(self, database: Database, people: People) -> None:
        with database.write() as session:
            first = issue(session, people.agency)
        with suppress(ZeroDivisionError), database.write() as session:
            end(session, people.agency, first)
            raise ZeroDivisionError
        with database.read() as session:
            assert kept(session, first) == set(FORMATS)

    def test_of_an_exercise_are_never_kept(self, session: Session, agency: Agency) -> None:
        drill = issue(session, agency, content=make_content(make_facts(mode=Mode.EXERCISE)))
        assert kept(session, drill) == set()

    @every_format
    def test_that_an_older_version_never_kept_are_written_as_they_are_asked_for(
        self, session: Session, agency: Agency, clock: ManualClock, media_type: str
    ) -> None:
        updated, cancel, _, _ = live_through(session, agency, clock)
        whole = render(session, media_type)
        drop_fragments(session, [updated.id, cancel.id])
        assert render(session, media_type) == whole

    @every_format
    def test_of_another_version_are_not_used(self, session: Session, agency: Agency, media_type: str) -> None:
        issue(session, agency)
        whole = render(session, media_type)
        session.execute(update(Fragment).values(version=0, body=b"as an older version wrote it"))
        assert render(session, media_type) == whole
