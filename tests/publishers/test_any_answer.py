"""Whatever a platform answers, of every kind: something typed comes out, fit to be kept, or a PublishError.

Between each publisher and its twin stands a relay that changes what the twin says: any value of the JSON into any
other, the status, the headers that tell of limits.
"""

import http.client
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import cycle
from socket import socket
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.places import Place
from publishers.contract import (
    BulkPublisher,
    Content,
    Gone,
    Health,
    Prepared,
    Publisher,
    Receipt,
    RemoteRef,
    Seen,
    Timeline,
    Unreadable,
)
from publishers.errors import PublishError, RateLimited
from publishers.rates import MemoryCounts, Rates
from publishers.registry import open_publisher
from tests.publishers.bench import TWINS, Bench, InBulk, make_content, read_secret
from tests.publishers.loopback import Arrived, answer, make_transport, serve

LONGEST = 300_000  # characters of all that comes out of one call; a marker's worth of text goes in
NAMES = (
    "data", "id", "meta", "result_count", "next_token", "errors", "type", "detail", "deleted", "entities", "urls",
    "url", "expanded_url", "media_key", "text", "username", "error", "code", "error_subcode", "success", "message",
    "name", "attachments", "target", "page_story_id", "paging", "next", "cursors", "after", "post_id", "key",
)  # fmt: skip
LIMITS = (
    "x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-reset", "x-app-usage", "x-business-use-case-usage",
    "Retry-After",
)  # fmt: skip
WORDS = st.text(max_size=20) | st.sampled_from(
    ["\ud800", "\x00", "&#" + "9" * 5_000 + ";", "1" * 5_000, "https://t.co/a"]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-1, 3)
    | st.sampled_from([10**30, 10**400, 1.5, float("inf"), float("nan")])
    | WORDS
)
JUNK = st.recursive(
    LEAVES,
    lambda each: st.lists(each, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | WORDS, each, max_size=4),
    max_leaves=8,
)
HEADERS = st.dictionaries(
    st.sampled_from(LIMITS),
    st.sampled_from(
        [
            "", "soon", "0", "-1", "60", "1770000000", "9" * 30, "9" * 5_000, "1e999", "[" * 20_000, "\xb2",
            '{"call_count":1e999}', '{"1":[{"call_count":NaN,"estimated_time_to_regain_access":1e300}]}',
            '{"1":[{"estimated_time_to_regain_access":99999999999}]}', "Fri, 31 Dec 9999 23:59:59 -2359",
            "Thu, 01 Jan 0001 00:00:00 +2359", "Wed, 3 Apr 2002 12.34.56.78+0800",
        ]
    )
    | st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30),
    max_size=3,
)  # fmt: skip


@dataclass(frozen=True)
class Twist:
    """`where`: which value of the JSON, counted round."""

    where: int
    junk: Any
    status: int | None
    headers: Mapping[str, str]


TWIST = st.builds(
    Twist,
    where=st.integers(0, 200),
    junk=JUNK,
    status=st.none() | st.sampled_from([200, 201, 204, 400, 401, 403, 404, 408, 413, 429, 500]),
    headers=HEADERS,
)
TWISTS = st.lists(st.none() | TWIST, min_size=1, max_size=3)  # None: as the twin said it


@dataclass
class Relay:
    """Every answer of the twin at `port` is twisted, by one of these after the other."""

    port: int
    twists: Iterator[Twist | None] = field(default_factory=lambda: cycle([None]))

    def act(self, connection: socket, arrived: Arrived) -> None:
        method, path, _ = arrived.line.split(" ")
        twin = http.client.HTTPConnection("127.0.0.1", self.port)
        names = ("authorization", "content-type", "webhook-id", "webhook-timestamp", "webhook-signature", "host")
        headers = {name: value for name in names if (value := arrived.header(name)) is not None}
        twin.request(method, path, arrived.body, headers)
        said = twin.getresponse()
        body, status, told = said.read(), said.status, dict[str, str]()
        twin.close()
        twist = next(self.twists)
        if twist is not None:
            body, status, told = change(body, twist), twist.status or status, dict(twist.headers)
        connection.sendall(answer(body, f"{status} Told", **told))


def change(body: bytes, twist: Twist) -> bytes:
    try:
        whole = [json.loads(body)]
    except ValueError:
        whole = [None]
    places = list(walk(whole))
    holder, key = places[twist.where % len(places)]
    holder[key] = twist.junk
    return json.dumps(whole[0]).encode()


def walk(value: Any) -> Iterator[tuple[Any, Any]]:
    """Where each value stands: in what, and under which key."""
    for key in value if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from walk(value[key])


@dataclass
class Twisted:
    """A bench whose twin may be twisted, with two posts on it: one to be read, and one to be deleted."""

    bench: Bench
    relay: Relay
    url: str
    content: Content
    refs: tuple[RemoteRef, ...]
    other: tuple[RemoteRef, ...]

    def open(self) -> Publisher | InBulk:
        """Afresh: whoever was told that a limit is used up makes no more calls."""
        given_settings = TWINS[self.bench.kind](self.url, read_secret(self.bench.kind))
        transport = replace(make_transport(), rates=Rates(MemoryCounts(), lambda: datetime.now(UTC)))
        publisher = open_publisher(self.bench.kind, given_settings, transport)
        if not isinstance(self.bench.publisher, InBulk):
            return publisher
        assert isinstance(publisher, BulkPublisher)
        return InBulk(publisher, self.bench.publisher.batches)


@pytest.fixture
def twisted(bench: Bench) -> Iterator[Twisted]:
    bench.twins.limits = False
    content, relay = make_everything(bench.kind), Relay(bench.handle.port)
    with serve(relay.act) as server:
        other = bench.publish(make_content(bench.kind, "K7QF2M-2"), "msg_0").refs
        yield Twisted(bench, relay, server.url, content, bench.publish(content).refs, other)


def make_everything(kind: str) -> Content:
    """Whatever a post of this kind can have, so that every answer is asked for."""
    content = make_content(kind)
    if not content.audience.countries:
        return content
    places = (Place("city", "Cluj-Napoca", "RO", radius_km=30.0), Place("region", "Bihor County", "RO"))
    return replace(content, audience=replace(content.audience, choices=(places,)))


def check_fit_to_be_kept(outcome: Any) -> None:
    """Text that a store takes, of a length that it may have."""
    if outcome is None:
        return
    told = asdict(replace(outcome, text="") if isinstance(outcome, Seen) else outcome)
    kept = json.dumps(told, default=lambda moment: moment.isoformat(), ensure_ascii=False)
    assert len(kept.encode()) < LONGEST
    assert "\\u0000" not in kept
    if isinstance(outcome, Seen):
        assert len(outcome.text.encode()) < LONGEST


def call(name: str, publisher: Any, twisted: Twisted, prepared: Prepared) -> Any:
    content, refs = twisted.content, twisted.refs
    match name:
        case "prepare":
            return publisher.prepare(content)
        case "publish":
            return publisher.publish(content, prepared, "msg_2")
        case "edit":
            return publisher.edit(refs, content, "msg_3")
        case "delete":
            return publisher.delete(twisted.other[-1])
        case "read":
            return publisher.read(refs[-1])
        case "read the first":
            return publisher.read(refs[0])
        case "find":
            return publisher.find((content.marker,), datetime.now(UTC) - timedelta(hours=1))
    return publisher.check()


READ = (Seen, Gone, Unreadable)
RETURNS: Mapping[str, tuple[type, ...]] = {
    "check": (Health,), "prepare": (Prepared,), "publish": (Receipt,), "edit": (Receipt,), "delete": (type(None),),
    "read": READ, "read the first": READ, "find": (Timeline, Unreadable),
}  # fmt: skip
RAISES = ("prepare", "publish", "edit", "delete")


class TestAnyAnswer:
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
    @given(twists=TWISTS, name=st.sampled_from(sorted(RETURNS)))
    def test_comes_to_something_that_is_known(self, twisted: Twisted, twists: list[Twist | None], name: str) -> None:
        twisted.relay.twists = cycle([None])
        publisher = twisted.open()
        prepared = publisher.prepare(twisted.content) if name == "publish" else Prepared()
        twisted.relay.twists = cycle(twists)
        try:
            outcome = call(name, publisher, twisted, prepared)
        except PublishError as error:
            outcome = error
        if isinstance(outcome, PublishError):
            assert name in RAISES
            assert not isinstance(outcome, RateLimited) or outcome.until is None or outcome.until.tzinfo is not None
            check_fit_to_be_kept(outcome.reason)
        else:
            assert isinstance(outcome, RETURNS[name])
            check_fit_to_be_kept(outcome)
