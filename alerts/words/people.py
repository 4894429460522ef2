"""The child and the companions in words: names, ages, looks."""

from collections.abc import Sequence

from babel.lists import format_list

from alerts.facts import ChildFacts, CompanionFacts, Facts, Garment, Hair, Sex
from alerts.words.catalogue import Catalogue
from alerts.words.freetext import choose, tidy
from alerts.words.measures import say_height
from alerts.words.texts import ChildWords, Line

TEEN = 14  # from here on languages that tell them apart say "young woman", not "little girl"
ADULT = 18
MOST_NAMES, MOST_LETTERS = 3, 60  # in one call or headline


def say_child(child: ChildFacts, country: str, catalogue: Catalogue) -> ChildWords:
    """`country`: the agency's, whose measures are used."""
    return ChildWords(
        number=child.number,
        name=say_name(child, catalogue) or catalogue.say("name-withheld"),
        summary=say_summary(child, catalogue),
        lines=_child_lines(child, country, catalogue),
    )


def say_name(child: ChildFacts, catalogue: Catalogue) -> str:
    """The given name, with its transliteration beside it; "" when withheld."""
    if child.name is None:
        return ""
    name = tidy(child.name, catalogue)
    return f"{name} ({tidy(child.latin_name, catalogue)})" if child.latin_name else name


def say_names(facts: Facts, catalogue: Catalogue) -> str:
    """ "Matei and Ana", "Matei and one more child"; "" when every name is withheld."""
    names = [name for child in facts.children if (name := say_name(child, catalogue))][:MOST_NAMES]
    while len(names) > 1 and sum(map(len, names)) > MOST_LETTERS:
        names.pop()
    more = len(facts.children) - len(names)
    if not names:
        return ""
    return join_words([*names, catalogue.say("more-children", count=more)] if more else names, catalogue)


def say_summary(child: ChildFacts, catalogue: Catalogue) -> str:
    """ "2 years old, boy"; what is unknown is left out."""
    age, sex = say_child_age(child, catalogue), say_child_sex(child, catalogue)
    return catalogue.say("child-summary", age=age, sex=sex) if age and sex else age or sex


def say_child_age(child: ChildFacts, catalogue: Catalogue, *, labelled: bool = False) -> str:
    """ "2 years old"; `labelled`: as it stands after the label Age."""
    form = "yes" if labelled else "no"
    if child.age_months is not None:
        return catalogue.say("age-months", count=child.age_months, labelled=form)
    return catalogue.say("age-years", count=child.age_years, labelled=form) if child.age_years is not None else ""


def say_child_sex(child: ChildFacts, catalogue: Catalogue) -> str:
    if child.sex is Sex.UNKNOWN:
        return ""
    teen = "yes" if (child.age_years or 0) >= TEEN else "no"
    return catalogue.coded("sex", child.sex, teen=teen)


def say_group(children: Sequence[ChildFacts]) -> str:
    """The gender that a pronoun for all of them takes: female or male when all are, else mixed."""
    sexes = {child.sex for child in children}
    return "mixed" if len(sexes) > 1 or Sex.UNKNOWN in sexes else str(sexes.pop())


def join_words(words: Sequence[str], catalogue: Catalogue) -> str:
    """ "a, b and c" as the language joins them."""
    return format_list(list(words), locale=catalogue.locale())


def say_companion(companion: CompanionFacts, index: int, catalogue: Catalogue) -> tuple[Line, str | None]:
    """The line, and the where-path when its label is shown in another language."""
    label = choose(companion.label, catalogue)
    sex = ""
    if companion.sex is not Sex.UNKNOWN:
        grown = companion.age is None or companion.age >= ADULT
        sex = (
            catalogue.coded("adult", companion.sex)
            if grown
            else catalogue.coded("sex", companion.sex, teen="yes" if (companion.age or 0) >= TEEN else "no")
        )
    age = catalogue.say("age-years", count=companion.age, labelled="no") if companion.age is not None else ""
    value = catalogue.join((label.text, sex, age))
    line = Line(key="companion", label=catalogue.say("label-companion"), value=value)
    return line, f"companions[{index}].label" if label.language else None


def _child_lines(child: ChildFacts, country: str, catalogue: Catalogue) -> tuple[Line, ...]:
    sex = catalogue.coded("sex-line", child.sex) if child.sex is not Sex.UNKNOWN else ""
    speaks = catalogue.join(catalogue.language_name(code) for code in child.speaks)
    values = (
        ("age", catalogue.say("label-age"), say_child_age(child, catalogue, labelled=True)),
        ("sex", catalogue.say("label-sex"), sex),
        (
            "height",
            catalogue.say("label-height"),
            say_height(child.height_cm, country, catalogue) if child.height_cm else "",
        ),
        ("build", catalogue.say("label-build"), catalogue.coded("build", child.build) if child.build else ""),
        ("hair", catalogue.say("label-hair"), _say_hair(child.hair, catalogue)),
        ("eyes", catalogue.say("label-eyes"), catalogue.coded("eyes", child.eyes) if child.eyes else ""),
        (
            "clothing",
            catalogue.say("label-clothing"),
            catalogue.join(_say_garment(one, catalogue) for one in child.clothing),
        ),
        ("marks", catalogue.say("label-marks"), choose(child.marks or {}, catalogue).text),
        ("speaks", catalogue.say("label-speaks"), speaks),
        (
            "communication",
            catalogue.say("label-communication"),
            catalogue.coded("communication", child.communication) if child.communication else "",
        ),
    )
    return tuple(Line(key=key, label=label, value=value) for key, label, value in values if value)


def _say_hair(hair: Hair, catalogue: Catalogue) -> str:
    colour = catalogue.coded("hair-colour", hair.colour) if hair.colour else ""
    style = catalogue.coded("hair-style", hair.style) if hair.style and hair.colour != "bald" else ""
    return catalogue.join((colour, style))


def _say_garment(worn: Garment, catalogue: Catalogue) -> str:
    garment = catalogue.coded("garment", worn.garment)
    if worn.colour is None:
        return garment
    colour = catalogue.coded("colour", worn.colour, gender=catalogue.gender("garment", worn.garment))
    return catalogue.say("coloured", thing=garment, colour=colour)
