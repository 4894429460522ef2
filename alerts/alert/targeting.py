"""Where a draft is meant for, and which channels that reaches, each with its reason."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from alerts.alert.models import Draft
from alerts.case.ages import years_of
from alerts.case.disclosure import public_circle, public_point
from alerts.case.jurisdiction import Parts, parts_of
from alerts.case.rules import load_pack
from alerts.case.schema import CaseDocument
from alerts.channel.coverage import coverage_shape, parse_area
from alerts.channel.index import ChannelIndex
from alerts.channel.models import Channel
from alerts.channel.queries import pick_channels
from alerts.errors import BadInput, Problem
from alerts.facts import Facts
from alerts.message.content import AreaContent, PlaceContent
from geo.codecs import parse_document, shape_to_document
from geo.covering import simplify
from geo.errors import GrowthError
from geo.gazetteer import Gazetteer
from geo.growth import Proposal, Travel, propose_area
from geo.places import places_for
from geo.reasons import Reason
from geo.shapes import Circle, Shape
from geo.targeting import Match, Meant, drawn, explain, named

STEP_ACROSS = 0.01
Homes = frozenset[str]  # ISO 3166-1 alpha-2


@dataclass(frozen=True, slots=True)
class Target:
    """The area a draft means; `reasons` say how it was proposed, and are empty when an officer drew it."""

    shape: Shape
    codes: tuple[str, ...]
    reasons: tuple[Reason, ...]
    meant: Meant = field(repr=False)  # exactly, where `shape` may cover a little more with fewer corners


@dataclass(frozen=True, slots=True)
class Chosen:
    channel: Channel
    match: Match


def find_target(draft: Draft, document: CaseDocument, gazetteer: Gazetteer, at: datetime) -> Target:
    """The area that the officer named, else the proposal for now. Raises BadInput when there is neither."""
    return find_target_of_case(draft.area, document, gazetteer, at)


def homes_of_case(document: CaseDocument) -> Homes:
    """The countries in which the area is to be expected."""
    return frozenset({document.agency.country, *(partner.code for partner in document.partners)})


def area_of_case(document: CaseDocument, gazetteer: Gazetteer) -> dict[str, Any] | None:
    """The area document that the case itself asks for; None = to be proposed. Raises BadInput."""
    area = document.area
    if area is None:
        return None
    given = area if isinstance(area, Mapping) else area.model_dump(mode="json")
    return parse_area(given, gazetteer, homes=homes_of_case(document))


def find_target_of_case(
    area: Mapping[str, Any] | None, document: CaseDocument, gazetteer: Gazetteer, at: datetime
) -> Target:
    """As `find_target`, of an area document without a draft."""
    if area is not None:
        codes, shape = tuple(area.get("codes", ())), coverage_shape(area, gazetteer)
        if isinstance(shape, Circle):  # by the case as it is now: it may have become coarse since this was drawn
            shape = public_circle(shape, document)
        return Target(_simple(shape), codes, (), named(codes, gazetteer) if codes else drawn(shape))
    try:
        proposal = propose_for(document, gazetteer, at)
    except GrowthError as error:  # a person near a border, far out at sea: the officer draws the area
        raise BadInput([Problem(error.code, "area", dict(error.values))]) from error
    if proposal is None:
        raise BadInput.at("area", "alert.area_needed")
    return Target(_simple(proposal.shape), (), proposal.reasons, drawn(proposal.shape))


def target_again(area: AreaContent) -> Target:
    """The area that was said before; nobody is asked anew who is reached by it."""
    shape = parse_document(area.document)
    return Target(shape, area.codes, (), drawn(shape))


def propose_for(document: CaseDocument, gazetteer: Gazetteer, at: datetime) -> Proposal | None:
    """How far the youngest missing child may be by `at`; None when no point is known."""
    point = public_point(document)
    if point is None:
        return None
    seen = document.last_seen
    parts = parts_of(document, load_pack(document.rules), gazetteer)
    years = [years for child in document.children if (years := years_of(child, at.date())) is not None]
    return propose_area(
        point,
        hours=max(0.0, (at - seen.at).total_seconds() / 3600),
        travel=Travel(seen.travel),
        age_years=min(years, default=None),
        heading=seen.heading,
        coarse_km=seen.precision_km,  # the point is snapped, and the child may be anywhere in its cell
        gazetteer=gazetteer,
        consented=frozenset(p.code for p in document.partners if p.consent == "given"),
        home=document.agency.country,
        part=parts.own if parts else None,
    )


def choose_channels(
    session: Session, draft: Draft, facts: Facts, agency_id: str, target: Target, index: ChannelIndex
) -> tuple[Chosen, ...]:
    """Every channel whose coverage meets the target, of those the officer named if any. Raises BadInput."""
    meetings = {meeting.key: meeting for meeting in index.meet(session, agency_id, facts.mode, target.meant)}
    wanted = list(meetings) if draft.channels is None else draft.channels
    channels = pick_channels(session, agency_id, facts.mode, wanted)
    if draft.channels is not None:
        _check_named(draft.channels, meetings.keys(), channels)
    return tuple(
        Chosen(channel, explain(meetings[channel.id], channel.languages, facts.languages))
        for channel in channels.values()
        if channel.id in meetings
    )


def describe_area(target: Target, facts: Facts, gazetteer: Gazetteer) -> AreaContent:
    """The area with a name in each language of the alert: its codes' names, else the place last seen."""
    names = {
        language: ", ".join(gazetteer.by_code(code).name(language) for code in target.codes[:3])
        if target.codes
        else _place(facts.last_seen.place, language)
        for language in facts.languages
    }
    countries = countries_reached(target, gazetteer)
    # Of what was drawn the few corners that are sent out: towns and regions are no finer.
    meant = target.meant if target.codes else drawn(target.shape)
    found = places_for(meant, target.codes, countries, gazetteer)
    first, *others = [tuple(PlaceContent(**asdict(place)) for place in choice) for choice in found.choices] or [()]
    return AreaContent(
        document=shape_to_document(target.shape),
        names=names,
        codes=target.codes,
        countries=countries,
        places=first,
        other_places=tuple(others),
        places_none=asdict(found.reason) if found.reason else None,
    )


def countries_reached(target: Target, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Codes of the countries that the target is meant for."""
    if target.codes and all(gazetteer.kind_of(code) == "country" for code in target.codes):
        return tuple(sorted(target.codes))  # no two overlap, and the largest ones take seconds to cut with each other
    near = gazetteer.codes_in(target.meant.ground, "country")
    return tuple(sorted(c for c in near if c in target.codes or _reaches_into(target, c, gazetteer)))


def parts_reached(target: Target, parts: Parts, country: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Codes of the parts of the country that the target is meant for."""
    near = gazetteer.codes_in(target.meant.ground, parts.kind)
    within = [code for code in near if gazetteer.is_part_of(code, country)]
    return tuple(sorted(code for code in within if _reaches_into(target, code, gazetteer)))


def _reaches_into(target: Target, code: str, gazetteer: Gazetteer) -> bool:
    """Whether a hundredth of what is meant lies there: borders that two outlines draw apart are no step across."""
    return gazetteer.share_in(code, target.meant.ground) > STEP_ACROSS


def _place(place: Mapping[str, str], language: str) -> str:
    return place.get(language) or next(iter(place.values()))


def _simple(shape: Shape) -> Shape:
    return shape if isinstance(shape, Circle) else simplify(shape)


def _check_named(wanted: Sequence[str], matched: Collection[str], channels: Mapping[str, Channel]) -> None:
    for index, channel_id in enumerate(wanted):
        if channel_id not in channels:
            raise BadInput.at(f"channels[{index}]", "draft.no_such_channel", channel=channel_id)
        if channel_id not in matched:
            name = channels[channel_id].name
            raise BadInput.at(f"channels[{index}]", "draft.channel_out_of_area", channel=name)
