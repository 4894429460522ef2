"""Large bodies, so few at a time as there is memory for: of anybody, where who sends slowly makes way, and of staff."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, nullcontext
from time import monotonic

from starlette.exceptions import HTTPException
from starlette.requests import Request

from alerts.errors import Busy
from alerts.seats import SeatsOfEach

MOST_FORMS = 6  # with files that one account sends at a time: each is in memory, for as long as it is being sent


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


def sending_files(request: Request, account: str) -> AbstractContextManager[None]:
    """Around a form with files of somebody who is signed in, from its first byte on. Raises Busy."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return nullcontext()
    forms: SeatsOfEach = request.app.state.forms
    return forms.take(account)
