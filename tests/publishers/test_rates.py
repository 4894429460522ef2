"""Budgets: counted by all together, a share kept for taking back, and the platform's own word before ours."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from publishers.channels.facebook import USAGE
from publishers.channels.x import BUDGETS
from publishers.emulators.server import Handle, run_in_thread
from publishers.emulators.twins import Twins
from publishers.errors import RateLimited
from publishers.guard import AddressGuard
from publishers.http import Transport
from publishers.rates import Budget, Counts, MemoryCounts, Rates, RedisCounts, open_counts, taking_back
from publishers.registry import open_publisher
from tests.clock import START, ManualClock
from tests.publishers.bench import ACCOUNT, TOKEN, TWINS, make_content
from tests.publishers.loopback import LOOPBACK, find_free_port
from workers.bundled import bundled_valkey

TEN = Budget(10, timedelta(minutes=15), kept=0.3)


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with bundled_valkey() as server:
        yield server.url


@pytest.fixture(params=["memory", "redis"])
def counts(request: pytest.FixtureRequest, redis_url: str) -> Counts:
    return MemoryCounts() if request.param == "memory" else RedisCounts(redis_url)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def rates(counts: Counts, clock: ManualClock, request: pytest.FixtureRequest) -> Rates:
    return Rates(counts, clock)


@pytest.fixture
def bucket(request: pytest.FixtureRequest) -> str:
    """Of this test alone: the server is shared."""
    return request.node.name


def test_what_is_over_is_forgotten_in_a_process_that_counts_many(clock: ManualClock) -> None:
    """Such as a network for each wrong token: somebody may have many networks."""
    counts = MemoryCounts()
    rates = Rates(counts, clock)
    for number in range(MemoryCounts.MANY - 1):
        rates.take(f"network {number}", TEN)
    assert len(counts) == MemoryCounts.MANY - 1
    clock.advance(minutes=16)
    assert [rates.take("lately", TEN) for _ in range(7)] == [None] * 7
    assert rates.take("lately", TEN) is not None
    assert len(counts) == 1


class TestABudget:
    def test_is_used_up_but_for_what_is_kept_and_whole_again_after_its_window(
        self, rates: Rates, clock: ManualClock, bucket: str
    ) -> None:
        assert [rates.take(bucket, TEN) for _ in range(7)] == [None] * 7
        clock.advance(minutes=5)
        assert rates.take(bucket, TEN) == START + TEN.per
        with taking_back():
            assert [rates.take(bucket, TEN) for _ in range(3)] == [None] * 3
            assert rates.take(bucket, TEN) == START + TEN.per
        clock.advance(minutes=10)
        assert rates.take(bucket, TEN) is None

    def test_of_one_account_is_not_another_s(self, rates: Rates, bucket: str) -> None:
        one = Budget(1, timedelta(minutes=15))
        assert rates.take(bucket, one) is None
        assert rates.take(bucket, one) is not None
        assert rates.take(f"{bucket} of another", one) is None

    def test_is_what_the_platform_says_it_is(self, rates: Rates, clock: ManualClock, bucket: str) -> None:
        rates.take(bucket, TEN)
        reset = clock() + timedelta(minutes=3)
        rates.learn(bucket, used=50, most=50, reset=reset)
        with taking_back():
            assert rates.take(bucket, TEN) == reset
        rates.learn(bucket, used=0, most=50, reset=reset)
        assert [rates.take(bucket, TEN) for _ in range(35)] == [None] * 35
        assert rates.take(bucket, TEN) == reset

    def test_of_a_far_year_is_believed_for_a_quarter_of_an_hour(
        self, rates: Rates, clock: ManualClock, bucket: str
    ) -> None:
        rates.learn(bucket, used=50, most=50, reset=clock() + timedelta(days=20_000))
        with taking_back():
            assert rates.take(bucket, TEN) == START + timedelta(minutes=15)
            clock.advance(minutes=15)
            assert rates.take(bucket, TEN) is None

    def test_of_hundreds_of_digits_is_only_a_large_one(self, rates: Rates, clock: ManualClock, bucket: str) -> None:
        reset = clock() + timedelta(minutes=3)
        rates.learn(bucket, used=5, most=10**400, reset=reset)
        assert rates.take(bucket, TEN) is None
        rates.learn(bucket, used=10**400, most=10**400, reset=reset)
        assert rates.take(bucket, TEN) == reset
        rates.learn(bucket, used=-(10**400), most=50, reset=reset)
        assert rates.take(bucket, TEN) is None

    def test_does_not_believe_a_report_of_a_window_that_is_over(
        self, rates: Rates, clock: ManualClock, bucket: str
    ) -> None:
        rates.learn(bucket, used=50, most=50, reset=clock() - timedelta(seconds=1))
        assert rates.take(bucket, TEN) is None

    def test_that_is_only_reported_is_not_counted_and_stops_no_retraction(
        self, rates: Rates, clock: ManualClock, bucket: str
    ) -> None:
        assert [rates.take(bucket, USAGE) for _ in range(200)] == [None] * 200
        rates.learn(bucket, used=80, most=100, reset=clock() + timedelta(minutes=5))
        assert rates.take(bucket, USAGE) == clock() + timedelta(minutes=5)
        with taking_back():
            assert rates.take(bucket, USAGE) is None


class TestRedis:
    def test_counts_for_all_processes_together(self, redis_url: str, clock: ManualClock, bucket: str) -> None:
        one, other = (Rates(RedisCounts(redis_url), clock) for _ in range(2))
        for each in (one, other, one, other, one, other, one):
            assert each.take(bucket, TEN) is None
        assert other.take(bucket, TEN) is not None

    def test_that_is_dead_leaves_each_process_its_own_count(self, clock: ManualClock, bucket: str) -> None:
        alone = Rates(open_counts(f"redis://127.0.0.1:{find_free_port()}/0"), clock)
        assert [alone.take(bucket, TEN) for _ in range(7)] == [None] * 7
        assert alone.take(bucket, TEN) is not None
        with taking_back():
            assert alone.take(bucket, TEN) is None


@pytest.fixture
def platforms() -> Iterator[Handle]:
    with run_in_thread(state=Twins(patience=0.0)) as handle:
        for kind in ("x", "facebook"):
            handle.state.add_account(kind, TOKEN, ACCOUNT, "Poliția Exemplu")
        yield handle


class TestPublishers:
    def test_of_x_send_nothing_once_the_budget_is_used_up(self, platforms: Handle) -> None:
        rates = Rates(MemoryCounts(), platforms.state.clock.now)
        transport = Transport(AddressGuard(LOOPBACK), rates=rates)
        publisher = open_publisher("x", TWINS["x"](platforms.base_url, TOKEN), transport)
        ref = publisher.publish(make_content("x"), publisher.prepare(make_content("x")), "msg_1").refs[0]
        publisher.delete(ref)
        before = len(platforms.state.received)
        bucket = next(name for name in rates._counts._windows if name.endswith(":delete"))  # type: ignore[attr-defined]
        reset = platforms.state.clock.now() + timedelta(minutes=7)
        rates.learn(bucket, used=50, most=BUDGETS["delete"].most, reset=reset)
        with taking_back(), pytest.raises(RateLimited) as raised:
            publisher.delete(ref)
        assert raised.value.until is not None
        assert abs(raised.value.until - reset) < timedelta(seconds=1)
        assert len(platforms.state.received) == before, "no byte has left"

    def test_of_x_learn_what_is_left_from_each_answer(self, platforms: Handle) -> None:
        rates = Rates(MemoryCounts(), platforms.state.clock.now)
        transport = Transport(AddressGuard(LOOPBACK), rates=rates)
        publisher = open_publisher("x", TWINS["x"](platforms.base_url, TOKEN), transport)
        other = open_publisher("x", TWINS["x"](platforms.base_url, TOKEN), Transport(AddressGuard(LOOPBACK)))
        for _ in range(4):
            other.check()  # another program with the same account
        publisher.check()
        bucket = next(name for name in rates._counts._windows if name.endswith(":me"))  # type: ignore[attr-defined]
        assert rates._counts._windows[bucket][0] == 5  # type: ignore[attr-defined]

    def test_of_facebook_keep_the_last_quarter_for_taking_back(self, platforms: Handle) -> None:
        rates = Rates(MemoryCounts(), platforms.state.clock.now)
        transport = Transport(AddressGuard(LOOPBACK), rates=rates)
        publisher = open_publisher("facebook", TWINS["facebook"](platforms.base_url, TOKEN), transport)
        ref = publisher.publish(make_content("facebook"), publisher.prepare(make_content("facebook")), "msg_1").refs[-1]
        (bucket,) = rates._counts._windows  # type: ignore[attr-defined]
        rates.learn(bucket, used=76, most=100, reset=platforms.state.clock.now() + timedelta(minutes=5))
        with pytest.raises(RateLimited):
            publisher.publish(make_content("facebook", marker="K7QF2M-2"), publisher.prepare(make_content("x")), "m2")
        with taking_back():
            publisher.delete(ref)
