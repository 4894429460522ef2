"""A world, its tombstone file, and a backup to go back to."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from alerts.alert.models import Alert
from alerts.db.models import TombstoneKind
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.resolution.lost import seek_lost
from alerts.resolution.release import HoldStatus, read_hold, release_hold
from alerts.resolution.restore import check_restore
from alerts.resolution.tombstone_file import Keeper, Line, TombstoneFile
from tests.clock import START
from tests.model.world import BASE_URL, World
from tests.stores import SECRET

NEVER_ENDED = "alert_00000000000000000000"


class Time:
    """A world, its tombstone file, and a backup to go back to."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world, self.folder = world, folder
        self.path = folder / "tombstones.jsonl"
        self._backup = ""
        self.restored: World | None = None

    def back_up(self) -> None:
        self.keep()
        self.world.database.close()  # what is copied must be closed; it opens itself again
        self._backup = self.world.stage.stores.copy(self.world.url, self.folder, "backup")

    def keep(self) -> None:
        """As a process does after each commit."""
        Keeper(self.world.database, TombstoneFile(self.path)).copy()

    def restore(self) -> World:
        """The backup is started, as `open_service` starts it."""
        self.keep()
        self.world.database.close()
        database = Database(self._backup, Seal(SECRET), clock=self.world.clock)
        self.restored = replace(self.world, url=self._backup, database=database)
        self.start()
        return self.restored

    def start(self) -> int:
        assert self.restored is not None
        return check_restore(self.restored.database, TombstoneFile(self.path), self.restored.timings, base_url=BASE_URL)

    def close(self) -> None:
        if self.restored is not None:
            self.restored.close()


TimeOf = Callable[[World], Time]


def alert_of(world: World) -> Alert:
    with world.database.read() as session:
        return session.get_one(Alert, world.stage.alert_id)


def hold_of(world: World) -> HoldStatus | None:
    with world.database.read() as session:
        return read_hold(session, world.timings)


def seek(world: World) -> int:
    """Copies of lost messages, when nothing that was in the air can still land: an earlier look does not count."""
    world.pass_time(minutes=4)
    return seek_lost(world.database, world.open_channel, world.timings)


def release(world: World) -> None:
    with world.database.write() as session:
        release_hold(session, "every timeline was looked at", world.timings)


def created(world: World) -> int:
    """How often a platform was asked to make or change something, reads and deletes left out."""
    return sum(1 for each in world.twins.received if each.request.method in ("POST", "PUT", "PATCH"))


ANOTHER_END = Line("tombstone_of_another", TombstoneKind.ENDED, NEVER_ENDED, START, {"reason": "found"})


def tell_of_another_end(time: Time) -> None:
    """The file knows of the end of an alert that this store has never heard of."""
    TombstoneFile(time.path).append_missing([ANOTHER_END])


def tell_of_another_message(time: Time, number: int, code: str, channel_id: str) -> None:
    """The file knows of a message of this alert that this store has never heard of."""
    facts = {"number": number, "code": code, "channels": [channel_id], "removes": False}
    line = Line(f"tombstone_of_{number}", TombstoneKind.ISSUED, time.world.stage.alert_id, time.world.clock(), facts)
    TombstoneFile(time.path).append_missing([line])
