"""What tests are given: settings, a migrated database, a session, a clock, staff by role. Nothing is autouse."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import hypothesis
import pytest
from pydantic import SecretStr
from sqlalchemy.orm import Session

from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.settings import Settings
from alerts.staff.models import Agency, Role, Staff
from tests.clock import ManualClock
from tests.make import make_agency, make_staff
from tests.scratch import work_in_memory
from tests.stores import KINDS, SECRET, Stores, make_migrated, open_stores
from workers.interpreter import ease_interpreter

work_in_memory()
hypothesis.settings.register_profile("dev", max_examples=50, deadline=None)
hypothesis.settings.register_profile("ci", max_examples=500, deadline=None, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_collection_finish() -> None:
    """Ten thousand collected tests and all that they import are looked at by no collection of cycles."""
    ease_interpreter()


@dataclass(frozen=True, slots=True)
class People:
    """One agency with a person for each role, and somebody of another agency who has every role there."""

    agency: Agency
    officer: Staff
    approver: Staff
    admin: Staff
    second_admin: Staff
    auditor: Staff
    stranger: Staff


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The embedded defaults in this test's own folder, whatever the shell has set."""
    for name in [name for name in os.environ if name.upper().startswith("HOMEWARD_")]:
        monkeypatch.delenv(name)
    return Settings(data_dir=tmp_path, secret_key=SecretStr(SECRET))


@pytest.fixture(scope="session", params=KINDS)
def stores(request: pytest.FixtureRequest) -> Iterator[Stores]:
    """Whatever touches the store runs on both kinds."""
    with open_stores(request.param) as opened:
        yield opened


@pytest.fixture(scope="session")
def migrated(stores: Stores, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The URL of an empty store with every table; each test works on a copy."""
    return make_migrated(stores, tmp_path_factory.mktemp("migrated"))


@pytest.fixture
def store(stores: Stores, migrated: str, tmp_path: Path) -> Iterator[str]:
    """The URL of a store of this test's own; the SQLite file is where the settings look for it."""
    url = stores.copy(migrated, tmp_path)
    yield url
    stores.drop(url)


@pytest.fixture
def database(store: str, settings: Settings, clock: ManualClock) -> Iterator[Database]:
    """The store, by the manual clock. For tests with several units of work, several processes or HTTP."""
    opened = Database(store, Seal(settings.secret_key.get_secret_value()), clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def people(database: Database) -> People:
    """Committed, so that every later unit of work sees them."""
    with database.write() as session:
        agency = make_agency(session)
        return People(
            agency=agency,
            officer=make_staff(session, Role.OFFICER, agency=agency),
            approver=make_staff(session, Role.APPROVER, agency=agency),
            admin=make_staff(session, Role.ADMIN, agency=agency),
            second_admin=make_staff(session, Role.ADMIN, agency=agency),
            auditor=make_staff(session, Role.AUDITOR, agency=agency),
            stranger=make_staff(session, *Role, agency=make_agency(session, slug="elsewhere")),
        )


@pytest.fixture
def session(database: Database, people: People) -> Iterator[Session]:
    """One writing unit of work, committed when the test ends. `people` come first: it holds SQLite's write lock."""
    with database.write() as opened:
        yield opened


@pytest.fixture
def agency(people: People) -> Agency:
    return people.agency


@pytest.fixture
def officer(people: People) -> Staff:
    return people.officer


@pytest.fixture
def approver(people: People) -> Staff:
    return people.approver


@pytest.fixture
def admin(people: People) -> Staff:
    return people.admin


@pytest.fixture
def second_admin(people: People) -> Staff:
    return people.second_admin


@pytest.fixture
def auditor(people: People) -> Staff:
    return people.auditor


@pytest.fixture
def stranger(people: People) -> Staff:
    """Another agency's person: what is not theirs must not exist for them."""
    return people.stranger
