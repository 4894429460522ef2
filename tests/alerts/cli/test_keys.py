"""`homeward keys`: the key file is changed, everything follows, and the old key goes when nothing needs it."""

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from alerts.db.blobs import Blob, get_blob, put_blob
from alerts.db.keyfile import FileSeal, read_secrets
from alerts.db.seal import Seal, key_name
from alerts.db.session import Database
from alerts.resolution.tombstone_file import TombstoneFile
from tests.alerts.cli.conftest import Homeward
from tests.alerts.resolution.restoring import ANOTHER_END
from tests.program import program, shell_environment
from tests.stores import SECRET
from tests.waiting import wait_until

Filled = Callable[[int], None]


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'data' / 'homeward.db'}"


@pytest.fixture
def fill(homeward: Homeward, agency: str, tmp_path: Path, store: str) -> Filled:
    def put(pictures: int) -> None:
        database = Database(store, FileSeal(tmp_path / "data" / "secret.key"))
        with database.write() as session:
            for number in range(pictures):
                put_blob(session, b"picture %d" % number, "image/jpeg")
        database.close()

    return put


def read_all(store: str, *keys: str) -> int:
    database = Database(store, Seal(*keys))
    with database.read() as session:
        found = [get_blob(session, digest) for digest in session.scalars(select(Blob.sha256))]
    database.close()
    return len(found)


class TestRotation:
    def test_of_the_key_file_from_beginning_to_end(
        self, homeward: Homeward, fill: Filled, tmp_path: Path, store: str
    ) -> None:
        fill(5)
        token = homeward("token create ana@police.example")
        assert token.code == 0
        [old] = read_secrets(tmp_path / "data" / "secret.key")
        assert homeward("keys rotate").code == 0
        refused = homeward("keys drop")
        assert (refused.code, "5 pictures" in refused.errors[0]) == (1, True)
        done = json.loads(homeward("keys reseal --json").out)
        assert [each["sealed"] for each in done["kinds"] if each["kind"] == "pictures"] == [5]
        refused = homeward("keys drop")
        assert (refused.code, "1 API tokens, the last until " in refused.errors[0]) == (1, True)
        assert homeward("keys drop --end-tokens").code == 0
        [new] = read_secrets(tmp_path / "data" / "secret.key")
        assert new != old
        assert read_all(store, new) == 5
        assert homeward("audit verify").code == 0
        assert homeward("doctor").code == 0

    def test_status_says_what_is_under_which_key(self, homeward: Homeward, fill: Filled) -> None:
        fill(2)
        before = json.loads(homeward("keys status --json").out)
        assert (before["may_drop_older"], len(before["keys"])) == (True, 1)
        homeward("keys rotate")
        after = json.loads(homeward("keys status --json").out)
        assert after["keys"][1:] == before["keys"]
        assert after["sealed"] == [{"kind": "pictures", "key": before["keys"][0], "count": 2}]
        assert [each["kind"] for each in after["digests"]] == ["sign-in links"]
        assert after["may_drop_older"] is False
        assert "Still needed for: 2 pictures, 1 sign-in links, the last until " in homeward("keys status").out

    def test_a_killed_reseal_leaves_everything_readable_and_is_gone_on_with(
        self, homeward: Homeward, fill: Filled, tmp_path: Path, store: str
    ) -> None:
        fill(50)
        homeward("keys rotate")
        keys = read_secrets(tmp_path / "data" / "secret.key")
        with blocked_pipe() as told:  # it stands at its first line of progress, one transaction done
            running = subprocess.Popen(
                program("keys", "reseal"),
                cwd=tmp_path,
                env=shell_environment(data_dir=str(tmp_path / "data")),
                stderr=told,
            )
            wait_until(lambda: count_under(store, keys) > 0)
            running.send_signal(signal.SIGKILL)
            assert running.wait(30) == -signal.SIGKILL
        assert count_under(store, keys) == 20
        assert read_all(store, *keys) == 50
        answer = homeward("keys reseal --json")
        assert answer.code == 0
        [pictures] = [each for each in json.loads(answer.out)["kinds"] if each["kind"] == "pictures"]
        assert pictures["sealed"] == 30
        assert read_all(store, keys[0]) == 50


@contextmanager
def blocked_pipe() -> Iterator[int]:
    """The end for writing of a pipe that is full already."""
    reading, writing = os.pipe()
    try:
        os.set_blocking(writing, False)
        with suppress(BlockingIOError):
            while os.write(writing, b" " * 4096):
                pass
        os.set_blocking(writing, True)
        yield writing
    finally:
        os.close(writing)
        os.close(reading)


def count_under(store: str, keys: Sequence[str]) -> int:
    """How many pictures are sealed under the first of the keys."""
    database = Database(store, Seal(*keys))
    with database.read() as session:
        names = [key_name(sealed) for sealed in session.scalars(select(Blob.sealed))]
    database.close()
    return names.count(Seal(*keys).keys[0].name)


class TestAKeyThatIsNotTheStores:
    def test_does_nothing_by_any_command_and_signs_nothing(
        self, homeward: Homeward, fill: Filled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A shell without the service's settings: what it sealed would open nowhere, and keep every process down."""
        fill(1)
        heads = (tmp_path / "data" / "audit-heads.log").read_bytes()
        monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
        for line in ("staff link ana@police.example", "token create ana@police.example", "purge run", "audit key",
                     "trust init --name Police", "keys reseal", "db upgrade", "restore status"):  # fmt: skip
            answer = homeward(line)
            assert (answer.code, "sealed under another one" in answer.errors[0]) == (2, True), line
        assert (tmp_path / "data" / "audit-heads.log").read_bytes() == heads
        assert json.loads(homeward("keys status --json").out)["unreadable"][0]["count"] == 1, "to see what is wrong"
        monkeypatch.delenv("HOMEWARD_SECRET_KEY")
        assert homeward("audit verify").code == 0

    def test_nor_after_a_restore_by_a_command_that_says_what_is_wrong(
        self, homeward: Homeward, fill: Filled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What it took up would be sealed and signed by the wrong key."""
        fill(1)
        heads = (tmp_path / "data" / "audit-heads.log").read_bytes()
        TombstoneFile(tmp_path / "data" / "tombstones.jsonl").append_missing([ANOTHER_END])
        monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
        assert homeward("keys status").code == 0
        assert homeward("doctor").code == 1
        assert (tmp_path / "data" / "audit-heads.log").read_bytes() == heads
        monkeypatch.delenv("HOMEWARD_SECRET_KEY")
        assert (homeward("audit verify").code, homeward("restore status").code) == (0, 1)

    def test_is_known_by_whatever_was_sealed_to_last(
        self, homeward: Homeward, agency: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert homeward("trust init --name Police").code == 0
        monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
        assert homeward("staff link ana@police.example").code == 2

    def test_is_not_made_beside_a_database_that_has_lost_its_own(
        self, homeward: Homeward, agency: str, tmp_path: Path
    ) -> None:
        file = tmp_path / "data" / "secret.key"
        file.unlink()
        answer = homeward("staff link ana@police.example")
        assert (answer.code, "is missing beside its database" in answer.errors[0]) == (2, True)
        assert not file.exists()

    def test_of_a_single_value_stops_nothing_and_is_counted(
        self, homeward: Homeward, fill: Filled, store: str, tmp_path: Path
    ) -> None:
        fill(1)
        stranger = Database(store, Seal(SECRET))
        with stranger.write() as session:
            put_blob(session, b"of another", "image/jpeg")
        stranger.close()
        answer = homeward("keys reseal")
        assert (answer.code, answer.errors[0].startswith("1 sealed values open with no key")) == (1, True)


class TestAKeyThatIsSet:
    def test_is_changed_where_it_is_set(self, homeward: Homeward, agency: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
        for command in ("keys rotate", "keys drop"):
            answer = homeward(command)
            assert (answer.code, "HOMEWARD_PREVIOUS_SECRET_KEYS" in answer.errors[0]) == (1, True)

    def test_opens_what_the_key_file_sealed_when_that_is_named(
        self, homeward: Homeward, fill: Filled, tmp_path: Path, store: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fill(3)
        [old] = read_secrets(tmp_path / "data" / "secret.key")
        monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
        answer = homeward("keys reseal")
        assert (answer.code, "the store was sealed under another one" in answer.errors[0]) == (2, True)
        name = Seal(old).keys[0].name
        findings = {row["what"]: row for row in json.loads(homeward("doctor --json").out)}
        assert findings["sealed values"]["said"] == "no key that is known opens 3 pictures"
        assert name in findings["sealed values"]["cure"]
        monkeypatch.setenv("HOMEWARD_PREVIOUS_SECRET_KEYS", f" {old} ,")
        assert homeward("keys reseal").code == 0
        assert read_all(store, SECRET) == 3

    def test_and_is_too_short_is_refused(self, homeward: Homeward, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HOMEWARD_PREVIOUS_SECRET_KEYS", "short")
        answer = homeward("keys status")
        assert (answer.code, "HOMEWARD_PREVIOUS_SECRET_KEYS" in answer.errors[0]) == (2, True)
        assert "short," not in answer.err
