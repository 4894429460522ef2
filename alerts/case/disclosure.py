"""Case and policy -> Facts: the one door between what is known of a child and what may be told."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from alerts.case.ages import age_of
from alerts.case.cautions import find_texts
from alerts.case.rules import RulePack
from alerts.case.schema import CaseDocument, Child
from alerts.case.withheld import Words, check_texts, given_part, long_words, name_words, visible, words_of
from alerts.errors import BadInput, Problem
from alerts.facts import (
    AgencyFacts,
    ChildFacts,
    CompanionFacts,
    ContactFacts,
    Facts,
    Garment,
    Hair,
    LastSeenFacts,
    PhotoFacts,
    Text,
    VehicleFacts,
)
from geo.folding import fold
from geo.measure import cell_reach_km, snap_to_grid
from geo.shapes import Circle, Point

MOST_PHOTOS = 2
MOST_PAIRS = 300_000  # some seconds of a core; twenty children in twelve languages have fewer
PLUS_CODE = r"(?<!\w)[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,}(?!\w)"  # as maps show it: QJC4+8X
DEGREES = re.compile(rf"\d\s*[°˚]|\d\s*º\s*\d+\s*['’′]|{PLUS_CODE}", re.IGNORECASE)  # but no floor, 1º 2ª
COORDINATE = re.compile(rf"\d{{1,3}}[.,٫]\d{{3,}}|{DEGREES.pattern}", re.IGNORECASE)  # three decimals: 110 m or less
CODED = frozenset({"reference", "contact.url"})  # where two letters are a country's or an office's
DECIMALS = re.compile(r"(?<![\d.])\d{1,3}[.,](\d+)(?!\.?\d)")  # no date, and no telephone number in groups


def disclose(
    document: CaseDocument,
    pack: RulePack,
    *,
    photos: Mapping[int, tuple[PhotoFacts, ...]],
    languages: Sequence[str],
    removed_children: frozenset[int] = frozenset(),
    now: datetime,
) -> Facts:
    """What may be told of the case in these languages at `now` (aware).

    `photos` and `removed_children` go by the child's number, from 1 as in ChildFacts. Raises BadInput when a withheld
    name, a family name or the exact coordinates of a coarse place stand in a free text, or when no child is left.
    """
    told = [(number, child) for number, child in enumerate(document.children, 1) if number not in removed_children]
    if not told:
        raise BadInput.at("children", "disclosure.nobody_left")
    problems = [*_check_names(document, pack), *_check_coordinates(document)]
    if problems:
        raise BadInput(problems)
    kept = (*languages, document.languages[0])
    today = now.astimezone(ZoneInfo(document.agency.timezone)).date()
    return Facts(
        mode=document.mode,
        kind=document.kind,
        tier=document.tier,
        reference=document.reference,
        agency=AgencyFacts(**document.agency.model_dump(exclude={"region"})),
        languages=tuple(languages),
        children=tuple(
            _disclose_child(number, child, pack, photos.get(number, ()), kept, today) for number, child in told
        ),
        companions=tuple(
            CompanionFacts(label=choose_texts(each.label, kept), age=each.age, sex=each.sex)
            for each in document.companions
        ),
        vehicles=tuple(VehicleFacts(**vehicle.model_dump()) for vehicle in document.vehicles),
        last_seen=_disclose_last_seen(document, kept),
        contact=ContactFacts(**document.contact.model_dump()),
        do_not_approach=document.do_not_approach,
        name_withheld=any(is_name_withheld(child, pack) for _, child in told),
        photo_withheld=any(is_photo_withheld(child, pack) for _, child in told),
    )


def is_name_withheld(child: Child, pack: RulePack) -> bool:
    """By the case or by the country's rules, whichever is stricter."""
    return not child.publish.name or pack.publish.name == "withheld"


def is_photo_withheld(child: Child, pack: RulePack) -> bool:
    """By the case or by the country's rules, whichever is stricter."""
    return not child.publish.photo or pack.publish.photo == "withheld"


def public_point(document: CaseDocument) -> Point | None:
    """Where the child was last seen as it may be told; everything derived (growth, area, map) starts from here."""
    seen = document.last_seen
    return None if seen.point is None else _coarsen(seen.point, seen.precision_km)


def public_circle(drawn: Circle, document: CaseDocument) -> Circle:
    """An area round a point, whoever drew it and whenever, coarsened like the place: its centre snapped, its radius
    wider by the cell, so that no ground is lost. What is coarse already stays as it is."""
    cell_km = document.last_seen.precision_km
    centre = snap_to_grid(drawn.centre, cell_km) if cell_km > 0 else drawn.centre
    return drawn if centre == drawn.centre else Circle(centre, drawn.radius_km + cell_reach_km(centre, cell_km))


def choose_texts(text: Text, kept: Sequence[str]) -> Text:
    """The text in the languages that are kept, in their order; in all of its own when it has none of them."""
    chosen = {language: text[language] for language in kept if language in text}
    return chosen or dict(text)


def _coarsen(point: tuple[float, float], cell_km: float) -> Point:
    exact = Point(*point)
    return snap_to_grid(exact, cell_km) if cell_km > 0 else exact


def _disclose_child(
    number: int,
    child: Child,
    pack: RulePack,
    photos: tuple[PhotoFacts, ...],
    kept: Sequence[str],
    today: date,
) -> ChildFacts:
    years, months = age_of(child, today)
    nameless = is_name_withheld(child, pack)
    return ChildFacts(
        number=number,
        name=None if nameless else child.given_name,
        latin_name=None if nameless else _disclose_latin_name(child),
        age_years=years,
        age_months=months,
        sex=child.sex,
        height_cm=child.height_cm,
        build=child.build,
        hair=Hair(**child.hair.model_dump()),
        eyes=child.eyes,
        clothing=tuple(Garment(**worn.model_dump()) for worn in child.clothing),
        marks=None if child.marks is None else choose_texts(child.marks, kept),
        speaks=child.speaks,
        communication=child.communication,
        photos=() if is_photo_withheld(child, pack) else photos[:MOST_PHOTOS],
    )


def _disclose_latin_name(child: Child) -> str | None:
    if child.latin_name is None:
        return None
    return given_part(child.latin_name, child.given_name, child.family_name)


def _disclose_last_seen(document: CaseDocument, kept: Sequence[str]) -> LastSeenFacts:
    seen, point = document.last_seen, public_point(document)
    return LastSeenFacts(
        place=choose_texts(seen.place, kept),
        point=None if point is None else (point.lon, point.lat),
        precision_km=seen.precision_km,
        at=seen.at.astimezone(UTC),
        heading=seen.heading,
        travel=seen.travel.value,
    )


def check_reference(document: CaseDocument, pack: RulePack) -> None:
    """Asked when a case is opened: its reference can not be changed any more when it is told. Raises BadInput."""
    if problems := [*_check_texts(document, pack, [], [("reference", words_of(document.reference))])]:
        raise BadInput(problems)


def _check_names(document: CaseDocument, pack: RulePack) -> Iterator[Problem]:
    """Over all children, removed ones too: taking a child out must never bring up a refusal that was not there."""
    scene, marginal = _listen(_scene_texts(document)), _listen(_marginal_texts(document))
    if _count_pairs(document, [*scene, *marginal]) > MOST_PAIRS:
        yield Problem("disclosure.too_much_to_compare", "children")
        return
    yield from _check_texts(document, pack, scene, marginal)
    families = name_words(*(child.family_name for child in document.children))  # or a brother's name tells hers
    for number, child in enumerate(document.children):
        given = name_words(child.given_name)
        if families & given and len(given) > 1 and not is_name_withheld(child, pack):
            yield Problem("disclosure.family_name_in_given", f"children[{number}].given_name")


def _count_pairs(document: CaseDocument, texts: Sequence[tuple[str, Words]]) -> int:
    """Words of names times words of texts: so often one is compared with another."""
    names = name_words(*(name for child in document.children for name in _names_of(child)))
    return len(names) * sum(len(words.heard) for _, words in texts)


def _names_of(child: Child) -> tuple[str | None, ...]:
    return child.family_name, child.given_name, child.latin_name


def _join_names(child: Child) -> tuple[str, ...]:
    """As addresses of pages spell a name."""
    if child.family_name is None:
        return ()
    given, family = ("".join(fold(name).split()) for name in (child.given_name, child.family_name))
    return given + family, family + given


def _listen(texts: Iterator[tuple[str, str]]) -> list[tuple[str, Words]]:
    return [(where, words_of(text)) for where, text in texts]


def _check_texts(
    document: CaseDocument, pack: RulePack, scene: Sequence[tuple[str, Words]], marginal: Sequence[tuple[str, Words]]
) -> Iterator[Problem]:
    told, coded = "disclosure.family_name_in_text", [each for each in marginal if each[0] in CODED]
    around = [*scene, *(each for each in marginal if each[0] == "contact.name")]  # a car is called Ford, or Dacia
    for child in document.children:
        if is_name_withheld(child, pack):
            names = _names_of(child)
            yield from check_texts([*scene, *marginal], names, "disclosure.name_in_text", inflected=True)
        else:
            joined = _join_names(child)
            yield from check_texts(around, [child.family_name, *joined], told, inflected=False)
            yield from check_texts(coded, [*long_words(child.family_name), *joined], told, inflected=False)


def _scene_texts(document: CaseDocument) -> Iterator[tuple[str, str]]:
    for where, text in find_texts(document):
        yield from ((f"{where}.{language}", words) for language, words in text.items())
    if document.last_seen.heading:
        yield "last_seen.heading", document.last_seen.heading


def _marginal_texts(document: CaseDocument) -> Iterator[tuple[str, str]]:
    """Where hardly anybody writes a name, and where one would be told all the same."""
    yield "reference", document.reference
    for number, vehicle in enumerate(document.vehicles):
        for key, words in (("make_model", vehicle.make_model), ("plate", vehicle.plate)):
            if words:
                yield f"vehicles[{number}].{key}", words
    yield from _contact_texts(document)


def _contact_texts(document: CaseDocument) -> Iterator[tuple[str, str]]:
    # An agency's own name is the same for all its cases and tells nothing of this one.
    if document.contact.name != document.agency.name:
        yield "contact.name", document.contact.name
    if document.contact.url:
        yield "contact.url", unquote(document.contact.url)


def _check_coordinates(document: CaseDocument) -> Iterator[Problem]:
    if document.last_seen.precision_km > 0:
        for where, words in (*_scene_texts(document), *_contact_texts(document)):
            if _holds_coordinates(where, visible(words)):
                yield Problem("disclosure.coordinates_in_text", where)


def _holds_coordinates(where: str, words: str) -> bool:
    """In a link one number is as well a telephone's or a version's: there it takes two, and one of them exact."""
    if where != "contact.url":
        return COORDINATE.search(words) is not None
    decimals = DECIMALS.findall(words)
    return DEGREES.search(words) is not None or (len(decimals) > 1 and any(len(each) > 2 for each in decimals))
