"""What is logged, as lines that were read back."""

import io
import json
import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from alerts.telemetry.logs import start_logging

Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def lines() -> Iterator[Lines]:
    """Everything that any logger says from here on, at debug; afterwards all is as it was."""
    root, hook = logging.root, threading.excepthook
    before = (list(root.handlers), root.level)
    stream = io.StringIO()
    start_logging("debug", role="test", stream=stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    root.handlers[:], threading.excepthook = before[0], hook
    root.setLevel(before[1])
