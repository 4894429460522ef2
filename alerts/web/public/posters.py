"""Pictures by their public address: what stands now, and the neutral card in place of what has ended."""

from functools import cache

from sqlalchemy.orm import Session

from alerts.db.blobs import get_blob
from alerts.message.content import Content
from alerts.poster.render import render_neutral
from alerts.poster.templates import load_templates, name_poster, published_shapes
from alerts.web.public.answers import Answer, make_answer, make_redirect
from alerts.web.public.doubt import show_unconfirmed_card
from alerts.web.public.pages import write_missing_page
from alerts.web.public.shelf import Shelf
from alerts.web.public.standing import Standing
from alerts.words.catalogue import languages
from alerts.words.compose import compose_ending


def show_poster(session: Session, standing: Standing | None, number: str, shape: str, language: str) -> Shelf:
    """The picture of message `number`, which never changes while that message stands; 410 when it stands no more.

    After the end the 410 carries the neutral card. While the search goes on it carries the picture that replaced this
    one, so that a page which shows the old address tells nobody that the search is over; in files it never does.
    """
    if standing is None or not standing.told(number) or not _is_known(standing, shape, language):
        return Shelf((write_missing_page(),))
    if standing.content is None:
        return Shelf((show_neutral(shape, language),))
    poster = _read_poster(session, standing.content, shape, language)
    if poster is None:
        return Shelf((write_missing_page(),))
    if number == str(standing.latest.number):
        answer = make_answer(200, _media_type(shape), poster, language=language, modified=standing.latest.sent)
    else:
        successor = f'<{_path(standing, shape, language)}>; rel="successor-version"'
        answer = make_answer(410, _media_type(shape), poster, language=language, headers={"Link": successor})
    return _live(answer, standing, shape, language)


def find_latest_poster(standing: Standing | None, shape: str, language: str) -> Shelf:
    """302 to the picture that stands now; the neutral card after the end."""
    if standing is None or not _is_known(standing, shape, language):
        return Shelf((write_missing_page(),))
    if standing.content is None:
        return Shelf((show_neutral(shape, language),))
    if standing.content.poster(shape, language) is None:
        return Shelf((write_missing_page(),))
    return _live(make_redirect(_path(standing, shape, language)), standing, shape, language)


def _live(answer: Answer, standing: Standing, shape: str, language: str) -> Shelf:
    return Shelf((answer,), standing.latest.expires, doubtful=(show_unconfirmed_card(shape, language),))


@cache
def show_neutral(shape: str, language: str) -> Answer:
    """The same for every alert."""
    card = render_neutral(compose_ending(language), shape=shape)
    return make_answer(410, card.media_type, card.data, language=language)


def draw_neutral_cards() -> None:
    """Every card without a name, ahead of need: some 40 ms each the first time, nothing after that."""
    for show in (show_neutral, show_unconfirmed_card):  # an end is what happens more often
        for language in languages():
            for shape in published_shapes():
                show(shape, language)


def is_poster(name: str, shape: str, language: str) -> bool:
    """Whether the name is how a poster of that shape is called: a picture is no PDF, and a sheet no JPEG."""
    return shape in published_shapes() and name == name_poster(shape, language)


def _is_known(standing: Standing, shape: str, language: str) -> bool:
    return shape in published_shapes() and any(language in each.languages for each in standing.messages)


def _read_poster(session: Session, content: Content, shape: str, language: str) -> bytes | None:
    poster = content.poster(shape, language)
    return get_blob(session, poster.sha256) if poster else None


def _path(standing: Standing, shape: str, language: str) -> str:
    return f"/a/{standing.latest.slug}/{standing.latest.number}/{name_poster(shape, language)}"


def _media_type(shape: str) -> str:
    return load_templates()[shape].medium.media_type
