"""Posters are signed when they are frozen, by the key that stands in the store or by whoever holds it elsewhere."""

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
    """Asks for the key each time: a new one is taken up without a restart. `elsewhere`: where the store has none."""

    def __init__(self, database: Database, elsewhere: Sign | None = None) -> None:
        self._database, self._elsewhere = database, elsewhere

    def __call__(self, data: bytes, marker: str, link: str) -> bytes:
        """The JPEG with its manifest; as it came where that can not be: no search waits for a signature."""
        try:
            signing = self._find()
            return data if signing is None else sign_picture(data, signing, marker=marker, link=link)
        except (NotSigned, InvalidTag, Conflict) as error:
            log_failure(_log, "a poster goes out unsigned, run: homeward doctor", error)
            return data

    def _find(self) -> Signing | None:
        """None where nobody made a root. Raises Conflict for a key that lies elsewhere and nobody asks there."""
        with self._database.read() as session:
            row = current_key(session, KeyKind.POSTERS)
            if row is None:
                return None
            if row.sealed_key is None and self._elsewhere is not None:
                return Signing(row.certificate, self._elsewhere)
            return Signing(row.certificate, sign_with(open_key(session, row)))
