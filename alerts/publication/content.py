"""What one channel is sent for one revision: taken from the frozen message, never composed anew."""

from sqlalchemy.orm import Session

from alerts.db.blobs import get_blob
from alerts.feed.queries import event_of_message
from alerts.message.content import AreaContent, Poster
from alerts.message.queries import cancel_of_alert, message_by_number
from alerts.publication.claim import capabilities_of
from alerts.publication.machine import NEUTRAL, Timings
from alerts.publication.models import Publication
from alerts.words.compose import compose_ending, compose_neutral_post
from geo.codecs import parse_document
from geo.places import Place
from publishers.contract import Audience, Content, Image


def content_for(session: Session, row: Publication, revision: int, timings: Timings) -> Content:
    """The content of message number `revision`; NEUTRAL = the ending text and the tombstone."""
    if capabilities_of(row, timings).structured:
        return event_content(session, row.alert_id, row.code, revision)
    if revision == NEUTRAL:
        return _neutral(session, row, timings)
    message = message_by_number(session, row.alert_id, revision)
    frozen = message.content
    chosen = frozen.channel(row.channel_id) if frozen else None
    if frozen is None or chosen is None:
        raise LookupError(f"message {revision} has nothing for channel {row.channel_id}")
    poster = next((poster for poster in frozen.posters if poster.sha256 == chosen.poster), None)
    return Content(
        text=chosen.text,
        language=chosen.language,
        marker=frozen.marker,
        image=_image(session, poster),
        audience=_audience(frozen.area),
    )


def _audience(area: AreaContent) -> Audience:
    choices = tuple(tuple(Place(**place.model_dump()) for place in places) for places in area.choices)
    return Audience(area.countries, parse_document(area.document), choices)


def event_content(session: Session, alert_id: str, code: str, revision: int) -> Content:
    """What every structured channel of the alert is told of message number `revision`; NEUTRAL = of its end.

    No event where the alert goes on and only this channel is out of its area: that waits for the end.
    """
    ended = revision == NEUTRAL
    message = (
        cancel_of_alert(session, alert_id) if ended else message_by_number(session, alert_id, revision, whole=False)
    )
    event = dict(event_of_message(session, message.id).body) if message else None
    language = message.languages[0] if message else ""
    return Content(text="", language=language, marker=f"{code}-{revision:02d}", event=event)


def _neutral(session: Session, row: Publication, timings: Timings) -> Content:
    message = message_by_number(session, row.alert_id, row.number)
    told = message.content.channel(row.channel_id) if message.content else None
    language = told.language if told else message.languages[0]
    ending = compose_ending(language, exercise=message.mode == "exercise")
    marker = f"{row.code}-{NEUTRAL:02d}"
    fitted = compose_neutral_post(ending, marker, capabilities_of(row, timings).text)
    return Content(text=fitted.text, language=language, marker=marker)


def _image(session: Session, poster: Poster | None) -> Image | None:
    if poster is None:
        return None
    data = get_blob(session, poster.sha256)
    return Image(data, poster.media_type, poster.width, poster.height, poster.alt)
