"""Place, time, direction, way of travel and vehicles in words."""

from alerts.facts import AgencyFacts, LastSeenFacts, VehicleFacts
from alerts.words.catalogue import Catalogue
from alerts.words.dates import Clock
from alerts.words.fitting import drop_segments
from alerts.words.freetext import choose, tidy
from alerts.words.measures import say_distance
from alerts.words.texts import Line


def say_place(seen: LastSeenFacts, country: str, catalogue: Catalogue) -> str:
    """The place as it was given; a coarse one says how coarse, in the measures of `country`."""
    place = choose(seen.place, catalogue).text
    if not place or seen.precision_km <= 0:
        return place
    return catalogue.say("place-near", place=place, distance=say_distance(seen.precision_km, country, catalogue))


def say_scene(seen: LastSeenFacts, agency: AgencyFacts, catalogue: Catalogue, *, by_vehicle: bool) -> tuple[Line, ...]:
    """Lines place, time, direction, travel; `by_vehicle`: a vehicle is described, so "by car" need not be said."""
    clock = Clock.of(agency, catalogue)
    brief = drop_segments(choose(seen.place, catalogue).bare)[-1]
    travel = "" if seen.travel == "unknown" or (by_vehicle and seen.travel == "car") else seen.travel
    place = say_place(seen, agency.country, catalogue)
    lines = (
        Line(key="place", label=catalogue.say("label-place"), value=place, short=brief),
        Line(key="time", label=catalogue.say("label-time"), value=clock.full(seen.at), short=clock.short(seen.at)),
        Line(key="direction", label=catalogue.say("label-direction"), value=tidy(seen.heading or "", catalogue)),
        Line(
            key="travel",
            label=catalogue.say("label-travel"),
            value=catalogue.coded("travel", travel) if travel else "",
        ),
    )
    return tuple(line for line in lines if line.value)


def say_vehicle(vehicle: VehicleFacts, catalogue: Catalogue) -> Line:
    """Blue estate car, Fictiva Combi, plate: XX 00 FIC (Romania); short: blue estate car, XX 00 FIC."""
    kind = catalogue.coded("vehicle", vehicle.type)
    if vehicle.colour:
        colour = catalogue.coded("colour", vehicle.colour, gender=catalogue.gender("vehicle", vehicle.type))
        kind = catalogue.say("coloured", thing=kind, colour=colour)
    country = catalogue.country_name(vehicle.country) if vehicle.country else ""
    number = tidy(vehicle.plate or "", catalogue)
    plate = catalogue.say("plate", plate=number) if number else ""
    plate_and_country = f"{plate} ({country})" if plate and country else plate or country
    parts = (kind, tidy(vehicle.make_model or "", catalogue), plate_and_country)
    return Line(
        key="vehicle",
        label=catalogue.say("label-vehicle"),
        value=catalogue.join(parts),
        short=catalogue.join((kind, number)),
    )
