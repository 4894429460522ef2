"""Submitting: all that will leave is frozen, and the hash covers it."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_alert, edit_draft
from alerts.alert.freezing import Site
from alerts.alert.models import Draft, DraftState
from alerts.alert.queries import alert_for, pending_draft
from alerts.alert.submission import submit_alert
from alerts.alert.targeting import propose_for
from alerts.case.keeping import change_case
from alerts.db.blobs import get_blob
from alerts.db.session import Database
from alerts.errors import BadInput, Conflict, Forbidden
from alerts.message.content import Content
from geo.codecs import parse_document
from geo.covering import simplify
from geo.gazetteer import load_countries, load_us_counties
from geo.measure import contains, intersects
from geo.shapes import Circle, Polygon
from tests import make
from tests.clock import ManualClock
from tests.conftest import People
from tests.model.conftest import Worlds


@dataclass(frozen=True, kw_only=True)
class BusySite(Site):
    """Where something happens while an alert is composed."""

    happen: Callable[[], None]

    def link(self, slug: str) -> str:
        self.happen()
        return super().link(slug)


@pytest.fixture
def alert_id(database: Database, people: People) -> str:
    with database.write() as session:
        make.make_channel(session, agency=people.agency, kind="x", name="Police on X")
        return make.make_alert(session, people.officer).id


def submit(database: Database, people: People, alert_id: str) -> Draft:
    return submit_alert(database, alert_id, make.make_site(), by=people.officer)


class TestSubmit:
    def test_freezes_all_that_will_leave(self, database: Database, people: People, alert_id: str) -> None:
        draft = submit(database, people, alert_id)
        content = draft.content
        assert content is not None
        assert draft.state is DraftState.SUBMITTED
        assert draft.content_hash == content.digest()
        (channel,) = content.channels
        assert content.marker in channel.text
        assert channel.poster in {poster.sha256 for poster in content.posters}
        with database.read() as session:
            assert all(get_blob(session, poster.sha256) for poster in content.posters)

    def test_a_second_submission_freezes_afresh(
        self, database: Database, people: People, alert_id: str, clock: ManualClock
    ) -> None:
        first = submit(database, people, alert_id).content_hash
        clock.advance(minutes=61)
        second = submit(database, people, alert_id).content_hash
        assert first != second
        for given in (first, second):
            refusal = pytest.raises(Conflict) if given == first else nullcontext()
            with refusal, database.write() as session:
                approve_alert(session, alert_id, given or "", by=people.approver)

    def test_a_draft_that_was_edited_while_it_was_composed_is_not_kept(
        self, database: Database, people: People, alert_id: str
    ) -> None:
        def edit_meanwhile() -> None:
            with database.write() as session:
                edit_draft(session, alert_id, DraftChanges(hours=6), make.countries(), by=people.officer)

        site = BusySite(make.make_site().base_url, make.countries(), happen=edit_meanwhile)
        with pytest.raises(Conflict) as refused:
            submit_alert(database, alert_id, site, by=people.officer)
        assert refused.value.reason.code == "draft.changed_meanwhile"

    def test_a_language_without_a_catalogue_is_named(self, database: Database, people: People, alert_id: str) -> None:
        with database.write() as session:
            edit_draft(
                session, alert_id, DraftChanges(languages=["ro", "en", "kk"]), make.countries(), by=people.officer
            )
        with pytest.raises(BadInput) as refused:
            submit(database, people, alert_id)
        assert [problem.where for problem in refused.value.problems] == ["languages[2]"]

    def test_a_case_that_was_changed_must_be_verified_first(
        self, database: Database, people: People, alert_id: str
    ) -> None:
        with database.write() as session:
            case_id = alert_for(session, alert_id, people.officer).case_id
            change_case(session, case_id, {"do_not_approach": False}, by=people.officer)
        with pytest.raises(Conflict) as refused:
            submit(database, people, alert_id)
        assert refused.value.reason.code == "case.not_verified"

    def test_refuses_who_may_only_approve(self, database: Database, people: People, alert_id: str) -> None:
        with pytest.raises(Forbidden):
            submit_alert(database, alert_id, make.make_site(), by=people.approver)

    def test_a_named_channel_out_of_the_area_is_refused(
        self, database: Database, people: People, alert_id: str
    ) -> None:
        with database.write() as session:
            far = make.make_channel(session, agency=people.agency, kind="x", name="Far", coverage="US")
            edit_draft(session, alert_id, DraftChanges(channels=[far.id]), make.countries(), by=people.officer)
        with pytest.raises(BadInput) as refused:
            submit(database, people, alert_id)
        assert [problem.code for problem in refused.value.problems] == ["draft.channel_out_of_area"]


class TestWhereItGoes:
    """Asked of what is meant, of which fewer corners cover a little more."""

    def submit(self, database: Database, people: People, codes: list[str], **changes: Any) -> Content:
        with database.write() as session:
            case = make.make_case(session, people.officer, make.read_case(**changes))
            alert = make.make_alert(session, people.officer, case, area={"codes": codes})
        content = submit(database, people, alert.id).content
        assert content is not None
        return content

    def test_the_reason_counts_the_named_areas_and_names_the_languages(
        self, database: Database, people: People
    ) -> None:
        with database.write() as session:
            make.make_channel(session, agency=people.agency, kind="x", languages=["hu", "ro"])
        content = self.submit(database, people, ["RO", "HU"], partners=[{"code": "HU", "consent": "given"}])
        (channel,) = content.channels
        assert channel.reason["code"] == "targeting.covers_areas"
        values = channel.reason["values"]
        assert (values["covered"], values["of"], values["kind"]) == (1, 2, "country")
        assert values["share_percent"] == pytest.approx(71.9, abs=0.5)  # of 331,000 km2 Romania has 238,000
        assert tuple(values["languages"]) == ("ro",)

    def test_a_channel_beyond_the_border_hears_nothing_for_a_corner_less(
        self, database: Database, people: People
    ) -> None:
        romania = make.countries().by_code("RO").shape
        simple = simplify(romania)
        assert isinstance(simple, Polygon)
        corner = next(each for each in simple.exterior if not intersects(Circle(each, 0.3), romania))
        with database.write() as session:
            coverage = {"point": [corner.lon, corner.lat], "radius_km": 0.3}
            make.make_channel(session, agency=people.agency, kind="x", coverage=coverage)
        content = self.submit(database, people, ["RO"])
        assert contains(parse_document(content.area.document), corner)
        assert [channel.name for channel in content.channels] == []
        assert content.area.countries == ("RO",)


class TestContentHash:
    @pytest.fixture
    def content(self, worlds: Worlds) -> Content:
        world = worlds("x")
        with world.database.read() as session:
            draft = pending_draft(session, world.stage.alert_id)
        assert draft is not None
        assert draft.content is not None
        return draft.content

    @pytest.mark.parametrize(
        "part", ["slug", "facts", "area", "text", "alt", "poster", "channel", "as_of", "valid_until", "code"]
    )
    def test_covers_every_part(self, content: Content, part: str) -> None:
        assert replace_part(content, part).digest() != content.digest()

    def test_is_the_same_after_a_round_trip_through_the_store(self, content: Content) -> None:
        assert Content.model_validate(content.model_dump(mode="json")).digest() == content.digest()


def replace_part(content: Content, part: str) -> Content:
    """The content with one part that leaves changed a little."""
    statement, texts, posters, channels = content.statement, content.texts, content.posters, content.channels
    changed: dict[str, dict[str, Any]] = {
        "slug": {"slug": "another"},
        "facts": {"facts": content.facts.model_copy(update={"do_not_approach": not content.facts.do_not_approach})},
        "area": {"area": content.area.model_copy(update={"names": {"ro": "altundeva"}})},
        "text": {"texts": (texts[0].model_copy(update={"headline": "Another"}), *texts[1:])},
        "alt": {"posters": (posters[0].model_copy(update={"alt": "Another"}), *posters[1:])},
        "poster": {"posters": (posters[0].model_copy(update={"sha256": "0" * 64}), *posters[1:])},
        "channel": {"channels": (channels[0].model_copy(update={"text": "Another"}), *channels[1:])},
        "as_of": {"statement": statement.model_copy(update={"as_of": statement.valid_until})},
        "valid_until": {"statement": statement.model_copy(update={"valid_until": statement.as_of})},
        "code": {"statement": statement.model_copy(update={"code": "HANOTHER1"})},
    }
    return content.model_copy(update=changed[part])


class TestAnotherCountrySGround:
    """40 km round Oradea reach into Hungary."""

    AREA: Any = {"point": [21.92, 47.06], "radius_km": 40}

    def draft(self, database: Database, people: People, **changes: Any) -> str:
        with database.write() as session:
            case = make.make_case(session, people.officer, make.read_case(**changes))
            return make.make_alert(session, people.officer, case, area=self.AREA).id

    def test_needs_its_partner_s_consent(self, database: Database, people: People) -> None:
        with pytest.raises(BadInput) as refused:
            submit(database, people, self.draft(database, people, partners=[{"code": "HU", "consent": "required"}]))
        (problem,) = refused.value.problems
        assert (problem.code, problem.values["countries"]) == ("alert.partner_consent", ("HU",))

    def test_is_free_once_the_partner_has_agreed(self, database: Database, people: People) -> None:
        alert_id = self.draft(database, people, partners=[{"code": "HU", "consent": "given"}])
        assert submit(database, people, alert_id).content_hash


class TestAnotherStateSGround:
    """Boulder and its neighbour in Colorado; Laramie County is Wyoming's."""

    COLORADO, WYOMING = "FIPS:08013", "FIPS:56021"
    SITE = Site("https://alerts.example", load_countries().joined(load_us_counties()))
    ELSEWHERE: Any = {"jurisdiction": {"consent_of": "Colorado State Patrol"}}

    def draft(
        self,
        database: Database,
        people: People,
        *codes: str,
        region: str | None = None,
        answers: Any = None,
        **changes: Any,
    ) -> str:
        document = make.read_case("us-county").document
        agency = {**document.agency.model_dump(mode="json"), "region": region}
        verification = {**document.verification.model_dump(mode="json"), **(answers or {})}
        seen = {**document.last_seen.model_dump(mode="json"), "at": "2026-02-07T09:00:00-07:00"}
        changes = {"last_seen": seen, **changes}
        parsed = make.read_case("us-county", agency=agency, verification=verification, **changes)
        area = DraftChanges(area={"codes": list(codes)})
        with database.write() as session:
            case = make.make_case(session, people.officer, parsed)
            return draft_alert(session, case.id, area, self.SITE.gazetteer, by=people.officer).id

    def submit(self, database: Database, people: People, alert_id: str) -> Draft:
        return submit_alert(database, alert_id, self.SITE, by=people.officer)

    def refused(self, database: Database, people: People, alert_id: str) -> tuple[str, Any]:
        with pytest.raises(BadInput) as refused:
            self.submit(database, people, alert_id)
        (problem,) = refused.value.problems
        return problem.code, problem.values.get("parts")

    def test_needs_its_consent(self, database: Database, people: People) -> None:
        partners = [{"code": "US-WY", "consent": "required"}]
        asked = self.draft(database, people, self.COLORADO, self.WYOMING, partners=partners)
        assert self.refused(database, people, asked) == ("alert.part_consent", ("US-WY",))

    @pytest.mark.parametrize("code", ["US-WY", "FIPS:56"])
    def test_is_free_once_it_has_agreed(self, database: Database, people: People, code: str) -> None:
        partners = [{"code": code, "consent": "given"}]
        alert_id = self.draft(database, people, self.COLORADO, self.WYOMING, partners=partners)
        assert self.submit(database, people, alert_id).content_hash

    def test_is_told_by_the_agency_s_own_state_where_it_is_written(self, database: Database, people: People) -> None:
        """A sheriff of Wyoming whose child was last seen in Colorado."""
        alert_id = self.draft(database, people, self.COLORADO, region="US-WY", answers=self.ELSEWHERE)
        assert self.refused(database, people, alert_id) == ("alert.part_consent", ("US-CO",))

    def test_is_asked_for_where_nobody_knows_the_own_state(self, database: Database, people: People) -> None:
        seen = make.read_case("us-county").document.last_seen.model_dump(mode="json")
        seen |= {"point": None, "at": "2026-02-07T09:00:00-07:00"}
        alert_id = self.draft(database, people, self.COLORADO, last_seen=seen)
        assert self.refused(database, people, alert_id) == ("alert.part_consent", ("US-CO",))

    def test_is_nobody_s_matter_where_the_pack_asks_no_state(self, database: Database, people: People) -> None:
        keys = ("identified", "age", "case_number", "information", "no_added_danger")
        generic = {"criteria": dict.fromkeys(keys, True)}
        alert_id = self.draft(database, people, self.COLORADO, self.WYOMING, rules="generic", answers=generic)
        assert self.submit(database, people, alert_id).content_hash

    def test_is_cut_from_what_is_proposed(self, database: Database, people: People) -> None:
        document = make.read_case("us-county").document
        proposal = propose_for(document, self.SITE.gazetteer, document.last_seen.at + timedelta(hours=4))
        assert proposal is not None
        assert "US-WY" in proposal.partners_to_ask

    def test_of_a_region_that_is_none_is_refused(self, database: Database, people: People) -> None:
        with pytest.raises(BadInput) as refused:
            self.submit(
                database, people, self.draft(database, people, self.COLORADO, region="RO", answers=self.ELSEWHERE)
            )
        assert [each.where for each in refused.value.problems] == ["agency.region"]
        assert refused.value.problems[0].code == "case.region_unknown"
