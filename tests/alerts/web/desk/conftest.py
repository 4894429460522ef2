"""The desk as a browser sees it: signed in through a one-time link, forms sent as they were drawn."""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from starlette.testclient import TestClient

from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.models import Staff
from alerts.web.app import create_app
from tests.alerts.web.seed import World

TOKEN = re.compile(r'name="form_token" value="([0-9a-f]+)"')


@dataclass(frozen=True, slots=True)
class Browser:
    """One person's browser."""

    client: TestClient

    def read(self, path: str, status: int = 200) -> str:
        """The page, with its entities resolved."""
        response = self.client.get(path)
        assert response.status_code == status, response.text
        return html.unescape(response.text)

    def post(self, path: str, data: dict[str, Any] | None = None, *, on: str, files: Any = None) -> Any:
        """Send a form that stands on the page `on`."""
        token = TOKEN.search(self.client.get(on).text)
        assert token is not None, f"{on} has no form"
        return self.client.post(path, data={"form_token": token[1], **(data or {})}, files=files)

    def done(self, path: str, data: dict[str, Any] | None = None, *, on: str, files: Any = None) -> str:
        """Send it and follow; the address it led to."""
        response = self.post(path, data, on=on, files=files)
        assert response.status_code == 303, html.unescape(response.text)
        return str(response.headers["Location"])

    def refused(self, path: str, data: dict[str, Any] | None = None, *, on: str, status: int, files: Any = None) -> str:
        """Send it and stay: the page that says what is wrong."""
        response = self.post(path, data, on=on, files=files)
        assert response.status_code == status, response.text
        return html.unescape(response.text)


Open = Callable[[Staff], Browser]


@pytest.fixture
def open_browser(world: World) -> Iterator[Open]:
    """A new browser for each call; ask for `alert` or `submitted` before signing in: they bring another store."""
    opened: list[TestClient] = []

    def sign_in(staff: Staff) -> Browser:
        client = TestClient(create_app(world.service), base_url=world.service.base_url, follow_redirects=False)
        opened.append(client)
        with world.database.write() as session:
            token = create_sign_in_link(session, staff, by=None)
        assert client.post(f"/desk/sign-in/{token}").status_code == 303
        return Browser(client)

    yield sign_in
    for client in opened:
        client.close()


@pytest.fixture
def officer_browser(world: World, open_browser: Open) -> Browser:
    return open_browser(world.officer)
