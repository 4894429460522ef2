"""In a web process: what it ends itself is marked in the public folder at once, before any worker wakes up."""

import threading

from alerts.db.session import Database
from alerts.telemetry.logs import log_failure, open_log
from alerts.web.public.addresses import Show
from alerts.web.public.files import write_public_files
from alerts.web.public.folder import PublicFolder

_log = open_log("homeward.web")


class FolderWriter:
    """A thread that writes whenever this process has changed what is public. The upkeep is its backstop."""

    def __init__(self, database: Database, show: Show, folder: PublicFolder) -> None:
        self._database, self._show, self._folder = database, show, folder
        self._changed = threading.Event()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="homeward files", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def hurry(self) -> None:
        self._changed.set()

    def stop(self) -> None:
        self._closed = True
        self._changed.set()
        self._thread.join(5.0)

    def _run(self) -> None:
        self._changed.set()  # and what is due already; it also draws the cards, ahead of need
        while not self._closed:
            self._changed.wait()
            self._changed.clear()
            self._write()

    def _write(self) -> None:
        try:
            while not self._closed and write_public_files(self._database, self._show, self._folder):
                pass
        except Exception as error:  # what is due stays due
            log_failure(_log, "public files could not be written", error)
