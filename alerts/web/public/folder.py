"""Public bytes as files, for nginx or a CDN: `live/` is what is served, `gone/` what answers 410 and outranks it."""

import os
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from alerts.poster.templates import name_poster, published_shapes
from alerts.web.public.answers import Answer
from alerts.web.public.doubt import show_silence
from alerts.web.public.posters import show_neutral
from alerts.web.public.shelf import By, Shelf
from alerts.words.catalogue import languages

LIVE, ENDED = "live", "gone"
INDEX = "index"  # of a page's folder
NAMING = ("a", "cap")  # folders of what names a child; feeds and the front page are written anew by themselves
CARDS, SILENT = "cards", "unconfirmed.html"  # in `gone/`: neutral cards by name, and what is said when we are away


class PublicFolder:
    """Every write is whole or not there: beside, flushed to disk, then renamed.

    What has ended gets its file in `gone/` first and loses its file in `live/` then; nothing is ever taken out of
    `gone/`, so that a writer who was held up for an hour can not bring an end back to life. So nothing is put there
    that an end would have to take back: of a poster that was replaced, which shows its successor, only the card that
    says nothing.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.is_prepared = False  # in this process, and all that is public is due to be written once more
        self._looked_on: str | None = None  # the occasion on which it was last looked through

    def prepare(self) -> None:
        """What stands there for all alerts; draws every neutral card. Raises OSError."""
        for language in languages():
            for shape in published_shapes():
                card = show_neutral(shape, language)
                self._write(self.root / ENDED / CARDS, {name_poster(shape, language): card.body})
        self._write(self.root / ENDED, {SILENT: show_silence("/a/").answers[0].body})
        self._make(self.root / LIVE)

    def drop_all_but(self, standing: Callable[[], Iterable[str]], occasion: str) -> None:
        """Take away, once on each `occasion`, what lies in `live/` for addresses that are over, or that the store does
        not know: it was restored, or the folder was, and no end would ever come for them. Raises OSError.

        The files are listed before the addresses are asked for: whoever writes one has committed its address before.
        """
        if self._looked_on == occasion:
            return
        files = [each for part in NAMING for each in (self.root / LIVE / part).rglob("*") if each.is_file()]
        stems: defaultdict[Path, set[str]] = defaultdict(set)
        for path in standing() if files else ():
            folder, name = place_of(path)
            stems[self.root / LIVE / folder].add(_stem(name))
        for file in files:
            if not any(file.name.startswith((stem, f".{stem}")) for stem in stems[file.parent]):
                file.unlink(missing_ok=True)
                _flush(file.parent)
        self._looked_on = occasion

    def put(self, path: str, shelf: Shelf) -> None:
        """Make the files of an address say what the service says. Raises OSError."""
        status = shelf.answers[0].status
        folder, name = place_of(path)
        if status == 200:
            files = name_files(name, shelf)
            self._write(self.root / LIVE / folder, files)
            self._remove(self.root / LIVE / folder, name, but=files)
            return
        if status == 410:
            self._write(self.root / ENDED / folder, name_files(name, _lasting(shelf)))
        self._remove(self.root / LIVE / folder, name, but=())

    def _write(self, folder: Path, files: Mapping[str, bytes]) -> None:
        self._make(folder)
        changed = [name for name, data in files.items() if _read(folder / name) != data]
        for name in changed:
            _replace(folder / name, files[name])
        if changed:
            _flush(folder)

    def _make(self, folder: Path) -> None:
        """To be read by all, as the files are: nginx is another user, and a service's umask may let nobody in."""
        for each in (*reversed(folder.parents), folder):
            if each.is_relative_to(self.root) and not each.exists():
                each.mkdir(parents=True, exist_ok=True)
                each.chmod(0o755)

    def _remove(self, folder: Path, name: str, *, but: Iterable[str]) -> None:
        """All files of an address: `name` itself, what is called like it with a language or a coding, and what a
        writer who was killed left beside it.
        """
        kept = set(but)
        stem = _stem(name)
        found = [each for each in (*folder.glob(f"{stem}*"), *folder.glob(f".{stem}*")) if each.name not in kept]
        for each in found:
            each.unlink(missing_ok=True)
        if found:
            _flush(folder)


def _stem(name: str) -> str:
    """How every file of an address begins."""
    return INDEX if name == f"{INDEX}.html" else name


def place_of(path: str) -> tuple[str, str]:
    """(folder, name) of an address: a page is the index of its folder."""
    if path == "/":
        return "", f"{INDEX}.html"
    if path.startswith("/a/") and path.count("/") == 2:
        return path[1:], f"{INDEX}.html"
    folder, _, name = path[1:].rpartition("/")
    return folder, name


def name_files(name: str, shelf: Shelf) -> dict[str, bytes]:
    """By name: the first answer, those in a language or for a browser, and each compressed as well."""
    files = _codings(name, shelf.answers[0])
    if shelf.by is By.LANGUAGE:
        for answer in shelf.answers:
            files |= _codings(f"{name.removesuffix('.html')}.{answer.language.lower()}.html", answer)
    if shelf.by is By.MEDIA:
        files |= _codings(f"{name}.html", shelf.answers[-1])
    return files


def _lasting(shelf: Shelf) -> Shelf:
    """What stays true whatever happens: an end does, and of anything else what is said when nothing confirms it."""
    return replace(shelf, answers=shelf.doubtful) if shelf.doubtful else shelf


def _codings(name: str, answer: Answer) -> dict[str, bytes]:
    return {name: answer.body, **({f"{name}.gz": answer.packed} if answer.packed else {})}


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def _replace(file: Path, data: bytes) -> None:
    """Readers find the old bytes or the new ones. Its time is never that of before: nginx makes ETags of it."""
    beside = file.with_name(f".{file.name}.{secrets.token_hex(6)}")
    with beside.open("wb") as opened:
        opened.write(data)
        opened.flush()
        os.fsync(opened.fileno())
    beside.chmod(0o644)
    before = int(file.stat().st_mtime) if file.exists() else 0
    if int(beside.stat().st_mtime) <= before:
        os.utime(beside, (before + 1, before + 1))
    beside.replace(file)


def _flush(folder: Path) -> None:
    """What was renamed or removed in it stays so when the power goes."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
