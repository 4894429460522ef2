"""Plain HTTP clients and pictures for the twins' tests."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from PIL import Image
from requests import Response, Session

from publishers.emulators.server import Handle

NOON = datetime(2026, 2, 7, 12, tzinfo=UTC)


class Caller:
    """One account's client: plain requests with a Bearer token."""

    def __init__(self, base_url: str, token: str) -> None:
        self.base_url = base_url
        self.session = Session()
        self.session.headers["Authorization"] = f"Bearer {token}"

    def get(self, path: str, **query: str) -> Response:
        return self.session.get(self.base_url + path, params=query, timeout=5)

    def post(self, path: str, timeout: float = 5, **body: Any) -> Response:
        return self.session.post(self.base_url + path, timeout=timeout, **body)

    def delete(self, path: str, timeout: float = 5, **query: str) -> Response:
        return self.session.delete(self.base_url + path, params=query, timeout=timeout)


def open_caller(server: Handle, path: str, token: str) -> Iterator[Caller]:
    caller = Caller(server.base_url + path, token)
    yield caller
    caller.session.close()


def draw(kind: str, size: tuple[int, int] = (40, 30)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "green").save(out, kind)
    return out.getvalue()
