import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from alerts.db.blobs import get_blob
from alerts.facts import AgencyFacts, Kind, Tier
from alerts.feed.cap import cap_time, geocodes, render_cap, shorten
from alerts.feed.issuing import issue_message
from alerts.feed.lint import lint_cap
from alerts.feed.queries import cap_document
from alerts.message.content import AreaContent, Content
from alerts.message.models import EndReason, Message, MessageKind
from alerts.staff.models import Agency
from tests.alerts.feed.make_message import BASE_URL, SQUARE, make_content, make_facts, make_message, make_posters
from tests.alerts.feed.read_cap import parse, texts
from tests.clock import ManualClock

NAMES = {"ro": "Cluj", "hu": "Kolozs", "en": "Cluj county"}


def issue(session: Session, message: Message) -> Any:
    issue_message(session, message, base_url=BASE_URL)
    return parse(cap_document(session, message.identifier).body)


def render(session: Session, agency: Agency, content: Content) -> Any:
    message = make_message(session, agency, content=content)
    return parse(render_cap(message, content, references=(), digests={}, base_url=BASE_URL))


def triple_of(root: Any) -> str:
    return ",".join(texts(root, name)[0] for name in ("sender", "identifier", "sent"))


class TestAnAlert:
    def test_is_valid_and_clean_in_three_languages(self, session: Session, agency: Agency) -> None:
        message = make_message(session, agency)
        issue_message(session, message, base_url=BASE_URL)
        body = cap_document(session, message.identifier).body
        assert body is not None
        assert lint_cap(body, "google") == ()
        assert texts(parse(body), "info/language") == ["ro", "hu", "en"]

    def test_says_who_when_and_to_whom(self, session: Session, agency: Agency) -> None:
        message = make_message(session, agency)
        root = issue(session, message)
        head = {name: texts(root, name) for name in ("identifier", "sender", "sent", "status", "msgType", "scope")}
        assert head == {
            "identifier": [message.identifier],
            "sender": ["exemplu@alerts.example.org"],
            "sent": ["2026-02-07T19:15:00+02:00"],
            "status": ["Actual"],
            "msgType": ["Alert"],
            "scope": ["Public"],
        }
        assert texts(root, "references") == []
        assert texts(root, "incidents") == [message.incident]

    def test_has_texts_of_its_own_in_each_language(self, session: Session, agency: Agency) -> None:
        root = issue(session, make_message(session, agency))
        for name in ("event", "headline", "description", "instruction", "resource/resourceDesc", "area/areaDesc"):
            said = texts(root, f"info/{name}")
            assert len(set(said)) == len(said) >= 3, name

    def test_says_the_same_once_when_two_languages_have_one_text(self, session: Session, agency: Agency) -> None:
        content = make_content()
        content = content.model_copy(
            update={"texts": (content.texts[0], content.texts[0].model_copy(update={"language": "mo"}))}
        )
        assert texts(render(session, agency, content), "info/language") == ["ro"]

    def test_keeps_the_lengths_that_readers_cut_at(self, session: Session, agency: Agency) -> None:
        content = make_content(area=AreaContent(document=SQUARE, names=dict.fromkeys(NAMES, "Foarte lung " * 9)))
        long = tuple(text.model_copy(update={"kind": "x" * 60, "headline": "w " * 99}) for text in content.texts)
        root = render(session, agency, content.model_copy(update={"texts": long}))
        for name, most in (("event", 34), ("headline", 139), ("area/areaDesc", 49)):
            assert all(0 < len(text) <= most for text in texts(root, f"info/{name}")), name

    def test_points_to_its_posters_with_their_digest(self, session: Session, agency: Agency) -> None:
        message = make_message(session, agency)
        root = issue(session, message)
        assert message.content is not None
        square = message.content.poster("square", "hu")
        assert square is not None
        data = get_blob(session, square.sha256)
        at = texts(root, "info/resource/uri").index(f"{BASE_URL}/a/{message.slug}/1/square.hu.jpg")
        assert texts(root, "info/resource/digest")[at] == hashlib.sha1(data, usedforsecurity=False).hexdigest()
        assert texts(root, "info/resource/size")[at] == str(len(data))
        assert len(texts(root, "info/resource/uri")) == 6

    def test_leaves_out_signs_that_xml_does_not_allow(self, session: Session, agency: Agency) -> None:
        message = make_message(session, agency, sender_name="Poli\x01ția\x0b")
        assert texts(issue(session, message), "info/senderName") == ["Poliția"] * 3

    @pytest.mark.parametrize(
        ("kind", "code"),
        [
            (Kind.ABDUCTION, "OET-038"),
            (Kind.FAMILY_ABDUCTION, "OET-038"),
            (Kind.LOST, "OET-130"),
            (Kind.RUNAWAY, "OET-130"),
            (Kind.SEPARATED, "OET-130"),
            (Kind.UNEXPLAINED, "OET-130"),
        ],
    )
    def test_codes_its_kind(self, session: Session, agency: Agency, kind: Kind, code: str) -> None:
        root = render(session, agency, make_content(make_facts(kind=kind)))
        assert texts(root, "info/eventCode/value") == [code] * 3

    def test_adds_the_codes_of_the_emergency_alert_system_in_the_us(self, session: Session, agency: Agency) -> None:
        american = AgencyFacts(name="Example County Sheriff", country="US", timezone="America/Denver")
        root = render(session, agency, make_content(make_facts(agency=american, languages=("en",))))
        assert texts(root, "info/eventCode/value") == ["OET-038", "CAE"]

    def test_is_more_urgent_the_higher_the_tier(self, session: Session, agency: Agency) -> None:
        graded = {
            tier: texts(render(session, agency, make_content(make_facts(tier=tier))), "info/urgency")[0]
            for tier in Tier
        }
        assert graded == {Tier.ADVISORY: "Expected", Tier.ENDANGERED: "Immediate", Tier.ABDUCTION: "Immediate"}


class TestTheArea:
    def test_a_circle_stays_a_circle_with_the_latitude_first(self, session: Session, agency: Agency) -> None:
        root = issue(session, make_message(session, agency))
        assert texts(root, "info/area/circle") == ["46.7712,23.6236 40"] * 3
        assert texts(root, "info/area/polygon") == []

    def test_a_polygon_is_closed_with_the_latitude_first(self, session: Session, agency: Agency) -> None:
        area = AreaContent(document=SQUARE, names=NAMES, codes=("RO-CJ", "FIPS:08013"))
        root = render(session, agency, make_content(area=area))
        corners = texts(root, "info/area/polygon")[0].split()
        assert sorted(set(corners)) == ["46,23", "46,24", "47,23", "47,24"]
        assert corners[0] == corners[-1]
        assert texts(root, "info/area/circle") == []

    def test_names_its_codes(self) -> None:
        assert geocodes(["RO", "US-CO", "FIPS:08013", "FIPS:08", "SAME:008013", "NUTS:RO113"]) == [
            ("ISO3166-1", "RO"),
            ("ISO3166-2", "US-CO"),
            ("SAME", "008013"),
            ("FIPS6", "008013"),
            ("SAME", "008000"),
            ("FIPS6", "008000"),
            ("NUTS", "RO113"),
        ]


class TestAnUpdate:
    def test_names_all_that_is_unexpired_in_the_very_strings(
        self, session: Session, agency: Agency, clock: ManualClock
    ) -> None:
        first = make_message(session, agency)
        kept = triple_of(issue(session, first))
        clock.advance(minutes=7)
        second = make_message(session, agency, after=first)
        again = triple_of(issue(session, second))
        clock.advance(minutes=7)
        third = issue(session, make_message(session, agency, after=second))
        assert texts(third, "references") == [f"{kept} {again}"]
        assert texts(third, "msgType") == ["Update"]
        assert texts(third, "incidents") == [first.incident]

    def test_leaves_out_what_has_expired(self, session: Session, agency: Agency, clock: ManualClock) -> None:
        first = make_message(session, agency, expires=clock() + timedelta(hours=1))
        issue(session, first)
        clock.advance(minutes=30)
        second = make_message(session, agency, after=first)
        issue(session, second)
        clock.advance(hours=2)
        named = texts(issue(session, make_message(session, agency, after=second)), "references")[0]
        assert second.identifier in named
        assert first.identifier not in named


class TestACancel:
    def end(self, session: Session, agency: Agency, first: Message, **changes: Any) -> bytes:
        cancel = make_message(session, agency, after=first, kind=MessageKind.CANCEL, **changes)
        issue_message(session, cancel, base_url=BASE_URL)
        body = cap_document(session, cancel.identifier).body
        assert body is not None
        return body

    def test_is_valid_clean_and_past(self, session: Session, agency: Agency) -> None:
        first = make_message(session, agency)
        issue(session, first)
        body = self.end(session, agency, first)
        root = parse(body)
        assert lint_cap(body, "google") == ()
        assert texts(root, "info/urgency") == ["Past"] * 3
        assert texts(root, "info/responseType") == ["AllClear"] * 3
        assert texts(root, "note") == ["ended"]
        assert texts(root, "info/headline")[2] == "This search has ended"

    def test_tells_nothing_of_the_child(self, session: Session, agency: Agency) -> None:
        content = make_content(posters=make_posters(session))
        first = make_message(session, agency, content=content)
        issue(session, first)
        # Random names may spell anything, an 86 too.
        body = re.sub(r"hw-[0-9a-z]+|/a/[0-9a-z]+|H[2-9A-Z]{8}", "", self.end(session, agency, first).decode())
        told = ["Matei", "jpg", "resource", "description", "circle", "46.77", "23.62", "Piața", "XX 00 FIC", "86"]
        told += [line.value for text in content.texts for child in text.children for line in child.lines]
        assert [word for word in told if word in body] == []

    def test_lasts_as_long_as_what_it_ends(self, session: Session, agency: Agency, clock: ManualClock) -> None:
        first = make_message(session, agency)
        issue(session, first)
        root = parse(self.end(session, agency, first, expires=clock()))
        assert texts(root, "info/expires") == ["2026-02-08T19:15:00+02:00"] * 3

    def test_names_the_last_message_when_all_have_expired(
        self, session: Session, agency: Agency, clock: ManualClock
    ) -> None:
        first = make_message(session, agency)
        issue(session, first)
        clock.advance(hours=25)
        body = self.end(session, agency, first, note=EndReason.EXPIRED)
        assert first.identifier in texts(parse(body), "references")[0]
        assert lint_cap(body) == ()

    def test_can_be_made_after_the_facts_were_wiped(self, session: Session, agency: Agency) -> None:
        first = make_message(session, agency)
        issue(session, first)
        first.content = None
        assert lint_cap(self.end(session, agency, first)) == ()

    @given(sender_name=st.text(max_size=200), languages=st.sets(st.sampled_from(["ro", "hu", "en", "ru"]), min_size=1))
    def test_is_clean_whatever_the_agency_is_called(self, sender_name: str, languages: set[str]) -> None:
        at = datetime(2026, 2, 7, 17, tzinfo=UTC)
        chain: Mapping[str, Any] = {"sender": "a@b.example", "timezone": "Europe/London", "sent": at, "slug": "s"}
        first = Message(identifier="hw-1", expires=at + timedelta(hours=1), **chain)
        cancel = Message(
            identifier="hw-2",
            kind=MessageKind.CANCEL,
            sender_name=sender_name,
            languages=sorted(languages),
            expires=at,
            incident="0",
            note=EndReason.ERROR,
            **chain,
        )
        content = make_content(make_facts(languages=("ro", "en")))
        assert lint_cap(render_cap(cancel, content, references=[first], digests={}, base_url=BASE_URL)) == ()


class TestTimes:
    @pytest.mark.parametrize(
        ("timezone", "written"),
        [
            ("Europe/Bucharest", "2026-02-07T19:15:00+02:00"),
            ("America/Denver", "2026-02-07T10:15:00-07:00"),
            ("Asia/Kolkata", "2026-02-07T22:45:00+05:30"),
            ("Europe/London", "2026-02-07T17:15:00+00:00"),
            ("UTC", "2026-02-07T17:15:00-00:00"),
            ("Etc/UTC", "2026-02-07T17:15:00-00:00"),
        ],
    )
    def test_are_local_with_their_offset_and_without_fraction(self, timezone: str, written: str) -> None:
        assert cap_time(datetime(2026, 2, 7, 17, 15, 0, 999_999, tzinfo=UTC), timezone) == written

    def test_follow_the_summer_time_of_their_day(self) -> None:
        assert cap_time(datetime(2026, 7, 1, 12, tzinfo=UTC), "Europe/Bucharest").endswith("+03:00")


class TestShorten:
    @given(text=st.text(min_size=1), most=st.integers(min_value=1, max_value=60))
    def test_never_exceeds_the_limit(self, text: str, most: int) -> None:
        assert len(shorten(text, most)) <= most

    def test_cuts_after_a_word(self) -> None:
        assert shorten("Cluj-Napoca, Piața Exemplului", 16) == "Cluj-Napoca…"

    def test_leaves_what_fits(self) -> None:
        assert shorten("Cluj", 4) == "Cluj"


class TestTheBytes:
    def test_are_rendered_once_and_kept(self, session: Session, agency: Agency) -> None:
        message = make_message(session, agency)
        issue_message(session, message, base_url=BASE_URL)
        kept = cap_document(session, message.identifier)
        assert kept.body is not None
        assert kept.sha256 == hashlib.sha256(kept.body).hexdigest()
        issue_message(session, make_message(session, agency, after=message), base_url=BASE_URL)
        session.expire_all()
        assert hashlib.sha256(cap_document(session, message.identifier).body or b"").hexdigest() == kept.sha256

    def test_stand_in_the_order_of_the_standard(self, session: Session, agency: Agency) -> None:
        root = issue(session, make_message(session, agency))
        order = ["language", "category", "event", "responseType", "urgency", "severity", "certainty", "eventCode"]
        order += ["expires", "senderName", "headline", "description", "instruction", "web", "contact", "resource"]
        order += ["area"]
        for info in root.findall("{*}info"):
            names = [child.tag.rpartition("}")[2] for child in info]
            assert all(order.index(a) <= order.index(b) for a, b in pairwise(names))
