"""The web application in a thread of its own, for the embedded service, the demo and tests."""

import socket
import threading
import time
from typing import Any

import uvicorn

from alerts.web.public.posters import draw_neutral_cards


class Server:
    """Listens from the moment it is made, so that the port is known before the application is."""

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        # Named as TCP, or asyncio does not turn Nagle off and every second answer waits 40 ms for an ACK.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind((host, port))
        self.host, self.port = self._socket.getsockname()[:2]
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        return f"http://{self.host}:{self.port}"

    def start(self, app: Any, *, seconds: float = 10.0) -> None:
        """Raises RuntimeError when it does not come up in time."""
        # Access logs would hold addresses of officers and of people who look for a child.
        config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="on", timeout_graceful_shutdown=3)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name="homeward web", daemon=True
        )
        self._thread.start()
        deadline = time.monotonic() + seconds
        while not self._server.started:
            if time.monotonic() > deadline or not self._thread.is_alive():
                raise RuntimeError("the web server did not start")
            time.sleep(0.01)
        # An end must be told within a second: the cards that take every poster's place are drawn before one comes.
        threading.Thread(target=draw_neutral_cards, name="homeward cards", daemon=True).start()

    def stop(self) -> None:
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(10)
        self._socket.close()


def find_free_port(wanted: int, host: str = "127.0.0.1", tries: int = 50) -> int:
    """`wanted`, or the next free one after it."""
    for port in range(wanted, wanted + tries):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if probe.connect_ex((host, port)) != 0:
                return port
    raise OSError(f"no free port from {wanted} to {wanted + tries - 1}: give another with --port")
