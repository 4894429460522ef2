"""Every kind, every promise, every fault, against the twins over real sockets.

A new kind needs a row in TWINS; what is asked of it follows from its Capabilities.
"""

import io
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PIL import Image as Picture

from publishers.contract import (
    Audience,
    Content,
    Editing,
    Gone,
    Image,
    Publisher,
    Receipt,
    RemoteRef,
    Seen,
    Settling,
    Timeline,
    Undoing,
    Unreadable,
)
from publishers.emulators.server import Handle, run_in_thread
from publishers.emulators.timeline import Post
from publishers.emulators.twins import Twins
from publishers.errors import (
    CredentialsExpired,
    Duplicate,
    NotSent,
    OutcomeUnknown,
    PublishError,
    RateLimited,
    Rejected,
)
from publishers.registry import kinds, open_publisher, secret_fields
from tests.publishers.loopback import make_transport, tell_all

ACCOUNT = "1000200030004000"
TOKEN = "s3cr3t-tw1n-t0k3n"
WHSEC = "whsec_" + "c2VjcmV0" * 4
OTHER_WHSEC = "whsec_" + "b3RoZXJz" * 4

TWINS: Mapping[str, Callable[[str, str], dict[str, Any]]] = {
    "x": lambda base, secret: {"base_url": f"{base}/x", "access_token": secret},
    "facebook": lambda base, secret: {"base_url": f"{base}/facebook", "page_id": ACCOUNT, "access_token": secret},
    "webhook": lambda base, secret: {"base_url": f"{base}/webhook/{ACCOUNT}", "secret": secret},
}
SECRETS = {"webhook": (WHSEC, OTHER_WHSEC)}


def draw(media_type: str = "image/jpeg") -> Image:
    file = io.BytesIO()
    Picture.new("RGB", (120, 68), "navy").save(file, media_type.removeprefix("image/").upper())
    return Image(file.getvalue(), media_type, 120, 68, "A drawn child in a green blouse")


def make_content(kind: str, marker: str = "K7QF2M-1", event: str = "alert.issued", cursor: int = 1) -> Content:
    text = f"Missing: Matei & Ana, 2 <Cluj>\nCall 112\n{marker}"
    sheet = kinds()[kind].capabilities
    told = {"type": event, "alert": marker.partition("-")[0], "cursor": cursor, "headline": text, "marker": marker}
    return Content(
        text,
        "en",
        marker,
        image=draw() if sheet.image else None,
        audience=Audience(("RO", "HU")) if sheet.native_audience else Audience(),
        event=told if sheet.structured else None,
    )


@dataclass(frozen=True)
class Bench:
    """One channel of one kind, opened at its twin."""

    kind: str
    handle: Handle
    publisher: Publisher

    @property
    def twins(self) -> Twins:
        return self.handle.state

    @property
    def undoing(self) -> Undoing:
        return self.publisher.capabilities.undoing

    def publish(self, content: Content | None = None, key: str = "msg_1") -> Receipt:
        content = content or make_content(self.kind)
        return self.publisher.publish(content, self.publisher.prepare(content), key)

    def fail(self, fault: str, **options: Any) -> None:
        self.twins.add_fault(self.kind, fault, **options)

    def live(self) -> list[Post]:
        return self.twins.posts(self.kind, live=True)

    def look(self, *markers: str) -> Timeline | Unreadable:
        return self.publisher.find(markers or ("K7QF2M-1",), datetime.now(UTC) - timedelta(hours=1))

    def find(self, *markers: str) -> Timeline:
        """A look that must succeed."""
        found = self.look(*markers)
        assert isinstance(found, Timeline)
        return found

    def take_back(self, refs: tuple[RemoteRef, ...], key: str = "msg_2") -> None:
        """As the kind declares that its posts are undone."""
        if self.undoing is Undoing.DELETE:
            for ref in refs:
                self.publisher.delete(ref)
        else:
            self.publisher.edit(refs, make_content(self.kind, event="alert.retracted", cursor=2), key)


def read_secret(kind: str, *, good: bool = True) -> str:
    return SECRETS.get(kind, (TOKEN, f"other-{TOKEN}"))[0 if good else 1]


def reopen(bench: Bench, *, good: bool) -> Publisher:
    settings = TWINS[bench.kind](bench.handle.base_url, read_secret(bench.kind, good=good))
    return open_publisher(bench.kind, settings, make_transport())


@pytest.fixture(params=sorted(kinds()))
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    kind = request.param
    with run_in_thread(state=Twins(patience=0.0)) as handle:
        handle.state.add_account(kind, read_secret(kind), ACCOUNT, "Poliția Exemplu")
        publisher = open_publisher(kind, TWINS[kind](handle.base_url, read_secret(kind)), make_transport())
        yield Bench(kind, handle, publisher)


def test_every_kind_has_a_twin() -> None:
    assert set(TWINS) == set(kinds())


class TestCheck:
    def test_is_healthy_with_a_good_secret(self, bench: Bench) -> None:
        health = bench.publisher.check()
        assert (health.ok, health.reason.code) == (True, f"{bench.kind}.ok")
        assert bench.live() == []

    def test_is_not_with_a_bad_one(self, bench: Bench) -> None:
        assert not reopen(bench, good=False).check().ok


class TestPublish:
    def test_makes_one_post_that_shows_what_was_approved(self, bench: Bench) -> None:
        content = make_content(bench.kind)
        receipt = bench.publish(content)
        (post,) = bench.live()
        assert (post.text, post.marker) == (content.text, content.marker)
        assert tuple(ref.kind for ref in receipt.refs) == bench.publisher.capabilities.objects
        assert receipt.said
        if content.image:
            assert post.alt == content.image.alt
        if content.audience.countries:
            where = {"geo_locations": {"countries": ["RO", "HU"]}}
            assert post.audience == {"targeting": where, "feed_targeting": where}

    def test_sends_the_picture_byte_for_byte(self, bench: Bench) -> None:
        content = make_content(bench.kind)
        bench.publish(content)
        if content.image:
            assert [content.image.data in each.request.body for each in bench.twins.received].count(True) == 1

    def test_takes_a_text_of_the_full_length(self, bench: Bench) -> None:
        limits = bench.publisher.capabilities.text
        content = make_content(bench.kind)
        if not bench.publisher.capabilities.structured:
            fill = limits.most - len(content.text) - 1
            bench.publish(replace(content, text=content.text + "\n" + "a" * fill))
            with pytest.raises(Rejected):
                bench.publish(replace(content, text=content.text + "\n" + "a" * (fill + 1)))
            assert len(bench.live()) == 1

    def test_twice_with_one_key_makes_one_copy_where_the_receiver_drops_repeats(self, bench: Bench) -> None:
        if bench.publisher.capabilities.settling is Settling.REPEAT:
            assert bench.publish().refs == bench.publish().refs
            assert len(bench.live()) == 1

    def test_with_a_bad_secret_makes_nothing(self, bench: Bench) -> None:
        publisher = reopen(bench, good=False)
        content = make_content(bench.kind)
        with pytest.raises((CredentialsExpired, Rejected)):
            publisher.publish(content, publisher.prepare(content), "msg_1")
        assert bench.twins.objects(bench.kind) == []

    def test_to_a_server_that_refuses_connections_is_not_sent(self, bench: Bench) -> None:
        content = make_content(bench.kind)
        prepared = bench.publisher.prepare(content)
        bench.handle.pause()
        with pytest.raises(NotSent):
            bench.publisher.publish(content, prepared, "msg_1")
        bench.handle.resume()
        bench.publisher.publish(content, prepared, "msg_1")
        assert len(bench.live()) == 1


@dataclass(frozen=True)
class Expected:
    error: type[PublishError] | None  # None: a receipt
    live: int = 0  # copies that exist then
    code: str | None = None


UNKNOWN_BUT_THERE = Expected(OutcomeUnknown, live=1)
UNKNOWN = Expected(OutcomeUnknown)
PUBLISH_FAULTS: Mapping[str, Expected] = {
    "accept_then_timeout": UNKNOWN_BUT_THERE,
    "accept_then_500": UNKNOWN_BUT_THERE,
    "land_late": UNKNOWN,
    "lost": UNKNOWN,
    "reset": UNKNOWN_BUT_THERE,
    "duplicate": Expected(Duplicate, live=1),
    "twice": Expected(None, live=2),
    "half": UNKNOWN,
    "rate_limit": Expected(RateLimited),
    "rate_limit_bare": Expected(RateLimited),
    "token_expired": Expected(CredentialsExpired),
    "slow": Expected(None, live=1),
    "html": UNKNOWN,
    "down": UNKNOWN,
    "error": Expected(Rejected),
}
OWN_WAYS: Mapping[tuple[str, str], Expected] = {
    ("facebook", "half"): UNKNOWN_BUT_THERE,  # the photo, without its post
    ("webhook", "duplicate"): Expected(None, live=1),  # "seen already" is a yes
    ("webhook", "twice"): Expected(None, live=1),
    ("webhook", "token_expired"): Expected(Rejected),  # 401: the receiver does not know our signature
}


class TestPublishFaults:
    @pytest.mark.parametrize("fault", PUBLISH_FAULTS)
    def test_mean_what_is_then_known(self, bench: Bench, fault: str) -> None:
        expected = OWN_WAYS.get((bench.kind, fault), PUBLISH_FAULTS[fault])
        content = make_content(bench.kind)
        prepared = bench.publisher.prepare(content)
        bench.fail(fault, route="publish", after=0.05 if fault == "slow" else None)
        if expected.error is None:
            assert bench.publisher.publish(content, prepared, "msg_1").refs
        else:
            with pytest.raises(expected.error) as raised:
                bench.publisher.publish(content, prepared, "msg_1")
            assert raised.type is expected.error
            assert raised.value.reason.code.partition(".")[0] in (bench.kind, "transport")
            assert read_secret(bench.kind) not in tell_all(raised.value)
        assert len(bench.live()) == expected.live

    def test_that_limit_the_rate_say_until_when(self, bench: Bench) -> None:
        bench.fail("rate_limit", route="publish", after=600)
        with pytest.raises(RateLimited) as raised:
            bench.publish()
        assert raised.value.until is not None
        assert abs(raised.value.until - datetime.now(UTC) - timedelta(seconds=600)) < timedelta(seconds=30)

    def test_that_limit_the_rate_without_a_header_say_no_time(self, bench: Bench) -> None:
        bench.fail("rate_limit_bare", route="publish")
        with pytest.raises(RateLimited) as raised:
            bench.publish()
        assert raised.value.until is None

    @pytest.mark.parametrize("fault", ["accept_then_timeout", "accept_then_500", "reset", "land_late", "duplicate"])
    def test_are_settled_by_looking_where_one_can_look(self, bench: Bench, fault: str) -> None:
        if bench.publisher.capabilities.settling is not Settling.LOOKUP:
            return
        content = make_content(bench.kind)
        prepared = bench.publisher.prepare(content)
        bench.fail(fault, route="publish", after=60 if fault == "land_late" else None)
        with pytest.raises((OutcomeUnknown, Duplicate)):
            bench.publisher.publish(content, prepared, "msg_1")
        if fault == "land_late":
            found = bench.find()
            assert found.sightings == ()
            bench.twins.advance(61)
        found = bench.find()
        (sighting,) = found.sightings
        assert tuple(ref.kind for ref in sighting.refs) == bench.publisher.capabilities.objects
        bench.take_back(sighting.refs)
        assert bench.twins.objects(bench.kind, live=True) == []

    def test_that_land_twice_are_found_as_two_copies(self, bench: Bench) -> None:
        if bench.publisher.capabilities.settling is not Settling.LOOKUP:
            return
        bench.fail("twice")
        bench.publish()
        found = bench.find()
        refs = [ref for sighting in found.sightings for ref in sighting.refs]
        assert len(found.sightings) == 2
        assert len(set(refs)) == 2 * len(bench.publisher.capabilities.objects)

    @pytest.mark.parametrize("settling", [Settling.REPEAT])
    @pytest.mark.parametrize("fault", ["accept_then_timeout", "accept_then_500", "reset", "lost", "down", "html"])
    def test_are_settled_by_repeating_where_the_receiver_drops_repeats(
        self, bench: Bench, fault: str, settling: Settling
    ) -> None:
        if bench.publisher.capabilities.settling is not settling:
            return
        bench.fail(fault, route="publish")
        with pytest.raises(OutcomeUnknown):
            bench.publish()
        bench.publish()
        assert len(bench.live()) == 1


class TestPrepareFaults:
    @pytest.mark.parametrize("fault", ["reset", "lost", "html", "down", "accept_then_500"])
    def test_without_an_answer_are_as_good_as_not_sent(self, bench: Bench, fault: str) -> None:
        if bench.kind != "x":
            return  # the other kinds prepare nothing
        bench.fail(fault, route="upload")
        with pytest.raises(NotSent):
            bench.publisher.prepare(make_content(bench.kind))
        bench.publish()
        assert len(bench.live()) == 1

    def test_never_let_a_post_out_without_its_photo(self, bench: Bench) -> None:
        content = make_content(bench.kind)
        if content.image is None:
            return
        bench.fail("error", route="publish" if bench.kind == "facebook" else "upload")
        with pytest.raises(Rejected):
            bench.publish(content)
        assert bench.twins.objects(bench.kind) == []


class TestEdit:
    def test_changes_what_the_kind_says_can_be_changed(self, bench: Bench) -> None:
        receipt = bench.publish()
        newer = make_content(bench.kind, marker="K7QF2M-2", event="alert.updated", cursor=2)
        if bench.publisher.capabilities.editing is Editing.NONE:
            with pytest.raises(Rejected):
                bench.publisher.edit(receipt.refs, newer, "msg_2")
            assert bench.live()[0].marker == "K7QF2M-1"
        else:
            bench.publisher.edit(receipt.refs, newer, "msg_2")
            (post,) = bench.live()
            assert (post.text, post.marker) == (newer.text, "K7QF2M-2")

    @pytest.mark.parametrize("fault", ["down", "reset", "html", "lost"])
    def test_without_an_answer_is_unknown(self, bench: Bench, fault: str) -> None:
        receipt = bench.publish()
        if bench.publisher.capabilities.editing is Editing.NONE:
            return
        bench.fail(fault, route="edit")
        newer = make_content(bench.kind, marker="K7QF2M-2", event="alert.updated", cursor=2)
        with pytest.raises(OutcomeUnknown):
            bench.publisher.edit(receipt.refs, newer, "msg_2")


class TestTakingBack:
    def test_leaves_nothing_live(self, bench: Bench) -> None:
        bench.take_back(bench.publish().refs)
        assert bench.twins.objects(bench.kind, live=True) == []

    def test_by_deletion_is_refused_where_the_kind_can_not(self, bench: Bench) -> None:
        (ref, *_) = bench.publish().refs
        if bench.undoing is not Undoing.DELETE:
            with pytest.raises(Rejected):
                bench.publisher.delete(ref)

    def test_is_read_back_as_gone_with_what_proves_it(self, bench: Bench) -> None:
        refs = bench.publish().refs
        if bench.undoing is not Undoing.DELETE:
            return
        for ref in refs:
            seen = bench.publisher.read(ref)
            assert isinstance(seen, Seen)
            assert seen.text == make_content(bench.kind).text
        bench.take_back(refs)
        for ref in refs:
            gone = bench.publisher.read(ref)
            assert isinstance(gone, Gone)
            assert set(gone.proof) == {"read", "control"}

    def test_is_called_gone_by_no_bad_token(self, bench: Bench) -> None:
        refs = bench.publish().refs
        if bench.undoing is not Undoing.DELETE:
            return
        blind = reopen(bench, good=False)
        assert isinstance(blind.read(refs[0]), Unreadable)
        with pytest.raises(CredentialsExpired):
            blind.delete(refs[0])
        assert isinstance(blind.find(["K7QF2M-1"], datetime.now(UTC)), Unreadable)

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            ("delete_refused", Rejected),
            ("delete_lost", OutcomeUnknown),
            ("down", OutcomeUnknown),
            ("reset", OutcomeUnknown),
            ("html", OutcomeUnknown),
            ("rate_limit", RateLimited),
            ("rate_limit_bare", RateLimited),
        ],
    )
    def test_that_fails_can_be_tried_again(self, bench: Bench, fault: str, error: type[PublishError]) -> None:
        refs = bench.publish().refs
        bench.fail(fault, route="delete", performed=False)
        with pytest.raises(error):
            bench.take_back(refs)
        bench.take_back(refs)
        assert bench.twins.objects(bench.kind, live=True) == []

    def test_that_is_answered_before_it_is_done_is_not_called_gone(self, bench: Bench) -> None:
        refs = bench.publish().refs
        if bench.undoing is not Undoing.DELETE:
            return
        bench.fail("delete_async", after=60)
        bench.publisher.delete(refs[-1])
        assert isinstance(bench.publisher.read(refs[-1]), Seen)
        bench.twins.advance(61)
        assert isinstance(bench.publisher.read(refs[-1]), Gone)


LOOK_FAULTS = ["rate_limit", "rate_limit_bare", "token_expired", "html", "down", "error", "reset", "lost"]


class TestLooking:
    @pytest.mark.parametrize("fault", LOOK_FAULTS)
    @pytest.mark.parametrize("route", ["read", "control", "find"])
    def test_concludes_nothing_when_a_read_or_its_control_fails(self, bench: Bench, fault: str, route: str) -> None:
        refs = bench.publish().refs
        if bench.undoing is Undoing.DELETE:
            bench.take_back(refs)
        bench.fail(fault, route=route, times=0)
        for ref in refs:
            said = bench.publisher.read(ref)
            assert isinstance(said, Unreadable | Gone)
            if route != "find":  # X needs no list of posts to prove that one is gone
                assert isinstance(said, Unreadable)
        if route != "read":
            assert isinstance(bench.look(), Unreadable)
        if route == "control":
            assert not bench.publisher.check().ok

    def test_at_a_closed_door_concludes_nothing(self, bench: Bench) -> None:
        refs = bench.publish().refs
        bench.handle.pause()
        assert isinstance(bench.publisher.read(refs[0]), Unreadable)
        assert isinstance(bench.look(), Unreadable)
        assert not bench.publisher.check().ok
        bench.handle.resume()

    def test_at_our_timeline_finds_every_copy_with_all_its_objects_and_no_other(self, bench: Bench) -> None:
        if bench.publisher.capabilities.settling is not Settling.LOOKUP:
            assert isinstance(bench.look(), Unreadable)
            return
        mine = bench.publish()
        other = bench.publish(make_content(bench.kind, "M2QP7R-1"), "msg_2")
        bench.publish(make_content(bench.kind, "ZZ9AA8-1"), "msg_3")
        found = bench.find("K7QF2M-1", "M2QP7R-1")
        assert {each.marker: each.refs for each in found.sightings} == {
            "K7QF2M-1": mine.refs,
            "M2QP7R-1": other.refs,
        }
        assert found.proof

    def test_at_our_timeline_turns_every_page(self, bench: Bench) -> None:
        if bench.publisher.capabilities.settling is not Settling.LOOKUP:
            return
        refs = bench.publish().refs
        bench.twins.limits = False
        plain = replace(make_content(bench.kind), image=None)
        for number in range(101):
            bench.publisher.publish(replace(plain, text=f"Something else {number}"), bench.publisher.prepare(plain), "")
        found = bench.find()
        assert [sighting.refs for sighting in found.sightings] == [refs]

    def test_at_our_timeline_sees_what_a_stale_page_hides_later(self, bench: Bench) -> None:
        if bench.publisher.capabilities.settling is not Settling.LOOKUP:
            return
        bench.publish()
        bench.fail("stale_read", route="find", times=0)
        found = bench.find()
        assert not any(ref.kind == "post" for sighting in found.sightings for ref in sighting.refs)
        bench.twins.clear_faults()
        found = bench.find()
        assert len(found.sightings) == 1

    def test_finds_a_photo_that_lost_its_post(self, bench: Bench) -> None:
        if "photo" not in bench.publisher.capabilities.objects:
            return
        bench.fail("half")
        with pytest.raises(OutcomeUnknown):
            bench.publish()
        found = bench.find()
        (sighting,) = found.sightings
        assert [ref.kind for ref in sighting.refs] == ["photo"]
        bench.take_back(sighting.refs)
        assert bench.live() == []


class TestSecrets:
    def test_stand_in_no_url_and_no_log_and_no_repr(self, bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.DEBUG):
            logging.getLogger("urllib3.connectionpool").debug("https://api.example/?access_token=%s", TOKEN)
            bench.publisher.check()
            refs = bench.publish().refs
            for fault in PUBLISH_FAULTS:
                bench.twins.clear_faults()
                bench.fail(fault, after=0.01 if fault == "slow" else None)
                try:
                    bench.publish(make_content(bench.kind, f"AB{fault.upper()[:3]}-1"), fault)
                except PublishError as error:
                    assert_clean(bench, tell_all(error))
            bench.twins.clear_faults()
            bench.look()
            for ref in refs:
                bench.publisher.read(ref)
            bench.take_back(refs)
        assert_clean(bench, caplog.text)
        assert_clean(bench, "".join(repr(vars(record)) for record in caplog.records))
        assert_clean(bench, repr(bench.publisher) + repr(vars(bench.publisher)))
        assert bench.twins.violations == []
        assert secret_fields(bench.kind)
        for each in bench.twins.received:
            assert_clean(bench, each.request.path + repr(each.request.query) + repr(each.request.body))


def assert_clean(bench: Bench, told: str) -> None:
    secret = read_secret(bench.kind)
    assert secret not in told
    assert secret.removeprefix("whsec_") not in told
