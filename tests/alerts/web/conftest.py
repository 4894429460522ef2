"""What tests of the pages are given: a world with an officer and an approver, an alert in it, and a browser.

Composing and rendering an alert takes most of a second, so it is done once and its store is copied for each test.
"""

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
from tests.clock import UNHURRIED, ManualClock
from tests.make import make_agency, make_channel, make_staff
from tests.stores import SECRET, Stores


@dataclass(frozen=True, slots=True)
class Prepared:
    """URLs of stores, and who is in them; `submitted` has an alert that waits for approval, `live` a live one."""

    empty: str
    submitted: str
    live: str
    officer: Staff
    approver: Staff
    alert: Alert


@pytest.fixture(scope="session")
def prepared(stores: Stores, migrated: str, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    folder = tmp_path_factory.mktemp("prepared")
    settings = Settings(data_dir=folder, secret_key=SecretStr(SECRET))
    url = stores.copy(migrated, folder)
    database = open_database(url, ManualClock())
    with database.write() as session:
        agency = make_agency(session)
        officer = make_staff(session, Role.OFFICER, agency=agency, email="officer@exemplu.example")
        approver = make_staff(session, Role.APPROVER, agency=agency, email="approver@exemplu.example")
        make_channel(session, agency=agency, kind="x", name="@PolitiaExemplu")
        make_channel(session, agency=agency, kind="webhook", name="Radio Exemplu")

    def keep(name: str) -> str:
        database.close()  # what is copied must be closed; it opens itself again
        return stores.copy(url, folder, name)

    world = World(make_service(database, settings), officer, approver)
    empty = keep("empty")
    alert = seed.draft_case(world, seed.import_case(world, photos=2))
    content_hash = seed.submit(world, alert)
    submitted = keep("submitted")
    seed.approve(world, alert, content_hash)
    return Prepared(empty, submitted, keep("live"), officer, approver, alert)


@pytest.fixture
def store(request: pytest.FixtureRequest, stores: Stores, prepared: Prepared, tmp_path: Path) -> Iterator[str]:
    """With people and channels; an alert is in it when the test asks for one."""
    asked = request.fixturenames
    chosen = prepared.live if "alert" in asked else prepared.submitted if "submitted" in asked else prepared.empty
    url = stores.copy(chosen, tmp_path)
    yield url
    stores.drop(url)


@pytest.fixture
def database(store: str, clock: ManualClock) -> Iterator[Database]:
    opened = open_database(store, clock)
    yield opened
    opened.close()


@pytest.fixture
def world(database: Database, settings: Settings, prepared: Prepared) -> World:
    """On loopback, where a link is enough; `strict` asks for the second factor as every installation does."""
    lax = settings.model_copy(update={"second_factor": False})
    return World(make_service(database, lax), prepared.officer, prepared.approver)


@pytest.fixture
def strict(database: Database, settings: Settings, prepared: Prepared) -> World:
    return World(make_service(database, settings, "http://localhost:8000"), prepared.officer, prepared.approver)


@pytest.fixture
def alert(world: World, prepared: Prepared) -> Alert:
    """The live alert of `ro-car`, approved at the beginning of the test's time."""
    return prepared.alert


@pytest.fixture
def submitted(world: World, prepared: Prepared) -> Alert:
    """The same, while it still waits for the approver."""
    return prepared.alert


@pytest.fixture
def client(world: World) -> Iterator[TestClient]:
    with TestClient(
        create_app(world.service, patience=UNHURRIED), base_url=world.service.base_url, follow_redirects=False
    ) as opened:
        yield opened
