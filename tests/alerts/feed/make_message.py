"""Messages to issue: plain functions, valid by default, with Facts as disclosure would leave them."""

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from alerts.db.base import new_id, new_token
from alerts.db.blobs import put_blob
from alerts.db.session import now
from alerts.facts import (
    AgencyFacts,
    ChildFacts,
    ContactFacts,
    Facts,
    Garment,
    Hair,
    Kind,
    LastSeenFacts,
    Mode,
    Sex,
    Statement,
    Tier,
    VehicleFacts,
)
from alerts.message.content import AreaContent, Content, Poster
from alerts.message.models import EndReason, Message, MessageKind
from alerts.message.queries import messages_of_alert
from alerts.staff.models import Agency
from alerts.words.compose import compose_texts

BASE_URL = "https://alerts.example.org"
CIRCLE = {"point": [23.6236, 46.7712], "radius_km": 40.0}
SQUARE = {"type": "Polygon", "coordinates": [[[23, 46], [24, 46], [24, 47], [23, 47], [23, 46]]]}

_number = itertools.count(1)


def make_facts(**changes: Any) -> Facts:
    """The facts of ro-car."""
    given: dict[str, Any] = {
        "mode": Mode.ACTUAL,
        "kind": Kind.ABDUCTION,
        "tier": Tier.ABDUCTION,
        "reference": "EX-2026-0404",
        "agency": AgencyFacts(name="Poliția Exemplu Cluj", country="RO", timezone="Europe/Bucharest"),
        "languages": ("ro", "hu", "en"),
        "children": (
            ChildFacts(
                number=1,
                name="Matei",
                age_years=2,
                sex=Sex.MALE,
                height_cm=86,
                hair=Hair(colour="brown", style="short"),
                eyes="brown",
                clothing=(Garment(garment="blouse", colour="green"), Garment(garment="trousers", colour="grey")),
                speaks=("ro",),
            ),
        ),
        "vehicles": (
            VehicleFacts(type="estate", colour="blue", make_model="Fictiva Combi", plate="XX 00 FIC", country="RO"),
        ),
        "last_seen": LastSeenFacts(
            place={
                "ro": "Cluj-Napoca, Piața Exemplului",
                "hu": "Kolozsvár, Példa tér",
                "en": "Cluj-Napoca, Example Square",
            },
            point=(23.6236, 46.7712),
            at=datetime(2026, 2, 7, 16, 45, tzinfo=UTC),
            heading="E60 Oradea",
            travel="car",
        ),
        "contact": ContactFacts(phone="+999 0000 0404", name="Poliția Exemplu Cluj"),
        "do_not_approach": True,
    }
    return Facts(**{**given, **changes})


def make_content(
    facts: Facts | None = None,
    *,
    slug: str = "s4fe",
    number: int = 1,
    update: bool = False,
    area: AreaContent | None = None,
    posters: tuple[Poster, ...] = (),
    at: datetime = datetime(2026, 2, 7, 17, 15, tzinfo=UTC),
) -> Content:
    facts = facts or make_facts()
    statement = Statement(
        number=number,
        update=update,
        code="HABCD2345",
        link=f"{BASE_URL}/a/{slug}",
        as_of=at,
        valid_until=at + timedelta(hours=24),
    )
    area = area or AreaContent(document=CIRCLE, names=facts.last_seen.place, countries=("RO",))
    return Content(
        facts=facts,
        statement=statement,
        slug=slug,
        area=area,
        texts=tuple(compose_texts(facts, statement, language) for language in facts.languages),
        posters=posters,
        channels=(),
    )


def make_posters(session: Session, facts: Facts | None = None, *, number: int = 1) -> tuple[Poster, ...]:
    """Their bytes lie in the store; they are no pictures."""
    found = []
    for shape, width, height in (("square", 1080, 1080), ("card", 1200, 630), ("x", 1600, 900)):
        for language in (facts or make_facts()).languages:
            data = f"{shape} {language} {number} {next(_number)}".encode()
            poster = Poster(
                shape=shape,
                language=language,
                sha256=put_blob(session, data, "image/jpeg"),
                media_type="image/jpeg",
                width=width,
                height=height,
                size=len(data),
                alt=f"Poster {shape} {language}",
            )
            found.append(poster)
    return tuple(found)


def make_message(
    session: Session,
    agency: Agency,
    *,
    after: Message | None = None,
    kind: MessageKind | None = None,
    content: Content | None = None,
    **changes: Any,
) -> Message:
    """An Alert; with `after` an Update of the same alert; with kind CANCEL its end. Not issued yet."""
    kind = kind or (MessageKind.UPDATE if after else MessageKind.ALERT)
    chain = _chain_of(session, after)
    slug = after.slug if after else f"slug{next(_number)}"
    sent = now(session)
    if content is None and kind is not MessageKind.CANCEL:
        number = len(chain) + 1
        posters = make_posters(session, number=number)
        content = make_content(slug=slug, number=number, update=after is not None, posters=posters, at=sent)
    given: dict[str, Any] = {
        **_chain_fields(chain, sent),
        "alert_id": after.alert_id if after else new_id("alert"),
        "agency_id": agency.id,
        "kind": kind,
        "mode": content.facts.mode if content else (after.mode if after else Mode.ACTUAL),
        "slug": slug,
        "sender": "exemplu@alerts.example.org",
        "sender_name": "Poliția Exemplu Cluj",
        "languages": list(content.facts.languages if content else chain[-1].languages),
        "timezone": "Europe/Bucharest",
        "incident": after.incident if after else f"{next(_number):016x}",
        "content": content,
        "content_hash": content.digest() if content else None,
        "note": EndReason.FOUND if kind is MessageKind.CANCEL else None,
        "removes_facts": kind is MessageKind.CANCEL,
        "approved_by": ["staff_1"],
    }
    message = Message(**{**given, **changes})
    session.add(message)
    session.flush()
    return message


def _chain_fields(chain: list[Message], sent: datetime) -> dict[str, Any]:
    return {
        "id": new_id("message"),
        "number": len(chain) + 1,
        "identifier": f"hw-{new_token(20)}",
        "sent": sent,
        "expires": max([sent + timedelta(hours=24), *(each.expires for each in chain)]),
        "references": [each.identifier for each in chain if each.expires > sent],
    }


def _chain_of(session: Session, last: Message | None) -> list[Message]:
    return list(messages_of_alert(session, last.alert_id)) if last else []
