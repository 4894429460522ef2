"""Facts and Statement -> the words of a message in one language; and the neutral words of its end."""

from collections.abc import Sequence

from alerts.facts import Facts, Mode, Statement
from alerts.words.catalogue import Catalogue, load_catalogue
from alerts.words.dates import Clock
from alerts.words.fitting import fit_forms, join_sentences
from alerts.words.freetext import choose, tidy
from alerts.words.people import say_child, say_companion, say_group, say_names
from alerts.words.post import compose_neutral_post, compose_post
from alerts.words.scene import say_scene, say_vehicle
from alerts.words.shortforms import compose_short, say_bare_kind, say_brief_kind, where_forms, who_forms
from alerts.words.texts import ChildWords, EndingTexts, Line, Texts, UnconfirmedTexts

__all__ = [
    "announce_pictures",
    "announce_sheet",
    "compose_ending",
    "compose_neutral_post",
    "compose_post",
    "compose_texts",
    "compose_unconfirmed",
]

MOST_HEADLINE = 139  # CAP asks for less than 140
MOST_KIND = 34  # CAP asks for an event of less than 35
MOST_ALT = 1000  # X, media metadata, read 2026-11


def compose_texts(facts: Facts, statement: Statement, language: str) -> Texts:
    """All words of one message in one language.

    Raises BadInput: words.no_catalogue, words.short_form_too_long.
    """
    catalogue = load_catalogue(language, facts.agency.country)
    clock = Clock.of(facts.agency, catalogue)
    children = tuple(say_child(child, facts.agency.country, catalogue) for child in facts.children)
    lines, untranslated = _alert_lines(facts, catalogue)
    as_of = catalogue.say("as-of-update" if statement.update else "as-of", when=clock.medium(statement.as_of))
    drill = facts.mode is Mode.EXERCISE
    words = {
        "kind": _say_kind(facts, catalogue),
        "call": _say_call(facts, catalogue),
        "do": _say_what_to_do(facts, catalogue),
        "do_short": _add_advice(
            facts, catalogue.say("do-short", phone=tidy(facts.contact.phone, catalogue)), catalogue
        ),
        "source": f"{tidy(facts.agency.name, catalogue)} · {tidy(facts.reference, catalogue)}",
        "as_of": as_of,
        "valid_until": catalogue.say("valid-until", when=clock.medium(statement.valid_until)),
        "share": catalogue.say("share-link" if facts.photo_withheld else "share", count=len(facts.children)),
        "share_only": catalogue.say("share-only", link=statement.link)
        if facts.photo_withheld and statement.link
        else "",
        "check": catalogue.say("check", code=statement.code) if statement.code else "",
        "watermark": catalogue.say("drill-watermark") if drill else "",
    }
    return Texts(
        language=language,
        direction=catalogue.direction,
        headline=_say_headline(facts, catalogue),
        children=children,
        lines=lines,
        body=_say_body(facts, statement, words, children, lines, catalogue),
        short_90=compose_short(facts, statement.as_of, catalogue, 90),
        short_360=compose_short(facts, statement.as_of, catalogue, 360),
        alt=_say_alt(facts, words, children, lines, catalogue),
        hashtag=catalogue.say("hashtag-drill" if drill else "hashtag"),
        untranslated=untranslated,
        **words,
    )


def compose_ending(language: str, *, exercise: bool = False) -> EndingTexts:
    """The neutral end: no name, no photo, no outcome; a drill's end bears the drill mark. Raises BadInput."""
    catalogue = load_catalogue(language)

    def mark(text: str) -> str:
        return f"{catalogue.say('drill-mark')}. {text}" if exercise else text

    return EndingTexts(
        language=language,
        direction=catalogue.direction,
        headline=mark(catalogue.say("ending-headline")),
        body=mark(catalogue.say("ending-body")),
        alt=mark(catalogue.say("ending-alt")),
    )


def compose_unconfirmed(language: str, phone: str = "") -> UnconfirmedTexts:
    """What stands where an alert was while nobody can say whether it still does. Raises BadInput."""
    catalogue = load_catalogue(language)
    return UnconfirmedTexts(
        language=language,
        direction=catalogue.direction,
        headline=catalogue.say("unconfirmed-headline"),
        body=catalogue.say("unconfirmed-body"),
        alt=catalogue.say("unconfirmed-alt"),
        call=catalogue.say("unconfirmed-call", phone=tidy(phone, catalogue)) if phone else "",
    )


def announce_pictures(language: str) -> str:
    """What stands before links to posters of several sizes: "As a picture:". Raises BadInput."""
    return load_catalogue(language).say("as-picture")


def announce_sheet(language: str) -> str:
    """What the link to the poster to be printed says: "Poster to print, A4". Raises BadInput."""
    return load_catalogue(language).say("as-sheet")


def _say_kind(facts: Facts, catalogue: Catalogue) -> str:
    """With the drill mark when an exercise; the brief kind where that would be too long for an event."""
    if facts.mode is not Mode.EXERCISE:
        return say_bare_kind(facts, catalogue)
    kind = catalogue.say("drill-kind", kind=say_bare_kind(facts, catalogue))
    return kind if len(kind) <= MOST_KIND else catalogue.say("drill-kind", kind=say_brief_kind(facts, catalogue))


def _say_headline(facts: Facts, catalogue: Catalogue) -> str:
    forms = {
        "who": who_forms(facts, catalogue),
        "where": (*where_forms(facts.last_seen, facts.agency.country, catalogue), ""),
    }
    kind = _say_kind(facts, catalogue)
    order = ["where"] * (len(forms["where"]) - 1) + ["who"] * (len(forms["who"]) - 1)
    headline = fit_forms(
        forms,
        order,
        lambda said: ". ".join(filter(None, (catalogue.say("headline", kind=kind, who=said["who"]), said["where"]))),
        lambda text: len(text) <= MOST_HEADLINE,
    )
    return headline if headline is not None else kind


def _say_call(facts: Facts, catalogue: Catalogue) -> str:
    names = say_names(facts, catalogue)
    count = len(facts.children)
    if names:
        return catalogue.say("call-named", names=names, count=count, group=say_group(facts.children))
    pictured = not facts.photo_withheld and any(child.photos for child in facts.children)
    return catalogue.say("call-pictured" if pictured else "call-unseen", count=count)


def _say_what_to_do(facts: Facts, catalogue: Catalogue) -> str:
    call = catalogue.say(
        "do-call",
        count=len(facts.children),
        phone=tidy(facts.contact.phone, catalogue),
        contact=tidy(facts.contact.name, catalogue),
        named="no" if facts.contact.name in ("", facts.agency.name) else "yes",
    )
    return _add_advice(facts, call, catalogue)


def _add_advice(facts: Facts, call: str, catalogue: Catalogue) -> str:
    return join_sentences([call, catalogue.say("do-not-approach") if facts.do_not_approach else ""])


def _alert_lines(facts: Facts, catalogue: Catalogue) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """The lines of the whole alert, and the where-paths (as in the case document) of what is in another language."""
    companions = [say_companion(one, index, catalogue) for index, one in enumerate(facts.companions)]
    foreign = [
        f"children[{child.number - 1}].marks" if choose(child.marks or {}, catalogue).language else None
        for child in facts.children
    ]
    foreign += [where for _, where in companions]
    foreign.append("last_seen.place" if choose(facts.last_seen.place, catalogue).language else None)
    lines = (
        *say_scene(facts.last_seen, facts.agency, catalogue, by_vehicle=bool(facts.vehicles)),
        *(line for line, _ in companions if line.value),
        *(say_vehicle(vehicle, catalogue) for vehicle in facts.vehicles),
    )
    return lines, tuple(where for where in foreign if where)


def _say_lines(lines: Sequence[Line], catalogue: Catalogue) -> list[str]:
    return [catalogue.say("line", label=line.label, value=line.value) for line in lines]


def _say_body(
    facts: Facts,
    statement: Statement,
    words: dict[str, str],
    children: Sequence[ChildWords],
    lines: Sequence[Line],
    catalogue: Catalogue,
) -> str:
    def labelled(label: str, value: str | None) -> str:
        return catalogue.say("line", label=catalogue.say(label), value=value) if value else ""

    people = [
        "\n".join([_say_heading(child, len(children), catalogue), *_say_lines(_without_summary(child), catalogue)])
        for child in children
    ]
    groups = [
        "\n".join(filter(None, (words["watermark"], words["kind"], words["call"]))),
        *people,
        "\n".join(_say_lines(lines, catalogue)),
        "\n".join(filter(None, (words["do"], labelled("label-report", facts.contact.url)))),
        "\n".join(filter(None, (words["share"], labelled("label-link", statement.link)))),
        "\n".join(
            filter(
                None,
                (
                    words["source"],
                    words["as_of"],
                    words["valid_until"],
                    catalogue.say("check", code=statement.marker) if statement.code else "",
                ),
            )
        ),
    ]
    return "\n\n".join(groups)


def _say_heading(child: ChildWords, count: int, catalogue: Catalogue) -> str:
    told = catalogue.join((child.name, child.summary))
    label = catalogue.say("label-child", number=child.number)
    return catalogue.say("line", label=label, value=told) if count > 1 else told


def _without_summary(child: ChildWords) -> list[Line]:
    return [line for line in child.lines if line.key not in ("age", "sex")]


def _say_alt(
    facts: Facts, words: dict[str, str], children: Sequence[ChildWords], lines: Sequence[Line], catalogue: Catalogue
) -> str:
    """For a reader who can not see the poster; the least important lines are left out of more than `MOST_ALT`."""
    pictured = not facts.photo_withheld and any(child.photos for child in facts.children)
    opening = [words["watermark"], words["kind"], catalogue.say("alt-photo" if pictured else "alt-no-photo")]
    looks = [
        sentence
        for child in children
        for sentence in (_say_heading(child, len(children), catalogue), *_say_lines(_without_summary(child), catalogue))
    ]
    scene = _say_lines(lines, catalogue)
    closing = [words["do"], words["source"], words["as_of"]]
    while len(text := join_sentences([*opening, *looks, *scene, *closing])) > MOST_ALT and (looks or scene):
        (looks if len(looks) > len(children) or not scene else scene).pop()
    return text
