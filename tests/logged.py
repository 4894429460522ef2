"""Everything that any logger says while a block runs, as lines that were read back; afterwards all is as it was."""

import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from alerts.telemetry.logs import start_logging

Line = dict[str, Any]


@contextmanager
def logged() -> Iterator[Callable[[], list[Line]]]:
    """At debug, whatever levels libraries have chosen; loggers that are made meanwhile inherit it."""
    root, stream = logging.root, io.StringIO()
    hooks = threading.excepthook, sys.unraisablehook, warnings.showwarning
    loggers = [root, *(each for each in root.manager.loggerDict.values() if isinstance(each, logging.Logger))]
    before = [(each, each.level, list(each.handlers), each.propagate) for each in loggers]
    start_logging("debug", role="test", stream=stream)
    for each in loggers:
        each.setLevel(logging.DEBUG)
    try:
        yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    finally:
        threading.excepthook, sys.unraisablehook, warnings.showwarning = hooks
        for each, level, handlers, propagate in before:
            each.setLevel(level)
            each.handlers[:], each.propagate = handlers, propagate
