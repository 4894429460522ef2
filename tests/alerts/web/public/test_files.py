"""Public bytes as files: what is due is written, what has ended is marked, whoever is killed or held up meanwhile."""

import shutil
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from alerts.alert.models import Alert
from alerts.db.models import TombstoneKind
from alerts.feed.models import PublicFile
from alerts.publication.machine import Timings
from alerts.resolution.restore import check_restore
from alerts.resolution.surfaces import Answer, verify_own_copies
from alerts.resolution.tombstone_file import Line, TombstoneFile
from alerts.web.public.addresses import Addresses
from alerts.web.public.doubt import show_unconfirmed_card
from alerts.web.public.files import LEASE, write_public_files
from alerts.web.public.folder import PublicFolder
from alerts.web.public.shelf import Shelf
from tests.alerts.web import seed
from tests.alerts.web.seed import World
from tests.clock import START, ManualClock
from tests.make import countries

SHOW = Addresses(seed.BASE_URL, countries())


@pytest.fixture
def folder(tmp_path: Path) -> PublicFolder:
    return PublicFolder(tmp_path / "public")


def write(world: World, folder: PublicFolder) -> int:
    return write_public_files(world.database, SHOW, folder)


def restore(world: World, folder: Path) -> None:
    """The file tells of the end of an alert that the store has never heard of."""
    tombstones = TombstoneFile(folder / "tombstones.jsonl")
    line = Line("tombstone_x", TombstoneKind.ENDED, "alert_00000000000000000000", START, {"reason": "found"})
    tombstones.append_missing([line])
    check_restore(world.database, tombstones, Timings(), base_url=seed.BASE_URL)


def prove_ended(world: World, alert: Alert, folder: PublicFolder, clock: ManualClock) -> None:
    """From then on nothing of the alert is due."""
    seed.end(world, alert)
    write(world, folder)
    while verify_own_copies(world.database, Timings(), lambda path: Answer(410)):
        pass
    clock.advance(seconds=2)
    write(world, folder)
    assert due(world, f"/a/{alert.slug}") is None


def files(folder: PublicFolder, part: str, slug: str = "") -> set[str]:
    top = folder.root / part
    return {str(each.relative_to(top)) for each in top.rglob("*") if each.is_file() and slug in str(each)}


def due(world: World, path: str) -> datetime | None:
    with world.database.read() as session:
        return session.get_one(PublicFile, path).due_at


def shows(world: World, path: str) -> Shelf:
    with world.database.read() as session:
        return SHOW(path, session, world.database.clock())


class TestALiveAlert:
    def test_stands_in_every_language_and_coding(self, world: World, alert: Alert, folder: PublicFolder) -> None:
        write(world, folder)
        names = files(folder, "live", alert.slug)
        assert {f"a/{alert.slug}/index{language}.html" for language in ("", ".ro", ".hu", ".en")} <= names
        assert f"a/{alert.slug}/index.html.gz" in names
        assert f"a/{alert.slug}/1/square.ro.jpg" in names
        page = folder.root / "live" / "a" / alert.slug / "index.hu.html"
        pages = {answer.language: answer.body for answer in shows(world, f"/a/{alert.slug}").answers}
        assert page.read_bytes() == pages["hu"]

    def test_has_its_document_and_stands_in_every_feed(self, world: World, alert: Alert, folder: PublicFolder) -> None:
        write(world, folder)
        message = seed.messages(world, [alert])[0]
        names = files(folder, "live")
        assert f"cap/{message.identifier}.xml" in names
        for kind in ("atom", "rss", "json", "geojson"):
            assert message.identifier in (folder.root / "live" / "feeds" / f"alerts.{kind}").read_text("utf-8")
            assert f"feeds/alerts.{kind}.html" in names
        assert alert.slug in (folder.root / "live" / "index.html").read_text("utf-8")

    def test_is_written_once(self, world: World, alert: Alert, folder: PublicFolder) -> None:
        assert write(world, folder) > 10
        assert write(world, folder) == 0

    def test_an_exercise_has_no_file(self, world: World, folder: PublicFolder) -> None:
        alert = seed.make_live(world, "az-drill")
        write(world, folder)
        assert files(folder, "live", alert.slug) == set()

    def test_an_update_marks_its_first_posters_without_a_picture_and_leaves_the_page(
        self, world: World, alert: Alert, folder: PublicFolder
    ) -> None:
        write(world, folder)
        seed.update(world, alert)
        write(world, folder)
        live, gone = files(folder, "live", alert.slug), files(folder, "gone", alert.slug)
        assert f"a/{alert.slug}/2/square.ro.jpg" in live
        assert f"a/{alert.slug}/1/square.ro.jpg" in gone - live
        marked = (folder.root / "gone" / "a" / alert.slug / "1" / "square.ro.jpg").read_bytes()
        assert marked == show_unconfirmed_card("square", "ro").body
        assert f"a/{alert.slug}/index.html" in live - gone


class TestAnEnd:
    def test_takes_every_live_file_and_leaves_neutral_ones(
        self, world: World, alert: Alert, folder: PublicFolder
    ) -> None:
        write(world, folder)
        seed.end(world, alert)
        write(world, folder)
        assert files(folder, "live", alert.slug) == set()
        for name in files(folder, "gone", alert.slug):
            assert b"Matei" not in (folder.root / "gone" / name).read_bytes()
        assert b"This search has ended" in (folder.root / "gone" / "a" / alert.slug / "index.html").read_bytes()
        assert alert.slug not in (folder.root / "live" / "index.html").read_text("utf-8")

    def test_comes_before_all_that_is_still_to_be_written(
        self, world: World, alert: Alert, folder: PublicFolder
    ) -> None:
        write(world, folder)
        seed.make_live(world, "hr-link-only")
        seed.end(world, alert)
        write_public_files(world.database, SHOW, folder, limit=1)
        assert files(folder, "gone", alert.slug)

    def test_is_marked_again_until_a_reading_has_proven_it(
        self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock
    ) -> None:
        write(world, folder)
        seed.end(world, alert)
        write(world, folder)
        page = f"/a/{alert.slug}"
        (folder.root / "gone" / page[1:] / "index.html").unlink()
        (folder.root / "live" / page[1:] / "index.html").write_text("Matei, from a backup")
        clock.advance(seconds=2)
        write(world, folder)
        assert f"a/{alert.slug}/index.html" in files(folder, "gone")
        assert files(folder, "live", alert.slug) == set()
        verify_own_copies(world.database, Timings(), lambda path: Answer(410))
        clock.advance(seconds=2)
        write(world, folder)
        assert due(world, page) is None

    def test_comes_by_the_clock(self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock) -> None:
        write(world, folder)
        clock.advance(hours=24)
        write(world, folder)
        assert files(folder, "live", f"a/{alert.slug}") == set()
        assert files(folder, "gone", f"a/{alert.slug}")


class Killed(BaseException):
    """As a process ends that is killed: nothing after it is done."""


class DyingFolder(PublicFolder):
    """Its process is killed at a named write, before or after."""

    def __init__(self, root: Path, path: str, *, after: bool) -> None:
        super().__init__(root)
        self.path, self.after = path, after

    def put(self, path: str, shelf: Shelf) -> None:
        if path == self.path and not self.after:
            raise Killed
        super().put(path, shelf)
        if path == self.path:
            raise Killed


class TestAWriter:
    @pytest.mark.parametrize("after", [False, True])
    def test_who_is_killed_loses_nothing(
        self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock, after: bool
    ) -> None:
        write(world, folder)
        seed.end(world, alert)
        dying = DyingFolder(folder.root, f"/a/{alert.slug}/1/square.ro.jpg", after=after)
        with pytest.raises(Killed):
            write(world, dying)
        clock.time += LEASE
        write(world, folder)
        assert files(folder, "live", alert.slug) == set()

    def test_who_is_held_up_brings_no_end_back(
        self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock
    ) -> None:
        """Held up after rendering: meanwhile the alert ends, and another writes that."""
        held_up: list[str] = []

        def show(path: str, session: Session, at: datetime) -> Shelf:
            shelf = SHOW(path, session, at)
            if path == f"/a/{alert.slug}" and not held_up:
                held_up.append(path)
                session.rollback()
                seed.end(world, alert)
                write(world, folder)
            return shelf

        write_public_files(world.database, show, folder)
        assert held_up
        assert f"a/{alert.slug}/index.html" in files(folder, "gone")
        write(world, folder)
        assert files(folder, "live", alert.slug) == set()
        assert alert.slug not in (folder.root / "live" / "index.html").read_text("utf-8")

    def test_who_is_held_up_and_then_killed_leaves_no_picture_of_a_child(
        self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock
    ) -> None:
        """It had rendered a replaced poster, which shows its successor; meanwhile the search ended, and another wrote
        that. Nothing is due any more, and nobody would write it again."""
        seed.update(world, alert)
        old = f"/a/{alert.slug}/1/square.ro.jpg"
        shelf = shows(world, old)
        with world.database.read() as session:
            shown = [answer.body for answer in SHOW(f"/a/{alert.slug}/2/square.ro.jpg", session, clock()).answers]
        assert [
            answer.body for answer in shelf.answers
        ] == shown  # as the service itself says it, for as long as it goes on
        seed.end(world, alert)
        write(world, folder)
        folder.put(old, shelf)
        card = show_unconfirmed_card("square", "ro").body
        assert (folder.root / "gone" / old[1:]).read_bytes() == card

    def test_who_is_held_up_and_then_killed_leaves_no_old_front_page_for_long(
        self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock
    ) -> None:
        before = shows(world, "/")
        seed.end(world, alert)
        write(world, folder)
        folder.put("/", before)
        clock.advance(minutes=1)
        write(world, folder)
        assert alert.slug not in (folder.root / "live" / "index.html").read_text("utf-8")

    def test_who_is_held_up_beyond_its_lease_writes_nothing(
        self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock
    ) -> None:
        def show(path: str, session: Session, at: datetime) -> Shelf:
            shelf = SHOW(path, session, at)
            clock.time += LEASE
            return shelf

        with pytest.raises(ExceptionGroup, match="public files"):
            write_public_files(world.database, show, folder, limit=1)
        assert files(folder, "live") == set()

    def test_ends_are_marked_before_the_folder_is_looked_through(
        self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock
    ) -> None:
        """Which takes seconds with thousands of alerts, and may fail."""

        class Unreadable(PublicFolder):
            def drop_all_but(self, standing: Callable[[], Iterable[str]], occasion: str) -> None:
                assert files(self, "gone", alert.slug)
                raise OSError("the disk does not answer")

        write(world, folder)
        seed.end(world, alert)
        with pytest.raises(ExceptionGroup, match="public files"):
            write(world, Unreadable(folder.root))

    def test_what_could_not_be_prepared_is_prepared_again(
        self, world: World, alert: Alert, folder: PublicFolder
    ) -> None:
        folder.root.write_text("a file where the folder should be")
        before = due(world, f"/a/{alert.slug}")
        with pytest.raises(OSError, match="public"):
            write(world, folder)
        assert due(world, f"/a/{alert.slug}") == before
        folder.root.unlink()
        write(world, folder)
        assert files(folder, "live", alert.slug)

    def test_leaves_nothing_half_written_for_readers(self, world: World, alert: Alert, folder: PublicFolder) -> None:
        left = folder.root / "live" / "a" / alert.slug / ".index.html.0123456789ab"
        left.parent.mkdir(parents=True)
        left.write_text("Mat")
        write(world, folder)
        assert not left.exists()

    def test_one_address_that_fails_stops_no_other(
        self, world: World, alert: Alert, folder: PublicFolder, clock: ManualClock
    ) -> None:
        (folder.root / "live").mkdir(parents=True)
        (folder.root / "live" / "feeds").write_text("a file where a folder should be")
        with pytest.raises(ExceptionGroup, match="public files"):
            write(world, folder)
        assert f"a/{alert.slug}/index.html" in files(folder, "live")
        (folder.root / "live" / "feeds").unlink()
        clock.advance(seconds=2)
        write(world, folder)
        assert "feeds/alerts.atom" in files(folder, "live")


class TestAFolderThatWasSetBack:
    """A machine that was put back to a snapshot, a copy of the folder: the store knows better."""

    @pytest.fixture
    def before(self, world: World, alert: Alert, folder: PublicFolder, tmp_path: Path) -> Path:
        write(world, folder)
        return Path(shutil.copytree(folder.root, tmp_path / "snapshot"))

    def set_back(self, folder: PublicFolder, before: Path) -> None:
        shutil.rmtree(folder.root)
        shutil.copytree(before, folder.root)

    def test_shows_nothing_that_has_ended_once_a_process_is_started(
        self, world: World, alert: Alert, folder: PublicFolder, before: Path, clock: ManualClock
    ) -> None:
        prove_ended(world, alert, folder, clock)
        self.set_back(folder, before)
        write(world, PublicFolder(folder.root))
        assert files(folder, "live", alert.slug) == set()

    def test_nor_a_minute_later_where_none_is(
        self, world: World, alert: Alert, folder: PublicFolder, before: Path, clock: ManualClock
    ) -> None:
        prove_ended(world, alert, folder, clock)
        self.set_back(folder, before)
        clock.advance(seconds=60)
        write(world, folder)
        assert files(folder, "live", alert.slug) == set()

    def test_shows_what_stands_as_the_store_knows_it(
        self, world: World, alert: Alert, folder: PublicFolder, before: Path
    ) -> None:
        page = folder.root / "live" / "a" / alert.slug / "index.ro.html"
        now = page.read_bytes()
        page.write_bytes(b"of a sibling who was found since")
        write(world, PublicFolder(folder.root))
        assert page.read_bytes() == now


class TestAfterARestore:
    """The store is of yesterday, and the folder of today."""

    @pytest.fixture
    def of_the_lost(self, world: World, alert: Alert, folder: PublicFolder) -> list[Path]:
        """What a lost update of a search that is known, and a lost search, have left there."""
        write(world, folder)
        names = (f"a/{alert.slug}/9/square.ro.jpg", "cap/hw-lost.xml", "a/lost/index.ro.html", "a/lost/1/x.ro.jpg")
        files = [folder.root / "live" / name for name in names]
        for file in files:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"of a child")
        return files

    def test_no_file_stands_for_an_address_that_the_store_does_not_know(
        self, world: World, alert: Alert, folder: PublicFolder, of_the_lost: list[Path]
    ) -> None:
        known = files(folder, "live") - {str(each.relative_to(folder.root / "live")) for each in of_the_lost}
        write(world, PublicFolder(folder.root))  # started anew
        assert [each for each in of_the_lost if each.exists()] == []
        assert files(folder, "live") == known

    def test_nor_when_it_was_restored_under_a_process(
        self, world: World, folder: PublicFolder, tmp_path: Path, of_the_lost: list[Path]
    ) -> None:
        write(world, folder)
        assert all(each.exists() for each in of_the_lost), "asked once: whoever writes one has committed its address"
        restore(world, tmp_path)
        write(world, folder)
        assert [each for each in of_the_lost if each.exists()] == []

    def test_what_stands_is_written_as_the_store_knows_it(
        self, world: World, alert: Alert, folder: PublicFolder, tmp_path: Path
    ) -> None:
        write(world, folder)
        page = folder.root / "live" / "a" / alert.slug / "index.ro.html"
        before = page.read_bytes()
        page.write_bytes(b"of an update that is lost")
        restore(world, tmp_path)
        write(world, PublicFolder(folder.root))
        assert page.read_bytes() == before
