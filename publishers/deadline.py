"""One time for all of a call: a socket's own timeout begins anew with each byte that comes."""

import io
import socket
import time
from collections.abc import Iterable, Sequence
from typing import Any


class Deadline:
    """`seconds` from now."""

    def __init__(self, seconds: float) -> None:
        self._at = time.monotonic() + seconds

    def is_late(self) -> bool:
        return time.monotonic() >= self._at

    def find_remaining(self) -> float:
        """Seconds left. Raises TimeoutError when there are none."""
        left = self._at - time.monotonic()
        if left <= 0:
            raise TimeoutError("the call's total time is over")
        return left


class TooLong(Exception):
    """More came than may come."""


class DeadlineReader(io.RawIOBase):
    """Gives every read only what is left of the time, and counts what comes. Raises TimeoutError, TooLong."""

    def __init__(self, sock: socket.socket, deadline: Deadline, most_bytes: int) -> None:
        self._sock, self._deadline, self._most_bytes = sock, deadline, most_bytes
        self._raw = sock.makefile("rb", buffering=0)
        self._taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._sock.settimeout(self._deadline.find_remaining())
        count = self._raw.readinto(buffer)
        self._taken += count or 0
        if self._taken > self._most_bytes:
            raise TooLong
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


def connect_within(
    deadline: Deadline,
    found: Sequence[tuple[socket.AddressFamily, tuple[Any, ...]]],
    options: Iterable[tuple[int, int, int | bytes]] = (),
) -> socket.socket:
    """The first of these addresses that answers; each has its share of what is left. Raises the last one's OSError."""
    failed: OSError = OSError("there is no address")
    for tried, (family, address) in enumerate(found):
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            for option in options:
                sock.setsockopt(*option)
            sock.settimeout(deadline.find_remaining() / (len(found) - tried))
            sock.connect(address)
            sock.settimeout(deadline.find_remaining())
        except OSError as error:
            sock.close()
            failed = error
        else:
            return sock
    raise failed
