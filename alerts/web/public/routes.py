"""The public addresses; each is answered from memory for as long as the event log does not move."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request, Response
from sqlalchemy.orm import Session

from alerts.feed.queries import last_public_event, live_rows
from alerts.web.public.answers import Answer, send_answer
from alerts.web.public.documents import FEEDS, show_document, show_feed, show_feed_page
from alerts.web.public.negotiation import choose_language, prefers_html
from alerts.web.public.pages import write_alert_page, write_ended_page, write_front_page, write_missing_page
from alerts.web.public.posters import find_latest_poster, show_poster
from alerts.web.public.site import PublicSite, Shelf
from alerts.web.public.standing import Standing, find_standing

router = APIRouter(tags=["public"])

# Nothing is refused as malformed here: a slip in a public address is a page that is not there.
Slug = Annotated[str, Path(examples=["4k9t2m7q1x8v5z3c"])]
Number = Annotated[str, Path(description="Of the message, from 1.", examples=["1"])]
Shape = Annotated[str, Path(examples=["square"])]
Language = Annotated[str, Path(examples=["en"])]


def site_of(request: Request) -> PublicSite:
    site: PublicSite = request.app.state.public_site
    return site


Site = Annotated[PublicSite, Depends(site_of)]


@router.get("/", include_in_schema=False)
@router.head("/", include_in_schema=False)
def read_front_page(request: Request, site: Site) -> Response:
    def render(session: Session, at: datetime) -> Shelf:
        live = [(message, message.content) for _, message in live_rows(session, at) if message.content is not None]
        page = write_front_page(live, site.base_url, last_public_event(session))
        return Shelf((page,), min((message.expires for message, _ in live), default=None))

    return send_answer(request, site.find("/", render).answers[0])


@router.get("/a/{slug}", summary="The page of an alert", responses={410: {"description": "Its search has ended."}})
@router.head("/a/{slug}", include_in_schema=False)
def read_alert_page(request: Request, site: Site, slug: Slug, lang: str = "") -> Response:
    """In the language that `lang` or Accept-Language asks for, if the alert has it; else in the case's own."""

    def render(session: Session, at: datetime) -> Shelf:
        standing = find_standing(session, slug, at)
        if standing is None:
            return Shelf((write_missing_page(),))
        return _write_pages(standing, site.base_url)

    shelf = site.find(f"/a/{slug}", render)
    chosen = choose_language(request.headers.get("Accept-Language", ""), shelf.languages, lang)
    return send_answer(request, shelf.in_language(chosen), ("Accept-Language",))


@router.get(
    "/a/{slug}/{number}/{shape}.{language}.jpg",
    summary="A poster of one message",
    responses={410: {"description": "This message is replaced (its successor is shown) or ended (a neutral card)."}},
)
@router.head("/a/{slug}/{number}/{shape}.{language}.jpg", include_in_schema=False)
def read_poster(request: Request, site: Site, slug: Slug, number: Number, shape: Shape, language: Language) -> Response:
    """Its bytes never change."""
    render = _of_alert(slug, lambda session, standing: show_poster(session, standing, number, shape, language))
    return send_answer(request, site.find(f"/a/{slug}/{number}/{shape}.{language}", render).answers[0])


@router.get("/a/{slug}/{shape}.{language}.jpg", summary="The poster that stands now", status_code=302)
@router.head("/a/{slug}/{shape}.{language}.jpg", include_in_schema=False)
def read_latest_poster(request: Request, site: Site, slug: Slug, shape: Shape, language: Language) -> Response:
    """302 to the poster of the latest message."""
    render = _of_alert(slug, lambda _, standing: find_latest_poster(standing, shape, language))
    return send_answer(request, site.find(f"/a/{slug}/latest/{shape}.{language}", render).answers[0])


@router.get("/cap/{identifier}.xml", summary="A message as CAP 1.2")
@router.head("/cap/{identifier}.xml", include_in_schema=False)
def read_cap(request: Request, site: Site, identifier: str) -> Response:
    """410 with the successor in `Link` once it is replaced or ended; the document of the end itself stays."""
    shelf = site.find(f"/cap/{identifier}", lambda session, at: show_document(session, identifier, site.base_url, at))
    return send_answer(request, shelf.answers[0])


@router.get("/feeds/alerts.{ending}", summary="All live alerts and recent ends as Atom, RSS, JSON Feed or GeoJSON")
@router.head("/feeds/alerts.{ending}", include_in_schema=False)
def read_feed(request: Request, site: Site, ending: str) -> Response:
    """A browser, which asks for text/html, gets a page that lists the same."""
    kind = FEEDS.get(ending)
    if kind is None:
        return send_answer(request, write_missing_page())
    html = prefers_html(request.headers.get("Accept", ""), kind.media_type)
    show = show_feed_page if html else show_feed
    shelf = site.find(f"/feeds/{ending}/{html}", lambda session, at: show(session, kind, site.base_url, at))
    return send_answer(request, shelf.answers[0], ("Accept",))


def _write_pages(standing: Standing, base_url: str) -> Shelf:
    message, content = standing.latest, standing.content
    if content is None:
        number = standing.last_told.number
        languages = standing.languages
        ordered: Iterable[list[str]] = ([each, *(o for o in languages if o != each)] for each in languages)
        return Shelf(tuple(write_ended_page(message.slug, number, order) for order in ordered))
    pages = tuple(write_alert_page(message, content, said.language, base_url) for said in content.texts)
    return Shelf(pages, message.expires)


def _of_alert(slug: str, show: Callable[[Session, Standing | None], Answer]) -> Callable[[Session, datetime], Shelf]:
    def render(session: Session, at: datetime) -> Shelf:
        standing = find_standing(session, slug, at)
        until = standing.latest.expires if standing and standing.content else None
        return Shelf((show(session, standing),), until)

    return render
