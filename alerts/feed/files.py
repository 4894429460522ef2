"""Which public addresses change with a message: each is a row that is due, in the message's own transaction."""

from datetime import datetime

from sqlalchemy.orm import Session

from alerts.db.session import now
from alerts.feed import atom, geojson, jsonfeed, rss
from alerts.feed.models import PublicFile
from alerts.feed.queries import files_of_alert, files_of_all, lock_standing_files
from alerts.message.models import Message, MessageKind

FRONT = "/"
SHARED = (FRONT, atom.PATH, rss.PATH, jsonfeed.PATH, geojson.PATH)


def mark_files(session: Session, message: Message) -> None:
    """Call it while the event log's head is locked: then nobody else makes the same rows.

    A claim that somebody holds is void from now on: what they are writing was true before this message.
    """
    at, page = now(session), f"/a/{message.slug}"
    own = set(_own_paths(message))
    rows = {row.path: row for row in (*files_of_all(session), *files_of_alert(session, message.alert_id))}
    for path in sorted({*rows, *SHARED, *own}):
        row = rows.get(path) or _add(session, path, None if path in SHARED else message.alert_id)
        row.over = path not in own and path not in SHARED and (path != page or message.content is None)
        _make_due(row, at)


def write_again(session: Session) -> None:
    """What stands in a folder may be of another time than the store: either was set back to a backup."""
    at = now(session)
    for row in lock_standing_files(session):
        row.due_at = at


def _own_paths(message: Message) -> list[str]:
    paths = [f"/cap/{message.identifier}.xml"]
    if message.kind is MessageKind.CANCEL or message.content is None:
        return paths
    pictures = [poster.name for poster in message.content.posters]
    return [*paths, f"/a/{message.slug}", *(f"/a/{message.slug}/{message.number}/{name}" for name in pictures)]


def _add(session: Session, path: str, alert_id: str | None) -> PublicFile:
    row = PublicFile(path=path, alert_id=alert_id, over=False, fence=0)
    session.add(row)
    return row


def _make_due(row: PublicFile, at: datetime) -> None:
    row.due_at, row.lease_until = at, None
    row.fence += 1
