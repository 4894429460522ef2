"""Nothing that asks for a name may be kept by a browser, a proxy or a CDN: not by any route of API and desk."""

import re

from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.web.app import create_app
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.api.test_access import operations, real_ids
from tests.alerts.web.desk.conftest import Open, open_browser
from tests.alerts.web.desk.test_access import pages
from tests.alerts.web.seed import World

__all__ = ["open_browser"]


def test_of_the_api(alert: Alert, callers: Callers, client: TestClient) -> None:
    ids = {**real_ids(callers, alert), "shape": "square", "tag": "ro"}
    answered = 0
    for method, path in operations(client):
        if method != "GET" or not path.startswith("/v1") or path.endswith("/stream"):  # see test_copies.py
            continue
        answer = callers.officer.get(path.format(**{name: ids[name] for name in re.findall(r"\{(\w+)\}", path)}))
        assert answer.headers["Cache-Control"] == "no-store", path
        answered += answer.status_code == 200
    assert answered >= 12


def test_of_the_desk(alert: Alert, world: World, callers: Callers, open_browser: Open) -> None:
    browser, ids = open_browser(world.officer), real_ids(callers, alert)
    answered = 0
    about_one = [path for method, path in pages(create_app(world.service)) if method == "GET"]
    for path in ("/desk/alerts", "/desk/cases", "/desk/cases/new", *about_one):
        answer = browser.client.get(path.format(**ids))
        assert answer.headers["Cache-Control"] == "no-store", path
        answered += answer.status_code == 200
    assert answered >= 6
