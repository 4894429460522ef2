"""The Facebook twin's routes, through plain HTTP."""

import json

import pytest
from requests import Response

from publishers.emulators.twins import Twins
from tests.publishers.emulators.caller import Caller

ROMANIA = json.dumps({"geo_locations": {"countries": ["RO"]}})


def add_photo(page: Caller, data: bytes, **fields: str) -> dict[str, str]:
    answer = page.post("/201/photos", files={"source": ("a.jpg", data)}, data=fields)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def read_code(answer: Response) -> tuple[int, int, int | None]:
    error = answer.json()["error"]
    return answer.status_code, error["code"], error.get("error_subcode")


class TestPhotos:
    def test_makes_a_photo_and_a_post(self, page: Caller, state: Twins, jpeg: bytes) -> None:
        made = add_photo(page, jpeg, message="Missing. K7QF2M-01", alt_text_custom="A poster", targeting=ROMANIA)
        post = state.posts("facebook")[0]
        assert (post.id, post.photos, post.alt) == (made["post_id"], (made["id"],), "A poster")
        assert post.marker == "K7QF2M-01"
        assert post.audience == {"targeting": {"geo_locations": {"countries": ["RO"]}}}
        assert {each.id for each in state.objects("facebook")} == set(made.values())

    @pytest.mark.parametrize(
        "targeting",
        [
            "geo_locations",
            "[]",
            "{}",
            '{"geo_locations": {}}',
            '{"geo_locations": {"countries": "RO"}}',
            '{"geo_locations": {"countries": ["ro"]}}',
            '{"geo_locations": {"cities": [{"name": "Cluj"}]}}',
            '{"geo_locations": {"countries": ["RO"], "circles": []}}',
            '{"geo_locations": {"cities": [{"key": "1"}]}}',
            '{"geo_locations": {"cities": [{"key": "3136"}]}}',
            '{"geo_locations": {"regions": [{"key": "1930037"}]}}',
            '{"geo_locations": {"cities": [{"key": "1930037", "colour": "red"}]}}',
            '{"geo_locations": {"cities": [{"key": "1930037", "radius": 30}]}}',
            '{"geo_locations": {"cities": [{"key": "1930037", "radius": 16, "distance_unit": "kilometer"}]}}',
            '{"geo_locations": {"cities": [{"key": "1930037", "radius": 81, "distance_unit": "kilometer"}]}}',
        ],
    )
    def test_refuses_an_audience_that_is_none(self, page: Caller, state: Twins, jpeg: bytes, targeting: str) -> None:
        for name in ("targeting", "feed_targeting"):
            answer = page.post("/201/photos", files={"source": ("a.jpg", jpeg)}, data={name: targeting})
            assert read_code(answer) == (400, 100, None)
        assert state.objects("facebook") == []

    def test_refuses_what_is_no_photo(self, page: Caller, webp: bytes, jpeg: bytes) -> None:
        for data in (b"", webp, jpeg + bytes(4 * 1024 * 1024)):
            answer = page.post("/201/photos", files={"source": ("a.jpg", data)})
            assert read_code(answer) == (400, 1366046, None)
        assert read_code(page.post("/201/photos", data={"message": "a"})) == (400, 100, None)

    def test_unpublished_photos_are_seen_by_nobody(self, page: Caller, state: Twins, jpeg: bytes) -> None:
        assert set(add_photo(page, jpeg, published="false")) == {"id"}
        assert state.posts("facebook") == []
        assert page.get("/201/photos", type="uploaded").json()["data"] == []

    def test_refuses_text_that_is_too_long(self, page: Caller) -> None:
        assert page.post("/201/feed", data={"message": "a" * 63_206}).status_code == 200
        assert read_code(page.post("/201/feed", data={"message": "a" * 63_207})) == (400, 100, None)


class TestFeed:
    @pytest.mark.parametrize(
        ("name", "value"), [("attached_media", '[{"media_fbid": "%s"}]'), ("attached_media[0]", '{"media_fbid": "%s"}')]
    )
    def test_attaches_photos_in_both_spellings(self, page: Caller, jpeg: bytes, name: str, value: str) -> None:
        photo = add_photo(page, jpeg, published="false")["id"]
        made = page.post("/201/feed", data={"message": "hello", name: value % photo}).json()["id"]
        told = page.get(f"/{made}", fields="attachments{target,media}").json()
        assert told["attachments"]["data"][0]["target"]["id"] == photo
        assert page.get("/201/photos", type="uploaded").json()["data"][0]["id"] == photo

    def test_refuses_form_encoded_nesting(self, page: Caller) -> None:
        answer = page.post("/201/feed", data={"message": "a", "attached_media": "media_fbid"})
        assert read_code(answer) == (400, 100, None)

    def test_refuses_the_same_words_in_a_row(self, page: Caller, state: Twins) -> None:
        page.post("/201/feed", data={"message": "a"})
        assert read_code(page.post("/201/feed", data={"message": "a"})) == (400, 506, None)
        assert len(state.posts("facebook")) == 1


class TestEdit:
    def test_changes_the_words_of_post_and_photo(self, page: Caller, state: Twins, jpeg: bytes) -> None:
        made = add_photo(page, jpeg, message="before")
        assert page.post(f"/{made['post_id']}", data={"message": "after"}).json() == {"success": True}
        assert page.get(f"/{made['post_id']}", fields="message").json()["message"] == "after"
        assert {each.text for each in state.objects("facebook")} == {"after"}

    def test_can_not_change_the_audience(self, page: Caller, jpeg: bytes) -> None:
        made = add_photo(page, jpeg, message="before", targeting=ROMANIA)
        answer = page.post(f"/{made['post_id']}", data={"message": "after", "targeting": ROMANIA})
        assert read_code(answer) == (400, 100, None)

    def test_comments_stand_beside_the_post(self, page: Caller, state: Twins, jpeg: bytes) -> None:
        made = add_photo(page, jpeg, message="hello")
        comment = page.post(f"/{made['post_id']}/comments", data={"message": "Ended."}).json()["id"]
        assert page.get(f"/{comment}").json()["message"] == "Ended."
        assert state.posts("facebook")[1].reply_to == made["post_id"]


class TestDelete:
    def test_of_the_post_leaves_the_photo(self, page: Caller, state: Twins, jpeg: bytes) -> None:
        made = add_photo(page, jpeg, message="hello K7QF2M-01")
        assert page.delete(f"/{made['post_id']}").json() == {"success": True}
        assert read_code(page.get(f"/{made['post_id']}")) == (400, 100, 33)
        assert [post.id for post in state.posts("facebook", live=True)] == [made["id"]]
        assert page.get("/201/photos", type="uploaded").json()["data"][0]["name"] == "hello K7QF2M-01"
        assert page.delete(f"/{made['id']}").json() == {"success": True}
        assert state.objects("facebook", live=True) == []

    def test_of_what_is_missing_or_anothers_reads_alike(self, page: Caller, other_page: Caller, jpeg: bytes) -> None:
        made = add_photo(page, jpeg)
        assert read_code(other_page.delete(f"/{made['post_id']}")) == (400, 100, 33)
        assert read_code(page.delete("/201_999")) == (400, 100, 33)


class TestRead:
    def test_shows_the_fields_that_were_asked_for(self, page: Caller, jpeg: bytes) -> None:
        made = add_photo(page, jpeg, message="hello", targeting=ROMANIA)
        told = page.get(f"/{made['post_id']}", fields="message,permalink_url,targeting,created_time").json()
        assert set(told) == {"id", "message", "permalink_url", "targeting", "created_time"}
        assert told["created_time"] == "2026-02-07T12:00:00+0000"

    def test_tells_which_post_a_photo_belongs_to(self, page: Caller, jpeg: bytes) -> None:
        made = add_photo(page, jpeg)
        assert page.get(f"/{made['id']}", fields="page_story_id").json()["page_story_id"] == made["post_id"]

    def test_refuses_fields_that_do_not_exist(self, page: Caller, jpeg: bytes) -> None:
        made = add_photo(page, jpeg)
        assert read_code(page.get(f"/{made['id']}", fields="colour")) == (400, 100, None)

    def test_tells_the_page(self, page: Caller) -> None:
        assert page.get("/me").json() == page.get("/201").json() == {"id": "201", "name": "Police Page"}

    def test_takes_a_town_with_a_radius_and_a_region(self, page: Caller, state: Twins, jpeg: bytes) -> None:
        city = {"key": "1930037", "radius": 30, "distance_unit": "kilometer"}
        where = {"geo_locations": {"cities": [city], "regions": [{"key": "3848"}]}}
        add_photo(page, jpeg, targeting=json.dumps(where))
        (post,) = state.posts("facebook", live=True)
        assert post.audience == {"targeting": where}

    def test_finds_places_of_one_country_where_it_is_named(self, page: Caller) -> None:
        kinds = json.dumps(["region"])
        asked = {"type": "adgeolocation", "q": "col", "location_types": kinds}
        assert [place["name"] for place in page.get("/search", **asked, country_code="US").json()["data"]] == [
            "Colorado"
        ]
        assert page.get("/search", **asked, country_code="RO").json()["data"] == []

    def test_finds_places(self, page: Caller) -> None:
        kinds = json.dumps(["city"])
        found = page.get("/search", type="adgeolocation", q="cluj", location_types=kinds).json()["data"]
        assert [(place["name"], place["type"]) for place in found] == [("Cluj-Napoca", "city")]
        assert read_code(page.get("/search", type="user", q="a")) == (400, 100, None)


class TestTimeline:
    def test_is_newest_first_in_pages(self, page: Caller) -> None:
        made = [page.post("/201/feed", data={"message": f"number {number}"}).json()["id"] for number in range(5)]
        first = page.get("/201/published_posts", limit="3").json()
        second = page.get("/201/published_posts", limit="3", after=first["paging"]["cursors"]["after"]).json()
        assert [post["id"] for post in first["data"] + second["data"]] == made[::-1]
        assert "next" in first["paging"]
        assert "next" not in second["paging"]

    @pytest.mark.parametrize("since", ["1770465630", "2026-02-07T12:00:30+00:00", "2026-02-07T12:00:30"])
    def test_begins_at_since(self, page: Caller, state: Twins, since: str) -> None:
        page.post("/201/feed", data={"message": "early"})
        state.advance(60)
        page.post("/201/feed", data={"message": "late"})
        found = page.get("/201/published_posts", since=since, fields="message").json()["data"]
        assert [post["message"] for post in found] == ["late"]

    def test_of_another_page_is_hidden(self, page: Caller) -> None:
        assert read_code(page.get("/202/published_posts")) == (400, 100, 33)


class TestTokens:
    def test_unknown_ones_are_190(self, page: Caller, state: Twins) -> None:
        state.revoke("facebook", "page-token")
        assert read_code(page.get("/me")) == (400, 190, None)

    def test_in_the_url_are_refused_and_recorded(self, page: Caller, state: Twins) -> None:
        assert read_code(page.get("/me", access_token="page-token")) == (400, 190, None)
        assert [(each.kind, each.code) for each in state.violations] == [("facebook", "token_in_url")]

    def test_a_proof_is_tolerated_and_usage_told(self, page: Caller) -> None:
        answer = page.get("/me", appsecret_proof="0123")
        assert answer.status_code == 200
        assert "call_count" in json.loads(answer.headers["x-app-usage"])

    def test_every_version_prefix_and_none_will_do(self, server_page: Caller) -> None:
        for path in ("/me", "/v3.1/me", "/v25.0/me", "/v26.0/me"):
            assert server_page.get(path).json()["id"] == "201"

    @pytest.fixture
    def server_page(self, page: Caller) -> Caller:
        page.base_url = page.base_url.removesuffix("/v25.0")
        return page
