"""The text of one post: the words of a message in the order people read them, fitted into a platform's limits."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from alerts.errors import BadInput
from alerts.facts import Statement
from alerts.words.catalogue import Catalogue, load_catalogue
from alerts.words.fitting import drop_segments
from alerts.words.texts import EndingTexts, Line, Texts
from publishers.compose import ComposeError, Fitted, Part, fit
from publishers.contract import TextLimits

# Where room is scarce: what is said next, or said in fuller words, once everything before it has had its turn.
_IMPORTANCE = (
    *(
        "link",
        "who",
        "place",
        "vehicle",
        "direction",
        "companion",
        "do",
        "clothing",
        "marks",
        "time",
        "source",
        "share",
    ),
    *("hair", "height", "communication", "watermark", "valid_until", "as_of", "eyes", "build", "speaks", "travel"),
    "hashtag",
)

Forms = Mapping[str, Sequence[str]]  # key -> its forms, the shortest first; "" first = it may be left out


def compose_post(texts: Texts, statement: Statement, limits: TextLimits, *, with_link: bool = True) -> Fitted:
    """The whole body where it fits; else kind, call, age, place, time, what to do, the link (if asked for) and the
    marker always, and of the rest the most important that fits. Deterministic.

    A place that is too long loses its last segments; several children lose their ages. Raises
    BadInput(words.post_too_long) when even that does not fit.
    """
    whole = _try([_say_whole(texts, statement, with_link)], limits)
    if whole is not None:
        return Fitted(whole)
    forms = _make_forms(texts, statement, with_link=with_link)
    chosen = {key: several[0] for key, several in forms.items()}
    try:
        text = fit([Part(key, form, keep=True) for key, form in chosen.items()], limits).text
    except ComposeError as error:
        raise BadInput.at(
            "last_seen.place", "words.post_too_long", language=texts.language, **error.reason.values
        ) from error
    for key in _IMPORTANCE:
        for form in forms.get(key, ())[1:]:
            fuller = _try(list((chosen | {key: form}).values()), limits)
            if fuller is not None:
                chosen[key], text = form, fuller
    left_out = [key for key in reversed(_IMPORTANCE) if key in forms and forms[key][-1] and not chosen[key]]
    return Fitted(text, tuple(left_out))


def compose_neutral_post(ending: EndingTexts, marker: str, limits: TextLimits) -> Fitted:
    """What a post is edited to when the search has ended. Raises BadInput(words.post_too_long)."""
    try:
        return fit([Part("body", ending.body, keep=True), Part("marker", marker, keep=True)], limits)
    except ComposeError as error:
        raise BadInput.at("", "words.post_too_long", language=ending.language, **error.reason.values) from error


def _try(paragraphs: Sequence[str], limits: TextLimits) -> str | None:
    try:
        return fit([Part(str(index), text, keep=True) for index, text in enumerate(paragraphs)], limits).text
    except ComposeError:
        return None


def _say_whole(texts: Texts, statement: Statement, with_link: bool) -> str:
    lines = texts.body.split("\n")
    if not with_link and statement.link:
        lines = [line for line in lines if statement.link not in line]
    return "\n".join([*lines, "", texts.hashtag])


def _make_forms(texts: Texts, statement: Statement, *, with_link: bool) -> Forms:
    """Every paragraph in reading order."""
    catalogue = load_catalogue(texts.language)
    several = len(texts.children) > 1
    looks = {} if several else {line.key: ("", _say(line, catalogue)) for line in texts.children[0].lines}
    looks = {key: form for key, form in looks.items() if key in _IMPORTANCE}
    return {
        "watermark": ("", texts.watermark),
        "kind": (texts.kind,),
        "call": (texts.call,),
        "who": ("", _say_each(texts, catalogue)) if several else (texts.children[0].summary,),
        **looks,
        **_scene_forms(texts, catalogue),
        "do": (texts.do_short or texts.do, texts.do),
        "share": ("", texts.share),
        "link": _link_forms(texts, statement) if with_link else ("",),
        "source": ("", texts.source),
        "as_of": ("", texts.as_of),
        "valid_until": ("", texts.valid_until),
        "hashtag": ("", texts.hashtag),
        "marker": (statement.marker,),
    }


def _link_forms(texts: Texts, statement: Statement) -> tuple[str, ...]:
    """An exercise has no link; where a photo is withheld, the fuller form asks to share only the link."""
    return tuple(form for form in (statement.link, texts.share_only) if form) or ("",)


def _scene_forms(texts: Texts, catalogue: Catalogue) -> Forms:
    """The lines of the whole alert; several vehicles or companions are one paragraph."""
    forms: dict[str, list[str]] = {}
    for line in texts.lines:
        if line.key == "place":
            values = dict.fromkeys((line.short or line.value, *reversed(drop_segments(line.value))))
            ladder = [_say(line, catalogue, value) for value in values]
        elif line.key == "time":
            ladder = [_say(line, catalogue, line.short or line.value), _say(line, catalogue)]
        else:
            ladder = ["", *([line.short] if line.short else ()), _say(line, catalogue)]
        before = forms.get(line.key)
        forms[line.key] = _stack(before, ladder) if before else ladder
    return forms


def _stack(above: Sequence[str], below: Sequence[str]) -> list[str]:
    pairs = list(zip_longest(above, below, fillvalue=None))
    last = (above[-1], below[-1])
    return [
        "\n".join(filter(None, (last[0] if one is None else one, last[1] if two is None else two)))
        for one, two in pairs
    ]


def _say_each(texts: Texts, catalogue: Catalogue) -> str:
    """Several children are told apart by their names; one whose name is withheld by age and sex alone."""
    withheld = catalogue.say("name-withheld")
    told = (
        child.summary if child.name == withheld else catalogue.join((child.name, child.summary))
        for child in texts.children
    )
    return catalogue.join(told, "listed-apart")


def _say(line: Line, catalogue: Catalogue, value: str | None = None) -> str:
    return catalogue.say("line", label=line.label, value=line.value if value is None else value)
