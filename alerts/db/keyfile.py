"""The key file of the embedded default: one secret a line, the current one first, older ones below it."""

import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
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
    aside = _write_aside(path, [secrets.token_hex(32)])
    with suppress(FileExistsError):  # somebody was faster by a moment
        os.link(aside, path)
    aside.unlink()


def read_secrets(path: Path) -> tuple[str, ...]:
    """The current one first. Raises OSError, and ValueError when there is none or one that is damaged."""
    found = tuple(line.strip() for line in path.read_text("utf-8", errors="replace").splitlines() if line.strip())
    if not found or any(len(secret) < LEAST_SECRET for secret in found):
        raise ValueError(f"{path} is damaged: put it back from where it was kept")
    return found


def rotate_secret(path: Path) -> None:
    """A new secret becomes the current one; the others stay below it. Raises OSError, ValueError."""
    _replace(path, [secrets.token_hex(32), *read_secrets(path)])


def drop_older(path: Path) -> int:
    """Only the current secret stays; returns how many went. Raises OSError, ValueError."""
    current, *older = read_secrets(path)
    if older:
        _replace(path, [current])
    return len(older)


def _replace(path: Path, lines: Sequence[str]) -> None:
    os.replace(_write_aside(path, lines), path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


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
