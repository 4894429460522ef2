"""The 90- and 360-character forms: source, kind, who, where, when, direction, and what to do with the number."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from alerts.errors import BadInput
from alerts.facts import ChildFacts, Facts, LastSeenFacts, Mode, Tier
from alerts.words.catalogue import Catalogue
from alerts.words.dates import Clock
from alerts.words.fitting import drop_segments, drop_words, fit_forms, join_sentences
from alerts.words.freetext import choose, tidy
from alerts.words.people import say_child_age, say_child_sex, say_name, say_names, say_summary
from alerts.words.phones import measure, simplify
from alerts.words.scene import say_place, say_scene, say_vehicle

# One step each, the least important first: each step puts a piece into its next shorter form.
_EARLY = ("share", "vehicle", "vehicle", "direction", "advice", *["where"] * 9, "who", *["source"] * 19)
_LATE = ("kind", "who", "when", "who", "who", "who", "who", "when")


def compose_short(facts: Facts, as_of: datetime, catalogue: Catalogue, limit: int) -> str:
    """The form of at most `limit` characters. Raises BadInput(words.short_form_too_long) when none is short enough."""
    forms = _short_forms(facts, as_of, catalogue, generous=limit > 200)

    def join(said: Mapping[str, str]) -> str:
        return simplify(_join(said, catalogue))

    text = fit_forms(forms, (*_EARLY, *_LATE), join, lambda text: measure(text).units <= limit)
    if text is None:
        # Before it is refused it does without the agency's name: the number to call is the agency's.
        least = join({piece: several[-1] for piece, several in forms.items()} | {"source": ""})
        if measure(least).units <= limit:
            return least
        length = measure(least).units
        raise BadInput.at(
            "last_seen.place", "words.short_form_too_long", limit=limit, length=length, language=catalogue.language
        )
    return text


def who_forms(facts: Facts, catalogue: Catalogue) -> tuple[str, ...]:
    """Shorter and shorter: with age and sex; with age; with the bare number; names; without Latin names; a count."""
    count = catalogue.say("count-children", count=len(facts.children))
    plain = [child.model_copy(update={"latin_name": None}) for child in facts.children]
    names = say_names(facts, catalogue)
    brief = _say_numbered(facts.children[0], catalogue) if len(facts.children) == 1 else count
    return (
        catalogue.join((_say_full(child, catalogue) for child in facts.children), "listed-apart"),
        catalogue.join((_say_aged(child, catalogue) for child in facts.children), "listed-apart"),
        catalogue.join(_say_numbered(child, catalogue) for child in plain),
        names or brief,
        say_names(facts.model_copy(update={"children": tuple(plain)}), catalogue) or brief,
        count,
    )


def where_forms(seen: LastSeenFacts, country: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The place, then without its last segments, at last without saying in which language it is."""
    place = choose(seen.place, catalogue)
    forms = (say_place(seen, country, catalogue), *drop_segments(place.text), drop_segments(place.bare)[-1])
    return tuple(dict.fromkeys(forms))


def _say_full(child: ChildFacts, catalogue: Catalogue) -> str:
    name = say_name(child, catalogue)
    return catalogue.join((name, say_summary(child, catalogue))) if name else _say_nameless(child, catalogue)


def _say_aged(child: ChildFacts, catalogue: Catalogue) -> str:
    name = say_name(child, catalogue)
    return catalogue.join((name, say_child_age(child, catalogue))) if name else _say_nameless(child, catalogue)


def _say_numbered(child: ChildFacts, catalogue: Catalogue) -> str:
    who = say_name(child, catalogue) or say_child_sex(child, catalogue)
    return f"{who} ({child.age_years})" if who and child.age_years else _say_aged(child, catalogue)


def _say_nameless(child: ChildFacts, catalogue: Catalogue) -> str:
    return say_summary(child, catalogue) or catalogue.say("count-children", count=1)


def _short_forms(facts: Facts, as_of: datetime, catalogue: Catalogue, *, generous: bool) -> Mapping[str, Sequence[str]]:
    clock = Clock.of(facts.agency, catalogue)
    seen = facts.last_seen
    call = catalogue.say("do-short", phone=tidy(facts.contact.phone, catalogue))
    advice = catalogue.say("do-not-approach") if facts.do_not_approach else ""
    lines = {line.key: line for line in say_scene(seen, facts.agency, catalogue, by_vehicle=bool(facts.vehicles))}
    lines |= {line.key: line for vehicle in facts.vehicles[:1] for line in [say_vehicle(vehicle, catalogue)]}
    labelled = {key: catalogue.say("line", label=line.label, value=line.value) for key, line in lines.items()}
    vehicle = catalogue.capitalise(lines["vehicle"].short) if "vehicle" in lines else ""
    return {
        "mark": (catalogue.say("drill-mark") if facts.mode is Mode.EXERCISE else "",),
        "source": drop_words(tidy(facts.agency.name, catalogue)),
        "kind": (say_bare_kind(facts, catalogue), say_brief_kind(facts, catalogue)),
        "who": (*(_open(form, facts, catalogue) for form in who_forms(facts, catalogue)), ""),  # the kind says child
        "where": where_forms(seen, facts.agency.country, catalogue),
        "when": _when_forms(seen, as_of, clock),
        "direction": (labelled.get("direction", ""), ""),
        "vehicle": (labelled.get("vehicle", ""), vehicle, "") if generous else (vehicle, ""),
        "call": (call,),
        "advice": (advice, ""),
        "share": (catalogue.say("share"), "") if generous and not facts.photo_withheld else ("",),
    }


def _when_forms(seen: LastSeenFacts, as_of: datetime, clock: Clock) -> tuple[str, ...]:
    """The time alone tells when only on the same day; at last the shorter of the two (12:00 a.m., 1 ene)."""
    day, time = clock.day(seen.at), clock.time(seen.at)
    if not clock.is_same_day(seen.at, as_of):
        return clock.short(seen.at), day
    return clock.short(seen.at), time, min(time, day, key=len)


def _open(form: str, facts: Facts, catalogue: Catalogue) -> str:
    """`form` as a sentence; a name keeps the letters it was typed in."""
    return form if facts.children[0].name else catalogue.capitalise(form)


def say_bare_kind(facts: Facts, catalogue: Catalogue) -> str:
    """The kind in plain words, without a drill mark."""
    danger = "no" if facts.tier is Tier.ADVISORY else "yes"
    return catalogue.coded("kind", facts.kind, danger=danger, count=len(facts.children))


def say_brief_kind(facts: Facts, catalogue: Catalogue) -> str:
    """The kind in the fewest words, without saying that the child is in danger."""
    return catalogue.coded("kind-brief", facts.kind, danger="no", count=len(facts.children))


def _join(said: Mapping[str, str], catalogue: Catalogue) -> str:
    order = ("who", "where", "when", "direction", "vehicle", "call", "advice", "share")
    source, kind = said["source"], said["kind"]
    opening = catalogue.say("line", label=source, value=kind) if source else kind
    return join_sentences([said["mark"], opening, *(said[piece] for piece in order)])
