import json
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.db.session import Database
from alerts.errors import BadInput, NotFound
from alerts.facts import Mode
from alerts.feed.events import MOST_BYTES
from alerts.feed.issuing import issue_message
from alerts.feed.models import CapDocument, Event
from alerts.feed.queries import cap_document, documents_of_alert, event_of_message, events_of_alert
from alerts.message.content import AreaContent
from alerts.message.models import Message, MessageKind
from alerts.staff.models import Agency
from alerts.words.catalogue import languages
from tests.alerts.feed.make_message import BASE_URL, make_content, make_facts, make_message, make_posters
from tests.clock import ManualClock
from tests.conftest import People


def issue(session: Session, message: Message) -> Event:
    return issue_message(session, message, base_url=BASE_URL)


def size_of(event: Event) -> int:
    return len(json.dumps(event.body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())


class TestIssuingAnAlert:
    def test_appends_an_event_that_partners_can_act_on(self, session: Session, agency: Agency) -> None:
        message = make_message(session, agency)
        body = issue(session, message).body
        assert body["type"] == "alert.issued"
        assert body["message"] == message.identifier
        assert body["marker"] == "HABCD2345-01"
        assert body["replaces"] == []
        assert list(body["texts"]) == ["ro", "hu", "en"]
        assert body["texts"]["en"]["headline"].startswith("Child abduction alert: Matei")
        assert body["area"]["shape"] == {"point": [23.6236, 46.7712], "radius_km": 40.0}
        assert body["links"]["page"] == f"{BASE_URL}/a/{message.slug}"
        assert body["links"]["cap"] == f"{BASE_URL}/cap/{message.identifier}.xml"
        images = [each["url"] for each in body["links"]["images"]]
        assert f"{BASE_URL}/a/{message.slug}/1/square.ro.jpg" in images
        assert not [url for url in images if url.endswith(".pdf")], "a sheet is no image"

    def test_is_found_by_its_message(self, session: Session, agency: Agency) -> None:
        message = make_message(session, agency)
        with pytest.raises(NotFound):
            event_of_message(session, message.id)
        event = issue(session, message)
        assert event_of_message(session, message.id) is event

    def test_does_not_mind_a_slash_at_the_end_of_the_address(self, session: Session, agency: Agency) -> None:
        message = make_message(session, agency)
        event = issue_message(session, message, base_url=f"{BASE_URL}/")
        assert event.body["links"]["page"] == f"{BASE_URL}/a/{message.slug}"

    def test_stops_at_a_document_that_breaks_a_rule(self, database: Database, people: People) -> None:
        with pytest.raises(BadInput) as caught, database.write() as session:
            issue(session, make_message(session, people.agency, sender="po lice"))
        assert [(each.code, each.where) for each in caught.value.problems] == [("cap.characters", "sender")]
        assert caught.value.reason.code == "feed.cap_not_clean"
        with database.read() as session:
            assert session.scalar(select(func.count()).select_from(Event)) == 0
            assert session.scalar(select(func.count()).select_from(CapDocument)) == 0

    def test_stays_below_the_size_of_a_webhook(self, session: Session, agency: Agency) -> None:
        corners = [[23 + n / 1000, 46 + (n % 7) / 10_000] for n in range(900)]
        wide = {"type": "Polygon", "coordinates": [[*corners, [23.5, 47.0], corners[0]]]}
        facts = make_facts(languages=("ro", "hu", "hr", "ru", "az", "en"))
        area = AreaContent(document=wide, names={"ro": "Cluj", "en": "Cluj county"}, countries=("RO",))
        content = make_content(facts, area=area, posters=make_posters(session, facts))
        event = issue(session, make_message(session, agency, content=content))
        assert size_of(event) <= MOST_BYTES
        assert "shape" not in event.body["area"]
        assert set(event.body["texts"]) == set(facts.languages)

    def test_tells_of_less_common_shapes_only_where_there_is_room(self, session: Session, agency: Agency) -> None:
        shapes = []
        for spoken in (("ro", "hu"), languages()):
            facts = make_facts(languages=spoken)
            content = make_content(facts, posters=make_posters(session, facts))
            event = issue(session, make_message(session, agency, content=content))
            assert size_of(event) <= MOST_BYTES
            shapes.append({image["shape"] for image in event.body["links"]["images"]})
        assert shapes == [{"square", "card", "x"}, {"square", "card"}]

    def test_shortens_texts_when_nothing_else_is_left_to_cut(self, session: Session, agency: Agency) -> None:
        content = make_content()
        long = tuple(text.model_copy(update={"body": f"{text.language} " + "ж" * 5000}) for text in content.texts)
        content = content.model_copy(update={"texts": long})
        event = issue(session, make_message(session, agency, content=content))
        assert size_of(event) <= MOST_BYTES
        assert event.body["texts"]["ro"] == {"headline": long[0].headline, "text": long[0].short_360}


class TestIssuingAnUpdate:
    def test_withdraws_what_went_before(self, session: Session, agency: Agency, clock: ManualClock) -> None:
        first = make_message(session, agency)
        before = issue(session, first)
        withdrawn_at = clock.advance(minutes=5)
        update = make_message(session, agency, after=first)
        after = issue(session, update)
        document = cap_document(session, first.identifier)
        assert (document.withdrawn_at, document.successor) == (withdrawn_at, update.identifier)
        assert cap_document(session, update.identifier).withdrawn_at is None
        assert after.body["type"] == "alert.updated"
        assert after.body["replaces"] == [first.identifier]
        assert (before.body["state"], before.body["by"]) == ("replaced", update.identifier)

    def test_touches_no_other_alert(self, session: Session, agency: Agency) -> None:
        other = make_message(session, agency)
        issue(session, other)
        first = make_message(session, agency)
        issue(session, first)
        issue(session, make_message(session, agency, after=first))
        assert cap_document(session, other.identifier).withdrawn_at is None
        assert event_of_message(session, other.id).body["state"] == "live"


class TestIssuingTheEnd:
    def end(self, session: Session, agency: Agency, **changes: Any) -> tuple[Message, Message, Message, Event]:
        first = make_message(session, agency)
        issue(session, first)
        second = make_message(session, agency, after=first)
        issue(session, second)
        cancel = make_message(session, agency, after=second, kind=MessageKind.CANCEL, **changes)
        return first, second, cancel, issue(session, cancel)

    def test_says_what_is_taken_back_and_nothing_else(self, session: Session, agency: Agency) -> None:
        first, second, cancel, event = self.end(session, agency)
        assert event.body == {
            "id": event.id,
            "cursor": "c00000003",
            "type": "alert.retracted",
            "mode": "actual",
            "state": "retracted",
            "alert": first.alert_id,
            "message": cancel.identifier,
            "number": 3,
            "at": "2026-02-07T17:15:00Z",
            "expires": "2026-02-08T17:15:00Z",
            "languages": ["ro", "hu", "en"],
            "replaces": [first.identifier, second.identifier],
            "links": {
                "page": f"{BASE_URL}/a/{first.slug}",
                "cap": f"{BASE_URL}/cap/{cancel.identifier}.xml",
            },
        }

    def test_leaves_nothing_of_the_child_in_the_log(self, session: Session, agency: Agency) -> None:
        first, *_ = self.end(session, agency)
        session.expire_all()
        log = json.dumps([event.body for event in events_of_alert(session, first.alert_id)], ensure_ascii=False)
        told = ["Matei", "XX 00 FIC", "46.77", "Piața", ".jpg", "found"]
        assert [word for word in told if word in log] == []

    def test_leads_from_every_earlier_document_to_the_cancel(self, session: Session, agency: Agency) -> None:
        first, second, cancel, _ = self.end(session, agency)
        for message in (first, second):
            document = cap_document(session, message.identifier)
            assert (document.successor, document.withdrawn_at is None) == (cancel.identifier, False)
        assert cap_document(session, cancel.identifier).withdrawn_at is None

    def test_is_not_stopped_by_its_paper_but_tells_the_audit(self, session: Session, agency: Agency) -> None:
        _, _, cancel, event = self.end(session, agency, sender="po lice")
        assert event.body["type"] == "alert.retracted"
        (entry,) = entries_about(session, [cancel.id])
        assert (entry.action, entry.details) == ("cap.not_clean", {"rules": ["cap.characters"]})

    def test_is_taken_back_by_another_alert_of_the_same_case(self, session: Session, agency: Agency) -> None:
        _, second, cancel, _ = self.end(session, agency)
        again = make_message(session, agency, incident=cancel.incident)
        event = issue(session, again)
        assert (event.body["type"], event.body["replaces"]) == ("alert.reinstated", [])
        assert issue(session, make_message(session, agency, after=again)).body["type"] == "alert.updated"
        assert issue(session, make_message(session, agency)).body["type"] == "alert.issued"
        assert cap_document(session, cancel.identifier).withdrawn_at is None
        assert cap_document(session, second.identifier).successor == cancel.identifier


class TestIssuingAnExercise:
    def test_makes_an_event_for_sandboxes_and_no_public_address(self, session: Session, agency: Agency) -> None:
        facts = make_facts(mode=Mode.EXERCISE)
        content = make_content(facts, posters=make_posters(session, facts))
        message = make_message(session, agency, content=content)
        event = issue(session, message)
        assert event.mode is Mode.EXERCISE
        assert event.body["mode"] == "exercise"
        assert event.body["links"] == {"images": []}
        assert list(documents_of_alert(session, message.alert_id)) == []
        with pytest.raises(NotFound):
            cap_document(session, message.identifier)
        cancel = make_message(session, agency, after=message, kind=MessageKind.CANCEL)
        assert issue(session, cancel).body["links"] == {}
