"""A loopback server that does exactly what a test says, down to the byte and the reset."""

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from publishers.guard import AddressGuard
from publishers.http import Transport

LOOPBACK = ("127.0.0.0/8",)


@dataclass(frozen=True)
class Arrived:
    head: str
    body: bytes

    @property
    def line(self) -> str:
        return self.head.split("\r\n", 1)[0]

    def header(self, name: str) -> str | None:
        for line in self.head.split("\r\n")[1:]:
            key, _, value = line.partition(":")
            if key.strip().lower() == name.lower():
                return value.strip()
        return None


Act = Callable[[socket.socket, Arrived], None]


@dataclass
class Loopback:
    port: int
    requests: list[Arrived] = field(default_factory=list)
    connections: list[socket.socket] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def answer(body: bytes = b"{}", status: str = "200 OK", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def say(data: bytes) -> Act:
    return lambda connection, arrived: connection.sendall(data)


def reset(connection: socket.socket, arrived: Arrived | None = None) -> None:
    """End the connection in a TCP RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


@contextmanager
def serve(act: Act) -> Iterator[Loopback]:
    """`act` is called for every request, in the connection's own thread."""
    listening = socket.create_server(("127.0.0.1", 0))
    told = Loopback(listening.getsockname()[1])

    def talk(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            while arrived := _read_request(connection):
                told.requests.append(arrived)
                act(connection, arrived)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                told.connections.append(connection)
                threading.Thread(target=talk, args=(connection,), daemon=True).start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield told
    finally:
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        for connection in told.connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        accepting.join()


def _read_request(connection: socket.socket) -> Arrived | None:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65_536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    arrived = Arrived(head.decode("latin-1"), body)
    length = int(arrived.header("content-length") or 0)
    while len(body) < length:
        more = connection.recv(65_536)
        if not more:
            return None
        body += more
    return Arrived(arrived.head, body)


def make_transport(seconds: float = 5.0, most_bytes: int = 2_000_000) -> Transport:
    """A transport that may speak to loopback."""
    return Transport(AddressGuard(LOOPBACK), total_timeout=seconds, most_bytes=most_bytes)


def find_free_port() -> int:
    """A port that refuses connections."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def tell_all(error: BaseException) -> str:
    """Everything that a log could print of an error: its text, and that of all it was raised from or during."""
    told: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        told += [str(seen), repr(seen), repr(vars(seen))]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(told)
