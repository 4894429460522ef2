"""Cases at the desk."""

import re
from contextlib import ExitStack
from typing import Any

import pytest
import yaml

from alerts.alert.models import Alert
from alerts.case.document import parse_case
from alerts.case.keeping import change_case, document_of, open_case
from alerts.case.models import Case, CaseState
from alerts.case.queries import cases_of_agency, photos_of_case
from alerts.db.audit import entries_about, newest_entries
from alerts.image.drawn import draw_child
from alerts.web.seated import LARGE, READING
from tests.alerts.web import seed
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World

TEXT = (seed.CASES / "ro-car.yaml").read_text("utf-8")
NEW = "/desk/cases/new"


def upload(**files: Any) -> list[tuple[str, tuple[str, bytes, str]]]:
    return [(name, (f"{name}.bin", data, "application/octet-stream")) for name, data in files.items()]


def only_case(world: World) -> Case:
    with world.database.read() as session:
        [case] = cases_of_agency(session, world.officer.agency_id)
        return case


@pytest.fixture
def open_items(world: World) -> Case:
    """A case of which only the registry entry is known."""
    text = re.sub(r"verification: .*", "verification: {registry: RO-EX-55}", TEXT)
    with world.database.write() as session:
        return open_case(session, parse_case(text, media="yaml"), by=world.officer)


class TestANewCase:
    def test_is_pasted_with_its_photos(self, world: World, officer_browser: Browser) -> None:
        files = upload(photos=draw_child(1))
        where = officer_browser.done("/desk/cases", {"text": TEXT, "rights": "family"}, on=NEW, files=files)
        case = only_case(world)
        assert where == f"/desk/cases/{case.id}"
        with world.database.read() as session:
            assert [photo.rights for photo in photos_of_case(session, case.id)] == ["family"]

    def test_is_uploaded_as_a_file(self, world: World, officer_browser: Browser) -> None:
        officer_browser.done("/desk/cases", on=NEW, files=upload(document=TEXT.encode()))
        assert only_case(world).reference == "EX-2026-0404"

    def test_that_is_large_waits_for_a_seat_and_is_kept_where_there_is_none(
        self, world: World, officer_browser: Browser
    ) -> None:
        large = TEXT + "# " + "x" * LARGE + "\n"
        with ExitStack() as taken:
            for _ in range(2):
                taken.enter_context(READING.take(0))
            said = officer_browser.refused("/desk/cases", {"text": large, "rights": "family"}, on=NEW, status=503)
            assert large.strip() in said.replace("\r\n", "\n")
            assert 'value="family"' in said
            small = TEXT.replace("EX-2026-0404", "EX-2026-0405")
            officer_browser.done("/desk/cases", {"text": small}, on=NEW)
        officer_browser.done("/desk/cases", {"text": large}, on=NEW)

    def test_that_is_some_file_is_not_shown_again(self, officer_browser: Browser) -> None:
        said = officer_browser.refused("/desk/cases", on=NEW, files=upload(document=b"x" * 600_000), status=413)
        assert "xxx" not in said

    def test_names_each_field_that_is_wrong_and_keeps_the_text(self, world: World, officer_browser: Browser) -> None:
        typed = TEXT.replace("kind: abduction", "kind: taken").replace("eyes: brown", "eyes: brwn # <b>")
        said = officer_browser.refused("/desk/cases", {"text": typed}, on=NEW, status=422)
        assert "<code>kind</code>" in said
        assert "<code>children[0].eyes</code>" in said
        assert "eyes: brwn # <b>" in said
        with world.database.read() as session:
            assert cases_of_agency(session, world.officer.agency_id) == []

    def test_is_not_kept_without_its_photo(self, world: World, officer_browser: Browser) -> None:
        said = officer_browser.refused(
            "/desk/cases", {"text": TEXT}, on=NEW, status=422, files=upload(photos=b"GIF89a")
        )
        assert "<code>photos[0]</code>" in said
        assert "reference: EX-2026-0404" in said
        with world.database.read() as session:
            assert cases_of_agency(session, world.officer.agency_id) == []

    def test_is_for_officers(self, world: World, open_browser: Open) -> None:
        open_browser(world.approver).read(NEW, 403)


class TestVerification:
    def test_asks_what_is_open(self, open_items: Case, officer_browser: Browser) -> None:
        page = officer_browser.read(f"/desk/cases/{open_items.id}")
        for name in ("protected_address", "reporter", "custody", "consent.given_by", "harm_of_publicity.answer"):
            assert f'name="{name}"' in page
        assert 'name="registry"' not in page

    def test_keeps_answers_while_others_are_open(self, open_items: Case, officer_browser: Browser) -> None:
        page = f"/desk/cases/{open_items.id}"
        officer_browser.refused(
            f"{page}/verify", {"protected_address": "clear", "reporter": "mother"}, on=page, status=422
        )
        shown = officer_browser.read(page)
        assert 'name="reporter"' not in shown
        assert "<td>mother</td>" in shown

    def test_is_done_when_all_is_answered(self, open_items: Case, world: World, officer_browser: Browser) -> None:
        page = f"/desk/cases/{open_items.id}"
        answers = {
            "protected_address": "clear", "reporter": "mother", "custody": "none", "consent.given_by": "guardian",
            "harm_of_publicity.answer": "none", "jurisdiction.consent_of": "",
        }  # fmt: skip
        officer_browser.done(f"{page}/verify", answers, on=page)
        assert only_case(world).state is CaseState.VERIFIED
        assert "Draft an alert" in officer_browser.read(page)

    def test_a_hit_of_the_address_check_blocks(self, open_items: Case, world: World, officer_browser: Browser) -> None:
        page = f"/desk/cases/{open_items.id}"
        officer_browser.refused(f"{page}/verify", {"protected_address": "hit"}, on=page, status=422)
        assert only_case(world).state is CaseState.OPEN


class TestACase:
    def test_is_drafted_from_its_page(self, world: World, officer_browser: Browser) -> None:
        page = f"/desk/cases/{seed.import_case(world).id}"
        where = officer_browser.done(f"{page}/alerts", on=page)
        assert where.startswith("/desk/alerts/alert_")
        assert "Draft an alert" not in officer_browser.read(page)
        officer_browser.refused(f"{page}/alerts", on=page, status=409)

    def test_shows_its_photos_and_takes_more(self, world: World, officer_browser: Browser) -> None:
        case = seed.import_case(world)
        page = f"/desk/cases/{case.id}"
        officer_browser.done(f"{page}/photos", {"child": "1"}, on=page, files=upload(photos=draw_child(5)))
        shown = re.findall(r'src="(/v1/cases/[^"]+\.jpg)"', officer_browser.read(page))
        assert len(shown) == 2
        assert {officer_browser.client.get(path).headers["Content-Type"] for path in shown} == {"image/jpeg"}
        photo = shown[0].rpartition("/")[2].removesuffix(".jpg")
        officer_browser.done(f"{page}/photos/{photo}/withdraw", on=page)
        assert photo not in officer_browser.read(page)

    def test_a_photo_that_was_brought_under_another_child_is_put_right(
        self, world: World, officer_browser: Browser
    ) -> None:
        case = seed.import_case(world)
        page = f"/desk/cases/{case.id}"
        assert "Of another child" not in officer_browser.read(page)  # there is one
        with world.database.write() as session:
            children = document_of(session, session.get_one(Case, case.id)).model_dump(mode="json")["children"]
            both = {"children": [*children, {**children[0], "given_name": "Ana"}]}
            change_case(session, case.id, both, by=world.officer)
            photo = photos_of_case(session, case.id)[0]
        officer_browser.done(f"{page}/photos/{photo.id}/child", {"child": "2"}, on=page)
        assert "Photo 1, child 2" in officer_browser.read(page)
        officer_browser.refused(f"{page}/photos/{photo.id}/child", {"child": "3"}, on=page, status=422)

    def test_takes_no_photo_away_that_is_out_there(self, alert: Alert, world: World, officer_browser: Browser) -> None:
        """It would be off the page that replaces what shows it."""
        page = f"/desk/cases/{alert.case_id}"
        with world.database.read() as session:
            photo = photos_of_case(session, alert.case_id)[0].id
        said = officer_browser.refused(f"{page}/photos/{photo}/withdraw", on=page, status=409)
        assert "on the page that ends the search" in said
        assert photo in officer_browser.read(f"/desk/alerts/{alert.id}/end")

    def test_its_reading_is_recorded(self, alert: Alert, world: World, officer_browser: Browser) -> None:
        officer_browser.read(f"/desk/cases/{alert.case_id}")
        with world.database.read() as session:
            assert "case.read" in [entry.action for entry in entries_about(session, [alert.case_id])]

    def test_is_drawn_once_its_reading_stands_in_the_audit(
        self, alert: Alert, world: World, officer_browser: Browser, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """An end takes the audit's next place, and waits for nobody's page."""
        seen: list[int] = []
        write_out = yaml.safe_dump

        def look_and_write_out(*args: Any, **kwargs: Any) -> Any:
            with world.database.read() as session:
                seen.append(len(newest_entries(session, [alert.case_id], {"case.read"})))
            return write_out(*args, **kwargs)

        monkeypatch.setattr(yaml, "safe_dump", look_and_write_out)
        officer_browser.read(f"/desk/cases/{alert.case_id}")
        assert seen == [1]

    def test_is_listed_by_its_reference_only(self, alert: Alert, officer_browser: Browser) -> None:
        page = officer_browser.read("/desk/cases")
        assert "EX-2026-0404" in page
        assert "Matei" not in page
