"""What a request or a pass is about: ids, on every line that is logged while it lasts."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

_about: ContextVar[dict[str, str] | None] = ContextVar("homeward_about", default=None)


@contextmanager
def tracing(**ids: str) -> Iterator[None]:
    """A request or a pass begins, inside another one perhaps. A thread that runs a part of it shares what is noted."""
    token = _about.set({**about(), **ids})
    try:
        yield
    finally:
        _about.reset(token)


def note(**ids: str | None) -> None:
    """Add what is learned on the way, such as the alert that a row belongs to. Outside of `tracing` nothing is kept."""
    noted = _about.get()
    if noted is not None:
        noted.update({name: value for name, value in ids.items() if value is not None})


def about() -> Mapping[str, str]:
    return _about.get() or {}
