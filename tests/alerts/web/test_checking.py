"""Whoever has a code or a picture asks whether it is ours, and learns nothing else."""

import hashlib
from collections.abc import Mapping
from contextlib import ExitStack

import pytest
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.db.blobs import blob_digests, delete_blobs
from alerts.image.drawn import draw_child
from alerts.message.models import EndReason
from alerts.web.checking import BODIES, MOST_BODIES
from alerts.web.limits import CODES, PICTURES
from alerts.words.catalogue import languages, load_catalogue
from tests.alerts.image.copies import copy, encode, pasted, scaled, scanned
from tests.alerts.poster.specimen import open_page
from tests.alerts.web import seed
from tests.alerts.web.public.test_pages import MOST_BYTES, Tags
from tests.alerts.web.seed import World
from tests.clock import ManualClock

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
NOBODYS = "H23456789"
SECRETS = ("Matei", "Exemplu", "0404", "XX 00 FIC", "found", "Cluj")


def ask(client: TestClient, **query: str) -> Mapping[str, object]:
    response = client.get("/check", params=query)
    assert response.status_code == 200, response.text
    answer: Mapping[str, object] = response.json()
    return answer


def show(client: TestClient, picture: bytes, name: str = "poster.jpg") -> Mapping[str, object]:
    response = client.post("/check", files={"file": (name, picture, "image/jpeg")})
    assert response.status_code == 200, response.text
    answer: Mapping[str, object] = response.json()
    return answer


def poster(client: TestClient, alert: Alert, number: int = 1, shape: str = "square", language: str = "ro") -> bytes:
    response = client.get(f"/a/{alert.slug}/{number}/{shape}.{language}.jpg")
    assert response.status_code == 200
    return response.content


def read_sheet(client: TestClient, alert: Alert) -> bytes:
    response = client.get(f"/a/{alert.slug}/1/print.ro.pdf")
    assert (response.status_code, response.content[:5]) == (200, b"%PDF-")
    return response.content


def forget_pictures(world: World) -> None:
    """As the purge does."""
    with world.database.write() as session:
        delete_blobs(session, blob_digests(session))


class TestACode:
    def test_of_a_live_alert_leads_to_its_page(self, alert: Alert, client: TestClient) -> None:
        assert ask(client, code=alert.code) == {
            "answer": "live",
            "detail": "Ours, and live. This search is still on. What counts is what the official page says.",
            "page": f"{seed.BASE_URL}/a/{alert.slug}",
            "replaced": False,
            "by_looks": False,
        }

    @pytest.mark.parametrize("written", ["{} ", "{}-01", "\u2068{}\u2069", "{}01", "{}-1"])
    def test_is_taken_as_people_write_it(self, alert: Alert, client: TestClient, written: str) -> None:
        assert ask(client, code=written.format(alert.code))["answer"] == "live"
        assert ask(client, code=written.format(alert.code.lower()))["answer"] == "live"
        spaced = f"{alert.code[:3]} {alert.code[3:6]}-{alert.code[6:]}"
        assert ask(client, code=written.format(spaced))["answer"] == "live"

    def test_with_the_number_of_an_older_message_is_told_of_the_newer_one(
        self, world: World, alert: Alert, client: TestClient
    ) -> None:
        assert ask(client, code=f"{alert.code}-01")["replaced"] is False
        seed.update(world, alert)
        assert ask(client, code=f"{alert.code}-01") | {"detail": ""} == {
            "answer": "live", "detail": "", "page": f"{seed.BASE_URL}/a/{alert.slug}", "replaced": True,
            "by_looks": False,
        }  # fmt: skip
        assert ask(client, code=f"{alert.code}-02")["replaced"] is False

    @pytest.mark.parametrize("reason", [EndReason.FOUND, EndReason.ERROR, EndReason.WITHDRAWN])
    def test_of_an_ended_one_says_so_and_nothing_else(
        self, world: World, alert: Alert, client: TestClient, reason: EndReason
    ) -> None:
        seed.end(world, alert, reason)
        assert ask(client, code=alert.code) == {
            "answer": "ended",
            "detail": "Ours, and ended. This search has ended. Please delete your copy. Thank you.",
            "page": None,
            "replaced": False,
            "by_looks": False,
        }

    def test_of_one_past_its_expiry_has_ended_before_anybody_ended_it(
        self, alert: Alert, client: TestClient, clock: ManualClock
    ) -> None:
        clock.advance(hours=24)
        assert ask(client, code=alert.code)["answer"] == "ended"

    def test_that_nobody_printed_is_not_ours(self, alert: Alert, client: TestClient) -> None:
        assert ask(client, code=NOBODYS)["answer"] == "not_ours"

    def test_of_what_waits_for_approval_is_not_ours(self, submitted: Alert, client: TestClient) -> None:
        assert ask(client, code=submitted.code)["answer"] == "not_ours"

    def test_of_an_exercise_is_not_ours(self, world: World, client: TestClient) -> None:
        assert ask(client, code=seed.make_live(world, "az-drill").code)["answer"] == "not_ours"

    @pytest.mark.parametrize("typed", ["", "H", "7K2M9X4Q", "H7K2M9X4", "H7K2M9X4QQ", "HO0OO0OO0", "×" * 300])
    def test_that_can_be_none_is_told_what_one_looks_like(self, client: TestClient, typed: str) -> None:
        response = client.get("/check", params={"code": typed})
        assert (response.status_code, response.headers["Content-Type"]) == (422, "application/problem+json")
        assert "the letter H and eight more" in response.json()["detail"]

    def test_is_not_found_by_trying(self, world: World, alert: Alert, client: TestClient, clock: ManualClock) -> None:
        answers = [client.get("/check", params={"code": NOBODYS}).status_code for _ in range(CODES.budget.most + 1)]
        assert answers == [200] * CODES.budget.most + [429]
        refused = client.get("/check", params={"code": alert.code})
        assert (refused.status_code, "Retry-After" in refused.headers) == (429, True)  # a right one tells them nothing
        clock.advance(minutes=10)
        assert ask(client, code=alert.code)["answer"] == "live"

    def test_that_is_right_is_never_counted(self, alert: Alert, client: TestClient) -> None:
        """Thousands behind one address may have the same poster."""
        for _ in range(CODES.budget.most + 5):
            ask(client, code=alert.code)


class TestADigest:
    def test_of_a_poster_is_ours_in_whichever_shape(self, world: World, alert: Alert, client: TestClient) -> None:
        content = seed.messages(world, [alert])[0].content
        assert content is not None
        for each in content.posters:
            assert ask(client, sha256=each.sha256.upper())["answer"] == "live"

    def test_of_a_replaced_one_leads_to_the_page(self, world: World, alert: Alert, client: TestClient) -> None:
        before = hashlib.sha256(poster(client, alert)).hexdigest()
        seed.update(world, alert)
        answer = ask(client, sha256=before)
        assert (answer["answer"], answer["replaced"]) == ("live", True)
        seed.end(world, alert)
        assert ask(client, sha256=before)["answer"] == "ended"

    def test_of_anything_else_is_not(self, alert: Alert, client: TestClient) -> None:
        assert ask(client, sha256="0" * 64)["answer"] == "not_ours"

    @pytest.mark.parametrize("written", ["", "abc", "g" * 64])
    def test_that_can_be_none_is_told_so(self, client: TestClient, written: str) -> None:
        response = client.get("/check", params={"sha256": written})
        assert (response.status_code, response.json()["problems"][0]["code"]) == (422, "check.digest_shape")


class TestAPicture:
    def test_of_ours_is_recognised(self, world: World, alert: Alert, client: TestClient) -> None:
        picture = poster(client, alert)
        assert show(client, picture)["answer"] == "live"
        seed.end(world, alert)
        assert show(client, picture) | {"detail": ""} == {
            "answer": "ended", "detail": "", "page": None, "replaced": False, "by_looks": False,
        }  # fmt: skip

    def test_of_anything_else_is_not_ours(self, alert: Alert, client: TestClient) -> None:
        assert show(client, draw_child(77))["answer"] == "not_ours"

    def test_that_was_encoded_anew_is_known_by_its_looks_until_the_purge(
        self, world: World, alert: Alert, client: TestClient
    ) -> None:
        picture = copy(poster(client, alert), scaled(0.7))
        assert show(client, picture) | {"detail": ""} == {
            "answer": "live", "detail": "", "page": f"{seed.BASE_URL}/a/{alert.slug}", "replaced": False,
            "by_looks": True,
        }  # fmt: skip
        page = client.post("/check", files={"file": picture}, headers=BROWSER).text
        assert "only the poster was compared" in page
        seed.end(world, alert)
        assert show(client, picture)["answer"] == "ended"
        forget_pictures(world)
        assert show(client, picture)["answer"] == "not_ours"

    def test_that_was_altered_is_called_so_and_leads_to_what_is_true(
        self, world: World, alert: Alert, client: TestClient
    ) -> None:
        picture = copy(poster(client, alert), pasted)
        assert show(client, picture) | {"detail": ""} == {
            "answer": "altered", "detail": "", "page": f"{seed.BASE_URL}/a/{alert.slug}", "replaced": False,
            "by_looks": True,
        }  # fmt: skip
        seed.end(world, alert)
        answer = show(client, picture)
        assert (answer["answer"], answer["page"]) == ("altered", None)

    def test_that_is_too_small_is_asked_for_again(self, alert: Alert, client: TestClient) -> None:
        picture = copy(poster(client, alert), scaled(0.4))
        response = client.post("/check", files={"file": picture})
        assert (response.status_code, response.json()["problems"][0]["code"]) == (422, "check.unclear")
        page = client.post("/check", files={"file": picture}, headers={**BROWSER, "Accept-Language": "de"})
        assert "Es ist zu wenig zu erkennen" in page.text

    def test_that_is_none_is_told_so(self, client: TestClient) -> None:
        response = client.post("/check", files={"file": b"no picture"})
        assert response.status_code == 422
        assert response.json()["problems"][0]["code"] == "image.not_an_image"

    def test_that_is_too_large_is_not_read(self, client: TestClient) -> None:
        assert client.post("/check", files={"file": b"\xff\xd8\xff" + b"0" * 11_000_000}).status_code == 413
        assert client.post("/check", files={"file": b"\xff\xd8\xff" + b"0" * 10_600_000}).status_code == 413

    def test_can_be_sent_only_so_often_by_a_network(self, client: TestClient, clock: ManualClock) -> None:
        answers = [client.post("/check", files={"file": b""}).status_code for _ in range(PICTURES.budget.most + 1)]
        assert answers == [422] * PICTURES.budget.most + [429]
        clock.advance(minutes=10)
        assert client.post("/check", files={"file": b""}).status_code == 422

    def test_is_written_nowhere(self, world: World, alert: Alert, client: TestClient) -> None:
        """Neither into the store nor into a file; the data dir is the only place that we write to."""
        folder = world.service.settings.data_dir
        before = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
        assert show(client, draw_child(78))["answer"] == "not_ours"
        after = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
        assert {path for path in after if after[path] != before.get(path)} <= {
            path for path in after if path.name.endswith(("-shm", "-wal"))
        }


class TestASheet:
    """The A4 poster as PDF: the file is known by its bytes, a picture of it by its looks."""

    def test_of_ours_is_known_by_its_bytes_also_once_they_are_forgotten(
        self, world: World, alert: Alert, client: TestClient
    ) -> None:
        sheet = read_sheet(client, alert)
        assert show(client, sheet, "print.ro.pdf") | {"detail": ""} == {
            "answer": "live", "detail": "", "page": f"{seed.BASE_URL}/a/{alert.slug}", "replaced": False,
            "by_looks": False,
        }  # fmt: skip
        assert ask(client, sha256=hashlib.sha256(sheet).hexdigest())["answer"] == "live"
        seed.end(world, alert)
        forget_pictures(world)
        assert show(client, sheet, "print.ro.pdf")["answer"] == "ended"

    def test_on_a_screen_is_known_by_its_looks_until_the_purge(
        self, world: World, alert: Alert, client: TestClient
    ) -> None:
        picture = encode(open_page(read_sheet(client, alert), 110 / 72), 70)
        assert show(client, picture) | {"detail": ""} == {
            "answer": "live", "detail": "", "page": f"{seed.BASE_URL}/a/{alert.slug}", "replaced": False,
            "by_looks": True,
        }  # fmt: skip
        assert show(client, copy(picture, pasted))["answer"] == "altered"
        seed.end(world, alert)
        assert show(client, picture)["answer"] == "ended"
        forget_pictures(world)
        assert show(client, picture)["answer"] == "not_ours"

    def test_that_was_printed_and_scanned_is_known_too(self, alert: Alert, client: TestClient) -> None:
        paper = copy(encode(open_page(read_sheet(client, alert), 150 / 72), 90), scanned, 70)
        assert (show(client, paper)["answer"], show(client, paper)["by_looks"]) == ("live", True)

    def test_that_was_saved_anew_is_asked_for_its_code(self, alert: Alert, client: TestClient) -> None:
        """No reader of PDF runs on a stranger's file: what it says is never opened."""
        saved = read_sheet(client, alert) + b"\n"
        response = client.post("/check", files={"file": saved})
        assert (response.status_code, response.json()["problems"][0]["code"]) == (422, "check.sheet")
        assert "send `code` as it stands on the sheet" in response.json()["detail"]

    @pytest.mark.parametrize("language", languages())
    def test_is_told_so_in_every_language(self, client: TestClient, language: str) -> None:
        page = client.post("/check", files={"file": b"%PDF-1.7"}, headers={**BROWSER, "Accept-Language": language})
        assert page.status_code == 422
        assert load_catalogue(language).say("check-wrong-sheet") in Tags(page.text).text

    def test_may_be_chosen_on_the_page(self, client: TestClient) -> None:
        page = Tags(client.get("/check", headers=BROWSER).text)
        (chosen,) = (each for each in page.all("input") if each.get("type") == "file")
        assert "application/pdf" in str(chosen["accept"]).split(",")
        assert "JPEG, PNG, WebP or PDF" in page.text


class TestAForm:
    def test_may_bring_a_code_too(self, alert: Alert, client: TestClient) -> None:
        assert client.post("/check", data={"code": alert.code}).json()["answer"] == "live"

    @pytest.mark.parametrize(
        ("sent", "status", "code"),
        [
            ({"data": {}}, 415, "web.media_type"),
            ({"json": {"code": NOBODYS}}, 415, "web.media_type"),
            ({"data": {"number": "1"}}, 422, "web.unknown_field"),
            ({"data": {"file": "text"}}, 422, "web.not_a_file"),
            ({"files": {"code": b"H"}}, 422, "web.not_text"),
            (
                {"content": b"--x", "headers": {"Content-Type": "multipart/form-data"}},
                422,
                "web.form_unreadable",
            ),
        ],
    )
    def test_that_is_none_is_told_what_is_taken(
        self, client: TestClient, sent: dict[str, object], status: int, code: str
    ) -> None:
        response = client.post("/check", **sent)  # type: ignore[arg-type]
        assert response.status_code == status
        document = response.json()
        assert code in (document["type"].rpartition(":")[2], *(p["code"] for p in document.get("problems", ())))

    def test_is_not_read_when_many_are(self, client: TestClient) -> None:
        with ExitStack() as taken:
            for _ in range(MOST_BODIES):
                taken.enter_context(BODIES.take())
            assert client.post("/check", data={"code": NOBODYS}).status_code == 503
        assert client.post("/check", data={"code": NOBODYS}).status_code == 200


class TestThePage:
    @pytest.mark.parametrize("language", languages())
    def test_speaks_every_language_small_and_without_a_script(self, client: TestClient, language: str) -> None:
        response = client.get("/check", headers={**BROWSER, "Accept-Language": language, "Accept-Encoding": "identity"})
        page = Tags(response.text)
        assert (response.status_code, response.headers["Content-Language"]) == (200, language)
        assert page.all("html")[0] == {"lang": language, "dir": load_catalogue(language).direction}
        assert load_catalogue(language).say("check-intro") in page.text
        assert len(response.content) <= MOST_BYTES
        assert page.all("script") == []

    def test_may_be_kept_by_nobody_and_sends_its_forms_here_alone(self, client: TestClient) -> None:
        response = client.get("/check", headers=BROWSER)
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["Vary"] == "Accept, Accept-Language"
        policy = response.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; img-src 'self'; style-src 'sha256-")
        assert "form-action 'self'; frame-ancestors 'none'" in policy

    def test_shows_the_answer_and_keeps_what_was_typed(self, alert: Alert, client: TestClient) -> None:
        response = client.get("/check", params={"code": alert.code}, headers=BROWSER)
        page = Tags(response.text)
        assert "Ours, and live" in page.text
        assert {"class": "phone", "href": f"/a/{alert.slug}"} in page.all("a")
        assert [each["value"] for each in page.all("input") if each.get("name") == "code"] == [alert.code]

    def test_names_nobody_once_it_has_ended(self, world: World, alert: Alert, client: TestClient) -> None:
        picture = poster(client, alert)
        seed.end(world, alert)
        for response in (
            client.get("/check", params={"code": alert.code}, headers=BROWSER),
            client.post("/check", files={"file": picture}, headers=BROWSER),
        ):
            assert "Please delete your copy" in response.text
            assert alert.slug not in response.text
            assert [word for word in SECRETS if word in response.text] == []

    def test_stays_in_the_language_that_was_chosen(self, alert: Alert, client: TestClient) -> None:
        page = Tags(client.get("/check", params={"lang": "hu"}, headers=BROWSER).text)
        assert {"type": "hidden", "name": "lang", "value": "hu"} in page.all("input")
        assert [form["action"] for form in page.all("form")] == ["/check", "/check?lang=hu"]
        sent = client.post("/check?lang=hu", files={"file": draw_child(77)}, headers=BROWSER)
        assert "Nem a miénk" in sent.text

    @pytest.mark.parametrize(
        ("sent", "status", "said"),
        [
            ({"data": {"code": "H1"}}, 422, "Ein Code besteht aus dem Buchstaben H"),
            ({"files": {"file": b"text"}}, 422, "lässt sich nicht lesen"),
            ({"files": {"file": b"0" * 12_000_000}}, 413, "lässt sich nicht lesen"),
            ({"json": {}}, 415, "lässt sich nicht lesen"),
        ],
    )
    def test_says_in_the_readers_language_what_is_wrong(
        self, client: TestClient, sent: dict[str, object], status: int, said: str
    ) -> None:
        response = client.post("/check", headers={**BROWSER, "Accept-Language": "de"}, **sent)  # type: ignore[arg-type]
        assert response.status_code == status
        assert said in response.text
        assert response.headers["Content-Language"] == "de"

    def test_says_so_when_too_many_ask(self, client: TestClient) -> None:
        for _ in range(CODES.budget.most):
            client.get("/check", params={"code": NOBODYS})
        response = client.get("/check", params={"code": NOBODYS}, headers={**BROWSER, "Accept-Language": "de"})
        assert (response.status_code, "Retry-After" in response.headers) == (429, True)
        assert "Im Moment gibt es zu viele Anfragen" in response.text

    def test_escapes_what_was_typed(self, client: TestClient) -> None:
        page = client.get("/check", params={"code": '"><b>x'}, headers=BROWSER).text
        assert "<b>" not in page

    def test_is_named_by_the_alerts_own_page(self, alert: Alert, client: TestClient) -> None:
        page = Tags(client.get(f"/a/{alert.slug}?lang=hu").text)
        assert {"href": f"/check?code={alert.code}&lang=hu"} in page.all("a")
        assert {"href": "/check"} in Tags(client.get("/").text).all("a")
