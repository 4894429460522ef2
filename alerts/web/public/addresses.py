"""Which addresses are public, and what stands under each."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.web.public.documents import FEEDS, show_document, show_feed
from alerts.web.public.pages import show_alert, show_front, write_missing_page
from alerts.web.public.posters import find_latest_poster, is_poster, show_poster
from alerts.web.public.shelf import Shelf
from alerts.web.public.standing import find_standing
from geo.gazetteer import Gazetteer

Show = Callable[[str, Session, datetime], Shelf]
"""(path, unit of work, now) -> what stands there. Raises what the store raises."""

FRONT = "/"
FOLDERS = ("/a/", "/cap/", "/feeds/")

_PAGE = re.compile(r"/a/([^/]+)")
_POSTER = re.compile(r"/a/([^/]+)/([^/]+)/(([^/.]+)\.([^/.]+)\.[a-z]+)")
_LATEST = re.compile(r"/a/([^/]+)/(([^/.]+)\.([^/.]+)\.[a-z]+)")
_CAP = re.compile(r"/cap/([^/]+)\.xml")
_FEED = re.compile(r"/feeds/alerts\.([^/]+)")


def is_public(path: str) -> bool:
    return path == FRONT or path.startswith(FOLDERS)


@dataclass(frozen=True, slots=True)
class Addresses:
    """Of one site; called as `Show`. Nothing is refused as malformed: a slip in one is a page that is not there."""

    base_url: str
    gazetteer: Gazetteer

    def __call__(self, path: str, session: Session, at: datetime) -> Shelf:
        if path == FRONT:
            return show_front(session, self.base_url, at)
        if found := _PAGE.fullmatch(path):
            return show_alert(find_standing(session, found[1], at), self.base_url, self.gazetteer)
        if found := _POSTER.fullmatch(path):
            slug, number, name, shape, language = found.groups()
            if is_poster(name, shape, language):
                return show_poster(session, find_standing(session, slug, at), number, shape, language)
        if found := _LATEST.fullmatch(path):
            slug, name, shape, language = found.groups()
            if is_poster(name, shape, language):
                return find_latest_poster(find_standing(session, slug, at), shape, language)
        if found := _CAP.fullmatch(path):
            return show_document(session, found[1], self.base_url, at)
        if (found := _FEED.fullmatch(path)) and found[1] in FEEDS:
            return show_feed(session, FEEDS[found[1]], self.base_url, at)
        return Shelf((write_missing_page(),))
