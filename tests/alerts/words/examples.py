"""Facts to compose from: an abducted toddler in a car, as plain as facts come; every part can be chosen."""

from datetime import UTC, datetime
from typing import Any

from alerts.facts import (
    AgencyFacts,
    ChildFacts,
    ContactFacts,
    Facts,
    Garment,
    Hair,
    LastSeenFacts,
    PhotoFacts,
    Statement,
    VehicleFacts,
)
from alerts.words.catalogue import languages

PHOTO = PhotoFacts(sha256="0" * 64, width=600, height=800)
LANGUAGES = languages()


def make_child(**chosen: Any) -> ChildFacts:
    given: dict[str, Any] = {
        "number": 1,
        "name": "Matei",
        "age_years": 2,
        "sex": "male",
        "height_cm": 86,
        "hair": Hair(colour="brown", style="short"),
        "eyes": "brown",
        "clothing": (Garment(garment="blouse", colour="green"), Garment(garment="trousers", colour="grey")),
        "speaks": ("ro",),
        "photos": (PHOTO,),
    }
    return ChildFacts.model_validate(given | chosen)


def make_last_seen(**chosen: Any) -> LastSeenFacts:
    given: dict[str, Any] = {
        "place": {"ro": "Cluj-Napoca, Piața Exemplului", "en": "Cluj-Napoca, Example Square"},
        "point": (23.6236, 46.7712),
        "at": datetime(2026, 2, 7, 16, 45, tzinfo=UTC),
        "heading": "E60 Oradea",
        "travel": "car",
    }
    return LastSeenFacts.model_validate(given | chosen)


def make_facts(**chosen: Any) -> Facts:
    given: dict[str, Any] = {
        "mode": "actual",
        "kind": "abduction",
        "tier": "abduction",
        "reference": "EX-2026-0404",
        "agency": AgencyFacts(name="Poliția Exemplu Cluj", country="RO", timezone="Europe/Bucharest"),
        "languages": ("ro", "hu", "en"),
        "children": (make_child(),),
        "vehicles": (
            VehicleFacts(type="estate", colour="blue", make_model="Fictiva Combi", plate="XX 00 FIC", country="RO"),
        ),
        "last_seen": make_last_seen(),
        "contact": ContactFacts(phone="+999 0000 0404", name="Poliția Exemplu Cluj"),
        "do_not_approach": True,
    }
    return Facts.model_validate(given | chosen)


def make_statement(**chosen: Any) -> Statement:
    given: dict[str, Any] = {
        "number": 1,
        "update": False,
        "code": "K7F3QX9M",
        "link": "https://homeward.example/a/x7Kd93nsPq",
        "as_of": datetime(2026, 2, 8, 1, 10, tzinfo=UTC),
        "valid_until": datetime(2026, 2, 9, 1, 10, tzinfo=UTC),
    }
    return Statement.model_validate(given | chosen)
