"""Who sees a post on a platform that shows it by place: the Reasons, from the frozen area."""

from alerts.message.content import AreaContent, PlaceContent
from geo.reasons import Reason


def reasons_of_places(area: AreaContent) -> tuple[Reason, ...]:
    """`places.towns`, `places.regions` or `places.countries`; before the last why nothing closer does, if it is so."""
    first = next(iter(area.choices), ())
    regions = tuple(place.name for place in first if place.kind == "region")
    towns = tuple(_round(place) for place in first if place.radius_km is not None)
    if regions:
        return (Reason("places.regions", {"regions": regions}),)
    if towns:
        return (Reason("places.towns", {"towns": towns}),)
    none = area.places_none
    why = (Reason(str(none["code"]), none["values"]),) if none else ()
    return (*why, Reason("places.countries", {"countries": area.countries}))


def _round(place: PlaceContent) -> str:
    return f"{place.name} ({place.radius_km:g} km)"
