"""A child is sought everywhere at once; is found; and nothing of the search is left anywhere."""

import json

from alerts.feed.lint import lint_cap
from tests.journeys.person import Json
from tests.journeys.photos import MAGENTA, draw_loud_photo
from tests.journeys.public import FEEDS
from tests.journeys.search import colour_share, find_files, find_names, pictures_in
from tests.journeys.stage import SOUGHT, Stage

ENDING = "<h1>This search has ended</h1><p>Please delete your copy. Thank you.</p>"


class TestWhileTheSearchIsOn:
    def test_every_channel_and_every_public_address_tells_it(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        stage.officer.add_photo(case, draw_loud_photo(MAGENTA))
        alert = stage.bring_live(case)
        told = stage.officer.read(alert)
        check_platforms(stage, told)
        check_public(stage, told)
        check_feeds(stage, told)
        assert stage.officer.ledger(alert)["state"] == "open"
        for told_by in (stage.outgoing(), stage.everything_told(alert)):
            assert {trace.what for trace in find_names(told_by, *SOUGHT)} == {SOUGHT[0]}, "no family name"


def check_platforms(stage: Stage, told: Json) -> None:
    (x,), (facebook,), (partner,) = stage.posts("x"), stage.posts("facebook"), stage.posts("webhook")
    assert (x.account, facebook.account, partner.account) == ("1000", "2000", "partner")
    for post in (x, facebook):
        assert SOUGHT[0] in post.text
        assert post.marker
        assert post.marker in post.text
        assert f"/a/{told['slug']}" in post.text
        assert SOUGHT[0] in post.alt
    where = facebook.audience["targeting"]["geo_locations"]
    assert set(where) == {"cities"}, "the corridor to Oradea is held by two towns, not by a country"
    assert {city["key"] for city in where["cities"]} == {"1930037", "1931204"}
    assert partner.details["type"] == "alert.issued"
    assert partner.details["marker"] == x.marker == facebook.marker
    assert stage.twins.violations == []


def check_public(stage: Stage, told: Json) -> None:
    slug = told["slug"]
    for language in ("ro", "hu", "en"):
        page = stage.public.page(slug, language)
        assert (page.status, page.headers["Content-Language"]) == (200, language)
        assert SOUGHT[0] in page.text
        assert len(page.body) <= 14_000
        for shape in ("square", "x", "card"):
            poster = stage.public.poster(slug, 1, shape, language)
            assert (poster.status, poster.media_type) == (200, "image/jpeg")
            assert colour_share(poster.body, MAGENTA) > 0.05
        sheet = stage.public.sheet(slug, 1, language)
        assert (sheet.status, sheet.media_type) == (200, "application/pdf")
        assert max(colour_share(picture, MAGENTA) for picture in pictures_in(sheet.body)) > 0.5
        assert find_names([sheet.outgoing()], SOUGHT[0])
    latest = stage.public.get(f"/a/{slug}/square.ro.jpg")
    assert (latest.status, latest.headers["Location"]) == (302, f"/a/{slug}/1/square.ro.jpg")


def check_feeds(stage: Stage, told: Json) -> None:
    (message,) = told["messages"]
    cap = stage.public.get(f"/cap/{message['identifier']}.xml")
    assert (cap.status, lint_cap(cap.body), lint_cap(cap.body, "google")) == (200, (), ())
    for kind in FEEDS:
        assert message["identifier"] in stage.public.feed(kind).text
    (item,) = stage.public.feed_json()["items"]
    assert item["tags"] == ["Alert"]
    (event,) = stage.partner.get("/v1/events")["events"]
    assert (event["type"], event["state"]) == ("alert.issued", "live")


class TestWhenTheChildIsFound:
    def test_nothing_of_the_search_is_left(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        photo = draw_loud_photo(MAGENTA)
        kept = stage.officer.add_photo(case, photo)
        master = stage.officer.read_photo(case, kept["id"])
        alert = stage.bring_live(case)
        before = stage.officer.read(alert)

        stage.officer.end(alert)

        check_next_request(stage, before)
        ledger = stage.wait_for_ledger(alert)
        assert stage.twins.objects(live=True) == []
        check_ledger(ledger)
        assert [(sent.partner, sent.action, sent.status) for sent in stage.twins.webhook.receipts.sent] == [
            ("partner", "removed", 201)
        ]
        pages = stage.everything_public(alert)
        after = [stage.events(), *(page.outgoing() for page in pages)]
        assert find_names(after, *SOUGHT) == []
        assert find_files(after, photo, master, digests=[kept["sha256"]]) == []
        posters = [page.body for page in pages if page.media_type in ("image/jpeg", "application/pdf")]
        assert len(posters) == 2 * 4 * 3, "four shapes in three languages, with and without their number"
        pictures = [picture for poster in posters for picture in pictures_in(poster)]
        assert max(colour_share(picture, MAGENTA) for picture in pictures) == 0


def check_next_request(stage: Stage, before: Json) -> None:
    """Nobody waits for anything here: the end was answered a moment ago."""
    slug, identifier = before["slug"], before["messages"][0]["identifier"]
    page = stage.public.page(slug, "en")
    assert page.status == 410
    assert ENDING in page.text
    assert page.headers["Cache-Control"] == "no-store"
    for shape in ("square", "x", "card"):
        assert stage.public.poster(slug, 1, shape, "ro").status == 410
    assert stage.public.get(f"/a/{slug}/square.ro.jpg").status == 410
    assert stage.public.sheet(slug, 1, "ro").status == 410
    assert stage.public.get(f"/cap/{identifier}.xml").status == 410
    feed = stage.public.feed_json()
    (item,) = feed["items"]
    assert item["tags"] == ["Cancel"]
    (tombstone,) = feed["_homeward"]["tombstones"]
    assert (tombstone["state"], tombstone["replaces"]) == ("retracted", [identifier])
    cancel = stage.public.get(item["id"])
    assert (cancel.status, lint_cap(cancel.body), lint_cap(cancel.body, "google")) == (200, (), ())
    assert "<msgType>Cancel</msgType>" in cancel.text
    assert identifier in cancel.text


def check_ledger(ledger: Json) -> None:
    kinds: dict[str, set[str]] = {}
    for copy in ledger["copies"]:
        kinds.setdefault(copy["kind"], set()).add(copy["state"])
        assert copy["proof"], copy
        assert copy["todo"] is None
    gone = {"confirmed_gone"}
    assert kinds == {
        **dict.fromkeys(("page", "poster", "cap", "feed", "x post", "facebook photo", "facebook post"), gone),
        "webhook delivery": {"declared"},
    }
    posters = [copy for copy in ledger["copies"] if copy["kind"] == "poster"]
    assert len(posters) == 21, "seven shapes in three languages"
    sheets = [copy["where"] for copy in posters if copy["where"].endswith(".pdf")]
    assert len(sheets) == 3, "one in each language, proven gone as the pictures are"
    post = next(copy for copy in ledger["copies"] if copy["kind"] == "x post")
    assert "control" in json.dumps(post["proof"])
