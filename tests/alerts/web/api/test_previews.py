"""What would leave is shown before it does, and exactly that leaves."""

import io
from datetime import timedelta

import pytest
from PIL import Image
from pypdf import PdfReader
from sqlalchemy import update

from alerts.alert.approval import reject_alert
from alerts.alert.drafting import DraftChanges, draft_update, edit_draft
from alerts.alert.models import Alert
from alerts.alert.queries import pending_draft
from alerts.case.keeping import change_case, document_of, note_edit
from alerts.case.models import Case
from alerts.db.audit import entries_about
from alerts.db.session import now
from alerts.message.models import Message
from alerts.resolution.recalling import EDITED
from alerts.resolution.stops import stop_due
from alerts.staff.models import Role
from alerts.staff.tokens import create_token
from tests.alerts.web import seed
from tests.alerts.web.api.conftest import Caller, Callers
from tests.alerts.web.api.test_tokens import by_session
from tests.alerts.web.desk.conftest import TOKEN
from tests.alerts.web.seed import World
from tests.make import countries, make_colleague


@pytest.fixture
def drafted(alert: Alert, world: World) -> Alert:
    """A live alert whose update is being written."""
    with world.database.write() as session:
        draft_update(session, alert.id, DraftChanges(hours=6), countries(), by=world.officer)
    return alert


def read_title(data: bytes) -> str:
    metadata = PdfReader(io.BytesIO(data)).metadata
    return str(metadata.title) if metadata else ""


class TestOfADraft:
    def test_tell_each_channels_words_picture_and_warnings(self, drafted: Alert, callers: Callers) -> None:
        previews = callers.officer.get(f"/v1/alerts/{drafted.id}/previews").json()
        assert previews["frozen"] is False
        x = next(channel for channel in previews["channels"] if channel["kind"] == "x")
        assert "Matei" in x["text"]
        assert (x["language"], x["reason"]["code"]) == ("ro", "targeting.covers")
        assert x["image"] == f"/v1/alerts/{drafted.id}/previews/x.ro.jpg"
        assert "Matei" in x["alt"]
        webhook = next(channel for channel in previews["channels"] if channel["kind"] == "webhook")
        assert webhook["image"] is None
        assert webhook["shown"] == x["shown"] == []

    def test_warn_of_words_that_no_speaker_has_read(self, drafted: Alert, callers: Callers) -> None:
        warnings = callers.officer.get(f"/v1/alerts/{drafted.id}/previews").json()["warnings"]
        assert "preview.unreviewed" in {warning["code"] for warning in warnings}
        assert all(" " in warning["detail"] for warning in warnings)

    def test_say_preview_across_the_picture(self, drafted: Alert, callers: Callers) -> None:
        path = f"/v1/alerts/{drafted.id}/previews/square.ro.jpg"
        shown = callers.officer.get(path)
        assert (shown.headers["content-type"], shown.headers["cache-control"]) == ("image/jpeg", "no-store")
        assert Image.open(io.BytesIO(shown.content)).size == (1080, 1080)
        callers.officer.post(f"/v1/alerts/{drafted.id}/submit")
        frozen = callers.approver.get(path)
        assert frozen.content != shown.content

    def test_say_preview_across_the_sheet_to_be_printed(self, drafted: Alert, callers: Callers) -> None:
        path = f"/v1/alerts/{drafted.id}/previews/print.ro.pdf"
        shown = callers.officer.get(path)
        assert (shown.headers["content-type"], shown.headers["cache-control"]) == ("application/pdf", "no-store")
        assert read_title(shown.content).startswith("PREVIEW · ")
        callers.officer.post(f"/v1/alerts/{drafted.id}/submit")
        assert read_title(callers.officer.get(path).content).startswith("PREVIEW · ")
        assert "PREVIEW" not in read_title(callers.approver.get(path).content)

    @pytest.mark.parametrize(
        "name",
        [
            "square.xx.jpg",
            "poster.ro.jpg",
            "square.%00.jpg",
            "..%2f.ro.jpg",
            "print.ro.jpg",
            "square.ro.pdf",
            "x.xx.pdf",
        ],
    )
    def test_have_no_other_picture(self, drafted: Alert, callers: Callers, name: str) -> None:
        assert callers.officer.get(f"/v1/alerts/{drafted.id}/previews/{name}").status_code == 404


class TestOfWhatWasTold:
    """A hit comes in while the alert is live: from then on nobody looks at what it said, ended or not yet."""

    @pytest.fixture
    def hit(self, alert: Alert, world: World) -> Alert:
        with world.database.write() as session:
            before = document_of(session, session.get_one(Case, alert.case_id)).verification.model_dump(mode="json")
            said = {"verification": {**before, "protected_address": "hit"}}
            change_case(session, alert.case_id, said, by=world.officer)
        return alert

    @pytest.mark.parametrize("path", ["/previews", "/previews/square.ro.jpg"])
    def test_are_refused(self, hit: Alert, callers: Callers, path: str) -> None:
        answer = callers.approver.get(f"/v1/alerts/{hit.id}{path}")
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:homeward:problem:case.protected")

    @pytest.mark.parametrize("ended", [False, True])
    def test_the_alert_tells_no_area_and_no_page_a_name(
        self, hit: Alert, callers: Callers, world: World, ended: bool
    ) -> None:
        if ended:
            assert stop_due(world.database, world.service.timings, base_url=world.service.base_url) == 1
        assert callers.approver.get(f"/v1/alerts/{hit.id}").json()["area"] is None
        with by_session(world, world.approver) as desk:
            for page in ("", f"/{hit.id}", f"/{hit.id}/ledger", f"/{hit.id}/end"):
                shown = desk.get(f"/desk/alerts{page}")
                assert (shown.status_code, "Matei" in shown.text) == (200, False)


class TestOfWhatIsWritten:
    """A hit comes in while a draft lies there, with the place in it and why it was sent back."""

    @pytest.fixture
    def hit(self, submitted: Alert, world: World) -> Alert:
        with world.database.write() as session:
            reject_alert(session, submitted.id, "She was seen in Strada Exemplului.", by=world.approver)
            circle = DraftChanges(area={"point": [23.6236, 46.7712], "radius_km": 7})
            edit_draft(session, submitted.id, circle, countries(), by=world.officer)
            before = document_of(session, session.get_one(Case, submitted.case_id)).verification.model_dump(mode="json")
            said = {"verification": {**before, "protected_address": "hit"}}
            change_case(session, submitted.case_id, said, by=world.officer)
        return submitted

    def test_the_api_tells_neither_the_place_nor_what_was_noted(self, hit: Alert, callers: Callers) -> None:
        told = callers.approver.get(f"/v1/alerts/{hit.id}")
        draft = told.json()["draft"]
        assert {name: draft[name] for name in ("area", "channels", "photos", "note", "repairs")} == {
            "area": None,
            "channels": None,
            "photos": None,
            "note": None,
            "repairs": [],
        }
        assert [each["code"] for each in draft["problems"]] == ["case.protected"]
        for text in (told.text, callers.approver.get("/v1/alerts").text):
            assert not any(each in text for each in ("23.6236", "46.7712", "Exemplului"))

    def test_the_desk_neither_and_offers_nothing_to_choose(self, hit: Alert, callers: Callers, world: World) -> None:
        with by_session(world, world.officer) as desk:
            page = desk.get(f"/desk/alerts/{hit.id}")
            listed = desk.get("/desk/alerts")
        assert (page.status_code, listed.status_code) == (200, 200)
        assert "nothing of this case may be shown" in page.text
        assert not any(each in page.text + listed.text for each in ("Exemplului", "radius_km", "Save", 'value="7"'))

    def test_nobody_gets_the_place_by_choosing_a_circle_round_it(
        self, hit: Alert, callers: Callers, world: World
    ) -> None:
        circle = {"area": "circle", "radius_km": "1", "hours": "6", "languages": ["ro"]}
        with by_session(world, world.officer) as desk:
            token = TOKEN.search(desk.get(f"/desk/alerts/{hit.id}/end").text)
            assert token is not None
            refused = desk.post(f"/desk/alerts/{hit.id}/edit", data={"form_token": token[1], **circle})
        assert (refused.status_code, "46.7712" in refused.text) == (409, False)
        answer = callers.officer.patch(f"/v1/alerts/{hit.id}", {"area": {"codes": ["RO"]}})
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:homeward:problem:case.protected")
        with world.database.read() as session:
            draft = pending_draft(session, hit.id)
            assert draft is not None
            assert (draft.area or {})["radius_km"] == 7

    def test_no_update_of_a_live_one_is_begun(self, alert: Alert, callers: Callers, world: World) -> None:
        with world.database.write() as session:
            before = document_of(session, session.get_one(Case, alert.case_id)).verification.model_dump(mode="json")
            said = {"verification": {**before, "protected_address": "hit"}}
            change_case(session, alert.case_id, said, by=world.officer)
        answer = callers.officer.post(f"/v1/alerts/{alert.id}/updates", {"area": {"codes": ["RO"]}})
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:homeward:problem:case.protected")


class TestOfASubmission:
    def test_are_exactly_what_leaves(self, submitted: Alert, callers: Callers, world: World) -> None:
        previews = callers.approver.get(f"/v1/alerts/{submitted.id}/previews").json()
        assert previews["frozen"] is True
        picture = callers.approver.get(f"/v1/alerts/{submitted.id}/previews/square.ro.jpg").content
        content_hash = callers.approver.get(f"/v1/alerts/{submitted.id}").json()["content_hash"]
        message = seed.approve(world, submitted, content_hash)
        assert message.content is not None
        texts = {channel.channel_id: channel.text for channel in message.content.channels}
        assert {channel["channel"]: channel["text"] for channel in previews["channels"]} == texts
        poster = message.content.poster("square", "ro")
        assert poster is not None
        assert len(picture) == poster.size

    def test_are_what_is_approved_and_nothing_that_was_put_in_its_place(
        self, submitted: Alert, callers: Callers, world: World
    ) -> None:
        """The hash stands beside what was looked at: by one that was asked for later another could be approved."""
        path = f"/v1/alerts/{submitted.id}"
        looked_at = callers.approver.get(f"{path}/previews").json()["content_hash"]
        assert looked_at == callers.approver.get(path).json()["content_hash"]
        callers.officer.patch(path, {"expires_hours": 6})
        assert callers.approver.get(f"{path}/previews").json()["content_hash"] is None
        callers.officer.post(f"{path}/submit")
        answer = callers.approver.post(f"{path}/approve", {"content_hash": looked_at})
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:homeward:problem:approval.another_content")

    def test_say_preview_to_whoever_may_not_approve_it(self, submitted: Alert, callers: Callers, world: World) -> None:
        """The frozen bytes are what would leave, signed where there is a root: its author could pass them on."""
        with world.database.write() as session:
            both = make_colleague(session, world.officer, Role.OFFICER, Role.APPROVER)
            other = Caller(callers.nobody.client, create_token(session, both, by=None), both)
        path = f"/v1/alerts/{submitted.id}/previews/square.ro.jpg"
        frozen, marked = callers.approver.get(path).content, callers.officer.get(path).content
        assert other.get(path).content == frozen
        assert Image.open(io.BytesIO(marked)).size == (1080, 1080)
        assert marked != frozen
        with world.database.write() as session:  # an approver who wrote a part of the case is one of its authors
            note_edit(session, session.get_one(Case, submitted.case_id), both)
        assert other.get(path).content == marked

    def test_are_what_left_for_everybody_once_it_has(self, alert: Alert, callers: Callers) -> None:
        path = f"/v1/alerts/{alert.id}/previews/square.ro.jpg"
        assert callers.officer.get(path).content == callers.approver.get(path).content

    def test_are_recorded_as_read(self, submitted: Alert, callers: Callers, world: World) -> None:
        callers.approver.get(f"/v1/alerts/{submitted.id}/previews")
        with world.database.read() as session:
            last = entries_about(session, [submitted.id])[-1]
        assert (last.action, last.actor) == ("draft.read", world.approver.id)


class TestOfWhatWaits:
    """Approved in quiet hours: till the morning nobody outside has it, and who has read it is told."""

    @pytest.fixture
    def waiting(self, alert: Alert, world: World) -> Alert:
        with world.database.write() as session:
            morning = now(session) + timedelta(hours=6)
            session.execute(update(Message).values(planned_at=None, not_before=morning))
        return alert

    def test_say_preview_to_whoever_may_not_approve_it(self, waiting: Alert, callers: Callers) -> None:
        path = f"/v1/alerts/{waiting.id}/previews/print.ro.pdf"
        assert read_title(callers.officer.get(path).content).startswith("PREVIEW · ")
        assert "PREVIEW" not in read_title(callers.approver.get(path).content)

    def test_are_recorded_as_read(self, waiting: Alert, callers: Callers, world: World) -> None:
        assert callers.approver.get(f"/v1/alerts/{waiting.id}").json()["area"] is not None
        with world.database.read() as session:
            last = entries_about(session, [waiting.id])[-1]
        assert (last.action, last.actor) == ("draft.read", world.approver.id)

    def test_stand_on_its_own_page_of_the_desk_alone(self, waiting: Alert, world: World) -> None:
        with by_session(world, world.approver) as desk:
            assert "Matei" not in desk.get("/desk/alerts").text
            page = desk.get(f"/desk/alerts/{waiting.id}").text
        assert "Matei" in page
        assert "exactly this leaves at the end of quiet hours" in page

    def test_are_none_once_it_was_taken_back(self, waiting: Alert, callers: Callers, world: World) -> None:
        with world.database.write() as session:
            session.execute(update(Message).values(stopped=EDITED))
        answer = callers.officer.get(f"/v1/alerts/{waiting.id}/previews")
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:homeward:problem:preview.nothing_to_show")
        shown = callers.officer.get(f"/v1/alerts/{waiting.id}").json()
        assert (shown["area"], shown["content_hash"]) == (None, None)


class TestAfterTheEnd:
    def test_there_is_nothing_to_preview(self, alert: Alert, callers: Callers) -> None:
        callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"})
        answer = callers.officer.get(f"/v1/alerts/{alert.id}/previews")
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:homeward:problem:preview.nothing_to_show")
