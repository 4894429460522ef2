"""The `homeward` program as a process: exit codes, what stands where, how it starts and stops."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.program import ROOT, program, run_homeward, shell_environment
from tests.stores import SECRET
from workers.cli import app

AZ = ROOT / "tests" / "cases" / "az-drill.yaml"
HEAVY = ("sqlalchemy", "shapely", "PIL", "fastapi", "tweepy", "cryptography", "lxml", "granian", "pydantic_settings")


def leaf_commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from leaf_commands(command, (*path, name))
        else:
            yield (*path, name), command


COMMANDS = dict(leaf_commands(typer.main.get_command(app)))


@contextmanager
def running(*arguments: str, folder: Path, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """A process of the program that is ended in any case."""
    process = subprocess.Popen(
        program(*arguments),
        cwd=folder,
        env={**shell_environment(**settings), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def read_until(process: subprocess.Popen[str], pattern: str) -> re.Match[str]:
    """Lines of standard output up to the one that matches."""
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if found := re.search(pattern, line):
            return found
    raise AssertionError(f"{pattern!r} was not said, but: {lines}")


def ask(port: int, path: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    finally:
        connection.close()


def read(port: int, path: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode()
    finally:
        connection.close()


class TestHelp:
    @pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
    def test_shows_an_example_of_every_command(self, path: tuple[str, ...]) -> None:
        command = COMMANDS[path]
        assert f"homeward {' '.join(path)}" in (command.epilog or "")
        assert command.help

    def test_names_every_command_of_the_program(self) -> None:
        promised = {
            ("demo",), ("render",), ("up",), ("serve",), ("work",), ("db", "upgrade"), ("staff", "add"),
            ("token", "create"), ("channel", "kinds"), ("channel", "add"), ("channel", "check"), ("channel", "list"),
            ("partner", "add"), ("case", "import"), ("areas", "find"), ("areas", "propose"), ("cap", "lint"),
            ("audit", "verify"), ("doctor",),
        }  # fmt: skip
        assert promised - set(COMMANDS) == set()

    def test_loads_nothing_heavy(self) -> None:
        script = f"import sys, workers.cli; print([name for name in {HEAVY} if name in sys.modules])"
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
        )
        assert done.stdout == "[]\n"

    def test_is_printed_to_standard_output(self, tmp_path: Path) -> None:
        done = run_homeward("--help", folder=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("Usage: homeward")


class TestExitCodes:
    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            ([], "error: Missing command. See: homeward --help\n"),
            (["rendr"], "error: No such command 'rendr'. Did you mean 'render'? See: homeward --help\n"),
            (["render", str(AZ)], "error: Missing option '--out'. See: homeward render --help\n"),
            (["up", "--port", "99999"], "error: Invalid value for '--port': "),
            (["demo", "--fast"], "error: No such option: --fast"),
            (["render", "missing.yaml", "--out", "o"], "error: missing.yaml: There is no such file. Check the path.\n"),
            (["demo", "--case", "missing.yaml"], 'error: case: "missing.yaml" is neither a file nor a bundled case.'),
            (["demo", "--data", "/dev/null/x"], "error: --data: /dev/null/x can not be used: "),
            (["demo", "--data", str(ROOT)], f"error: --data: {ROOT} is not empty, and the demo plays in no store"),
        ],
    )
    def test_bad_input_is_2_with_one_line_on_standard_error(
        self, tmp_path: Path, arguments: list[str], said: str
    ) -> None:
        done = run_homeward(*arguments, folder=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(said)
        assert done.stderr.count("\n") == 1

    def test_done_is_0_and_failed_is_1(self, tmp_path: Path) -> None:
        assert run_homeward("areas", "find", "Cluj", folder=tmp_path).returncode == 0
        assert run_homeward("areas", "find", "zzzzzz", folder=tmp_path).returncode == 1

    def test_json_stands_alone_on_standard_output(self, tmp_path: Path) -> None:
        done = run_homeward("render", str(AZ), "--out", "o", "--shape", "card", "--json", folder=tmp_path)
        assert [row["lang"] for row in json.loads(done.stdout)] == ["az", "ru", "en"]
        assert done.stderr.startswith("warning: ")

    def test_letters_that_the_terminal_lacks_stop_nothing(self, tmp_path: Path) -> None:
        environment = {**shell_environment(), "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        done = subprocess.run(
            program("areas", "find", "România"), cwd=tmp_path, env=environment, capture_output=True, timeout=60
        )
        assert (done.returncode, b"RO" in done.stdout) == (0, True)

    def test_a_reader_that_goes_away_gets_no_traceback(self, tmp_path: Path) -> None:
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run(
            program("channel", "kinds", "--json"),
            cwd=tmp_path,
            env=shell_environment(),
            stdout=writer,
            stderr=subprocess.PIPE,
            timeout=60,
        )
        os.close(writer)
        assert b"Traceback" not in done.stderr


class TestUp:
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_says_where_it_is_answers_and_stops_when_asked(self, tmp_path: Path, number: signal.Signals) -> None:
        with running("up", "--port", "0", folder=tmp_path) as process:
            where = read_until(process, r"http://127\.0\.0\.1:(\d+), for the public at http://127\.0\.0\.1:(\d+)")
            assert where[1] == where[2]
            read_until(process, "Ctrl-C stops")
            assert ask(int(where[1]), "/healthz") == 200
            process.send_signal(number)
            out, err = process.communicate(timeout=60)
        assert (process.returncode, out) == (0, "Stopping. Once more stops at once.\n")
        assert [json.loads(line)["event"] for line in err.splitlines()] == ["started", "stopping", "stopped"]

    def test_fails_when_the_port_is_taken(self, tmp_path: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = str(taken.getsockname()[1])
            done = run_homeward("up", "--port", port, folder=tmp_path)
        assert done.returncode == 1
        assert done.stderr.startswith(f"error: 127.0.0.1 port {port} can not be listened on: ")
        assert list(tmp_path.iterdir()) == []

    def test_keeps_its_data_where_the_settings_say(self, tmp_path: Path) -> None:
        with running("work", folder=tmp_path) as process:
            assert Path(read_until(process, r"Data in (.*)\. Ctrl-C")[1]) == tmp_path / "homeward-data"
        assert (tmp_path / "homeward-data" / "homeward.db").exists()


class TestServe:
    def test_answers_without_workers(self, tmp_path: Path) -> None:
        with running("serve", "--port", "0", folder=tmp_path) as process:
            where = read_until(process, r"http://127\.0\.0\.1:(\d+),")
            assert ask(int(where[1]), "/healthz") == 200


class TestWork:
    def test_stops_when_asked(self, tmp_path: Path) -> None:
        with running("work", folder=tmp_path) as process:
            read_until(process, "Ctrl-C stops")
            process.send_signal(signal.SIGTERM)
            out, err = process.communicate(timeout=60)
        assert (process.returncode, out) == (0, "Stopping. Once more stops at once.\n")
        assert [json.loads(line)["event"] for line in err.splitlines()] == ["started", "stopping", "stopped"]


class TestAStart:
    @pytest.mark.parametrize("command", [["up"], ["serve"], ["work"], ["tick"]], ids=" ".join)
    def test_is_refused_with_the_sentence_of_the_doctor(self, tmp_path: Path, command: list[str]) -> None:
        given = {"databse_url": "postgresql+psycopg://u:hush@h/d"}
        done = run_homeward(*command, folder=tmp_path, settings=given)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            "error: HOMEWARD_DATABSE_URL: is no setting. Did you mean HOMEWARD_DATABASE_URL? .env.example lists all.\n"
        )
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        ("name", "value", "said"),
        [
            ("metrics_port", "many", "error: HOMEWARD_METRICS_PORT: Input should be a valid integer"),
            ("base_url", "ftp://alerts.example", "error: base URL: ftp://alerts.example is no web address"),
            ("allow_private_addresses", "169.254.0.0/16", "error: private addresses: 169.254.0.0/16 is link-local"),
            ("database_url", "postgresql+psycopg://u:hush@127.0.0.1:1/d", "error: secret key: HOMEWARD_SECRET_KEY is"),
        ],
    )
    def test_is_refused_for_what_can_not_work(self, tmp_path: Path, name: str, value: str, said: str) -> None:
        done = run_homeward("work", folder=tmp_path, settings={name: value})
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert done.stderr.startswith(said)
        assert "hush" not in done.stderr

    def test_is_refused_where_the_key_is_lost_beside_its_database(self, tmp_path: Path) -> None:
        """Else a new key would be made, and nothing that was sealed would open."""
        run_homeward("db", "upgrade", folder=tmp_path)
        (tmp_path / "homeward-data" / "secret.key").unlink()
        done = run_homeward("work", folder=tmp_path)
        assert done.returncode == 2
        assert done.stderr.startswith("error: secret key: ")
        assert not (tmp_path / "homeward-data" / "secret.key").exists()

    def test_says_that_the_database_does_not_answer(self, tmp_path: Path) -> None:
        given = {"database_url": "postgresql+psycopg://u:hush@127.0.0.1:1/d", "secret_key": SECRET}
        done = run_homeward("tick", folder=tmp_path, settings=given)
        assert (done.returncode, "does not answer" in done.stderr, "hush" in done.stderr) == (1, True, False)


class TestThePortOfMetrics:
    def test_shows_what_the_workers_count(self, tmp_path: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        with running("work", folder=tmp_path, metrics_port=str(port)) as process:
            read_until(process, "Ctrl-C stops")
            assert "homeward_retractions_unproven" in read(port, "/metrics")

    def test_that_is_taken_is_said(self, tmp_path: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = str(taken.getsockname()[1])
            done = run_homeward("work", folder=tmp_path, settings={"metrics_port": port})
        assert done.returncode == 1
        assert f"port {port} can not be listened on for /metrics" in done.stderr
