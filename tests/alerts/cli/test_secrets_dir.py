"""Settings as files: what a vault, a container's secrets or systemd's LoadCredential= hand to a service."""

import json
from pathlib import Path

import pytest

from tests.alerts.cli.conftest import Homeward
from tests.stores import SECRET


@pytest.fixture
def secrets_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "credentials"
    folder.mkdir()
    monkeypatch.setenv("HOMEWARD_SECRETS_DIR", str(folder))
    return folder


@pytest.mark.parametrize("name", ["HOMEWARD_SECRET_KEY", "homeward_secret_key"])
def test_the_key_of_a_file_seals_and_no_key_file_is_made(
    homeward: Homeward, secrets_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (secrets_dir / name).write_text(f"{SECRET}\n")
    assert homeward("trust init --name Police").code == 0
    assert not (tmp_path / "data" / "secret.key").exists()
    monkeypatch.delenv("HOMEWARD_SECRETS_DIR")
    monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
    assert homeward("trust show").code == 0, "the same key by its variable opens what was sealed"


def test_the_folder_may_be_named_in_small_letters_and_where_one_stands(
    homeward: Homeward, secrets_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (secrets_dir / "homeward_secret_key").write_text("short")
    monkeypatch.delenv("HOMEWARD_SECRETS_DIR")
    monkeypatch.setenv("homeward_secrets_dir", str(secrets_dir))
    assert homeward("db upgrade").errors[0].startswith("HOMEWARD_SECRET_KEY is too short")
    monkeypatch.setenv("homeward_secrets_dir", ".")
    monkeypatch.chdir(secrets_dir)
    assert homeward("db upgrade").errors[0].startswith("HOMEWARD_SECRET_KEY is too short")


def test_a_variable_outranks_a_file(homeward: Homeward, secrets_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (secrets_dir / "homeward_secret_key").write_text("short")
    assert homeward("db upgrade").errors[0].startswith("HOMEWARD_SECRET_KEY is too short")
    monkeypatch.setenv("HOMEWARD_SECRET_KEY", SECRET)
    assert homeward("db upgrade").code == 0


def test_passwords_of_database_and_mail_need_not_stand_in_the_environment(
    homeward: Homeward, secrets_dir: Path
) -> None:
    (secrets_dir / "homeward_secret_key").write_text(SECRET)
    (secrets_dir / "homeward_database_url").write_text("postgresql+psycopg://u:hush@127.0.0.1:1/d\n")
    answer = homeward("db upgrade")
    assert answer.errors[0].startswith("The database at postgresql+psycopg://u:***@127.0.0.1:1/d does not answer")


@pytest.mark.parametrize("name", ["absent", "a-file"])
def test_a_folder_that_is_none_is_refused(
    homeward: Homeward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Else the embedded default would make a key of its own, where the vault's was meant."""
    (tmp_path / "a-file").write_text("")
    monkeypatch.setenv("HOMEWARD_SECRETS_DIR", str(tmp_path / name))
    answer = homeward("db upgrade")
    assert (answer.code, len(answer.errors)) == (2, 1)
    assert answer.errors[0].startswith("HOMEWARD_SECRETS_DIR: Path does not point to a directory.")
    assert not (tmp_path / "data" / "secret.key").exists()
    assert "HOMEWARD_SECRETS_DIR" in [row["what"] for row in json.loads(homeward("doctor --json").out) if not row["ok"]]


def test_a_file_that_is_no_text_is_told_without_what_is_in_it(
    homeward: Homeward, secrets_dir: Path, tmp_path: Path
) -> None:
    (secrets_dir / "homeward_secret_key").write_bytes(b"hush\xff\xfe")
    answer = homeward("db upgrade")
    assert (answer.code, len(answer.errors)) == (2, 1)
    assert answer.errors[0].startswith("HOMEWARD_SECRETS_DIR: ")
    assert "secret_key" in answer.errors[0]
    assert "hush" not in answer.err
    assert not (tmp_path / "data" / "secret.key").exists()
    rows = [row for row in json.loads(homeward("doctor --json").out) if not row["ok"]]
    assert [row["what"] for row in rows] == ["HOMEWARD_SECRETS_DIR"]


def test_a_misspelt_file_is_a_setting_that_is_not_in_force(homeward: Homeward, secrets_dir: Path) -> None:
    (secrets_dir / "homeward_secrt_key").write_text(SECRET)
    (secrets_dir / "another-service").write_text("what is not ours is left alone")
    rows = [row for row in json.loads(homeward("doctor --json").out) if not row["ok"]]
    assert ("homeward_secrt_key", "Did you mean HOMEWARD_SECRET_KEY? .env.example lists all.") in [
        (row["what"], row["cure"]) for row in rows
    ]
    assert "another-service" not in {row["what"] for row in rows}


def test_a_link_within_the_folder_is_read_as_kubernetes_makes_them(
    homeward: Homeward, secrets_dir: Path, tmp_path: Path
) -> None:
    (secrets_dir / "..data").mkdir()
    (secrets_dir / "..data" / "homeward_secret_key").write_text(SECRET)
    (secrets_dir / "homeward_secret_key").symlink_to("..data/homeward_secret_key")
    assert homeward("trust init --name Police").code == 0
    assert not (tmp_path / "data" / "secret.key").exists()


def test_a_link_that_leads_away_is_refused(homeward: Homeward, secrets_dir: Path, tmp_path: Path) -> None:
    """Left out, the embedded default would make a key of its own."""
    (tmp_path / "elsewhere").write_text(SECRET)
    (secrets_dir / "homeward_secret_key").symlink_to(tmp_path / "elsewhere")
    answer = homeward("db upgrade")
    assert (answer.code, len(answer.errors)) == (2, 1)
    assert answer.errors[0].startswith("HOMEWARD_SECRETS_DIR: ")
    assert not (tmp_path / "data" / "secret.key").exists()
