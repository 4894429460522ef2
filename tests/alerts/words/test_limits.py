"""Whatever the facts, every text keeps its limits and never says a withheld name."""

import itertools
import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.errors import BadInput
from alerts.facts import (
    AgencyFacts,
    ChildFacts,
    CompanionFacts,
    ContactFacts,
    Facts,
    Garment,
    Hair,
    Kind,
    LastSeenFacts,
    Mode,
    Sex,
    Tier,
    VehicleFacts,
)
from alerts.vocabulary import VOCABULARY
from alerts.words.catalogue import load_catalogue
from alerts.words.compose import compose_post, compose_texts
from alerts.words.phones import measure
from alerts.words.shortforms import compose_short
from alerts.words.texts import Texts
from geo.growth import Travel
from publishers.compose import weigh
from publishers.contract import Counting, TextLimits
from tests.alerts.words.examples import LANGUAGES, PHOTO, make_child, make_facts, make_last_seen, make_statement

X = TextLimits(280, Counting.X_WEIGHTED)
SECRET = "Zzyxq"
LETTERS = st.sampled_from("abcdefghijklmnoprstuABCDȘțâáőúčšžəığёжшұңüعربحלום")


def words(most: int) -> st.SearchStrategy[str]:
    return st.text(LETTERS, min_size=1, max_size=most)


def texts_of(most: int) -> st.SearchStrategy[dict[str, str]]:
    return st.dictionaries(st.sampled_from((*LANGUAGES, "ky", "ar")), words(most), min_size=1, max_size=3)


def coded(family: str) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(VOCABULARY[family])


@st.composite
def children(draw: st.DrawFn, number: int, most: int) -> ChildFacts:
    months = draw(st.none() | st.integers(0, 23))
    withheld = draw(st.booleans())
    return ChildFacts(
        number=number,
        name=None if withheld else draw(words(most)),
        latin_name=SECRET if withheld else draw(st.none() | words(most)),
        age_years=draw(st.integers(0, 17)) if months is None else None,
        age_months=months,
        sex=draw(st.sampled_from(Sex)),
        height_cm=draw(st.none() | st.integers(40, 210)),
        build=draw(coded("build")),
        hair=Hair(colour=draw(coded("hair-colour")), style=draw(coded("hair-style"))),
        eyes=draw(coded("eyes")),
        clothing=tuple(
            Garment(garment=garment, colour=draw(coded("colour")))
            for garment in draw(st.lists(st.sampled_from(VOCABULARY["garment"]), max_size=4))
        ),
        marks=draw(st.none() | texts_of(60)),
        speaks=tuple(draw(st.lists(st.sampled_from(("ro", "uz-Latn", "ky", "xx")), max_size=2))),
        communication=draw(coded("communication")),
        photos=draw(st.sampled_from(((), (PHOTO,)))),
    )


@st.composite
def all_facts(draw: st.DrawFn, *, most_place: int, most_name: int) -> Facts:
    several = draw(st.integers(1, 4))
    kids = tuple(draw(children(number, most_name)) for number in range(1, several + 1))
    first = draw(words(most_place))
    place = {draw(st.sampled_from(LANGUAGES)): ", ".join([first, *draw(st.lists(words(30), max_size=2))])}
    agency = " ".join(draw(st.lists(words(9), min_size=1, max_size=5)))
    zone = draw(st.sampled_from(("Europe/Bucharest", "Asia/Baku", "America/Denver", "Asia/Kathmandu")))
    return Facts(
        mode=draw(st.sampled_from(Mode)),
        kind=draw(st.sampled_from(Kind)),
        tier=draw(st.sampled_from(Tier)),
        reference="EX-2026-0001",
        agency=AgencyFacts(name=agency, country=draw(st.sampled_from(("RO", "US", "AZ"))), timezone=zone),
        languages=LANGUAGES,
        children=kids,
        companions=tuple(
            CompanionFacts(label=label, age=draw(st.none() | st.integers(1, 99)), sex=draw(st.sampled_from(Sex)))
            for label in draw(st.lists(texts_of(30), max_size=2))
        ),
        vehicles=tuple(
            VehicleFacts(type=kind, colour=draw(coded("colour")), plate=draw(st.none() | words(9)), country="RO")
            for kind in draw(st.lists(st.sampled_from(VOCABULARY["vehicle"]), max_size=2))
        ),
        last_seen=LastSeenFacts(
            place=place,
            point=(23.6, 46.8),
            precision_km=draw(st.sampled_from((0.0, 2.5, 10.0))),
            at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=draw(st.integers(0, 525_600))),
            heading=draw(st.none() | words(30)),
            travel=draw(st.sampled_from(Travel)),
        ),
        contact=ContactFacts(phone="+999 0000 0404", name=agency),
        do_not_approach=draw(st.booleans()),
        name_withheld=any(child.name is None for child in kids),
        photo_withheld=draw(st.booleans()),
    )


def compose(facts: Facts, language: str) -> Texts:
    as_of = facts.last_seen.at + timedelta(hours=2)
    return compose_texts(facts, make_statement(as_of=as_of, valid_until=as_of + timedelta(days=1)), language)


def compose_or_refuse(facts: Facts, language: str) -> Texts | tuple[str, ...]:
    try:
        return compose(facts, language)
    except BadInput as refused:
        return tuple(problem.code for problem in refused.problems)


def assert_within_limits(texts: Texts, facts: Facts) -> None:
    assert len(texts.kind) < 35
    assert len(texts.headline) < 140
    assert measure(texts.short_90).units <= 90
    assert measure(texts.short_360).units <= 360
    assert len(texts.alt) <= 1000
    said = texts.model_dump_json()
    assert SECRET not in said
    assert said.count("\u2068") == said.count("\u2069")
    assert not re.search("[\u200e\u200f\u202a-\u202e\u2066\u2067]", said)
    assert facts.contact.phone in texts.short_90
    assert not re.search(r"\.\.|, ,|: \.|\s{2}", texts.short_360 + texts.short_90 + texts.headline)


@given(all_facts(most_place=12, most_name=24), st.sampled_from(LANGUAGES))
def test_ordinary_facts_always_give_texts_within_their_limits(facts: Facts, language: str) -> None:
    texts = compose(facts, language)
    assert_within_limits(texts, facts)
    post = compose_post(texts, make_statement(), X)
    assert weigh(post.text, X.counting) <= 280
    assert "K7F3QX9M-01" in post.text
    assert SECRET not in post.text


@given(all_facts(most_place=120, most_name=300), st.sampled_from(LANGUAGES))
def test_facts_of_any_length_give_texts_within_their_limits_or_are_refused(facts: Facts, language: str) -> None:
    texts = compose_or_refuse(facts, language)
    if isinstance(texts, Texts):
        assert_within_limits(texts, facts)
    else:
        assert texts == ("words.short_form_too_long",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_ordinary_drill_still_fits_the_shortest_form(language: str) -> None:
    zones = {"RO": "Europe/Bucharest", "US": "America/Denver"}
    hours = [datetime(2026, month, 28, hour, 50, tzinfo=UTC) for month in (1, 9) for hour in (1, 18)]
    kinds = (Kind.LOST, Kind.ABDUCTION, Kind.SEPARATED)
    for kind, (country, zone), count, at in itertools.product(kinds, zones.items(), (1, 2), hours):
        facts = make_facts(
            mode="exercise",
            kind=kind,
            tier="endangered",
            agency=AgencyFacts(name="Sheriff'ו Office", country=country, timezone=zone),
            children=[make_child(number=number, name="Bartholomaeus") for number in range(1, count + 1)],
            last_seen=make_last_seen(place={language: "Exampletow ו"}, at=at),
        )
        text = compose_short(facts, at + timedelta(hours=2), load_catalogue(language), 90)
        assert measure(text).units <= 90
        assert facts.contact.phone in text
