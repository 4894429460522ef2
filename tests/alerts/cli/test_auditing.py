"""`homeward audit`: what somebody did to the record is told in one sentence, here and from an export anywhere."""

import json
import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from alerts.db.audit import AuditEntry, digest_entry
from tests.alerts.cli.conftest import Homeward
from tests.program import run_homeward

KEEP = "Keep the database as it is and compare it with a backup."


@pytest.fixture
def heads(homeward: Homeward, agency: str, tmp_path: Path) -> Path:
    """Three entries of the first command, two of the second, each signed at its end."""
    assert homeward("staff add ion@police.example --role approver").code == 0
    return tmp_path / "data" / "audit-heads.log"


def tamper(tmp_path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(tmp_path / "data" / "homeward.db")) as store:
        for statement in statements:
            store.execute(statement)
        store.commit()


CUT_OFF = (
    "delete from audit_entry where position > 3",
    "update audit_head set position = 3, digest = (select digest from audit_entry where position = 3)",
)


class TestVerify:
    def test_counts_entries_and_heads(self, homeward: Homeward, heads: Path) -> None:
        answer = homeward("audit verify")
        assert answer.code == 0
        first, second = answer.out.splitlines()
        assert first == "The audit chain is whole: 5 entries."
        assert second.startswith("Signed heads that agree: 2, the last of entry 5 on ")

    def test_says_which_entry_was_changed(self, homeward: Homeward, heads: Path, tmp_path: Path) -> None:
        tamper(tmp_path, "update audit_entry set actor = 'somebody else' where position = 4")
        answer = homeward("audit verify")
        assert (answer.code, answer.out, len(answer.errors)) == (1, "", 1)
        assert answer.errors[0].startswith("The audit chain is broken at entry 4: ")
        assert "Up to entry 3 it is as it was signed on " in answer.errors[0]

    def test_says_that_the_end_was_cut_off(self, homeward: Homeward, heads: Path, tmp_path: Path) -> None:
        tamper(tmp_path, *CUT_OFF)
        answer = homeward("audit verify")
        assert (answer.code, answer.out, len(answer.errors)) == (1, "", 1)
        assert answer.errors[0].startswith("The record ends at entry 3, but a head of entry 5 was signed on ")

    def test_says_so_when_no_head_is_kept(self, homeward: Homeward, heads: Path) -> None:
        heads.unlink()
        answer = homeward("audit verify")
        assert (answer.code, len(answer.errors)) == (1, 1)
        assert answer.errors[0].startswith("The chain is whole, with 5 entries, but no signed head of it is kept here")

    def test_does_not_sign_what_it_looks_at(self, homeward: Homeward, heads: Path) -> None:
        heads.unlink()
        homeward("audit verify")
        assert not heads.exists()

    def test_takes_a_copy_from_elsewhere(self, homeward: Homeward, heads: Path, tmp_path: Path) -> None:
        copy = heads.rename(tmp_path / "copy.log")
        assert homeward("audit verify --heads", copy).code == 0
        tamper(tmp_path, *CUT_OFF)
        assert homeward("audit verify --heads", copy).code == 1

    def test_is_done_before_anything_was_recorded(self, homeward: Homeward) -> None:
        answer = homeward("audit verify")
        assert (answer.code, answer.out.splitlines()[1]) == (
            0, "Nothing was recorded yet, and so no head of it was signed.",
        )  # fmt: skip

    def test_keeps_heads_where_it_is_told(
        self, homeward: Homeward, agency: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "vault").mkdir()
        monkeypatch.setenv("HOMEWARD_AUDIT_DIR", str(tmp_path / "vault"))
        homeward("staff add ion@police.example --role approver")
        assert (tmp_path / "vault" / "audit-heads.log").exists()
        assert homeward("audit verify").code == 0

    @pytest.mark.parametrize("line", ["audit verify --heads no-such.log", "audit verify --key short"])
    def test_refuses_what_is_no_file_and_no_key(self, homeward: Homeward, line: str) -> None:
        answer = homeward(line)
        assert (answer.code, len(answer.errors)) == (2, 1)


class TestExport:
    @pytest.fixture
    def export(self, homeward: Homeward, heads: Path, tmp_path: Path) -> Path:
        assert homeward("audit export --out", tmp_path / "audit.jsonl").code == 0
        return tmp_path / "audit.jsonl"

    def test_is_checked_in_an_empty_folder_without_settings(self, export: Path, tmp_path: Path) -> None:
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        done = run_homeward("audit", "verify", "--export", str(export), folder=folder)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[0] == "The audit chain is whole: 5 entries."
        assert "Signed by ed25519:" in done.stdout
        assert list(folder.iterdir()) == []

    def test_is_checked_by_the_key_that_was_written_down(self, homeward: Homeward, export: Path) -> None:
        key = homeward("audit key").out.strip()
        assert homeward(f"audit verify --key {key} --export", export).code == 0
        answer = homeward(f"audit verify --key {key[:-4]}0000 --export", export)
        assert (answer.code, "is no key of this service" in answer.errors[0]) == (1, True)

    def test_agrees_with_heads_of_before(self, homeward: Homeward, export: Path, heads: Path) -> None:
        answer = homeward("audit verify --heads", heads, "--export", export)
        assert (answer.code, "agree: 3," in answer.out) == (0, True)

    @pytest.mark.parametrize(
        ("before", "after", "said"),
        [
            ('"action":"staff.added"', '"action":"staff.adored"', "broken at entry 2"),
            ('"position":3,', '"position":7,', "broken at entry 3"),
            ('"kind":"head"', '"kind":"hat"', "its signed head is missing"),
            ('"kind":"head","position":5', '"kind":"head","position":4', "a signature that does not fit"),
        ],
    )
    def test_shows_what_was_changed_in_it(
        self, homeward: Homeward, export: Path, before: str, after: str, said: str
    ) -> None:
        text = export.read_text()
        assert before in text
        export.write_text(text.replace(before, after, 1))
        answer = homeward("audit verify --export", export)
        assert (answer.code, said in answer.errors[0]) == (1, True)

    def test_shows_that_lines_are_missing(self, homeward: Homeward, export: Path) -> None:
        lines = export.read_text().splitlines(keepends=True)
        for left in (lines[:3] + lines[4:], lines[:4] + lines[5:], lines[:-1]):
            export.write_text("".join(left))
            assert homeward("audit verify --export", export).code == 1

    def test_shows_that_entries_were_added_by_somebody_who_can_not_sign(self, homeward: Homeward, export: Path) -> None:
        *entries, head = export.read_text().splitlines(keepends=True)
        last = json.loads(entries[-1])
        added = AuditEntry(
            position=last["position"] + 1,
            at=datetime.fromisoformat(last["at"]),
            actor=last["actor"],
            action="alert.approved",
            subject="alert_1",
            details={},
            previous=last["digest"],
        )
        line = entries[-1].replace(last["digest"], digest_entry(added)).replace(last["previous"], last["digest"])
        line = line.replace(last["action"], "alert.approved").replace(last["subject"], "alert_1")
        line = line.replace('"position":5', '"position":6').replace(json.dumps(last["details"]).replace(" ", ""), "{}")
        key = homeward("audit key").out.strip()
        for lines in ([*entries, line, head], [*entries, head, line]):
            export.write_text("".join(lines))
            answer = homeward(f"audit verify --key {key} --export", export)
            assert (answer.code, answer.out) == (1, "")
            assert "has 6 entries, and its signed head is of entry 5" in answer.errors[0]

    @pytest.mark.parametrize(
        "line",
        [
            '{"kind":"head","position":1e999,"digest":"","at":"2026-11-27","key":"","signature":""}',
            '{"kind":"head","position":' + "[" * 100_000,
            '{"kind":"entry","position":1e999,"at":"2026-11-27"}',
            '{"kind":"entry","details":' + "[" * 100_000,
            '{"kind":"entry","__dict__":{},"at":"2026-11-27"}',
            '{"kind":"entry","position":6,"at":"2026-11-27","actor":"\\ud800","action":"","subject":"","details":{},'
            '"previous":"DIGEST OF ENTRY 5","digest":""}',
        ],
    )
    def test_says_so_of_whatever_somebody_wrote_into_it(self, homeward: Homeward, export: Path, line: str) -> None:
        whole = export.read_text()
        last = json.loads(whole.splitlines()[4])
        export.write_text(f"{whole}{line.replace('DIGEST OF ENTRY 5', last['digest'])}\n")
        answer = homeward("audit verify --export", export)
        assert "Homeward itself failed" not in answer.err
        assert answer.code == 1 or "Lines that can not be read: 1" in answer.out

    def test_says_so_of_a_file_without_an_end(self, homeward: Homeward) -> None:
        answer = homeward("audit verify --export /dev/zero")
        assert (answer.code, "its signed head is missing" in answer.errors[0]) == (1, True)

    def test_is_not_made_where_no_signed_head_could_tell_a_chain_that_was_made_anew(
        self, homeward: Homeward, heads: Path, tmp_path: Path
    ) -> None:
        """It would be signed, and believed from then on."""
        copy = heads.rename(tmp_path / "copy.log")
        answer = homeward("audit export --out", tmp_path / "audit.jsonl")
        assert (answer.code, "no signed head of it is kept here" in answer.errors[0]) == (1, True)
        assert not (tmp_path / "audit.jsonl").exists()
        assert homeward(f"audit export --heads {copy} --out", tmp_path / "audit.jsonl").code == 0

    def test_is_not_made_of_a_chain_that_was_cut_off(self, homeward: Homeward, heads: Path, tmp_path: Path) -> None:
        tamper(tmp_path, *CUT_OFF)
        answer = homeward("audit export --out", tmp_path / "audit.jsonl")
        assert (answer.code, "was signed on" in answer.errors[0]) == (1, True)
        assert [each.name for each in tmp_path.iterdir()] == ["data"]

    def test_replaces_no_file(self, homeward: Homeward, export: Path) -> None:
        answer = homeward("audit export --out", export)
        assert (answer.code, "is there already" in answer.errors[0]) == (2, True)

    def test_only_its_owner_reads_it(self, export: Path) -> None:
        assert os.stat(export).st_mode & 0o077 == 0
