"""The area grows and a second photo comes: what was said before is replaced, and never contradicts what is said now."""

from alerts.feed.lint import lint_cap
from tests.journeys.person import Json
from tests.journeys.photos import CYAN, MAGENTA, draw_loud_photo
from tests.journeys.search import colour_share
from tests.journeys.stage import Stage
from tests.waiting import wait_until

NEAR = {"point": [23.6236, 46.7712], "radius_km": 20}
AGREED = [{"code": code, "consent": "given"} for code in ("HU", "UA", "RS")]
WIDE = {"point": [23.6236, 46.7712], "radius_km": 180}


class TestAnUpdate:
    def test_takes_the_place_of_what_was_said(self, stage: Stage) -> None:
        add_hungarian_page(stage)
        case = stage.officer.open_case(stage.write_case("ro-car") | {"partners": AGREED})
        stage.officer.add_photo(case, draw_loud_photo(MAGENTA))
        alert = stage.bring_live(case, languages=["ro", "hu"], area=NEAR)
        first = stage.officer.read(alert)
        old_x, old_facebook = stage.posts("x")[0], stage.posts("facebook")[0]

        stage.officer.add_photo(case, draw_loud_photo(CYAN))
        stage.officer.update(alert)
        stage.officer.edit(alert, area=WIDE, channels="auto")
        assert stage.public.page(first["slug"]).status == 200, "what is only drafted changes nothing"
        stage.approver.approve(alert, stage.officer.submit(alert))
        stage.wait_for_channels(alert, 2)
        wait_until(lambda: not old_x.live and not old_facebook.live, "the old posts are deleted")

        check_platforms(stage, old_x.id, old_facebook.id)
        assert old_x.deleted_at is not None
        assert stage.posts("x")[0].created_at <= old_x.deleted_at, "there was always one to be seen"
        check_public(stage, first, stage.officer.read(alert))
        check_end(stage, alert)


def add_hungarian_page(stage: Stage) -> None:
    """A channel that the first area does not reach."""
    stage.twins.add_account("facebook", "page-token-hu", "2500", "Rendőrség")
    settings = {"base_url": f"{stage.emulators.base_url}/facebook", "page_id": "2500", "access_token": "page-token-hu"}
    page = {"kind": "facebook", "name": "Rendőrség", "settings": settings, "coverage": "HU", "languages": ["hu"]}
    stage.admin.post("/v1/channels", page)


def check_platforms(stage: Stage, old_x: str, old_facebook: str) -> None:
    """One post a channel, the new one, with both photos; the newly reached one in its own language."""
    (x,) = stage.posts("x")
    assert x.id != old_x
    pages = {post.account: post for post in stage.twins.posts("facebook", live=True)}
    assert set(pages) == {"2000", "2500"}
    assert pages["2000"].id != old_facebook
    for page in pages.values():
        assert page.audience["targeting"]["geo_locations"]["countries"] == ["HU", "RO", "UA"]
    assert ("Cluj-Napoca" in pages["2000"].text, "Kolozsvár" in pages["2500"].text) == (True, True)
    (partner,) = stage.posts("webhook")
    assert (partner.details["type"], partner.details["number"]) == ("alert.updated", 2)


def check_public(stage: Stage, first: Json, second: Json) -> None:
    slug, (one, two) = first["slug"], second["messages"]
    assert (two["number"], two["kind"]) == (2, "update")
    for shape in ("square", "x"):
        old, new = (stage.public.poster(slug, number, shape, "ro") for number in (1, 2))
        assert (old.status, new.status) == (410, 200)
        assert old.headers["Link"] == f'</a/{slug}/2/{shape}.ro.jpg>; rel="successor-version"'
    assert colour_share(stage.public.poster(slug, 2, "square", "ro").body, CYAN) > 0.005
    assert stage.public.get(f"/a/{slug}/square.ro.jpg").headers["Location"] == f"/a/{slug}/2/square.ro.jpg"
    old_cap, new_cap = (stage.public.get(f"/cap/{message['identifier']}.xml") for message in (one, two))
    assert (old_cap.status, new_cap.status, lint_cap(new_cap.body)) == (410, 200, ())
    assert "<msgType>Update</msgType>" in new_cap.text
    assert one["identifier"] in new_cap.text
    (item,) = stage.public.feed_json()["items"]
    assert (item["tags"], item["_homeward"]["message"]) == (["Update"], two["identifier"])


def check_end(stage: Stage, alert: str) -> None:
    """Of both messages, and of all that stood at the platforms."""
    stage.officer.end(alert)
    ledger = stage.wait_for_ledger(alert)
    assert stage.twins.objects(live=True) == []
    assert len([copy for copy in ledger["copies"] if copy["kind"] == "x post"]) == 2
    assert len([copy for copy in ledger["copies"] if copy["kind"] == "facebook post"]) == 3
