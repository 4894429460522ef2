"""The web application in a thread of its own, for every command that serves, the demo and tests."""

import asyncio
import contextlib
import socket
import threading
import time
from typing import Any

import uvloop
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.server.embed import Server as Granian

from alerts.web.public.posters import draw_neutral_cards

BACKLOG = 2048  # connections that may wait to be taken; a poster on the evening news brings them at once
MOST_HEAD = 32 * 1024  # bytes before a body, and what came in the same gulp: browsers send two thousand
STOP_WITHIN = 3  # seconds that requests in the air get to end; a stream has no end of its own


class Server:
    """The address is taken from the moment it is made, so that the port is known before the application is."""

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind((host, port))  # fails when somebody else listens there
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)  # and now lets our own listener join
        self.host, self.port = self._socket.getsockname()[:2]
        self._loop: asyncio.AbstractEventLoop | None = None
        self._granian: Granian | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        return f"http://{self.host}:{self.port}"

    def start(self, app: Any, *, seconds: float = 10.0) -> None:
        """Raises RuntimeError when it does not come up in time."""
        self._thread = threading.Thread(target=self._run, args=(app,), name="homeward web", daemon=True)
        self._thread.start()
        deadline = time.monotonic() + seconds
        while not self._answers():
            if time.monotonic() > deadline or not self._thread.is_alive():
                raise RuntimeError("the web server did not start")
            time.sleep(0.01)
        # An end must be told within a second: the cards that take every poster's place are drawn before one comes.
        threading.Thread(target=draw_neutral_cards, name="homeward cards", daemon=True).start()

    @property
    def is_running(self) -> bool:
        """False before it is started, and when it has stopped, whether asked to or not."""
        return self._thread is not None and self._thread.is_alive()

    def stop(self) -> None:
        """No new requests; those in the air may end."""
        if self._loop is not None and self._granian is not None and self._thread is not None:
            with contextlib.suppress(RuntimeError):  # its loop has ended already
                self._loop.call_soon_threadsafe(self._granian.stop)
            self._thread.join(STOP_WITHIN + 2)
        self._socket.close()

    def _run(self, app: Any) -> None:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner, contextlib.suppress(TimeoutError):
            runner.run(self._serve(app))  # TimeoutError: something in the air did not end in time, and was cut off

    async def _serve(self, app: Any) -> None:
        self._loop = asyncio.get_running_loop()
        # Access logs would hold addresses of officers and of people who look for a child.
        self._granian = Granian(
            app, self.host, self.port, interface=Interfaces.ASGI, http=HTTPModes.http1, websockets=False,
            backlog=BACKLOG, log_enabled=False, log_access=False,
            http1_settings=HTTP1Settings(max_buffer_size=MOST_HEAD),
        )  # fmt: skip
        self._granian.workers_kill_timeout = STOP_WITHIN
        await self._granian.serve()

    def _answers(self) -> bool:
        try:
            socket.create_connection((self.host, self.port), 1.0).close()
        except OSError:
            return False
        return True


def find_free_port(wanted: int, host: str = "127.0.0.1", tries: int = 50) -> int:
    """`wanted`, or the next free one after it."""
    for port in range(wanted, wanted + tries):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if probe.connect_ex((host, port)) != 0:
                return port
    raise OSError(f"no free port from {wanted} to {wanted + tries - 1}: give another with --port")
