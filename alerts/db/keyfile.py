"""The key file of the embedded default: one secret a line, the current one first, older ones below it."""

import fcntl
import os
import secrets
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from alerts.db.seal import Key, Seal, derive_keys
from alerts.db.weakness import LEAST_SECRET

KEY_FILE = "secret.key"


class FileSeal(Seal):
    """A seal by the key file, read again when the file was replaced: every process changes keys without a restart."""

    def __init__(self, path: Path, *others: str) -> None:
        """`others` open too. Raises OSError, and ValueError for a file without a usable secret."""
        self._path, self._others = path, others
        self._read: tuple[object, tuple[Key, ...]] = (None, ())
        self._read = self._read_file()

    @property
    def keys(self) -> tuple[Key, ...]:
        # A file that is gone or half a file changes nothing for whoever runs already; the next start says so.
        with suppress(OSError, ValueError):
            if _mark(self._path) != self._read[0]:
                self._read = self._read_file()
        return self._read[1]

    def _read_file(self) -> tuple[object, tuple[Key, ...]]:
        mark = _mark(self._path)  # before reading: what is replaced meanwhile is then read once more
        return mark, derive_keys((*read_secrets(self._path), *self._others))


def make_key_file(path: Path) -> None:
    """With one new secret, unless there is a file already; it appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists():
        return
    with _locked(path.parent) as folder:
        if not path.exists():  # else somebody was faster by a moment
            _replace(path, [secrets.token_hex(32)])
            os.fsync(folder)


def read_secrets(path: Path) -> tuple[str, ...]:
    """The current one first. Raises OSError, and ValueError when there is none or one that is damaged."""
    found = tuple(line.strip() for line in path.read_text("utf-8", errors="replace").splitlines() if line.strip())
    if not found or any(len(secret) < LEAST_SECRET for secret in found):
        raise ValueError(f"{path} is damaged: put it back from where it was kept")
    return found


def rotate_secret(path: Path) -> None:
    """A new secret becomes the current one; the others stay below it. Raises OSError, ValueError."""
    path = path.resolve()  # a link leads to where the secrets are kept, and goes on leading there
    with _changing(path) as found:
        _replace(path, [secrets.token_hex(32), *found])


def drop_secrets(path: Path, names: Collection[str]) -> int:
    """Those whose keys have these names go, but never the current one; returns how many. Raises OSError, ValueError."""
    path = path.resolve()
    with _changing(path) as found:
        left = [found[0], *(secret for secret in found[1:] if Key.derived(secret).name not in names)]
        if len(left) < len(found):
            _replace(path, left)
        return len(found) - len(left)


@contextmanager
def _changing(path: Path) -> Iterator[tuple[str, ...]]:
    """The secrets of the file, changed by nobody else meanwhile; what somebody killed left beside it goes."""
    with _locked(path.parent) as folder:
        found = read_secrets(path)
        for left in path.parent.glob(f".{path.name}.*"):
            left.unlink()
        yield found
        os.fsync(folder)


@contextmanager
def _locked(folder: Path) -> Iterator[int]:
    """The folder, since the file in it is replaced."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
    finally:
        os.close(handle)


def _replace(path: Path, lines: Sequence[str]) -> None:
    os.replace(_write_aside(path, lines), path)


def _write_aside(path: Path, lines: Sequence[str]) -> Path:
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write("".join(f"{line}\n" for line in lines))
        file.flush()
        os.fsync(file.fileno())
    return aside


def _mark(path: Path) -> tuple[int, int, int]:
    found = path.stat()
    return found.st_ino, found.st_mtime_ns, found.st_size
