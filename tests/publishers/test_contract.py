"""Every kind, every promise, every fault, against the twins over real sockets.

A new kind needs a row in TWINS (bench.py); what is asked of it follows from its Capabilities.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from publishers.contract import (
    Editing,
    Gone,
    Seen,
    Settling,
    Undoing,
    Unreadable,
)
from publishers.errors import (
    CredentialsExpired,
    Duplicate,
    NotSent,
    OutcomeUnknown,
    PublishError,
    RateLimited,
    Rejected,
)
from publishers.registry import kinds, secret_fields
from tests.publishers.bench import ACCOUNT, TOKEN, TWINS, Bench, make_content, read_secret, reopen
from tests.publishers.loopback import tell_all


def test_every_kind_has_a_twin() -> None:
    assert set(TWINS) == set(kinds())


class TestAccount:
    """What says whose the posts are: while copies are out it must not change (alerts/publication/accounts.py)."""

    def test_is_told_by_settings_that_are_no_secrets(self, bench: Bench) -> None:
        own = kinds()[bench.kind]
        assert own.account[0] == "base_url"
        assert set(own.account) <= own.settings_model.model_fields.keys() - secret_fields(bench.kind)
        assert set(own.learned) <= set(own.account)

    def test_is_learned_where_the_credentials_alone_tell_it(self, bench: Bench) -> None:
        own = kinds()[bench.kind]
        assert bench.publisher.whoami() == dict.fromkeys(own.learned, ACCOUNT)
        assert bench.publisher.prepare(make_content(bench.kind)).account == bench.publisher.whoami()

    def test_is_kept_with_each_object_that_is_told_apart_by_it(self, bench: Bench) -> None:
        refs = bench.publish().refs
        expected = None if bench.undoing is Undoing.TOMBSTONE else ACCOUNT
        assert [ref.account for ref in refs] == [expected] * len(refs)


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
