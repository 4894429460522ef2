"""Files that a command is given: read whole, within a limit, or refused with what to do."""

import errno
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from alerts.errors import BadInput

if TYPE_CHECKING:
    from alerts.case.document import ParsedCase
    from alerts.image.door import Master

MOST_BYTES = 32_000_000


def read_file(path: Path, *, most: int = MOST_BYTES) -> bytes:
    """Raises BadInput at the path: missing, a folder, unreadable, larger than `most` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        raise BadInput.at(str(path), "cli.no_such_file") from None
    except IsADirectoryError:
        raise BadInput.at(str(path), "cli.is_a_folder") from None
    except OSError as error:
        raise BadInput.at(str(path), "cli.unreadable", why=error.strerror or type(error).__name__) from None
    if len(data) > most:
        raise BadInput.at(str(path), "cli.file_too_large", megabytes=most / 1_000_000)
    return data


def read_case_file(path: Path) -> "ParsedCase":
    """The case in a file: JSON when its name says so, else YAML. Raises BadInput, TooLarge."""
    from alerts.case.document import parse_case
    from alerts.case.source import MOST_BYTES as MOST_OF_A_CASE

    # One byte more than a case may have, so that the case's own door says that it is too large.
    data = read_file(path)[: MOST_OF_A_CASE + 1]
    return parse_case(data, media="json" if path.suffix.lower() == ".json" else "yaml")


def read_photos(paths: list[Path]) -> "tuple[Master, ...]":
    """Every photo through the photo door. Raises BadInput at the file's path, TooLarge."""
    from alerts.image.door import read_upload

    return tuple(read_upload(read_file(path), where=str(path)) for path in paths)


def read_json_file(path: Path) -> Mapping[str, Any]:
    """A JSON object. Raises BadInput; nothing of the content is repeated, it may be a secret."""
    try:
        tree = json.loads(read_file(path))
    except json.JSONDecodeError as error:
        line, column = error.lineno, error.colno
        raise BadInput.at(str(path), "cli.not_json", line=line, column=column, detail=error.msg) from None
    except (ValueError, RecursionError):  # no UTF-8, a number of thousands of digits, nesting without end
        raise BadInput.at(str(path), "cli.not_json_at_all") from None
    if not isinstance(tree, dict):
        raise BadInput.at(str(path), "cli.not_an_object")
    return tree


def read_area(given: str) -> Mapping[str, Any]:
    """The area document that is meant by a file's path, or by codes with commas between them. Raises BadInput."""
    path = Path(given)
    if path.suffix.lower() in (".json", ".geojson") or path.is_file():
        return read_json_file(path)
    return {"codes": [code.strip() for code in given.split(",")]}


def make_folder(folder: Path, *, where: str) -> None:
    """For data: nobody else may look in. Raises BadInput at `where`."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput.at(where, "cli.data_dir", folder=str(folder), why=why) from None


@contextmanager
def write_new(path: Path) -> Iterator[IO[bytes]]:
    """A file that is there whole at the end, or not at all; nobody else may read it. Raises BadInput at --out."""
    if path.exists():
        raise BadInput.at("--out", "cli.is_there_already", path=str(path))
    try:
        with tempfile.NamedTemporaryFile(prefix=".writing-", dir=path.parent, delete=False) as aside:
            try:
                yield aside
                aside.flush()
                os.fsync(aside.fileno())
                os.replace(aside.name, path)
            except BaseException:
                os.unlink(aside.name)
                raise
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput.at("--out", "cli.not_writable", folder=str(path.parent), why=why) from None


def check_folder(folder: Path) -> None:
    """What can be known before the work about whether files may be written there. Raises BadInput at --out."""
    nearest = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    code = errno.ENOTDIR if not nearest.is_dir() else 0 if os.access(nearest, os.W_OK | os.X_OK) else errno.EACCES
    if code:
        raise BadInput.at("--out", "cli.not_writable", folder=str(folder), why=os.strerror(code))


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """All of them or none: written aside first, then moved; nobody else may read them. Raises BadInput at --out."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(prefix=".writing-", dir=folder) as aside:
            for name, data in files.items():
                written = Path(aside, name)
                written.touch(mode=0o600)
                written.write_bytes(data)
            for name in files:
                os.replace(Path(aside, name), folder / name)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput.at("--out", "cli.not_writable", folder=str(folder), why=why) from None
