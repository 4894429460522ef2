"""A backup from before the end is started after it: the public never sees the child again."""

from pathlib import Path

import pytest
from pydantic import SecretStr
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.opening import open_service
from alerts.resolution.tombstone_file import Keeper, TombstoneFile
from alerts.settings import Settings
from alerts.web.app import create_app
from tests.alerts.web import seed
from tests.alerts.web.conftest import Prepared
from tests.alerts.web.seed import World
from tests.clock import UNHURRIED, ManualClock
from tests.stores import SECRET, Stores


@pytest.fixture
def backup(stores: Stores, prepared: Prepared, tmp_path: Path) -> str:
    """Of the time when the alert was live."""
    return stores.copy(prepared.live, tmp_path, "backup")


def test_its_page_says_at_the_first_request_that_it_has_ended(
    world: World, alert: Alert, backup: str, stores: Stores, tmp_path: Path, clock: ManualClock
) -> None:
    seed.end(world, alert)
    Keeper(world.database, TombstoneFile(tmp_path / "tombstones.jsonl")).copy()
    settings = Settings(data_dir=tmp_path, database_url=backup, secret_key=SecretStr(SECRET))
    service = open_service(settings, clock=clock, upgrade=False)
    with TestClient(create_app(service, patience=UNHURRIED), follow_redirects=False) as client:
        for path in (f"/a/{alert.slug}", f"/a/{alert.slug}/1/square.ro.jpg", f"/a/{alert.slug}/square.ro.jpg"):
            assert client.get(path).status_code == 410
        assert client.get("/feeds/alerts.json").json()["items"][0]["tags"] == ["Cancel"]
    service.close()
    stores.drop(backup)
