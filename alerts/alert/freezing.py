"""All that will leave, composed and rendered outside any transaction, to be frozen by submission."""

import hashlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from alerts.alert.models import Alert, Draft
from alerts.alert.targeting import (
    Chosen,
    Target,
    choose_channels,
    describe_area,
    find_target,
    parts_reached,
    target_again,
)
from alerts.case.disclosure import disclose
from alerts.case.jurisdiction import Parts, parts_of
from alerts.case.keeping import document_of
from alerts.case.photos import photo_facts
from alerts.case.queries import case_of_agency
from alerts.case.rules import load_pack
from alerts.case.schema import CaseDocument, ConsentOf
from alerts.case.stopping import require_not_stopped
from alerts.case.verification import require_verified
from alerts.channel.index import ChannelIndex
from alerts.channel.queries import load_channel
from alerts.db.blobs import get_blob
from alerts.errors import BadInput, Problem
from alerts.facts import Facts, Mode, Statement
from alerts.image.encode import fit_jpeg
from alerts.message.content import AreaContent, ChannelContent, Content, Poster
from alerts.message.models import MessageKind
from alerts.message.queries import next_number
from alerts.poster.map import find_ground
from alerts.poster.render import Picture, PosterPhoto, Series
from alerts.poster.templates import Medium, load_templates, published_shapes
from alerts.words.catalogue import languages
from alerts.words.compose import compose_post, compose_texts
from alerts.words.lint import lint_texts
from alerts.words.texts import Texts
from geo.gazetteer import Gazetteer
from geo.reasons import Reason
from geo.targeting import Match
from publishers.compose import ComposeError
from publishers.contract import Capabilities
from publishers.registry import kinds

SignPoster = Callable[[bytes, str, str], bytes | None]
"""(JPEG, marker, link of the alert) -> the same picture with its manifest; None: it could not be had."""

FindSigner = Callable[[], SignPoster | None]
"""Asked once for each message; None: nobody signs here."""


@dataclass(frozen=True, slots=True)
class Site:
    """What composing needs to know of the place it runs at."""

    base_url: str  # how the public reaches it, without a slash at the end
    gazetteer: Gazetteer
    find_signer: FindSigner | None = None  # None: nobody signs
    channels: ChannelIndex = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "channels", ChannelIndex(self.gazetteer))

    def link(self, slug: str) -> str:
        return f"{self.base_url}/a/{slug}"


@dataclass(frozen=True, slots=True)
class Material:
    """Everything a message is made of, read in one transaction."""

    draft_id: str
    edits: int
    case_edits: int
    slug: str
    facts: Facts
    statement: Statement
    target: Target
    chosen: tuple[Chosen, ...]
    photos: Mapping[str, bytes]
    agreed: frozenset[str] | None = None  # codes of whose ground it may be meant for; None: it was agreed before
    parts: tuple[str, ...] = ()  # of the agency's country that it is meant for, where they agree one by one


@dataclass(frozen=True, slots=True)
class Frozen:
    """Content, and the bytes of its posters by digest."""

    draft_id: str
    edits: int
    case_edits: int
    content: Content
    pictures: Mapping[str, bytes]


def gather_material(session: Session, alert: Alert, draft: Draft, site: Site, at: datetime) -> Material:
    """Read the case through disclosure. Raises Conflict (not verified, protected) and BadInput (area, channels)."""
    case = case_of_agency(session, alert.case_id, alert.agency_id)
    document = document_of(session, case)
    require_not_stopped(case, document)
    require_verified(session, case)
    only = None if draft.photos is None else frozenset(draft.photos)
    facts = disclose(
        document,
        load_pack(case.pack),
        photos=photo_facts(session, case.id, only),
        languages=draft.languages,
        removed_children=frozenset(draft.removed_children),
        now=at,
    )
    statement = Statement(
        number=next_number(session, alert.id),
        update=draft.kind is MessageKind.UPDATE,
        code=alert.code,
        link=site.link(alert.slug) if alert.mode is Mode.ACTUAL else "",  # an exercise has no public page
        as_of=at,
        valid_until=at + timedelta(hours=draft.hours),
    )
    target = find_target(draft, document, site.gazetteer, at)
    parts = parts_of(document, load_pack(case.pack), site.gazetteer)
    return Material(
        draft_id=draft.id,
        edits=draft.edits,
        case_edits=case.edits,
        slug=alert.slug,
        facts=facts,
        statement=statement,
        target=target,
        chosen=choose_channels(session, draft, facts, alert.agency_id, target, site.channels),
        photos={p.sha256: get_blob(session, p.sha256) for child in facts.children for p in child.photos},
        agreed=_agreed(document, parts, site.gazetteer),
        parts=parts_reached(target, parts, document.agency.country, site.gazetteer) if parts else (),
    )


def material_again(
    session: Session,
    content: Content,
    facts: Facts,
    statement: Statement,
    *,
    slug: str,
    only: Collection[str] | None = None,
) -> Material:
    """What was said before, to be said once more with these facts and this statement: nothing is added.

    `only`: ids of the channels that still take part. No draft stands behind it.
    """
    return Material(
        draft_id="",
        edits=0,
        case_edits=0,
        slug=slug,
        facts=facts,
        statement=statement,
        target=target_again(content.area),
        chosen=tuple(_chosen_again(session, c) for c in content.channels if only is None or c.channel_id in only),
        photos={p.sha256: get_blob(session, p.sha256) for child in facts.children for p in child.photos},
    )


def _chosen_again(session: Session, channel: ChannelContent) -> Chosen:
    reason = Reason(channel.reason["code"], channel.reason["values"])
    return Chosen(load_channel(session, channel.channel_id), Match(channel.channel_id, reason, channel.language))


def check_languages(material: Material) -> None:
    """A language without a catalogue blocks submission, unless the officer drops it."""
    known = languages()
    problems = [
        Problem("draft.no_catalogue", f"languages[{index}]", {"language": language, "known": known})
        for index, language in enumerate(material.facts.languages)
        if language not in known
    ]
    if problems:
        raise BadInput(problems)


def find_unconsented(area: AreaContent, material: Material) -> tuple[Problem, ...]:
    """No alert is meant for another's ground, abroad or in another state, before its partner has agreed; names each."""
    if material.agreed is None:
        return ()
    problems = []
    if countries := tuple(code for code in area.countries if code not in material.agreed):
        problems.append(Problem("alert.partner_consent", "area", {"countries": countries}))
    if parts := tuple(code for code in material.parts if code not in material.agreed):
        problems.append(Problem("alert.part_consent", "area", {"parts": parts}))
    return tuple(problems)


def _agreed(document: CaseDocument, parts: Parts | None, gazetteer: Gazetteer) -> frozenset[str]:
    """The agency's own country and part, and those of partners who consent, be it to the jurisdiction."""
    verified = document.verification.jurisdiction
    given = {p.code for p in document.partners if p.consent == "given"}
    if isinstance(verified, ConsentOf):
        given.add(verified.consent_of)
    own = {parts.own} if parts and parts.own else set()
    agreed = {gazetteer.code_of(code) if gazetteer.knows(code) else code for code in given}
    return frozenset({document.agency.country, *own, *agreed})


def compose_all(material: Material) -> tuple[Texts, ...]:
    """The words in every language of the alert that has a catalogue."""
    known = languages()
    return tuple(
        compose_texts(material.facts, material.statement, language)
        for language in material.facts.languages
        if language in known
    )


def render_all(
    material: Material, texts: tuple[Texts, ...], gazetteer: Gazetteer, *, preview: bool
) -> dict[tuple[str, str], Picture]:
    """Every published shape in every language, by (shape, language)."""
    series = open_series(material, gazetteer, preview=preview)
    wanted = [(said, shape) for said in texts for shape in published_shapes()]
    return {(picture.shape, picture.language): picture for picture in series.draw_each(wanted)}


def open_series(material: Material, gazetteer: Gazetteer, *, preview: bool) -> Series:
    """The posters of the material, to be drawn."""
    facts = material.facts
    photos = [
        PosterPhoto(material.photos[photo.sha256], photo.focus, child.number)
        for child in facts.children
        for photo in child.photos
    ]
    return Series(
        photos=photos,
        tier=facts.tier,
        link=material.statement.link,
        code=material.statement.code,
        preview=preview,
        exercise=facts.mode is Mode.EXERCISE,
        ground=find_ground(facts, material.target.shape, gazetteer),
    )


def sign_all(
    material: Material, pictures: Mapping[tuple[str, str], Picture], site: Site
) -> Mapping[tuple[str, str], Picture]:
    """Before anything is digested: so the hash that is approved covers the manifest too. An exercise is not signed."""
    if site.find_signer is None or material.facts.mode is Mode.EXERCISE:
        return pictures
    sign = site.find_signer()
    if sign is None:
        return pictures
    return {key: sign_poster(picture, material.statement, sign) for key, picture in pictures.items()}


def sign_poster(picture: Picture, statement: Statement, sign: SignPoster) -> Picture:
    """A shape that is promised to be small makes room for its manifest, or does without where that can not be.

    What could not be signed says so, and goes out as it is. A sheet to be printed has none: on paper it would be lost,
    and nobody writes them into PDF yet.
    """
    if picture.media_type != Medium.JPEG.media_type:
        return picture
    data, most = sign(picture.data, statement.marker, statement.link), load_templates()[picture.shape].most_bytes
    if data is not None and most is not None and len(data) > most:
        room = len(data) - len(picture.data)
        try:
            data = sign(fit_jpeg(picture.data, max_bytes=most - room), statement.marker, statement.link)
        except BadInput:
            return picture
        if data is not None and len(data) > most:
            return picture
    if data is None:
        return replace(picture, unsigned=True)
    return replace(picture, data=data, sha256=hashlib.sha256(data).hexdigest())


def freeze_material(material: Material, site: Site) -> Frozen:
    """Compose and render everything. Raises BadInput naming a channel that something does not fit."""
    check_languages(material)
    area = describe_area(material.target, material.facts, site.gazetteer)
    if unconsented := find_unconsented(area, material):
        raise BadInput(unconsented)
    texts = compose_all(material)
    if problems := [problem for said in texts for problem in lint_texts(said)]:
        raise BadInput(problems)
    pictures = sign_all(material, render_all(material, texts, site.gazetteer, preview=False), site)
    posters = tuple(
        Poster(
            shape=shape, language=language, sha256=picture.sha256, media_type=picture.media_type,
            width=picture.width, height=picture.height, size=len(picture.data), alt=picture.alt,
            unsigned=picture.unsigned,
        )
        for (shape, language), picture in pictures.items()
    )  # fmt: skip
    content = Content(
        facts=material.facts,
        statement=material.statement,
        slug=material.slug,
        area=area,
        texts=texts,
        posters=posters,
        channels=tuple(compose_channel(each, material.statement, texts, posters) for each in material.chosen),
    )
    data = {picture.sha256: picture.data for picture in pictures.values()}
    return Frozen(material.draft_id, material.edits, material.case_edits, content, data)


def compose_channel(
    chosen: Chosen, statement: Statement, texts: tuple[Texts, ...], posters: tuple[Poster, ...]
) -> ChannelContent:
    """What this channel gets, within its kind's limits, in its first language that the alert has."""
    channel, match = chosen.channel, chosen.match
    caps = kinds()[channel.kind].capabilities
    said = next((text for text in texts if text.language == match.language), texts[0])
    try:
        fitted = compose_post(said, statement, caps.text, with_link=channel.settings.get("link_in_text", True))
    except ComposeError as error:
        raise BadInput.at("channels", error.reason.code, channel=channel.name, **error.reason.values) from error
    return ChannelContent(
        channel_id=channel.id,
        kind=channel.kind,
        name=channel.name,
        language=said.language,
        text=fitted.text,
        cut=fitted.cut,
        poster=_poster_for(caps, channel.name, said.language, posters),
        reason={"code": match.reason.code, "values": dict(match.reason.values)},
    )


def _poster_for(caps: Capabilities, name: str, language: str, posters: tuple[Poster, ...]) -> str | None:
    if caps.image is None or not posters:
        return None
    found = next((p for p in posters if p.shape == caps.image.shape and p.language == language), None)
    if found is None or found.size > caps.image.most_bytes:
        raise BadInput.at("channels", "draft.poster_unfit", channel=name, most=caps.image.most_bytes)
    return found.sha256
