"""Every fault in the table does what the table says, on real sockets."""

import threading
import time
from datetime import timedelta

import pytest
import requests

from publishers.emulators.faults import DEFAULT_ROUTES
from publishers.emulators.server import Handle, run_in_thread
from publishers.emulators.twins import Twins
from tests.publishers.emulators.caller import NOON, Caller

POST = {"text": "hello K7QF2M-01"}


def publish(x: Caller, text: str = POST["text"]) -> str:
    return str(x.post("/2/tweets", json={"text": text}).json()["data"]["id"])


def is_seen(x: Caller, identifier: str) -> bool:
    return "data" in x.get(f"/2/tweets/{identifier}").json()


def list_seen(x: Caller) -> list[str]:
    return [post["id"] for post in x.get("/2/users/101/tweets").json().get("data", [])]


class TestAcceptedWithoutAnswer:
    def test_the_caller_gives_up(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "accept_then_timeout")
        with pytest.raises(requests.ReadTimeout):
            x.post("/2/tweets", json=POST, timeout=0.2)
        assert [post.text for post in state.posts("x")] == [POST["text"]]
        assert len(list_seen(x)) == 1

    @pytest.mark.parametrize("fault", ["accept_then_timeout", "lost", "land_late"])
    def test_the_connection_ends_after_the_hold(self, x: Caller, state: Twins, fault: str) -> None:
        state.add_fault("x", fault, hold=0)
        with pytest.raises(requests.ConnectionError, match="without response"):
            x.post("/2/tweets", json=POST)
        assert len(state.posts("x")) == (fault == "accept_then_timeout")

    def test_no_patience_means_no_waiting(self, x: Caller, state: Twins) -> None:
        state.patience = 0
        state.add_fault("x", "accept_then_timeout")
        with pytest.raises(requests.ConnectionError):
            x.post("/2/tweets", json=POST)

    def test_stopping_does_not_wait_for_held_callers(self) -> None:
        with run_in_thread() as server:
            server.state.add_account("x", "t", "1", "one")
            server.state.add_fault("x", "lost", hold=600)
            with pytest.raises(requests.ReadTimeout):
                requests.post(
                    f"{server.base_url}/x/2/tweets", json=POST, headers={"Authorization": "Bearer t"}, timeout=0.1
                )
            started = time.monotonic()
        assert time.monotonic() - started < 1

    def test_a_released_caller_is_hung_up_on(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "accept_then_timeout")
        failed: list[Exception] = []

        def call() -> None:
            try:
                x.post("/2/tweets", json=POST)
            except requests.ConnectionError as error:
                failed.append(error)

        thread = threading.Thread(target=call)
        thread.start()
        while not state.holding():
            time.sleep(0.001)
        state.release()
        thread.join(2)
        assert len(failed) == 1

    def test_accepted_and_then_500(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "accept_then_500")
        assert x.post("/2/tweets", json=POST).status_code == 500
        assert len(list_seen(x)) == 1

    @pytest.mark.parametrize(("options", "copies"), [({}, 1), ({"performed": True}, 1), ({"performed": False}, 0)])
    def test_reset_is_a_real_one(self, x: Caller, state: Twins, options: dict[str, bool], copies: int) -> None:
        state.add_fault("x", "reset", **options)
        with pytest.raises(requests.ConnectionError, match="reset by peer"):
            x.post("/2/tweets", json=POST)
        assert len(state.posts("x")) == copies


class TestLandLate:
    def test_lands_when_the_clock_passes(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "land_late", after=100, hold=0)
        with pytest.raises(requests.ConnectionError):
            x.post("/2/tweets", json=POST)
        state.advance(99)
        assert list_seen(x) == []
        assert state.in_flight() == 1
        state.advance(50)
        assert len(list_seen(x)) == 1
        assert state.posts("x")[0].created_at == NOON + timedelta(seconds=100)
        assert state.in_flight() == 0

    def test_of_an_edit_and_of_a_deletion(self, page: Caller, state: Twins) -> None:
        made = page.post("/201/feed", data={"message": "first"}).json()["id"]
        for route in ("edit", "delete"):
            state.add_fault("facebook", "land_late", route=route, after=10, hold=0)
        with pytest.raises(requests.ConnectionError):
            page.post(f"/{made}", data={"message": "second"})
        with pytest.raises(requests.ConnectionError):
            page.delete(f"/{made}")
        state.advance(9)
        assert page.get(f"/{made}").json()["message"] == "first"
        state.advance(1)
        post = state.posts("facebook")[0]
        assert (post.text, post.live) == ("second", False)


class TestCopies:
    def test_duplicate_is_evidence_that_it_landed(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "duplicate")
        answer = x.post("/2/tweets", json=POST)
        assert answer.status_code == 403
        assert "duplicate content" in answer.json()["detail"]
        assert len(list_seen(x)) == 1

    @pytest.mark.parametrize("kind", ["x", "facebook"])
    def test_twice_leaves_two(self, x: Caller, page: Caller, state: Twins, kind: str) -> None:
        state.add_fault(kind, "twice")
        made = publish(x) if kind == "x" else page.post("/201/feed", data={"message": "a"}).json()["id"]
        posts = state.posts(kind, live=True)
        assert len(posts) == 2
        assert made == posts[0].id

    def test_half_leaves_the_photo_without_a_post(self, page: Caller, state: Twins, jpeg: bytes) -> None:
        state.add_fault("facebook", "half")
        answer = page.post("/201/photos", files={"source": ("a.jpg", jpeg)}, data={"message": POST["text"]})
        assert answer.status_code == 500
        assert [(post.object, post.marker) for post in state.posts("facebook")] == [("photo", "K7QF2M-01")]
        assert page.get("/201/published_posts").json()["data"] == []
        assert len(page.get("/201/photos", type="uploaded").json()["data"]) == 1

    def test_half_leaves_nothing_on_x(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "half")
        assert x.post("/2/tweets", json=POST).status_code == 500
        assert state.posts("x") == []


class TestDeletions:
    def test_refused(self, x: Caller, state: Twins) -> None:
        made = publish(x)
        state.add_fault("x", "delete_refused")
        assert x.delete(f"/2/tweets/{made}").status_code == 403
        assert is_seen(x, made)

    def test_done_and_unanswered(self, x: Caller, state: Twins) -> None:
        made = publish(x)
        state.add_fault("x", "delete_lost", hold=0)
        with pytest.raises(requests.ConnectionError):
            x.delete(f"/2/tweets/{made}")
        assert not is_seen(x, made)

    def test_answered_and_done_later(self, x: Caller, state: Twins) -> None:
        made = publish(x)
        state.add_fault("x", "delete_async", after=20)
        assert x.delete(f"/2/tweets/{made}").json() == {"data": {"deleted": True}}
        assert is_seen(x, made)
        state.advance(20)
        assert not is_seen(x, made)

    def test_by_hand(self, x: Caller, state: Twins) -> None:
        made = publish(x)
        state.remove_by_hand("x", made)
        assert not is_seen(x, made)


class TestStaleReads:
    def test_a_new_post_reads_missing_for_n_reads(self, x: Caller, state: Twins) -> None:
        old = publish(x, "old")
        new = publish(x, "new")
        state.add_fault("x", "stale_read", times=3)
        assert list_seen(x) == [old]
        assert not is_seen(x, new)
        assert is_seen(x, old)
        assert is_seen(x, new)

    def test_a_deleted_post_reads_live_for_some_time(self, x: Caller, state: Twins) -> None:
        made = publish(x)
        state.add_fault("x", "stale_read", after=30)
        x.delete(f"/2/tweets/{made}")
        assert is_seen(x, made)
        assert is_seen(x, made)
        assert list_seen(x) == [made]
        state.advance(30)
        assert not is_seen(x, made)

    def test_a_read_may_be_behind_by_a_time(self, x: Caller, state: Twins) -> None:
        made = publish(x)
        state.add_fault("x", "stale_read", lag=20, times=0)
        state.advance(19)
        assert not is_seen(x, made)
        state.advance(2)
        assert is_seen(x, made)
        x.delete(f"/2/tweets/{made}")
        assert is_seen(x, made)
        state.advance(20)
        assert not is_seen(x, made)

    def test_an_edited_post_reads_as_before(self, page: Caller, state: Twins) -> None:
        made = page.post("/201/feed", data={"message": "before"}).json()["id"]
        page.post(f"/{made}", data={"message": "after"})
        state.add_fault("facebook", "stale_read")
        assert page.get(f"/{made}").json()["message"] == "before"
        assert page.get(f"/{made}").json()["message"] == "after"

    def test_photo_and_post_of_one_call_are_missing_together(self, page: Caller, state: Twins, jpeg: bytes) -> None:
        made = page.post("/201/photos", files={"source": ("a.jpg", jpeg)}).json()
        state.add_fault("facebook", "stale_read", times=2)
        assert {page.get(f"/{each}").status_code for each in made.values()} == {400}
        assert {page.get(f"/{each}").status_code for each in made.values()} == {200}

    def test_another_accounts_change_hides_nothing(self, x: Caller, other_x: Caller, state: Twins) -> None:
        made = publish(x)
        publish(other_x, "theirs")
        state.add_fault("x", "stale_read")
        assert not is_seen(x, made)


class TestRefusals:
    def test_rate_limit_names_the_end(self, x: Caller, page: Caller, state: Twins) -> None:
        state.add_fault("x", "rate_limit", after=120)
        answer = x.post("/2/tweets", json=POST)
        assert answer.status_code == 429
        assert 120 <= int(answer.headers["x-rate-limit-reset"]) - NOON.timestamp() <= 121
        state.add_fault("facebook", "rate_limit", after=120)
        answer = page.post("/201/feed", data={"message": "a"})
        assert answer.json()["error"]["code"] == 32
        assert '"estimated_time_to_regain_access": 2' in answer.headers["x-business-use-case-usage"]
        assert state.posts() == []

    def test_rate_limit_bare_names_nothing(self, x: Caller, page: Caller, state: Twins) -> None:
        state.add_fault("x", "rate_limit_bare")
        state.add_fault("facebook", "rate_limit_bare")
        assert "x-rate-limit-reset" not in x.post("/2/tweets", json=POST).headers
        answer = page.get("/me")
        assert answer.json()["error"]["code"] == 4
        assert "x-business-use-case-usage" not in answer.headers

    def test_token_expired_until_cleared(self, x: Caller, page: Caller, state: Twins) -> None:
        for kind in ("x", "facebook"):
            state.add_fault(kind, "token_expired", times=0)
        for _ in range(3):
            assert x.get("/2/users/me").status_code == 401
            assert page.get("/me").json()["error"]["code"] == 190
        state.clear_faults()
        assert x.get("/2/users/me").status_code == page.get("/me").status_code == 200

    def test_down_does_nothing(self, x: Caller, page: Caller, state: Twins) -> None:
        for kind in ("x", "facebook"):
            state.add_fault(kind, "down")
        assert x.post("/2/tweets", json=POST).status_code == 503
        assert page.post("/201/feed", data={"message": "a"}).status_code == 503
        assert state.posts() == []

    def test_html_is_a_page_with_200(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "html")
        state.add_fault("x", "html", performed=True)
        for copies in (0, 1):
            answer = x.post("/2/tweets", json=POST)
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith("text/html")
            assert len(state.posts("x")) == copies

    def test_slow_acts_at_once_and_answers_late(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "slow", after=0.2)
        with pytest.raises(requests.ReadTimeout):
            x.post("/2/tweets", json=POST, timeout=0.05)
        assert len(state.posts("x")) == 1
        state.add_fault("x", "slow", after=0.2)
        started = time.monotonic()
        assert x.get("/2/users/me").status_code == 200
        assert time.monotonic() - started >= 0.2

    @pytest.mark.parametrize(
        ("status", "code", "subcode"),
        [
            *((400, code, None) for code in (102, 17, 32, 613, 341, 1390008, 368, 506, 1366051, 100)),
            *((403, code, None) for code in (4, 10, 200, 299)),
            *((500, code, None) for code in (1, 2)),
            *((status, 190, 463) for status in (400, 401)),
            (400, 100, 33),
        ],
    )
    def test_every_row_of_facebooks_errors_can_be_forced(
        self, page: Caller, state: Twins, status: int, code: int, subcode: int | None
    ) -> None:
        state.add_fault("facebook", "error", status=status, code=code, subcode=subcode, message="said so")
        answer = page.post("/201/feed", data={"message": "a"})
        error = answer.json()["error"]
        assert (answer.status_code, error["code"], error.get("error_subcode")) == (status, code, subcode)
        assert error["message"] == "said so"
        assert state.posts() == []


class TestAiming:
    def test_counts_down_its_times(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "down", times=2)
        assert [x.get("/2/users/me").status_code for _ in range(3)] == [503, 503, 200]

    def test_leaves_other_routes_kinds_and_accounts_alone(
        self, x: Caller, other_x: Caller, page: Caller, state: Twins
    ) -> None:
        state.add_fault("x", "down", route="find", account="101")
        assert x.get("/2/users/me").status_code == 200
        assert other_x.get("/2/users/101/tweets").status_code == 200
        assert page.get("/me").status_code == 200
        assert x.get("/2/users/101/tweets").status_code == 503

    def test_sleeps_until_after(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "token_expired", times=0, after=60)
        assert x.get("/2/users/me").status_code == 200
        state.advance(60)
        assert x.get("/2/users/me").status_code == 401

    def test_of_every_name_can_be_ordered(self, state: Twins) -> None:
        for name in DEFAULT_ROUTES:
            state.add_fault("x", name)
        assert [fault.name for _, fault, _ in state.faults.waiting()] == list(DEFAULT_ROUTES)


class TestPause:
    def test_refuses_connections_until_resumed(self, server: Handle, x: Caller) -> None:
        assert x.get("/2/users/me").status_code == 200
        server.pause()
        with pytest.raises(requests.ConnectionError, match="refused"):
            x.get("/2/users/me")
        server.resume()
        assert x.get("/2/users/me").status_code == 200
