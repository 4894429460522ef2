"""Costly routes take turns: forty threads answer, and an end must find one of them free, and some of a core."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from functools import partial, wraps
from typing import Any, ParamSpec, TypeVar

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from alerts.seats import Seats

WAIT = 5.0  # seconds for a seat

DRAWING = Seats(4, 12, "web.busy")
"""Composing for every channel, and drawing: a second of a core each."""
COMPOSING = Seats(6, 12, "web.busy")
"""Whatever answers with a draft as it stands: whom it reaches is found anew at each look, however it was drawn."""
READING = Seats(2, 6, "web.busy")
"""A large case document: half a second of a core to read and to check."""
LARGE = 16_000  # bytes of a body; a case without a drawn area has a few thousand, a consent taken back some hundred
CALLING = Seats(6, 2, "web.busy")
"""Asking a platform, which may answer slowly on purpose."""

STRANGERS = 8
"""Threads of an application for what anybody may ask of the store, beside the forty."""
PROBES = 4
"""Its threads for a monitor or a balancer: whoever does not hear in time that it is ready takes it out of service."""

_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")


def seat_to_read(size: int) -> AbstractAsyncContextManager[None]:
    """For whoever reads a case document of so many bytes; a small one needs none. Raises Busy."""
    return READING.take_later(WAIT) if size > LARGE else nullcontext()


def seated(
    seats: Seats, *, wait: float = WAIT
) -> Callable[[Callable[_Asked, _Answer]], Callable[_Asked, Awaitable[_Answer]]]:
    """A route that raises Busy when too many of its kind are at work. Whoever waits for a seat holds no thread."""

    def seat(handler: Callable[_Asked, _Answer]) -> Callable[_Asked, Awaitable[_Answer]]:
        @wraps(handler)
        async def handle(*args: _Asked.args, **kwargs: _Asked.kwargs) -> _Answer:
            async with seats.take_later(wait):
                return await run_in_threadpool(handler, *args, **kwargs)

        return handle

    return seat


def apart(line: str) -> Callable[[Callable[..., _Answer]], Callable[..., Awaitable[_Answer]]]:
    """A route that anybody may ask, and that takes its `request`: in threads of its `line`, "strangers" or "probes".

    On the evening on which thousands check a poster, or a monitor asks a slow store, no end stands in line behind them.
    """

    def part(handler: Callable[..., _Answer]) -> Callable[..., Awaitable[_Answer]]:
        @wraps(handler)
        async def handle(request: Request, **given: Any) -> _Answer:
            limiter: CapacityLimiter = getattr(request.app.state, line)
            return await run_sync(partial(handler, request, **given), limiter=limiter)

        return handle

    return part
