"""How a telephone network carries a short text: in GSM-7 where it can, else in UCS-2, which holds half as much."""

from dataclasses import dataclass
from enum import StrEnum

# 3GPP TS 23.038, the default alphabet and its extension table, whose characters take two places. National tables
# (Turkish, Spanish, Portuguese) are not counted on: few networks carry them.
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€")
_PLAIN = str.maketrans({"\u00a0": " ", "’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "‑": "-"})


class Coding(StrEnum):
    GSM_7 = "GSM-7"
    UCS_2 = "UCS-2"


# (alone, as one of several) SMS; one page of cell broadcast. TS 23.040, TS 23.041.
_SMS = {Coding.GSM_7: (160, 153), Coding.UCS_2: (70, 67)}
_PAGE = {Coding.GSM_7: 93, Coding.UCS_2: 41}


@dataclass(frozen=True, slots=True)
class Measured:
    coding: Coding
    units: int  # what the network counts: septets, or UTF-16 code units
    sms: int  # messages that it takes
    pages: int  # of cell broadcast


def measure(text: str) -> Measured:
    """The coding that the text needs, and its length in it."""
    coding = Coding.GSM_7 if all(char in _BASIC or char in _EXTENDED for char in text) else Coding.UCS_2
    if coding is Coding.GSM_7:
        units = sum(2 if char in _EXTENDED else 1 for char in text)
    else:
        units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    alone, each = _SMS[coding]
    sms = 1 if units <= alone else -(-units // each)
    return Measured(coding, units, sms, -(-units // _PAGE[coding]))


def simplify(text: str) -> str:
    """Typographic quotes, dashes and spaces made plain where they alone would halve what a message holds."""
    plain = text.translate(_PLAIN)
    return plain if measure(plain).coding is Coding.GSM_7 else text
