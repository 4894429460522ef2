"""What tests of the pages are given: a world with an officer and an approver, an alert in it, and a browser.

Composing and rendering an alert takes most of a second, so it is done once and its store is copied for each test.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import SecretStr
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.db.session import Database
from alerts.settings import Settings
from alerts.staff.models import Role, Staff
from alerts.web.app import create_app
from tests.alerts.web import seed
from tests.alerts.web.seed import World, make_service, open_database
from tests.clock import ManualClock
from tests.conftest import SECRET
from tests.make import make_agency, make_channel, make_staff


@dataclass(frozen=True, slots=True)
class Prepared:
    """A store as a file, and who is in it; `submitted` has an alert that waits for approval, `live` a live one."""

    empty: Path
    submitted: Path
    live: Path
    officer: Staff
    approver: Staff
    alert: Alert


@pytest.fixture(scope="session")
def prepared(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    folder = tmp_path_factory.mktemp("prepared")
    settings = Settings(data_dir=folder, secret_key=SecretStr(SECRET))
    files = {name: folder / f"{name}.db" for name in ("empty", "submitted", "live")}
    shutil.copyfile(migrated_file, folder / "homeward.db")
    database = open_database(settings, ManualClock())
    with database.write() as session:
        agency = make_agency(session)
        officer = make_staff(session, Role.OFFICER, agency=agency, email="officer@exemplu.example")
        approver = make_staff(session, Role.APPROVER, agency=agency, email="approver@exemplu.example")
        make_channel(session, agency=agency, kind="x", name="@PolitiaExemplu")
        make_channel(session, agency=agency, kind="webhook", name="Radio Exemplu")
    world = World(make_service(database, settings), officer, approver)
    copy_store(folder / "homeward.db", files["empty"])
    alert = seed.draft_case(world, seed.import_case(world, photos=2))
    content_hash = seed.submit(world, alert)
    copy_store(folder / "homeward.db", files["submitted"])
    seed.approve(world, alert, content_hash)
    copy_store(folder / "homeward.db", files["live"])
    database.close()
    return Prepared(files["empty"], files["submitted"], files["live"], officer, approver, alert)


def copy_store(source: Path, target: Path) -> None:
    """What is committed, with what still stands in the log beside the file."""
    with sqlite3.connect(source) as reading, sqlite3.connect(target) as writing:
        reading.backup(writing)
    reading.close()
    writing.close()


@pytest.fixture
def database(settings: Settings, prepared: Prepared, clock: ManualClock) -> Iterator[Database]:
    """The store with people and channels, and no case yet."""
    shutil.copyfile(prepared.empty, settings.data_dir / "homeward.db")
    opened = open_database(settings, clock)
    yield opened
    opened.close()


@pytest.fixture
def world(database: Database, settings: Settings, prepared: Prepared) -> World:
    return World(make_service(database, settings), prepared.officer, prepared.approver)


@pytest.fixture
def alert(world: World, settings: Settings, prepared: Prepared) -> Alert:
    """The live alert of `ro-car`, approved at the beginning of the test's time."""
    copy_store(prepared.live, settings.data_dir / "homeward.db")
    return prepared.alert


@pytest.fixture
def submitted(world: World, settings: Settings, prepared: Prepared) -> Alert:
    """The same, while it still waits for the approver."""
    copy_store(prepared.submitted, settings.data_dir / "homeward.db")
    return prepared.alert


@pytest.fixture
def client(world: World) -> Iterator[TestClient]:
    with TestClient(create_app(world.service), base_url=world.service.base_url, follow_redirects=False) as opened:
        yield opened
