"""The invented case that the OpenAPI document shows."""

from typing import Any

CASE: dict[str, Any] = {
    "reference": "EX-2026-0404",
    "agency": {"name": "Poliția Exemplu Cluj", "country": "RO", "timezone": "Europe/Bucharest"},
    "kind": "abduction",
    "tier": "abduction",
    "rules": "eu-116000",
    "languages": ["ro", "en"],
    "children": [
        {
            "given_name": "Matei",
            "family_name": "Exemplescu",
            "age": 2,
            "sex": "male",
            "hair": {"colour": "brown", "style": "short"},
            "clothing": [{"garment": "blouse", "colour": "green"}],
        }
    ],
    "last_seen": {
        "place": {"ro": "Cluj-Napoca, Piața Exemplului", "en": "Cluj-Napoca, Example Square"},
        "point": [23.6236, 46.7712],
        "at": "2026-02-07T18:45:00+02:00",
        "travel": "car",
    },
    "contact": {"phone": "+999 0000 0404", "name": "Poliția Exemplu Cluj"},
    "verification": {
        "registry": "RO-EX-55",
        "reporter": "mother",
        "consent": {"given_by": "guardian"},
        "protected_address": "clear",
        "custody": "none",
        "harm_of_publicity": {"answer": "none"},
    },
}

CASE_YAML = """\
reference: EX-2026-0404
agency: {name: Poliția Exemplu Cluj, country: RO, timezone: Europe/Bucharest}
kind: abduction
tier: abduction
rules: eu-116000
languages: [ro]
children: [{given_name: Matei, age: 2, sex: male, eyes: brown}]
last_seen: {place: Cluj-Napoca, at: 2026-02-07T18:45:00+02:00}
contact: {phone: "+999 0000 0404", name: Poliția Exemplu Cluj}
"""

ALERT_ID = "alert_4k9t0v7xq2m8c1rz5ydn"
CASE_ID = "case_4k9t0v7xq2m8c1rz5ydn"
STAFF_ID = "staff_4k9t0v7xq2m8c1rz5ydn"
CHANNEL_ID = "channel_4k9t0v7xq2m8c1rz5ydn"
HASH = "9f2c0f6a6cf1b3d0c1a9ad3f4e53b1f0f7f0f40f9a1b8f4a3b7b9c2d8e6f5a41"
