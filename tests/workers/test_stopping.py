"""Real processes, told to stop in the middle of slow calls: what they hold is finished, and nothing new begun."""

import json
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import IO

import pytest
from pydantic import SecretStr

from alerts.alert.approval import approve_alert
from alerts.alert.submission import submit_alert
from alerts.opening import Service, open_service
from alerts.publication.machine import Account
from alerts.publication.models import Publication
from alerts.publication.plan import plan_due
from alerts.publication.queries import publications_of_alert
from alerts.settings import Settings
from alerts.web.app import create_app
from publishers.emulators.server import Handle, run_in_thread
from tests.make import make_alert, make_case, read_case
from tests.program import program, shell_environment
from tests.stores import SECRET
from tests.waiting import is_running, wait_until
from workers.bundled import bundled_valkey
from workers.schedule import deliver_round
from workers.server import Server
from workers.stopping import Stop
from workers.story import Cast, cast_people

SLOW = 4.0  # seconds that X takes for its answer: more than a sweep, less than our patience
EMBEDDED = (["work"], ["up", "--port", "0"])
on_sqlite = pytest.mark.parametrize("stores", ["sqlite"], indirect=True)  # each where it is at home:
on_postgresql = pytest.mark.parametrize("stores", ["postgresql"], indirect=True)  # a process takes seconds to start


@dataclass(frozen=True)
class Stage:
    """A store with people and channels, the platforms, and what a process of ours is told."""

    service: Service
    emulators: Handle
    cast: Cast
    environment: dict[str, str]

    def submit(self, reference: str) -> tuple[str, str]:
        """One more alert that waits for its approval: its id, and the hash of what is approved."""
        ago = {"at": (self.service.database.clock() - timedelta(minutes=90)).isoformat(timespec="seconds")}
        seen = {**read_case().document.model_dump(mode="json")["last_seen"], **ago}
        with self.service.database.write() as session:
            case = make_case(session, self.cast.officer, read_case(last_seen=seen, reference=reference))
            alert = make_alert(session, self.cast.officer, case)
        draft = submit_alert(self.service.database, alert.id, self.service.site, by=self.cast.officer)
        return alert.id, draft.content_hash or ""

    def approve(self, submitted: tuple[str, str]) -> str:
        """Planned on every channel; returns the alert's id."""
        with self.service.database.write() as session:
            approve_alert(session, *submitted, by=self.cast.approver)
        plan_due(self.service.database, self.service.timings, base_url=self.service.base_url)
        return submitted[0]

    def slow_down(self, kind: str, seconds: float = SLOW) -> None:
        self.emulators.state.add_fault(kind, "slow", route="publish", after=seconds)

    def row(self, alert_id: str, kind: str) -> Publication:
        with self.service.database.read() as session:
            return next(row for row in publications_of_alert(session, alert_id) if row.kind == kind)

    def is_calling(self, alert_id: str, kind: str) -> bool:
        return any(attempt.account is Account.OPEN for attempt in self.row(alert_id, kind).attempts)

    def posts(self, kind: str) -> int:
        return len(self.emulators.state.posts(kind))


@pytest.fixture
def stage(store: str, tmp_path: Path) -> Iterator[Stage]:
    settings = Settings.model_construct(
        data_dir=tmp_path, database_url=store, broker_url="", base_url="http://127.0.0.1:1",
        secret_key=SecretStr(SECRET), allow_private_addresses="127.0.0.1",
    )  # fmt: skip
    with run_in_thread() as emulators:
        service = open_service(settings, upgrade=False)
        environment = shell_environment(
            data_dir=str(tmp_path), database_url=store, secret_key=SECRET, base_url="http://127.0.0.1:1",
            allow_private_addresses="127.0.0.1",
        )  # fmt: skip
        yield Stage(service, emulators, cast_people(service, emulators), environment)
        service.close()


@contextmanager
def running(stage: Stage, command: Sequence[str], **settings: str) -> Iterator[subprocess.Popen[str]]:
    more = {f"HOMEWARD_{name.upper()}": value for name, value in settings.items()}
    process = subprocess.Popen(
        program(*command), env={**stage.environment, "PYTHONUNBUFFERED": "1", **more}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def read_line(stream: IO[str] | None, wanted: str) -> None:
    assert stream is not None
    for line in stream:
        if wanted in line:
            return
    raise AssertionError(f"{wanted!r} was not said")


def assert_finished(stage: Stage, alert: str, later: str) -> None:
    """The slow call was waited for and recorded; what came after the signal was left alone."""
    row = stage.row(alert, "x")
    assert [attempt.account for attempt in row.attempts] == [Account.ANSWERED]
    assert (len(row.posts), row.lease_until, stage.posts("x")) == (1, None, 1)
    assert [attempt for kind in ("x", "facebook", "webhook") for attempt in stage.row(later, kind).attempts] == []


def assert_others_go_on(stage: Stage, alerts: Sequence[str]) -> None:
    """Another worker does what was left, and nothing twice."""
    with running(stage, ["work"]):
        wait_until(lambda: all(stage.row(each, "x").posts for each in alerts), "every alert is on X")
    assert stage.posts("x") == len(alerts)


class TestOneSignal:
    @on_sqlite
    @pytest.mark.parametrize("command", EMBEDDED, ids=lambda command: command[0])
    def test_finishes_what_is_held_and_begins_nothing_more(self, stage: Stage, command: Sequence[str]) -> None:
        second = stage.submit("second")
        alert = stage.approve(stage.submit("first"))
        stage.slow_down("x")
        with running(stage, command) as process:
            wait_until(lambda: stage.is_calling(alert, "x"), "X is being called")
            process.send_signal(signal.SIGTERM)
            read_line(process.stdout, "Stopping.")
            later = stage.approve(second)
            _, err = process.communicate(timeout=90)
        assert process.returncode == 0
        assert [json.loads(line)["event"] for line in err.splitlines()][-2:] == ["stopping", "stopped"]
        assert_finished(stage, alert, later)
        assert_others_go_on(stage, (alert, later))

    @on_postgresql
    def test_finishes_what_celery_workers_hold(self, stage: Stage) -> None:
        second = stage.submit("second")
        alert = stage.approve(stage.submit("first"))
        stage.slow_down("x")
        with ExitStack() as stack:
            valkey = stack.enter_context(bundled_valkey())
            process = stack.enter_context(running(stage, ["work"], broker_url=valkey.url, log_level="debug"))
            ticking = stack.enter_context(running(stage, ["tick"], broker_url=valkey.url))
            wait_until(lambda: stage.is_calling(alert, "x"), "X is being called")
            process.send_signal(signal.SIGTERM)
            read_line(process.stdout, "Stopping.")
            time.sleep(0.5)  # until the workers themselves have been told
            later = stage.approve(second)
            _, err = process.communicate(timeout=90)
            ticking.send_signal(signal.SIGTERM)
            ticking.communicate(timeout=90)
        assert (process.returncode, ticking.returncode) == (0, 0)
        lines = [json.loads(line) for line in err.splitlines()]
        assert alert in {line.get("alert") for line in lines if (line["role"], line["event"]) == ("work main", "call")}
        assert_finished(stage, alert, later)
        assert_others_go_on(stage, (alert, later))

    @on_postgresql
    def test_stops_the_clock_and_the_web_at_once(self, stage: Stage) -> None:
        for command in (["tick"], ["serve", "--port", "0"]):
            with running(stage, command) as process:
                read_line(process.stdout, "Ctrl-C stops")
                process.send_signal(signal.SIGTERM)
                process.communicate(timeout=90)
            assert process.returncode == 0


class TestTheSecondSignal:
    @on_sqlite
    @pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
    def test_is_at_once_and_what_was_called_is_found_by_others(
        self, stage: Stage, number: signal.Signals, code: int
    ) -> None:
        """The lease runs out, the post is looked for and adopted: one call, one post."""
        alert = stage.approve(stage.submit("first"))
        stage.slow_down("x", 20)
        with running(stage, ["work"]) as process:
            wait_until(lambda: stage.is_calling(alert, "x") and stage.posts("x") == 1, "X has it, and does not say so")
            process.send_signal(number)
            read_line(process.stdout, "Stopping.")
            process.send_signal(number)
            process.communicate(timeout=60)
        assert process.returncode == code
        left = stage.row(alert, "x")
        assert left.lease_until is not None
        clock = stage.service.database.clock
        later = open_service(stage.service.settings, clock=lambda: clock() + timedelta(seconds=70), upgrade=False)
        deliver_round(later, kind="x", urgent=False)
        later.close()
        row = stage.row(alert, "x")
        assert (len(row.attempts), len(row.posts), stage.posts("x")) == (1, 1, 1)

    @on_postgresql
    def test_leaves_no_celery_worker_behind(self, stage: Stage) -> None:
        alert = stage.approve(stage.submit("first"))
        stage.slow_down("x", 20)
        with bundled_valkey() as valkey, running(stage, ["work"], broker_url=valkey.url) as process:
            with running(stage, ["tick"], broker_url=valkey.url):
                wait_until(lambda: stage.is_calling(alert, "x"), "X is being called")
            children = children_of(process.pid)
            process.send_signal(signal.SIGTERM)
            read_line(process.stdout, "Stopping.")
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)
            assert (process.returncode, len(children)) == (143, 2)
            wait_until(lambda: not any(is_running(child) for child in children), "both are gone")


def children_of(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


class TestWaiting:
    def test_ends_by_itself_when_what_must_run_has_stopped(self) -> None:
        """A web process whose server is gone must not go on looking alive."""
        answers = iter([True, False])
        before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
        try:
            assert Stop().wait_while(lambda: next(answers)) is False
        finally:
            for number, handler in zip((signal.SIGINT, signal.SIGTERM), before, strict=True):
                signal.signal(number, handler)

    @on_sqlite
    def test_knows_a_server_that_has_stopped(self, stage: Stage) -> None:
        server = Server()
        assert not server.is_running
        server.start(create_app(stage.service))
        assert server.is_running
        server.stop()
        assert not server.is_running


@on_sqlite
def test_what_runs_leaves_no_core_behind(stage: Stage) -> None:
    """In its memory lie photos and keys, and systemd lets every service leave one."""
    with running(stage, ["tick"]) as process:
        read_line(process.stdout, "Ctrl-C stops")
        limits = Path(f"/proc/{process.pid}/limits").read_text("ascii").splitlines()
    assert [line.split()[-3:-1] for line in limits if line.startswith("Max core file size")] == [["0", "0"]]


@on_sqlite
@pytest.mark.parametrize("command", ["serve", "work", "tick"])
def test_nothing_starts_with_a_key_that_is_not_the_stores(stage: Stage, command: str) -> None:
    """Workers of a broker neither: nothing they are to send would open, and they would be started again for ever."""
    other = {"HOMEWARD_SECRET_KEY": SECRET[::-1], "HOMEWARD_BROKER_URL": "redis://127.0.0.1:9/0"}
    refused = subprocess.run(
        program(command, *(["--port", "0"] if command == "serve" else [])), env={**stage.environment, **other},
        capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip
    assert refused.returncode == 2
    assert "sealed under another" in refused.stderr.splitlines()[-1]
    assert "Traceback" not in refused.stderr
