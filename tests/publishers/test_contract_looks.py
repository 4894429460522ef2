"""Every kind, looked at: what a read or a search of our own timeline may conclude, under every fault."""

from dataclasses import replace

import pytest

from publishers.contract import (
    Gone,
    Settling,
    Undoing,
    Unreadable,
)
from publishers.errors import (
    OutcomeUnknown,
)
from tests.publishers.bench import Bench, make_content

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
