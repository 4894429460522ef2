"""People, channels, partners, cases and records, by the commands that keep them."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from alerts.image.drawn import draw_child
from publishers.emulators.server import run_in_thread
from tests.alerts.cli.conftest import Homeward
from tests.inbox import Inbox, open_inbox, text_of
from tests.make import make_channel_settings
from tests.stores import SECRET

CaseFile = Callable[[str], Path]


def write_settings(folder: Path, kind: str = "webhook", **more: str) -> Path:
    path = folder / f"{kind}.json"
    path.write_text(json.dumps({**make_channel_settings(kind), **more}))
    return path


class TestStaffAdd:
    def test_prints_nothing_but_a_link_to_enrol(self, homeward: Homeward) -> None:
        answer = homeward("staff add Ana@police.example --role officer --role approver --agency police-cluj")
        assert answer.code == 0
        assert answer.out.startswith("http://127.0.0.1:8000/desk/sign-in/")
        assert len(answer.out.split()) == 1
        assert "ana@police.example of police-cluj: officer, approver" in answer.err

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("staff add nobody --role officer", "email: This is not an e-mail address."),
            ("staff add a@b.example --role king", 'role: There is no role "king". The roles are: officer, '),
            ("staff add a@b.example", "Missing option '--role'. See: homeward staff add --help"),
            ("staff add a@b.example --role officer --agency Two!", "agency: An agency's short name"),
        ],
    )
    def test_refuses_what_can_not_be(self, homeward: Homeward, line: str, said: str) -> None:
        answer = homeward(line)
        assert (answer.code, answer.out, len(answer.errors)) == (2, "", 1)
        assert answer.errors[0].startswith(said)

    def test_refuses_somebody_twice(self, homeward: Homeward, agency: str) -> None:
        answer = homeward("staff add ana@police.example --role officer")
        assert answer.code == 2
        assert answer.errors[0].startswith("Somebody is enrolled with this e-mail address already.")


class TestStaffLink:
    def test_prints_a_new_link_each_time(self, homeward: Homeward, agency: str) -> None:
        first, second = (homeward("staff link ana@police.example").out for _ in range(2))
        assert first != second
        assert first.startswith("http://127.0.0.1:8000/desk/sign-in/")

    def test_names_whom_it_does_not_know(self, homeward: Homeward, agency: str) -> None:
        answer = homeward("staff link zoe@police.example")
        assert answer.code == 2
        assert answer.errors[0].startswith("EMAIL: Nobody with the address zoe@police.example is enrolled.")


class TestALinkByMail:
    @pytest.fixture
    def inbox(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[Inbox]:
        with open_inbox() as opened:
            monkeypatch.setenv("HOMEWARD_SMTP_URL", opened.url)
            monkeypatch.setenv("HOMEWARD_MAIL_FROM", "desk@alerts.example")
            yield opened

    @pytest.mark.parametrize("command", ["add {} --role officer --agency exemplu", "link {}", "reset {}"])
    def test_has_a_second_half_that_is_not_in_the_letter(
        self, homeward: Homeward, agency: str, inbox: Inbox, command: str
    ) -> None:
        email = "zoe@police.example" if "add" in command else "ana@police.example"
        answer = homeward(f"staff {command.format(email)} --mail")
        assert re.fullmatch(r"(\w{4}-){2}\w{4}\n", answer.out)
        (letter,) = inbox.letters
        assert f"To: {email}" in letter
        assert re.search(r"http://127.0.0.1:8000/desk/sign-in/\w{32}\?with=code\n", text_of(letter))
        assert answer.out.strip() not in text_of(letter)
        assert "/desk/sign-in/" not in answer.out + answer.err

    def test_needs_a_server_before_anything_is_done(self, homeward: Homeward, agency: str) -> None:
        answer = homeward("staff add zoe@police.example --role officer --mail")
        assert (answer.code, answer.out) == (2, "")
        assert answer.errors[0].startswith("--mail: No e-mail server is set.")
        assert homeward("staff link zoe@police.example").code == 2

    def test_says_what_to_do_when_nobody_took_the_letter(
        self, homeward: Homeward, agency: str, inbox: Inbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HOMEWARD_SMTP_URL", "smtp+plain://127.0.0.1:1")
        answer = homeward("staff link ana@police.example --mail")
        assert (answer.code, answer.out) == (1, "")
        assert "then: homeward staff link ana@police.example --mail" in answer.err
        assert answer.errors[0].startswith("The e-mail server took nothing.")


class TestTokenCreate:
    def test_prints_nothing_but_the_token(self, homeward: Homeward, agency: str) -> None:
        answer = homeward("token create ana@police.example --days 30")
        assert answer.out.startswith("hw_")
        assert "30 days" in answer.err

    def test_refuses_a_token_for_ever(self, homeward: Homeward, agency: str) -> None:
        assert homeward("token create ana@police.example --days 4000").code == 2


class TestChannel:
    def test_kinds_tells_everything_about_each_as_json(self, homeward: Homeward) -> None:
        sheets = {sheet["kind"]: sheet for sheet in json.loads(homeward("channel kinds --json").out)}
        assert {"facebook", "webhook", "x"} <= set(sheets)
        assert sheets["x"]["secrets"] == ["access_token"]
        assert sheets["x"]["grade"] == "A"
        assert "base_url" in sheets["webhook"]["settings"]["properties"]

    def test_is_added_listed_and_keeps_its_secret(self, homeward: Homeward, agency: str, tmp_path: Path) -> None:
        settings = write_settings(tmp_path)
        added = homeward(f"channel add webhook Railways --settings {settings} --coverage RO,HU --lang ro --sandbox")
        assert added.code == 0, added.err
        (row,) = json.loads(homeward("channel list --json").out)
        assert row == {
            "id": added.out.strip(), "agency": "exemplu", "kind": "webhook", "name": "Railways",
            "languages": ["ro"], "sandbox": True, "active": True, "healthy": None,
            "parked_since": None, "parked_why": None,
        }  # fmt: skip
        secret = make_channel_settings()["secret"].encode()
        assert secret not in (tmp_path / "data" / "homeward.db").read_bytes()

    def test_takes_a_drawn_coverage(self, homeward: Homeward, agency: str, tmp_path: Path) -> None:
        ring = [[23, 46], [24, 46], [24, 47], [23, 47], [23, 46]]
        (tmp_path / "cluj.geojson").write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
        assert (
            homeward(f"channel add webhook R --settings {write_settings(tmp_path)} --coverage cluj.geojson").code == 0
        )

    def test_says_everything_that_is_wrong_with_a_new_one(
        self, homeward: Homeward, agency: str, tmp_path: Path
    ) -> None:
        settings = write_settings(tmp_path, sicret="hush")
        answer = homeward(f"channel add webhook R --settings {settings} --coverage RX --lang xx")
        assert answer.code == 2
        assert [line.partition(":")[0] for line in answer.errors] == [
            "settings.sicret", "coverage.codes[0]", "languages[0]",
        ]  # fmt: skip
        assert "hush" not in answer.err

    def test_asks_which_agency_when_there_are_several(self, homeward: Homeward, agency: str, tmp_path: Path) -> None:
        homeward("staff add eve@other.example --role officer --agency other")
        line = f"channel add webhook R --settings {write_settings(tmp_path)} --coverage RO"
        assert homeward(line).errors == ["--agency: There are several agencies. Say which one: exemplu, other."]
        assert homeward(f"{line} --agency nobody").code == 2
        assert homeward(f"{line} --agency other").code == 0

    def test_check_asks_the_platform_and_keeps_the_answer(
        self, homeward: Homeward, agency: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with run_in_thread() as twins:
            twins.state.add_account("webhook", make_channel_settings()["secret"], "partner", "Partner")
            settings = write_settings(tmp_path, base_url=f"{twins.base_url}/webhook/partner")
            added = homeward(f"channel add webhook R --settings {settings} --coverage RO").out.strip()
            refused = homeward(f"channel check {added}")
            monkeypatch.setenv("HOMEWARD_ALLOW_PRIVATE_ADDRESSES", "127.0.0.1")
            allowed = homeward(f"channel check {added}")
        assert (refused.code, refused.out) == (1, "")
        assert refused.errors[0].startswith("The channel does not work: 127.0.0.1 is not a public address")
        assert allowed.code == 0, allowed.err
        assert json.loads(homeward("channel list --json").out)[0]["healthy"] is True

    def test_check_refuses_an_id_that_is_none(self, homeward: Homeward, agency: str) -> None:
        assert homeward("channel check channel_x").code == 2


class TestPartnerAdd:
    def test_prints_nothing_but_the_key(self, homeward: Homeward, agency: str) -> None:
        answer = homeward("partner add 'Căile Ferate' --area RO --contact dispatch")
        assert answer.out.startswith("hwp_")
        assert "partner_" in answer.err

    def test_says_what_was_mended_in_a_drawn_area(self, homeward: Homeward, agency: str, tmp_path: Path) -> None:
        path = tmp_path / "area.geojson"
        path.write_text('{"type":"Polygon","coordinates":[[[23,46],[24,46],[24,47],[23,47]]]}')
        told = "coordinates[0]: the ring did not end where it begins; it was closed."
        partner = homeward(f"partner add Railways --area {path}")
        assert (partner.code, partner.err.splitlines()[0]) == (0, f"warning: --area: {told}")
        channel = homeward(f"channel add webhook R --settings {write_settings(tmp_path)} --coverage {path}")
        assert (channel.code, channel.err.splitlines()) == (0, [f"warning: --coverage: {told}"])
        assert channel.out.startswith("channel_")

    def test_needs_an_agency(self, homeward: Homeward) -> None:
        assert homeward("partner add Railways").errors[0].startswith("--agency: There is no agency yet.")


class TestCaseImport:
    def test_prints_nothing_but_the_id(self, homeward: Homeward, agency: str, case_file: CaseFile) -> None:
        answer = homeward("case import", case_file("ro-car"))
        assert answer.code == 0, answer.err
        assert answer.out.startswith("case_")
        assert answer.err.startswith("warning: contact.phone: ")

    def test_keeps_the_photo_sealed(self, homeward: Homeward, agency: str, case_file: CaseFile, tmp_path: Path) -> None:
        (tmp_path / "photo.jpg").write_bytes(draw_child(1))
        assert homeward("case import --photo photo.jpg", case_file("ro-car")).code == 0
        with sqlite3.connect(tmp_path / "data" / "homeward.db") as store:
            rows = store.execute("select child, rights from photo").fetchall()
            (sealed,) = store.execute("select sealed from blob").fetchone()
        store.close()
        assert rows == [(1, "not stated")]
        assert b"\xff\xd8\xff" not in sealed[:64]

    def test_keeps_nothing_when_a_photo_is_none(
        self, homeward: Homeward, agency: str, case_file: CaseFile, tmp_path: Path
    ) -> None:
        (tmp_path / "photo.jpg").write_text("<svg/>")
        assert homeward("case import --photo photo.jpg", case_file("ro-car")).code == 2
        assert homeward("case import", case_file("ro-car")).code == 0

    def test_refuses_the_same_case_twice(self, homeward: Homeward, agency: str, case_file: CaseFile) -> None:
        homeward("case import", case_file("ro-car"))
        answer = homeward("case import", case_file("ro-car"))
        assert answer.code == 2
        assert answer.errors[0].startswith("reference: ")

    def test_asks_who_when_several_may_have_made_it(self, homeward: Homeward, agency: str, case_file: CaseFile) -> None:
        homeward("staff add bob@police.example --role officer")
        answer = homeward("case import", case_file("ro-car"))
        assert answer.errors == [
            "--by: Several people may have made this case. Say who it is: ana@police.example, bob@police.example"
        ]
        assert homeward("case import --by bob@police.example", case_file("ro-car")).code == 0

    def test_refuses_somebody_who_may_not_write_cases(
        self, homeward: Homeward, agency: str, case_file: CaseFile
    ) -> None:
        homeward("staff add max@police.example --role admin")
        answer = homeward("case import --by max@police.example", case_file("ro-car"))
        assert answer.code == 2
        assert answer.errors[0].startswith("You may not write cases.")

    def test_needs_somebody_first(self, homeward: Homeward, case_file: CaseFile) -> None:
        assert homeward("case import", case_file("ro-car")).errors[0].startswith("--by: Nobody who may write cases")


class TestDatabaseUpgrade:
    def test_may_be_repeated(self, homeward: Homeward) -> None:
        assert [homeward("db upgrade").code for _ in range(2)] == [0, 0]

    @pytest.mark.parametrize(
        ("name", "value", "code", "said"),
        [
            ("HOMEWARD_DATABASE_URL", "nonsense", 2, "HOMEWARD_DATABASE_URL: This is no address of a database."),
            ("HOMEWARD_DATABASE_URL", "mysql://u:hush@h/d", 2, "HOMEWARD_DATABASE_URL: This is no address"),
            ("HOMEWARD_DATABASE_URL", "postgresql+psycopg://u:hush@127.0.0.1:1/d", 2, "HOMEWARD_SECRET_KEY is not set"),
            ("HOMEWARD_DATA_DIR", "/dev/null/data", 2, "HOMEWARD_DATA_DIR: /dev/null/data can not be used"),
            ("HOMEWARD_SECRET_KEY", "hush", 2, "HOMEWARD_SECRET_KEY is too short"),
            ("HOMEWARD_SECRET_KEY", "hush" * 16, 2, "HOMEWARD_SECRET_KEY can be guessed: it has hardly any characters"),
        ],
    )
    def test_says_which_setting_is_wrong(
        self, homeward: Homeward, monkeypatch: pytest.MonkeyPatch, name: str, value: str, code: int, said: str
    ) -> None:
        monkeypatch.setenv(name, value)
        answer = homeward("db upgrade")
        assert (answer.code, answer.out, len(answer.errors)) == (code, "", 1)
        assert answer.errors[0].startswith(said)
        assert "hush" not in answer.err

    @pytest.mark.parametrize(
        ("url", "shown"),
        [
            ("postgresql+psycopg://u:hush@127.0.0.1:1/d", "postgresql+psycopg://u:***@127.0.0.1:1/d"),
            ("postgresql+psycopg://127.0.0.1:1/d?user=u&password=hush", "postgresql+psycopg://127.0.0.1:1/d"),
            (
                "postgresql+psycopg://u@/d?host=127.0.0.1&port=1&sslpassword=hush",
                "postgresql+psycopg://u@/d?host=127.0.0.1&port=1",
            ),
        ],
    )
    def test_says_that_the_database_is_silent_without_its_password(
        self, homeward: Homeward, monkeypatch: pytest.MonkeyPatch, url: str, shown: str
    ) -> None:
        monkeypatch.setenv("HOMEWARD_DATABASE_URL", url)
        monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
        answer = homeward("db upgrade")
        assert answer.code == 1
        assert answer.errors[0].startswith(f"The database at {shown} does not answer")
        assert "hush" not in homeward("doctor").out
