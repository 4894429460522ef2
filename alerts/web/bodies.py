"""Large bodies, so few at a time as there is memory for: of anybody, where who sends slowly makes way, and of staff."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, nullcontext
from time import monotonic

from starlette.exceptions import HTTPException
from starlette.requests import Request

from alerts.errors import Busy
from alerts.seats import SeatsOfEach
from alerts.web.seated import LARGE

MOST_LARGE = 6  # that one account sends at a time: each is in memory, for as long as it is being sent


class Seat:
    """One body's, from its first byte until it is answered."""

    def __init__(self) -> None:
        self.since = monotonic()
        self._patience: asyncio.Timeout | None = None

    @property
    def is_filling(self) -> bool:
        return self._patience is not None

    def give_up(self) -> None:
        if self._patience is not None:
            self._patience.reschedule(0.0)  # at once

    @asynccontextmanager
    async def filling(self) -> AsyncIterator[None]:
        """While the body comes in. Raises HTTPException 408 when somebody else needs the seat."""
        try:
            async with asyncio.timeout(None) as self._patience:
                yield
        except TimeoutError:
            raise HTTPException(408) from None
        finally:
            self._patience = None


class Bodies:
    """Once all seats are taken, whoever has been sending for longest, and for more than `grace` seconds, loses theirs.

    Else a few connections that send a byte now and then would keep everybody out. For one event loop.
    """

    def __init__(self, most: int, grace: float, code: str) -> None:
        self._most, self._grace, self._code = most, grace, code
        self._seats: dict[Seat, None] = {}  # the eldest first

    @contextmanager
    def take(self) -> Iterator[Seat]:
        """Raises Busy."""
        if len(self._seats) >= self._most:
            self._free_one()
        seat = Seat()
        self._seats[seat] = None
        try:
            yield seat
        finally:
            self._seats.pop(seat, None)

    def _free_one(self) -> None:
        late = monotonic() - self._grace
        slowest = next((seat for seat in self._seats if seat.is_filling and seat.since <= late), None)
        if slowest is None:
            raise Busy(self._code)
        del self._seats[slowest]
        slowest.give_up()


def sending(request: Request, account: str) -> AbstractContextManager[None]:
    """Around a body of somebody who is signed in, from its first byte on. Raises Busy for a large one.

    What ends something is counted by nothing, and is small: thousands of large ones that come slowly fill the memory.
    """
    if not _may_be_large(request):
        return nullcontext()
    large: SeatsOfEach = request.app.state.large
    return large.take(account)


def _may_be_large(request: Request) -> bool:
    """A form with files, and whatever does not say how long it is, too."""
    declared = request.headers.get("content-length")
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        return True
    if declared is None:
        return "transfer-encoding" in request.headers
    return not (declared.isascii() and declared.isdigit()) or int(declared) > LARGE
