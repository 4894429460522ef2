"""A real nginx with the configuration that docs/nginx.conf ships."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CONFIGURATION = Path(__file__).parents[4] / "docs" / "nginx.conf"
BINARY = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def nginx(public: Path, folder: Path, behind: str, port: int, *, events: int = 512) -> Iterator[str]:
    """Serves `public` and hands on the rest to `behind` (http://host:port). `folder`: for its own files."""
    assert BINARY is not None
    text = CONFIGURATION.read_text("utf-8")
    for written, meant in (
        ("/srv/homeward/public", str(public)),
        ("127.0.0.1:8000", behind.removeprefix("http://")),
        ("listen 80;", f"listen 127.0.0.1:{port};"),
    ):
        assert written in text
        text = text.replace(written, meant)
    kept = "\n".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.getuid() == 0 else ""  # a test's own folder is closed to others
    whole = f"{user}pid {folder}/pid;\nerror_log {folder}/error.log warn;\ndaemon off;\n"
    whole += f"events {{ worker_connections {events}; }}\n"
    whole += f"http {{\naccess_log off;\n{kept}\n{text}\n}}\n"
    (folder / "nginx.conf").write_text(whole, "utf-8")
    process = subprocess.Popen([BINARY, "-p", str(folder), "-c", str(folder / "nginx.conf")], stderr=subprocess.PIPE)
    try:
        _wait_for(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.communicate(timeout=20)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(500):
        assert process.poll() is None, process.stderr and process.stderr.read().decode()
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("nginx does not answer")
