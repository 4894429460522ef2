"""Whose ground a case is on, in countries whose parts agree one by one: states, provinces, police regions.

Which countries those are, and by what kind of area they are divided, a rule pack says. Between countries nobody needs
to say it: there every partner is asked.
"""

from dataclasses import dataclass

from alerts.case.disclosure import public_point
from alerts.case.rules import RulePack
from alerts.case.schema import CaseDocument
from alerts.errors import BadInput
from geo.frontier import COASTAL_WATERS_KM
from geo.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Parts:
    """The agency's country is divided into areas of `kind`. `own`: its code, None where nobody knows which it is."""

    kind: str
    own: str | None


def parts_of(document: CaseDocument, pack: RulePack, gazetteer: Gazetteer) -> Parts | None:
    """None where the pack asks nobody within the country. The own part is the one that the case names, else the one
    where the child was last seen.

    Raises BadInput for a part that is none.
    """
    division, agency = pack.division, document.agency
    if division is None or division.country != agency.country:
        return None
    if agency.region is not None:
        return Parts(division.kind, _named_part(agency.region, division.kind, agency.country, gazetteer))
    point = public_point(document)
    found = None if point is None else gazetteer.area_at(point, division.kind, COASTAL_WATERS_KM)
    return Parts(division.kind, found)


def _named_part(code: str, kind: str, country: str, gazetteer: Gazetteer) -> str:
    if gazetteer.knows(code):
        own = gazetteer.code_of(code)
        if gazetteer.kind_of(own) == kind and gazetteer.is_part_of(own, country):
            return own
    raise BadInput.at("agency.region", "case.region_unknown", region=code, kind=kind, country=country)
