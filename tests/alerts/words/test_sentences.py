"""Every language says an alert as a native officer would write it."""

import dataclasses

import pytest

from alerts.facts import ChildFacts, Facts
from alerts.words.compose import compose_ending, compose_texts
from alerts.words.texts import Texts
from tests.alerts.words.examples import LANGUAGES, make_child, make_facts, make_last_seen, make_statement
from tests.alerts.words.said import SAID, Said

TEENAGER = make_child(name=None, age_years=15, sex="female", photos=())
GROUP = (
    make_child(name="Ana", age_years=None, age_months=11, sex="female"),
    make_child(number=2, name="Ivo", age_years=5),
    make_child(number=3, name="Mia", age_years=12, sex="female"),
    make_child(number=4, name=None),
)


def show(text: str) -> str:
    return text.replace("\u00a0", "~").replace("\u2068", "‹").replace("\u2069", "›")


def value_of(texts: Texts, key: str) -> str:
    return next(line.value for line in (*texts.lines, *texts.children[0].lines) if line.key == key)


def compose(language: str, *children: ChildFacts, **chosen: object) -> Texts:
    facts: Facts = make_facts(children=children, last_seen=make_last_seen(place={language: "Cluj-Napoca"}), **chosen)
    return compose_texts(facts, make_statement(), language)


def say_all(language: str) -> Said:
    alone = compose(language, make_child())
    teenager = compose(language, TEENAGER, name_withheld=True, photo_withheld=True)
    group = compose(language, *GROUP)
    said = Said(
        kind=alone.kind,
        call=alone.call,
        summary=alone.children[0].summary,
        clothing=value_of(alone, "clothing"),
        time=value_of(alone, "time"),
        vehicle=value_of(alone, "vehicle"),
        do=alone.do,
        as_of=alone.as_of,
        short_90=alone.short_90,
        teenager=teenager.children[0].summary,
        withheld=teenager.call,
        together="; ".join(child.summary for child in group.children[:2]),
        children=group.call,
        ending=compose_ending(language).body,
    )
    return Said(**{key: show(text) for key, text in dataclasses.asdict(said).items()})


def test_every_language_has_its_sentences() -> None:
    assert sorted(SAID) == sorted(LANGUAGES)


@pytest.mark.parametrize("language", sorted(SAID))
def test_they_are_said_as_they_should_be(language: str) -> None:
    assert dataclasses.asdict(say_all(language)) == dataclasses.asdict(SAID[language])
