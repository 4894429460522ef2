"""The words of the public check page, in one language."""

from dataclasses import dataclass

from alerts.words.catalogue import load_catalogue


@dataclass(frozen=True, slots=True)
class CheckWords:
    """`verdicts`, `problems`: by code; each verdict is a headline and what to do."""

    language: str
    direction: str
    title: str
    intro: str
    code_label: str
    picture_label: str
    button: str
    open_page: str  # the link to the alert's own page
    replaced: str
    around: str  # beside what was recognised by its looks
    verdicts: dict[str, tuple[str, str]]
    problems: dict[str, str]


def compose_check(language: str, *, example: str, megabytes: int) -> CheckWords:
    """`example`: of a code. `megabytes`: the largest picture that is taken. Raises BadInput for an unknown language."""
    catalogue = load_catalogue(language)
    return CheckWords(
        language=language,
        direction=catalogue.direction,
        title=catalogue.say("check-title"),
        intro=catalogue.say("check-intro"),
        code_label=catalogue.say("check-code"),
        picture_label=catalogue.say("check-picture", megabytes=megabytes),
        button=catalogue.say("check-button"),
        open_page=catalogue.say("check-open"),
        replaced=catalogue.say("check-replaced"),
        around=catalogue.say("check-around"),
        verdicts={
            "live": (catalogue.say("check-live"), catalogue.say("check-live-body")),
            "ended": (catalogue.say("check-ended"), catalogue.say("ending-body")),
            "altered": (catalogue.say("check-altered"), catalogue.say("check-altered-body")),
            "not_ours": (catalogue.say("check-unknown"), catalogue.say("check-unknown-body")),
        },
        problems={
            "code": catalogue.say("check-wrong-code", example=example),
            "picture": catalogue.say("check-wrong-picture", megabytes=megabytes),
            "sheet": catalogue.say("check-wrong-sheet"),
            "unclear": catalogue.say("check-unclear"),
            "busy": catalogue.say("check-busy"),
        },
    )
