"""One alert: what it will say or says, where, on which channels, and what can be done with it now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from alerts.alert.approval import quiet_for
from alerts.alert.models import Alert, Draft
from alerts.alert.previewing import ChannelPreview, Previews, read_previews
from alerts.alert.queries import latest_draft
from alerts.alert.reading import find_waiting, is_hidden, read_alert
from alerts.alert.targeting import find_target
from alerts.case.disclosure import public_point
from alerts.case.keeping import document_of
from alerts.case.models import Case
from alerts.case.queries import case_for, photos_of_case
from alerts.channel.queries import list_channels_for
from alerts.db.session import now
from alerts.errors import Conflict, HomewardError, NotSignedIn
from alerts.message.content import AreaContent
from alerts.message.models import Message
from alerts.message.queries import messages_of_alert
from alerts.message.shown import reasons_of_places
from alerts.opening import Service
from alerts.poster.map import Ground
from alerts.poster.templates import name_poster, published_shapes, shapes, sheets
from alerts.resolution.ledger import read_ledger
from alerts.web.deps import Homeward
from alerts.web.desk.showing import ALL_WELL, Refusal, refuse, say_all, say_stored, see_other, show_page
from alerts.web.desk.standing import find_moves, name_people, zone_of
from alerts.web.desk.visitor import AtDesk, Visitor
from alerts.web.map import MapDrawing, draw_map
from alerts.web.refused_looks import STOPPED, note_look
from alerts.web.seated import DRAWING, seated
from alerts.web.waiting import list_waits
from alerts.words.catalogue import languages
from alerts.words.map import MapWords
from alerts.words.say import say
from geo.audience import Reach, estimate_reach
from geo.basemap import Scene
from geo.codecs import parse_document
from geo.errors import GeoError
from geo.measure import area_km2
from geo.reasons import Reason
from geo.repairing import repairs_of
from publishers.registry import kinds

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Share:
    """What one channel gets."""

    name: str
    kind: str
    grade: str
    language: str
    reason: str
    shown: Sequence[str]
    text: str | None
    length: int
    cut: Sequence[str]
    image: str | None
    size: tuple[int, int]
    alt: str
    warnings: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Place:
    """The area in words and as a drawing."""

    name: str
    km2: int
    countries: Sequence[str]
    codes: Sequence[str]
    reasons: Sequence[str]
    repairs: Sequence[str]
    drawing: MapDrawing | None
    reach: Reach


@router.get("/alerts/{alert_id}")
@seated(DRAWING)
def show_alert(service: Homeward, visitor: AtDesk, alert_id: str) -> Response:
    return draw_alert(service, visitor, alert_id)


def draw_alert(
    service: Service,
    visitor: Visitor,
    alert_id: str,
    *,
    refusal: Refusal = ALL_WELL,
    typed: Mapping[str, Any] | None = None,
) -> Response:
    """The page; with a refusal on top and the forms as they were typed, when something could not be done."""
    with service.database.write() as session:
        alert, draft = read_alert(session, alert_id, by=visitor.staff)
        if is_hidden(session, alert):
            return see_other(f"/desk/alerts/{alert_id}/ledger")  # the one page that is left of it
    previews, obstacles = _read_previews(service, visitor, alert, draft)
    with service.database.read() as session:
        case = case_for(session, alert.case_id, visitor.staff)
        people = name_people(session, visitor.staff.agency_id)
        moves = find_moves(session, alert, draft, visitor)
        values = {
            "alert": alert,
            "draft": draft,
            "case": case,
            "people": people,
            "moves": moves,
            "quiet_until": quiet_for(session, alert) if moves.approve else None,
            "messages": [_tell_message(message, people) for message in messages_of_alert(session, alert.id)],
            "previews": previews,
            "leaves_later": draft is None and find_waiting(session, alert) is not None,
            "obstacles": obstacles,
            "notes": say_all(previews.warnings) if previews else [],
            "shares": [_share(alert, each, previews.area) for each in previews.channels] if previews else [],
            "place": _place(session, service, case, draft, previews) if previews else None,
            "shapes": {shape: size for shape, size in published_shapes().items() if shape not in sheets()},
            "sheets": sheets(),
            "form": _form(session, case, alert, draft, typed),
        }
        zone = zone_of(session, case)
        values["waits"] = list_waits(read_ledger(session, alert), now(session), zone)
    return show_page(visitor, "alert", values, zone=zone, refusal=refusal)


def _read_previews(
    service: Service, visitor: Visitor, alert: Alert, draft: Draft | None
) -> tuple[Previews | None, Sequence[tuple[str, str]]]:
    """What would leave; or what stands in its way."""
    try:
        return read_previews(service.database, alert.id, service.site, by=visitor.staff), ()
    except NotSignedIn:
        raise
    except (HomewardError, GeoError) as error:
        if isinstance(error, Conflict) and error.reason.code == STOPPED:
            note_look(service.database, {"alert_id": alert.id}, by=visitor.staff, stopped=True)
        nothing = isinstance(error, Conflict) and error.reason.code == "preview.nothing_to_show"
        return None, () if nothing else refuse(error).said


def _share(alert: Alert, preview: ChannelPreview, area: AreaContent) -> Share:
    content, sheet = preview.content, kinds()[preview.kind].capabilities
    picture = name_poster(preview.shape, content.language) if content and preview.shape else None
    return Share(
        name=preview.name,
        kind=preview.kind,
        grade=sheet.grade.value,
        language=content.language if content else "",
        reason=say_stored(content.reason) if content else "",
        shown=[say(reason) for reason in reasons_of_places(area)] if sheet.native_audience else (),
        text=content.text if content else None,
        length=len(content.text) if content else 0,
        cut=content.cut if content else (),
        image=f"/v1/alerts/{alert.id}/previews/{picture}" if picture else None,
        size=shapes()[preview.shape] if preview.shape else (0, 0),
        alt=preview.alt,
        warnings=say_all(preview.warnings),
    )


def _place(session: Session, service: Service, case: Case, draft: Draft | None, previews: Previews) -> Place:
    area, gazetteer = previews.area, service.site.gazetteer
    document = document_of(session, case)
    proposed = draft is not None and draft.area is None and not previews.frozen
    reasons = find_target(draft, document, gazetteer, now(session)).reasons if draft and proposed else ()
    shape = parse_document(area.document)
    seen = Scene(shape, public_point(document), document.last_seen.precision_km)
    place = Place(
        name=area.names.get("en") or next(iter(area.names.values())),
        km2=round(area_km2(shape)),
        countries=[gazetteer.by_code(code).name("en") for code in area.countries],
        codes=area.codes,
        reasons=[say(reason) for reason in reasons],
        repairs=[say(repair) for repair in repairs_of(draft.area if draft else None)],
        drawing=None,
        reach=estimate_reach(shape, gazetteer),
    )
    return replace(place, drawing=_draw(place, Ground(seen, gazetteer, document.agency.country)))


def _draw(place: Place, ground: Ground) -> MapDrawing:
    told = f"{place.name}, about {place.km2} square kilometres, {', '.join(place.countries)}."
    towns = f" Its largest towns: {', '.join(place.reach.largest)}." if place.reach.towns else ""
    return draw_map(ground, MapWords("Map of the area", told + towns, "Area", "Last seen"), "en")


def _tell_message(message: Message, people: Mapping[str, str]) -> Mapping[str, Any]:
    return {
        "number": message.number,
        "kind": message.kind.value,
        "sent": message.sent,
        "expires": message.expires,
        "not_before": message.not_before if message.planned_at is None else None,
        "stopped": say(Reason(message.stopped, {"count": 1})) if message.stopped else "",
        "note": message.note.value if message.note else "",
        "by": [people.get(each, each) for each in message.approved_by],
    }


def _form(
    session: Session, case: Case, alert: Alert, draft: Draft | None, typed: Mapping[str, Any] | None
) -> Mapping[str, Any]:
    """What can be chosen for the draft or the update, and what is chosen: as typed, else as it stands."""
    before = draft or latest_draft(session, alert.id)
    document = document_of(session, case)
    channels = list_channels_for(session, alert.agency_id, alert.mode)
    chosen = {
        "area": "keep",
        "radius_km": _radius_of(before),
        "codes": "",
        "hours": f"{before.hours:g}" if before else "",
        "languages": list(before.languages) if before else [],
        "channels": (before.channels or []) if before and draft else [],
        "photos": (before.photos or []) if before and draft else [],
        "reason": "",
    }
    known = languages()
    return {
        "chosen": {**chosen, **(typed or {})},
        "languages": [(each, each in known) for each in dict.fromkeys([*document.languages, *chosen["languages"]])],
        "channels": [(each.id, f"{each.name} ({each.kind})") for each in channels],
        "photos": [(each.id, each.child) for each in photos_of_case(session, case.id)],
        "has_point": public_point(document) is not None,
        "proposed": before is not None and before.area is None,
    }


def _radius_of(draft: Draft | None) -> str:
    area = draft.area if draft and draft.area else {}
    return f"{area['radius_km']:g}" if "radius_km" in area else ""
