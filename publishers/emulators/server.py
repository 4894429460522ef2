"""Real sockets around the dispatcher, so that silences, resets and refused connections are real too."""

import contextlib
import select
import socket
import struct
import sys
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from publishers.emulators.dispatch import Late, Reset, Silence, answer
from publishers.emulators.twins import Twins
from publishers.emulators.wire import Request, Response, say_json

MOST_BODY = 20_000_000  # bytes
IDLE = 30.0  # real seconds that a kept-alive connection may be silent


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE
    wbufsize = -1
    disable_nagle_algorithm = True
    server: "_Server"

    def do_GET(self) -> None:
        told = self.headers.get("content-length") or "0"
        length = int(told) if told.isdecimal() else MOST_BODY + 1
        if "transfer-encoding" in self.headers:
            return self._send(say_json({"error": "send a Content-Length"}, 411), close=True)
        if length > MOST_BODY:
            return self._send(say_json({"error": f"at most {MOST_BODY} bytes"}, 413), close=True)
        body = self.rfile.read(length)
        if len(body) < length:
            self.close_connection = True
            return None
        return self._act(self._read_request(body))

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

    def _read_request(self, body: bytes) -> Request:
        url = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        now = self.server.state.clock.now()
        return Request(self.command, unquote(url.path), query, headers, body, now, datetime.now(UTC))

    def _act(self, request: Request) -> None:
        outcome = answer(self.server.state, request)
        if isinstance(outcome, Late):
            if self._wait(outcome.seconds):
                self._send(outcome.response)
        elif isinstance(outcome, Silence):
            self._wait(outcome.seconds)
            self.close_connection = True
        elif isinstance(outcome, Reset):
            # Lingering for 0 seconds turns the close into an RST (socket(7)).
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.server.resets.add(self.connection)
            self.close_connection = True
        else:
            self._send(outcome)

    def _wait(self, seconds: float) -> bool:
        """False when the caller hung up, or was hung up on, before the time was over."""
        connection = self.connection

        def let_go() -> None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

        self.server.state.hold(let_go)
        try:
            return not select.select([connection], [], [], seconds)[0]
        finally:
            self.server.state.forget_hold(let_go)

    def _send(self, response: Response, *, close: bool = False) -> None:
        self.close_connection = self.close_connection or close
        self.wfile.write(response.to_bytes(close=self.close_connection))
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Silent: a request line may hold what a client should never have put there."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], state: Twins) -> None:
        self.state = state
        self.resets: set[socket.socket] = set()
        self._open: set[socket.socket] = set()
        super().__init__(address, _Handler)

    def service_actions(self) -> None:
        self.state.settle()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        if request in self.resets:  # a FIN first would spoil the RST
            self.resets.discard(request)
            self.close_request(request)
        else:
            super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no error of ours; anything else is, and must be seen."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def hang_up(self) -> None:
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class Handle:
    """A running server. `state` steers it; `base_url` + "/x" and so on are what channels are given."""

    def __init__(self, state: Twins, host: str, port: int) -> None:
        self.state = state
        self._host = host
        self._server, self._thread = self._listen(port)
        self.port: int = self._server.server_address[1]
        self.base_url = f"http://{host}:{self.port}"

    def _listen(self, port: int) -> tuple[_Server, threading.Thread]:
        server = _Server((self._host, port), self.state)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="emulators", daemon=True)
        thread.start()
        return server, thread

    def pause(self) -> None:
        """Hang up on everybody and close the listening socket: connections are refused from now on."""
        self.state.release()
        self._server.shutdown()
        self._server.server_close()
        self._server.hang_up()
        self._thread.join()

    def resume(self) -> None:
        """Listen again, on the same port."""
        self._server, self._thread = self._listen(self.port)

    def replace_state(self, state: Twins) -> None:
        """Fresh twins behind the same address: everything that was posted, and every order to fail, is forgotten."""
        self.state.release()
        for stop in self.state.on_stop:
            stop()
        self.state = self._server.state = state

    def stop(self) -> None:
        self.pause()
        for stop in self.state.on_stop:
            stop()

    def __enter__(self) -> "Handle":
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()


def run_in_thread(port: int = 0, state: Twins | None = None, host: str = "127.0.0.1") -> Handle:
    """Every twin on a real loopback socket; port 0 takes a free one. Raises OSError when the port is taken."""
    return Handle(state or Twins(), host, port)
