"""Whom an area reaches: an estimate from the towns within it."""

from dataclasses import dataclass

from geo.gazetteer import Gazetteer
from geo.shapes import Shape

_NAMED_AT_MOST = 5


@dataclass(frozen=True, slots=True)
class Reach:
    """`people` live in the `towns` (of 15,000 inhabitants and more) whose centre lies in the area: an estimate.

    Villages are not in it, and a large town counts whole. `largest` names up to five, the largest first.
    """

    people: int
    towns: int
    largest: tuple[str, ...]


def estimate_reach(shape: Shape, gazetteer: Gazetteer) -> Reach:
    """People and towns within the shape; the figure is rounded to two digits, for it is no better than that."""
    cities = gazetteer.cities_in(shape)
    people = sum(city.population for city in cities)
    digits = max(0, len(str(people)) - 2)
    names = tuple(city.name for city in cities[:_NAMED_AT_MOST])
    return Reach(round(people, -digits), len(cities), names)
