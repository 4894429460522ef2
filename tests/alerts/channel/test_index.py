"""The index of coverages is shared by the threads of a process and never behind the store."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import pytest
from sqlalchemy import inspect

from alerts.channel.changing import activate_channel, change_coverage
from alerts.channel.index import ChannelIndex
from alerts.channel.models import Channel
from alerts.db.session import Database
from alerts.facts import Mode
from alerts.staff.models import Agency
from geo.gazetteer import Gazetteer
from geo.shapes import Circle, Point
from geo.targeting import Ground, drawn
from tests import make
from tests.conftest import People

NEAR_CLUJ = drawn(Circle(Point(23.6, 46.8), 10))
ROUND_CLUJ = {"point": [23.6, 46.8], "radius_km": 30}


@pytest.fixture
def index() -> ChannelIndex:
    return ChannelIndex(make.countries())


def found(database: Database, index: ChannelIndex, people: People, mode: Mode = Mode.ACTUAL) -> Sequence[str]:
    with database.read() as session:
        return [meeting.key for meeting in index.meet(session, people.agency.id, mode, NEAR_CLUJ)]


def add(database: Database, people: People, **changes: Any) -> str:
    with database.write() as session:
        return make.make_channel(session, agency=people.agency, **changes).id


class Slow(Gazetteer):
    """Takes as long as a test says to put areas together."""

    def __init__(self, *sources: Any) -> None:
        super().__init__(*sources)
        self.begun, self.over = Event(), Event()

    def outline_of(self, codes: tuple[str, ...]) -> Ground:
        if len(codes) > 1:
            self.begun.set()
            self.over.wait(20)
        return super().outline_of(codes)


def test_an_agency_whose_coverages_take_long_holds_up_no_other(database: Database, people: People) -> None:
    codes = ("RO", "HU")
    slowly = Slow.of(map(make.countries().by_code, codes))
    assert isinstance(slowly, Slow)
    index = ChannelIndex(slowly)
    own = add(database, people)
    with database.write() as session:
        other = make.make_agency(session, slug="slow").id
        make.make_channel(session, agency=session.get_one(Agency, other), coverage={"codes": list(codes)})

    def meet(agency_id: str) -> list[str]:
        with database.read() as session:
            return [meeting.key for meeting in index.meet(session, agency_id, Mode.ACTUAL, NEAR_CLUJ)]

    with ThreadPoolExecutor(2) as pool:
        slow = pool.submit(meet, other)
        assert slowly.begun.wait(20)
        try:
            assert pool.submit(meet, people.agency.id).result(timeout=10) == [own]
        finally:
            slowly.over.set()
        assert len(slow.result(timeout=20)) == 1


class TestMeet:
    def test_finds_coverages_by_codes_and_drawn_ones(
        self, database: Database, people: People, index: ChannelIndex
    ) -> None:
        ids = {add(database, people), add(database, people, coverage=ROUND_CLUJ)}
        add(database, people, coverage="US")
        assert set(found(database, index, people)) == ids

    def test_a_new_channel_is_found_at_once(self, database: Database, people: People, index: ChannelIndex) -> None:
        assert found(database, index, people) == []
        channel_id = add(database, people)
        assert found(database, index, people) == [channel_id]

    def test_a_channel_that_another_process_added_is_found_as_well(
        self, database: Database, people: People, index: ChannelIndex
    ) -> None:
        other = ChannelIndex(make.countries())
        add(database, people)
        assert len(found(database, index, people)) == len(found(database, other, people)) == 1
        add(database, people)
        assert len(found(database, other, people)) == len(found(database, index, people)) == 2

    def test_one_that_is_switched_off_is_not_found_and_found_again_when_on(
        self, database: Database, people: People, index: ChannelIndex
    ) -> None:
        channel_id = add(database, people)
        assert found(database, index, people) == [channel_id]
        for active, expected in ((False, []), (True, [channel_id])):
            with database.write() as session:
                activate_channel(session, people.agency.id, channel_id, active=active, by=None)
            assert found(database, index, people) == expected

    def test_a_moved_coverage_counts_at_once(self, database: Database, people: People, index: ChannelIndex) -> None:
        channel_id = add(database, people, coverage=ROUND_CLUJ)
        assert found(database, index, people) == [channel_id]
        with database.write() as session:
            change_coverage(
                session, people.agency.id, channel_id,
                coverage={"point": [0, 0], "radius_km": 5}, languages=[], gazetteer=make.countries(), by=None,
            )  # fmt: skip
        assert found(database, index, people) == []

    def test_what_was_rolled_back_leaves_nothing_behind(
        self, database: Database, people: People, index: ChannelIndex
    ) -> None:
        def add_and_break_off() -> None:
            with database.write() as session:
                make.make_channel(session, agency=people.agency)
                assert len(index.meet(session, people.agency.id, Mode.ACTUAL, NEAR_CLUJ)) == 1
                raise RuntimeError

        with pytest.raises(RuntimeError):
            add_and_break_off()
        assert found(database, index, people) == []
        channel_id = add(database, people)
        assert found(database, index, people) == [channel_id]

    def test_drills_find_sandboxes_and_nothing_else(
        self, database: Database, people: People, index: ChannelIndex
    ) -> None:
        live, sandbox = add(database, people), add(database, people, sandbox=True)
        assert found(database, index, people) == [live]
        assert found(database, index, people, Mode.EXERCISE) == [sandbox]

    def test_a_channel_kept_before_grounds_were_packed_is_found(
        self, database: Database, people: People, index: ChannelIndex
    ) -> None:
        channel_id = add(database, people, coverage=ROUND_CLUJ)
        with database.write() as session:
            channel = session.get_one(Channel, channel_id)
            assert channel.ground is not None
            channel.ground = None
        assert found(database, index, people) == [channel_id]


class CountingGazetteer(Gazetteer):
    """Asked for the ground of a coverage by codes once in each building."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.asked = 0

    def outline_of(self, codes: tuple[str, ...]) -> Ground:
        self.asked += 1
        return super().outline_of(codes)


class TestSharing:
    def test_is_built_once_for_all_threads_and_not_again_until_something_changes(
        self, database: Database, people: People
    ) -> None:
        gazetteer = CountingGazetteer.of([make.countries().by_code("RO")])
        assert isinstance(gazetteer, CountingGazetteer)
        index = ChannelIndex(gazetteer)
        add(database, people)
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: found(database, index, people), range(24)))
        assert {len(answer) for answer in answers} == {1}
        assert gazetteer.asked == 1
        add(database, people)
        assert len(found(database, index, people)) == 2
        assert gazetteer.asked == 3

    def test_a_channel_is_loaded_without_its_packed_ground(self, database: Database, people: People) -> None:
        """A list of channels must not carry megabytes of outlines."""
        channel_id = add(database, people, coverage=ROUND_CLUJ)
        with database.read() as session:
            assert "ground" in inspect(session.get_one(Channel, channel_id)).unloaded
