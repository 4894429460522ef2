"""What is logged when our own code fails: where, and of what kind; never what it was working on."""

import logging
import traceback

_log = logging.getLogger("homeward")


def log_crash(work: str, subject: str, error: BaseException) -> None:
    """The places and the type; the text of an exception may quote a name or a body."""
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            log_crash(work, subject, each)
        return
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{'/'.join(frame.filename.split('/')[-2:])}:{frame.lineno}" for frame in reversed(frames[-6:]))
    _log.error("%s of %s failed: %s at %s", work, subject, _name(error), places)


def _name(error: BaseException) -> str:
    """Of a store's error also what the store itself calls it: a deadlock is not an absence."""
    inner = getattr(error, "orig", None)
    return f"{type(error).__name__}({type(inner).__name__})" if inner is not None else type(error).__name__
