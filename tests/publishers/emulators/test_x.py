"""The X twin's routes, through plain HTTP."""

import pytest

from publishers.emulators.twins import Twins
from publishers.emulators.weights import weigh
from tests.publishers.emulators.caller import Caller

MISSING = "https://api.twitter.com/2/problems/resource-not-found"


def upload(x: Caller, data: bytes, category: str = "tweet_image") -> str:
    answer = x.post("/2/media/upload", files={"media": ("a.jpg", data)}, data={"media_category": category})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["id"])


def publish(x: Caller, text: str, **more: object) -> str:
    answer = x.post("/2/tweets", json={"text": text, **more})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["id"])


class TestUpload:
    def test_tells_id_size_and_shape(self, x: Caller, jpeg: bytes) -> None:
        told = x.post("/2/media/upload", files={"media": ("a.jpg", jpeg)}).json()["data"]
        assert told["size"] == len(jpeg)
        assert told["image"] == {"image_type": "image/jpeg", "w": 40, "h": 30}

    @pytest.mark.parametrize("data", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n"])
    def test_refuses_what_is_no_picture(self, x: Caller, data: bytes) -> None:
        assert x.post("/2/media/upload", files={"media": ("a.jpg", data)}).status_code == 400

    def test_refuses_more_than_5_mb(self, x: Caller, jpeg: bytes) -> None:
        too_much = jpeg + bytes(5 * 1024 * 1024)
        assert x.post("/2/media/upload", files={"media": ("a.jpg", too_much)}).status_code == 400

    def test_refuses_a_body_without_the_file(self, x: Caller) -> None:
        assert x.post("/2/media/upload", files={"picture": ("a.jpg", b"x")}).status_code == 400


class TestAltText:
    def test_is_shown_with_the_post(self, x: Caller, state: Twins, jpeg: bytes) -> None:
        media = upload(x, jpeg)
        x.post("/2/media/metadata", json={"id": media, "metadata": {"alt_text": {"text": "A poster"}}})
        publish(x, "hello", media={"media_ids": [media]})
        assert state.posts("x")[0].alt == "A poster"

    @pytest.mark.parametrize("alt", ["", "a" * 1001])
    def test_has_1_to_1000_characters(self, x: Caller, jpeg: bytes, alt: str) -> None:
        body = {"id": upload(x, jpeg), "metadata": {"alt_text": {"text": alt}}}
        assert x.post("/2/media/metadata", json=body).status_code == 400

    def test_of_a_strangers_media_is_refused(self, x: Caller, other_x: Caller, jpeg: bytes) -> None:
        body = {"id": upload(x, jpeg), "metadata": {"alt_text": {"text": "mine"}}}
        assert other_x.post("/2/media/metadata", json=body).status_code == 400


class TestPost:
    def test_is_kept_with_its_marker(self, x: Caller, state: Twins) -> None:
        identifier = publish(x, "Missing child. K7QF2M-01")
        post = state.posts("x")[0]
        assert (post.id, post.account, post.marker, post.live) == (identifier, "101", "K7QF2M-01", True)

    @pytest.mark.parametrize("body", [{}, {"text": ""}, {"text": "a", "status": "b"}, {"text": 5}])
    def test_refuses_a_body_that_is_none(self, x: Caller, body: dict[str, object]) -> None:
        assert x.post("/2/tweets", json=body).status_code == 400

    def test_refuses_281_weighted_characters(self, x: Caller) -> None:
        assert x.post("/2/tweets", json={"text": "界" * 141}).status_code == 403
        publish(x, "界" * 140)

    def test_refuses_unknown_and_foreign_media(self, x: Caller, other_x: Caller, jpeg: bytes) -> None:
        for media in ("7", upload(other_x, jpeg)):
            assert x.post("/2/tweets", json={"text": "a", "media": {"media_ids": [media]}}).status_code == 400

    def test_refuses_the_same_words_without_a_code(self, x: Caller, state: Twins) -> None:
        publish(x, "again")
        answer = x.post("/2/tweets", json={"text": "again"})
        assert answer.status_code == 403
        assert "duplicate content" in answer.json()["detail"]
        assert "code" not in answer.text
        assert len(state.posts("x")) == 1

    def test_takes_the_same_words_when_told_so(self, x: Caller, state: Twins) -> None:
        state.refuse_duplicates = False
        assert publish(x, "again") != publish(x, "again")

    def test_replies_only_to_what_is_live(self, x: Caller, state: Twins) -> None:
        first = publish(x, "first")
        publish(x, "second", reply={"in_reply_to_tweet_id": first})
        assert state.posts("x")[1].reply_to == first
        x.delete(f"/2/tweets/{first}")
        body = {"text": "third", "reply": {"in_reply_to_tweet_id": first}}
        assert x.post("/2/tweets", json=body).status_code == 403


class TestRead:
    def test_wraps_links_and_escapes(self, x: Caller, jpeg: bytes) -> None:
        identifier = publish(x, "Tom & Ana https://e.example.org/a.", media={"media_ids": [upload(x, jpeg)]})
        told = x.get(f"/2/tweets/{identifier}", **{"tweet.fields": "entities"}).json()["data"]
        assert told["text"].startswith("Tom &amp; Ana https://t.co/")
        assert told["entities"]["urls"][0]["expanded_url"] == "https://e.example.org/a"
        assert told["entities"]["urls"][1]["media_key"]

    def test_of_a_deleted_post_is_200_with_an_error(self, x: Caller) -> None:
        identifier = publish(x, "hello")
        assert x.delete(f"/2/tweets/{identifier}").json() == {"data": {"deleted": True}}
        answer = x.get(f"/2/tweets/{identifier}")
        assert answer.status_code == 200
        assert "data" not in answer.json()
        assert answer.json()["errors"][0]["type"] == MISSING

    def test_of_an_unknown_post_is_the_same(self, x: Caller) -> None:
        assert x.get("/2/tweets/12345").json()["errors"][0]["type"] == MISSING

    def test_of_a_word_is_refused(self, x: Caller) -> None:
        assert x.get("/2/tweets/me").status_code == 400

    def test_tells_who_the_token_is(self, x: Caller) -> None:
        assert x.get("/2/users/me").json()["data"]["id"] == "101"


class TestTimeline:
    def test_is_newest_first_in_pages(self, x: Caller, state: Twins) -> None:
        made = []
        for number in range(7):
            made.append(publish(x, f"number {number}"))
            state.advance(1)
        first = x.get("/2/users/101/tweets", max_results="5").json()
        token = first["meta"]["next_token"]
        second = x.get("/2/users/101/tweets", max_results="5", pagination_token=token).json()
        assert [post["id"] for post in first["data"] + second["data"]] == made[::-1]
        assert "next_token" not in second["meta"]

    def test_begins_at_start_time(self, x: Caller, state: Twins) -> None:
        publish(x, "early")
        state.advance(60)
        late = publish(x, "late")
        found = x.get("/2/users/101/tweets", start_time="2026-02-07T12:00:30Z", **{"tweet.fields": "created_at"}).json()
        assert [post["id"] for post in found["data"]] == [late]
        assert found["data"][0]["created_at"] == "2026-02-07T12:01:00.000Z"

    def test_shows_neither_deleted_posts_nor_others(self, x: Caller, other_x: Caller) -> None:
        x.delete(f"/2/tweets/{publish(x, 'mine')}")
        publish(other_x, "theirs")
        assert x.get("/2/users/101/tweets").json() == {"meta": {"result_count": 0}}


class TestAccounts:
    def test_unknown_tokens_are_401(self, x: Caller, state: Twins) -> None:
        state.revoke("x", "x-token")
        answer = x.get("/2/users/me")
        assert answer.status_code == 401
        assert answer.json()["title"] == "Unauthorized"

    def test_a_token_in_the_url_is_a_violation(self, x: Caller, state: Twins) -> None:
        assert x.get("/2/users/me", access_token="x-token").status_code == 401
        assert [each.code for each in state.violations] == ["token_in_url"]
        assert "x-token" not in repr(state.violations)

    def test_no_one_deletes_anothers_post(self, x: Caller, other_x: Caller, state: Twins) -> None:
        identifier = publish(x, "mine")
        assert other_x.delete(f"/2/tweets/{identifier}").status_code == 403
        assert state.posts("x")[0].live

    def test_unknown_addresses_are_404(self, x: Caller) -> None:
        assert x.get("/1.1/statuses/home_timeline.json").status_code == 404


class TestWindows:
    def test_50_deletions_in_15_minutes_of_the_twins_time(self, x: Caller, state: Twins) -> None:
        answers = [x.delete("/2/tweets/1") for _ in range(51)]
        assert [answer.status_code for answer in answers] == [200] * 50 + [429]
        assert answers[0].headers["x-rate-limit-remaining"] == "49"
        assert "retry-after" not in answers[50].headers
        reset = int(answers[50].headers["x-rate-limit-reset"])
        state.advance(reset - state.clock.now().timestamp())
        assert x.delete("/2/tweets/1").status_code == 200

    def test_can_be_switched_off(self, x: Caller, state: Twins) -> None:
        state.limits = False
        assert {x.delete("/2/tweets/1").status_code for _ in range(60)} == {200}


class TestWeights:
    @pytest.mark.parametrize(
        ("text", "weight"),
        [
            ("abc", 3),
            ("ăâîșț", 5),
            ("Ж", 1),
            ("界", 2),
            ("é", 1),
            ("😀", 2),
            ("👨\u200d👩\u200d👧", 2),
            ("🇷🇴", 2),
            ("👍🏽", 2),
            ("1️⃣", 2),
            ("“–”", 3),
            ("…", 2),
            ("https://a.example/very/long/way?with=query", 23),
            ("http://127.0.0.1:8000/a/x", 23),
            ("see example.org.", 28),
            ("(https://e.org/a)", 25),
            ("a@example.org", 13),
            ("18.45", 5),
        ],
    )
    def test_counts_as_x_does(self, text: str, weight: int) -> None:
        assert weigh(text) == weight
