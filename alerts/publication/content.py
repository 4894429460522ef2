"""What one channel is sent for one revision: taken from the frozen message, never composed anew."""

from sqlalchemy.orm import Session

from alerts.db.blobs import get_blob
from alerts.feed.queries import event_of_message
from alerts.message.content import Poster
from alerts.message.models import Message
from alerts.message.queries import cancel_of_alert, message_by_number
from alerts.publication.claim import capabilities_of
from alerts.publication.machine import NEUTRAL, Timings
from alerts.publication.models import Publication
from alerts.words.compose import compose_ending, compose_neutral_post
from geo.codecs import parse_document
from publishers.contract import Audience, Content, Image


def content_for(session: Session, row: Publication, revision: int, timings: Timings) -> Content:
    """The content of message number `revision`; NEUTRAL = the ending text and the tombstone."""
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
        audience=Audience(countries=frozen.area.countries, shape=parse_document(frozen.area.document)),
        event=_event(session, row, message, timings),
    )


def _neutral(session: Session, row: Publication, timings: Timings) -> Content:
    message = message_by_number(session, row.alert_id, row.number)
    told = message.content.channel(row.channel_id) if message.content else None
    language = told.language if told else message.languages[0]
    ending = compose_ending(language, exercise=message.mode == "exercise")
    marker = f"{row.code}-{NEUTRAL:02d}"
    fitted = compose_neutral_post(ending, marker, capabilities_of(row, timings).text)
    cancel = cancel_of_alert(session, row.alert_id)
    return Content(
        text=fitted.text,
        language=language,
        marker=marker,
        event=_event(session, row, cancel, timings) if cancel else None,
    )


def _event(session: Session, row: Publication, message: Message, timings: Timings) -> dict[str, object] | None:
    structured = capabilities_of(row, timings).structured
    return dict(event_of_message(session, message.id).body) if structured else None


def _image(session: Session, poster: Poster | None) -> Image | None:
    if poster is None:
        return None
    data = get_blob(session, poster.sha256)
    return Image(data, poster.media_type, poster.width, poster.height, poster.alt)
