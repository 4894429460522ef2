"""What is logged in a test."""

from collections.abc import Callable, Iterator

import pytest

from tests.logged import Line, logged

Lines = Callable[[], list[Line]]


@pytest.fixture
def lines() -> Iterator[Lines]:
    with logged() as read:
        yield read
