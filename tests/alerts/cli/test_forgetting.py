"""`homeward purge run`, `homeward restore status` and `release`, and the settings that go with them."""

import json
from pathlib import Path

import pytest

from alerts.cli.opening import open_for_command
from alerts.db.models import LostCopy, TombstoneKind
from alerts.resolution.tombstone_file import Line, TombstoneFile
from tests.alerts.cli.conftest import Homeward
from tests.clock import START


@pytest.fixture
def restored(homeward: Homeward, agency: str, tmp_path: Path) -> None:
    """The file beside the store tells of an end that the store has not heard of."""
    line = Line("tombstone_x", TombstoneKind.ENDED, "alert_00000000000000000000", START, {"reason": "found"})
    TombstoneFile(tmp_path / "data" / "tombstones.jsonl").append_missing([line])


class TestPurge:
    def test_says_that_nothing_is_due(self, homeward: Homeward, agency: str) -> None:
        done = homeward("purge run")
        assert (done.code, done.err) == (0, "")
        assert "Nothing was purged." in done.out
        told = json.loads(homeward("purge run --json").out)
        assert told == {"certificates": [], "unfinished": 0, "hidden": 0, "waiting": 0}

    @pytest.mark.parametrize(
        ("name", "value"),
        [("HOMEWARD_BACKUP_DAYS", "36"), ("HOMEWARD_PURGE_GRACE_DAYS", "0"), ("HOMEWARD_BACKUP_DAYS", "long")],
    )
    def test_a_setting_out_of_its_range_is_one_clear_line(
        self, homeward: Homeward, monkeypatch: pytest.MonkeyPatch, name: str, value: str
    ) -> None:
        monkeypatch.setenv(name, value)
        done = homeward("purge run")
        assert (done.code, len(done.errors)) == (2, 1)
        assert done.errors[0].startswith(f"{name}: ")


class TestRestore:
    def test_a_store_that_was_never_restored_is_not_held(self, homeward: Homeward, agency: str) -> None:
        done = homeward("restore status")
        assert (done.code, done.out) == (0, "Nothing is held.\n")
        assert json.loads(homeward("restore status --json").out) == {"held": False, "still_out": []}
        refused = homeward('restore release --reason "why not"')
        assert refused.code == 2
        assert "Nothing is held" in refused.errors[0]

    def test_one_that_was_is_held_until_it_is_released(
        self, homeward: Homeward, restored: None, tmp_path: Path
    ) -> None:
        told = homeward("restore status")
        assert told.code == 1
        assert "HELD since" in told.out
        assert f"move {tmp_path / 'data' / 'tombstones.jsonl'} away" in told.out, "it may be a new database"
        assert json.loads(homeward("restore status --json").out)["tombstones"] == 1
        assert homeward("restore release").code == 2, "without a reason"
        assert homeward("restore release --reason looked").code == 0
        assert homeward("restore status").code == 0

    def test_a_copy_that_is_still_out_is_named_after_the_release_too(self, homeward: Homeward, agency: str) -> None:
        found = [{"object": "post", "id": "777", "delete": "x.server_error", "gone": False}]
        with open_for_command() as service, service.database.write() as session:
            lost = LostCopy(alert_id="alert_of_nobody", channel_id="channel_x", code="H0", number=1, found=found)
            lost.since = START
            session.add(lost)
        told = homeward("restore status")
        assert (told.code, told.out.splitlines()[1]) == (0, "Nothing is held.")
        assert "777 (alert alert_of_nobody)" in told.out
        assert json.loads(homeward("restore status --json").out)["still_out"][0]["found"] == found

    def test_the_doctor_names_it_with_its_cure(self, homeward: Homeward, restored: None) -> None:
        rows = json.loads(homeward("doctor --json").out)
        (row,) = [row for row in rows if row["what"] == "restore"]
        assert not row["ok"]
        assert "homeward restore status" in row["cure"]

    def test_the_doctor_finds_a_damaged_line(self, homeward: Homeward, agency: str, tmp_path: Path) -> None:
        (tmp_path / "data" / "tombstones.jsonl").write_text('{"id": "half a li\n')
        rows = json.loads(homeward("doctor --json").out)
        (row,) = [row for row in rows if row["what"] == "restore"]
        assert "1 damaged line" in row["said"]
