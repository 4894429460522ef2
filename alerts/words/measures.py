"""Heights and distances as the country of the agency measures them, in the words of the language."""

from typing import Literal

from babel.units import format_unit

from alerts.words.catalogue import Catalogue

# Where people tell a height in feet and inches, and a distance in miles (CLDR's unit preferences, read 2026-11).
FEET_AND_MILES = frozenset({"GB", "LR", "US"})
_CM_PER_INCH, _INCHES_PER_FOOT, _KM_PER_MILE = 2.54, 12, 1.609344


def say_height(height_cm: int, country: str, catalogue: Catalogue) -> str:
    """ "132 cm"; in the US "4 feet 4 inches (132 cm)"."""
    metric = _say(height_cm, "length-centimeter", "short", catalogue)
    if country not in FEET_AND_MILES:
        return metric
    feet, inches = divmod(round(height_cm / _CM_PER_INCH), _INCHES_PER_FOOT)
    parts = (_say(feet, "length-foot", "long", catalogue), _say(inches, "length-inch", "long", catalogue))
    return f"{' '.join(part for part, count in zip(parts, (feet, inches), strict=True) if count)} ({metric})"


def say_distance(km: float, country: str, catalogue: Catalogue) -> str:
    """ "5 km"; in the US "3 miles", to the whole mile."""
    if country in FEET_AND_MILES:
        return _say(max(round(km / _KM_PER_MILE), 1), "length-mile", "long", catalogue)
    return _say(round(km, 1), "length-kilometer", "short", catalogue)


def scale_unit_km(country: str) -> float:
    """How long the unit is, in km, in which the country tells the scale of a map."""
    return _KM_PER_MILE if country in FEET_AND_MILES else 1.0


def say_scale(length: float, country: str, catalogue: Catalogue) -> str:
    """ "5 km"; in the US "5 mi". `length` in the country's own unit."""
    unit = "length-mile" if country in FEET_AND_MILES else "length-kilometer"
    return _say(length, unit, "short", catalogue)


def _say(count: float, unit: str, length: Literal["short", "long"], catalogue: Catalogue) -> str:
    said = format_unit(count, unit, length=length, locale=catalogue.locale())
    if unit in said:  # babel lacks the word in this length, and puts the unit's code
        said = format_unit(count, unit, length="short", locale=catalogue.locale())
    return said.replace("\u202f", "\u00a0")
