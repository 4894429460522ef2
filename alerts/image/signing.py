"""Posters are signed when they are frozen, by the key that stands in the store or by whoever holds it elsewhere."""

from collections.abc import Callable

from cryptography.exceptions import InvalidTag

from alerts.db.session import Database
from alerts.errors import Conflict
from alerts.image.manifest import NotSigned, Sign, Signing, sign_picture, sign_with
from alerts.image.models import KeyKind
from alerts.image.queries import current_key
from alerts.image.trust import open_key
from alerts.telemetry.logs import log_failure, open_log

_log = open_log("homeward.process")


class PosterSigner:
    """Asks for the key once for each message: a new one is taken up without a restart.

    `elsewhere`: where the store has none.
    """

    def __init__(self, database: Database, elsewhere: Sign | None = None) -> None:
        self._database, self._elsewhere = database, elsewhere

    def __call__(self) -> Callable[[bytes, str, str], bytes | None] | None:
        """Who signs the posters of one message; None where nobody made a root."""
        try:
            signing = self._find()
        except (InvalidTag, Conflict) as error:
            _tell(error)
            return _MessageSigner(None)
        return None if signing is None else _MessageSigner(signing)

    def _find(self) -> Signing | None:
        """None where nobody made a root. Raises Conflict for a key that lies elsewhere and nobody asks there."""
        with self._database.read() as session:
            row = current_key(session, KeyKind.POSTERS)
            if row is None:
                return None
            if row.sealed_key is None and self._elsewhere is not None:
                return Signing(row.certificate, self._elsewhere)
            return Signing(row.certificate, sign_with(open_key(session, row)))


class _MessageSigner:
    """Signs until it fails once, and asks nobody after that: whoever holds the key may be long in not answering."""

    def __init__(self, signing: Signing | None) -> None:
        self._signing = signing

    def __call__(self, data: bytes, marker: str, link: str) -> bytes | None:
        """The JPEG with its manifest; None where that can not be: no search waits for a signature."""
        if self._signing is None:
            return None
        try:
            return sign_picture(data, self._signing, marker=marker, link=link)
        except NotSigned as error:
            _tell(error)
            self._signing = None
            return None


def _tell(error: Exception) -> None:
    log_failure(_log, "posters go out unsigned, run: homeward doctor", error)
