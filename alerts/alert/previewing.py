"""What would leave, shown before it does: each channel's words and picture, and what to look at twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from alerts.alert.four_eyes import may_approve
from alerts.alert.freezing import (
    Material,
    Site,
    compose_all,
    compose_channel,
    find_unconsented,
    gather_material,
    material_again,
    open_series,
)
from alerts.alert.models import Alert, Draft
from alerts.alert.reading import find_waiting, is_hidden, read_alert, require_unstopped
from alerts.alert.targeting import Chosen, describe_area
from alerts.case.cautions import find_cautions
from alerts.case.keeping import document_of
from alerts.case.photos import find_photo_cautions
from alerts.case.queries import case_of_agency
from alerts.channel.models import Channel
from alerts.channel.queries import load_channel
from alerts.db.blobs import get_blob
from alerts.db.session import Database, now
from alerts.errors import BadInput, Conflict, NotFound, Problem
from alerts.message.content import AreaContent, ChannelContent, Content
from alerts.message.queries import standing_message
from alerts.poster.templates import published_shapes
from alerts.staff.models import Staff
from alerts.words.catalogue import is_reviewed, languages
from alerts.words.compose import compose_texts
from alerts.words.lint import lint_texts
from alerts.words.texts import Texts
from geo.targeting import LANGUAGES_NONE
from publishers.contract import Capabilities
from publishers.registry import kinds


@dataclass(frozen=True, slots=True)
class ChannelPreview:
    """One channel's share. `shape` None: the kind shows no picture. `content` None: it can not be made, as told."""

    channel_id: str
    kind: str
    name: str
    content: ChannelContent | None
    shape: str | None
    alt: str
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Previews:
    """`frozen`: exactly this leaves; else it is what would be submitted now. `content_hash`: of what waits for
    approval: whoever approves by it has seen just that. None where nothing waits."""

    frozen: bool
    area: AreaContent
    texts: tuple[Texts, ...]
    channels: tuple[ChannelPreview, ...]
    warnings: tuple[Problem, ...]
    content_hash: str | None = None


def read_previews(database: Database, alert_id: str, site: Site, *, by: Staff) -> Previews:
    """Of the frozen content where there is one, else of the draft as it stands; the reading is recorded.

    Raises Forbidden, NotFound, Conflict (not verified, protected) and BadInput (no area).
    """
    with database.write() as session:
        alert, draft = read_alert(session, alert_id, by=by)
    with database.read() as session:
        content = _frozen_content(session, alert, draft)
        if content is not None:
            # Whoever decides about it is told what its author was told.
            previews = _preview_frozen(session, content, () if draft is None else _find_cautions(session, alert))
            return replace(previews, content_hash=draft.content_hash if draft else None)
        material = _gather(session, alert, draft, site)
        warnings = _find_cautions(session, alert)
    texts = compose_all(material)
    area = describe_area(material.target, material.facts, site.gazetteer)
    warnings = (*warnings, *find_unconsented(area, material))
    return Previews(
        frozen=False,
        area=area,
        texts=texts,
        channels=tuple(_preview_chosen(each, material, texts) for each in material.chosen),
        warnings=(*warnings, *_warn_of_languages(material.facts.languages), *_warn_of_texts(texts)),
    )


def render_preview(database: Database, alert_id: str, shape: str, language: str, site: Site, *, by: Staff) -> bytes:
    """One poster, JPEG or PDF; the reading is recorded.

    Until it has left, the frozen bytes are for whoever may approve them; others get a picture that says PREVIEW.
    Raises NotFound for a shape or language that the alert does not have, and whatever `read_previews` raises.
    """
    with database.write() as session:
        alert, draft = read_alert(session, alert_id, by=by)
    with database.read() as session:
        content = _frozen_content(session, alert, draft)
        if content is not None:
            poster = content.poster(shape, language)
            if poster is None:
                raise NotFound("preview.no_such_picture")
            unsent = draft or find_waiting(session, alert)
            if unsent is None or may_approve(session, alert, unsent, by):
                return get_blob(session, poster.sha256)
            material = _frozen_material(session, content)
        else:
            material = _gather(session, alert, draft, site)
    known = published_shapes()
    if shape not in known or language not in material.facts.languages or language not in languages():
        raise NotFound("preview.no_such_picture")
    texts = compose_texts(material.facts, material.statement, language)
    return open_series(material, site.gazetteer, preview=True).draw(texts, shape).data


def _frozen_material(session: Session, content: Content) -> Material:
    """To be drawn once more, and marked: what nobody else has approved yet nobody has as it would leave."""
    return material_again(session, content, content.facts, content.statement, slug=content.slug, only=())


def _frozen_content(session: Session, alert: Alert, draft: Draft | None) -> Content | None:
    if is_hidden(session, alert):
        raise Conflict("preview.nothing_to_show")
    if draft is not None:
        if draft.content is not None:
            require_unstopped(session, alert)
        return draft.content
    last = standing_message(session, alert.id)
    if last is None or last.content is None:
        raise Conflict("preview.nothing_to_show")
    require_unstopped(session, alert)
    return last.content


def _gather(session: Session, alert: Alert, draft: Draft | None, site: Site) -> Material:
    if draft is None:
        raise Conflict("preview.nothing_to_show")
    return gather_material(session, alert, draft, site, now(session))


def _find_cautions(session: Session, alert: Alert) -> tuple[Problem, ...]:
    document = document_of(session, case_of_agency(session, alert.case_id, alert.agency_id))
    return (*find_cautions(document), *find_photo_cautions(session, alert.case_id))


def _preview_frozen(session: Session, content: Content, cautions: tuple[Problem, ...]) -> Previews:
    channels = tuple(
        _preview(load_channel(session, each.channel_id), each, content.texts, ()) for each in content.channels
    )
    warnings = (
        *cautions,
        *content.find_unsigned(),
        *_warn_of_languages(content.facts.languages),
        *_warn_of_texts(content.texts),
    )
    return Previews(True, content.area, content.texts, channels, warnings)


def _preview_chosen(chosen: Chosen, material: Material, texts: tuple[Texts, ...]) -> ChannelPreview:
    try:
        content = compose_channel(chosen, material.statement, texts, ())
    except BadInput as error:
        return _preview(chosen.channel, None, texts, error.problems)
    return _preview(chosen.channel, content, texts, ())


def _preview(
    channel: Channel, content: ChannelContent | None, texts: Sequence[Texts], problems: tuple[Problem, ...]
) -> ChannelPreview:
    caps = kinds()[channel.kind].capabilities
    said = next((each for each in texts if content and each.language == content.language), None)
    return ChannelPreview(
        channel_id=channel.id,
        kind=channel.kind,
        name=channel.name,
        content=content,
        shape=caps.image.shape if caps.image else None,
        alt=said.alt if said and caps.image else "",
        warnings=(*problems, *_warn_of_channel(channel, content, caps)),
    )


def _warn_of_channel(channel: Channel, content: ChannelContent | None, caps: Capabilities) -> Iterator[Problem]:
    if channel.healthy is False:
        yield Problem("preview.channel_unwell", "", {"channel": channel.name})
    if content is not None and content.reason["code"] in LANGUAGES_NONE:
        yield Problem("preview.language_of_others", "", {"language": content.language})
    if caps.undo_window is not None:
        yield Problem("preview.undo_window", "", {"hours": round(caps.undo_window.total_seconds() / 3600)})


def _warn_of_languages(alert_languages: Sequence[str]) -> Iterator[Problem]:
    known = languages()
    for index, language in enumerate(alert_languages):
        if language not in known:
            yield Problem("draft.no_catalogue", f"languages[{index}]", {"language": language, "known": known})
        elif not is_reviewed(language):
            yield Problem("preview.unreviewed", f"languages[{index}]", {"language": language})


def _warn_of_texts(texts: Sequence[Texts]) -> Iterator[Problem]:
    for said in texts:
        yield from lint_texts(said)
        for where in said.untranslated:
            yield Problem("preview.untranslated", where, {"language": said.language})
