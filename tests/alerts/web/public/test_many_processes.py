"""Two web processes over one store, with nothing between them but the store."""

import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta

import pytest
import requests

from alerts.db.session import system_clock
from alerts.settings import Settings
from tests.alerts.web import seed
from tests.alerts.web.conftest import Prepared
from tests.alerts.web.seed import World, make_service, open_database
from tests.program import program, shell_environment
from tests.stores import SECRET

AT = "2026-02-07T18:45:00+02:00"


@contextmanager
def serving(store: str) -> Iterator[str]:
    """A process of its own; where it listens."""
    process = subprocess.Popen(
        program("serve", "--port", "0"),
        env={**shell_environment(database_url=store, secret_key=SECRET), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        said = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert found, said
        yield found[0]
    finally:
        process.terminate()
        process.wait(30)
        process.stdout.close()


@pytest.fixture
def today(store: str, settings: Settings, prepared: Prepared) -> Iterator[World]:
    """The world by the clock on the wall, which is what other processes go by."""
    opened = open_database(store, system_clock)
    yield World(make_service(opened, settings), prepared.officer, prepared.approver)
    opened.close()


def read(address: str) -> requests.Response:
    return requests.get(address, timeout=30, proxies={"http": ""})


def wait_for(address: str, status: int) -> requests.Response:
    deadline = time.monotonic() + 20
    while (answer := read(address)).status_code != status:
        assert time.monotonic() < deadline, f"{address} still says {answer.status_code}"
        time.sleep(0.02)
    return answer


def test_each_tells_the_end_that_neither_of_them_has_written(today: World, store: str) -> None:
    text = (seed.CASES / "ro-car.yaml").read_text("utf-8")
    at = (system_clock() - timedelta(minutes=90)).isoformat(timespec="seconds")
    alert = seed.make_live(today, text=text.replace(AT, at))
    with ExitStack() as closing:
        places = [closing.enter_context(serving(store)) for _ in range(2)]
        for place in places:
            assert "Matei" in read(f"{place}/a/{alert.slug}").text
            assert alert.slug in read(f"{place}/").text
            assert read(f"{place}/a/{alert.slug}/1/square.ro.jpg").status_code == 200
        seed.end(today, alert)
        for place in places:
            assert "Matei" not in wait_for(f"{place}/a/{alert.slug}", 410).text
            assert alert.slug not in read(f"{place}/").text
            assert read(f"{place}/a/{alert.slug}/1/square.ro.jpg").status_code == 410
