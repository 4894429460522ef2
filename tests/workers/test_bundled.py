"""Real servers for tests and demo, which leave nothing behind: no process, no folder, no open door."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
import redis

from tests.program import ROOT, shell_environment
from tests.waiting import is_running, wait_until
from workers.bundled import BundledServerError, bundled_folder, bundled_postgres, bundled_valkey

HOLDER = """
import sys, time
from workers.bundled import bundled_postgres, bundled_valkey
with bundled_postgres() as postgres, bundled_valkey() as valkey:
    print(postgres.server.pid, valkey.server.pid, flush=True)
    time.sleep(600)
"""


def owner_of(pid: int) -> int:
    return Path(f"/proc/{pid}").stat().st_uid


class TestPostgres:
    def test_answers_and_is_gone_with_its_folder(self) -> None:
        with bundled_postgres() as server:
            with psycopg.connect(server.url().replace("+psycopg", "")) as connection:
                assert connection.execute("SHOW server_version").fetchone()
            pid, folder = server.server.pid, server.folder
            assert owner_of(pid) != 0, "PostgreSQL never runs as root"
        assert not is_running(pid)
        assert not folder.exists()

    def test_keeps_its_data_over_a_power_cut(self) -> None:
        with bundled_postgres(durable=True) as server:
            address = server.url().replace("+psycopg", "")
            with psycopg.connect(address) as connection:
                connection.execute("CREATE TABLE kept (word text)")
                connection.execute("INSERT INTO kept VALUES ('still here')")
            server.server.kill()
            server.start()
            with psycopg.connect(address) as connection:
                assert connection.execute("SELECT word FROM kept").fetchone() == ("still here",)

    def test_says_why_it_did_not_start(self) -> None:
        with bundled_postgres() as server:
            server.server.stop()
            (server.folder / "postgres" / "postgresql.conf").write_text("no such setting = 1\n")
            with pytest.raises(BundledServerError, match=r"postgres did not start: .*postgresql.conf"):
                server.start()


class TestValkey:
    def test_answers_to_who_knows_the_password(self) -> None:
        with bundled_valkey() as server:
            with redis.Redis.from_url(server.url) as client:
                assert client.ping()
            with redis.Redis(port=server.port) as stranger, pytest.raises(redis.AuthenticationError):
                stranger.ping()


def test_no_server_outlives_a_killed_parent(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER], cwd=ROOT, env=shell_environment(), stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    pids = [int(word) for word in holder.stdout.readline().split()]
    assert len(pids) == 2
    assert all(is_running(pid) for pid in pids)
    holder.kill()
    holder.wait()
    holder.stdout.close()
    wait_until(lambda: not any(is_running(pid) for pid in pids), "no server is left behind")


def test_nobody_else_may_look_into_the_folder() -> None:
    with bundled_folder() as folder:
        assert folder.stat().st_mode & 0o077 == 0


def test_a_child_that_is_told_to_stop_is_given_time(tmp_path: Path) -> None:
    from workers.children import spawn, stop

    script = (
        "import signal, sys, time; signal.signal(15, lambda *_: sys.exit(7)); print('up', flush=True); time.sleep(60)"
    )
    with (tmp_path / "out").open("wb") as out:
        child = spawn([sys.executable, "-c", script], out=out)
        wait_until(lambda: (tmp_path / "out").read_text() == "up\n")
        stop(child, signal.SIGTERM)
    assert child.returncode == 7
    assert os.getpid() != child.pid
