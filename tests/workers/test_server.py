"""Our own HTTP server: what it takes from anybody before the application hears of it."""

import socket
from collections.abc import Iterator

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from workers.server import MOST_HEAD, Server


@pytest.fixture
def server() -> Iterator[Server]:
    async def tell_length(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            body = await Request(scope, receive).body()
            await Response(f"{len(body)}")(scope, receive, send)

    opened = Server()
    opened.start(tell_length)
    yield opened
    opened.stop()


def ask(server: Server, *headers: str, body: bytes = b"") -> bytes:
    lines = ["POST / HTTP/1.1", "Host: x", f"Content-Length: {len(body)}", "Connection: close", *headers, "", ""]
    with socket.create_connection((server.host, server.port), 5) as asking:
        try:
            asking.sendall("\r\n".join(lines).encode() + body)
            return b"".join(iter(lambda: asking.recv(4096), b""))
        except ConnectionError:  # it hung up while there was more to send
            return b""


class TestAHead:
    def test_that_is_long_is_refused_before_anybody_reads_it(self, server: Server) -> None:
        assert ask(server, "Cookie: " + "x" * 4 * MOST_HEAD)[:13] in (b"HTTP/1.1 431 ", b"")

    def test_such_as_a_browser_sends_is_read(self, server: Server) -> None:
        assert ask(server, "Cookie: " + "x" * 16_000).startswith(b"HTTP/1.1 200 ")

    def test_leaves_the_body_its_own_length(self, server: Server) -> None:
        assert ask(server, body=b"x" * 8 * MOST_HEAD).endswith(f"{8 * MOST_HEAD}".encode())
