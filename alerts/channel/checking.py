"""What somebody asked for, checked: every problem at once, and never a secret in what is said about it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from babel import Locale
from pydantic import AnyUrl, SecretStr

from alerts.errors import BadInput, Problem
from alerts.words.typed import check_text
from geo.reasons import Reason
from publishers import registry
from publishers.contract import ChannelSettings

_LONGEST_NAME = 100
_MOST_LANGUAGES = 20


def collect_problems(*checks: Callable[[], object]) -> None:
    """Make every check, and raise one BadInput with what all of them found."""
    problems: list[Problem] = []
    for check in checks:
        try:
            check()
        except BadInput as error:
            problems += error.problems
    if problems:
        raise BadInput(problems)


def check_name(name: str) -> str:
    """Raises BadInput."""
    return check_text("name", name, _LONGEST_NAME)


def check_languages(languages: Iterable[str]) -> list[str]:
    """BCP 47 tags of language, script and region, spelt as usual: `UZ-cyrl` -> `uz-Cyrl`. Raises BadInput."""
    given = list(languages)
    spelt = list(dict.fromkeys(_spell(tag) for tag in given))
    problems = [
        Problem("channel.language_unknown", f"languages[{index}]", {"language": tag[:40]})
        for index, tag in enumerate(given)
        if not _is_registered(_spell(tag))
    ]
    if len(given) > _MOST_LANGUAGES:
        problems = [Problem("channel.languages_many", "languages", {"most": _MOST_LANGUAGES})]
    if problems:
        raise BadInput(problems)
    return spelt


def check_settings(kind: str, given: Mapping[str, Any], *, asked_anew: Sequence[str] = ()) -> ChannelSettings:
    """The kind's own settings. `asked_anew`: secrets that were dropped, whose absence has its own sentence.

    Raises BadInput.
    """
    problems: list[Problem] = []
    try:
        checked = registry.check_settings(kind, given)
    except registry.UnknownKind as error:
        problems = [Problem(error.reason.code, "kind", error.reason.values)]
    except registry.SettingsError as error:
        problems = [_locate(reason, asked_anew) for reason in error.reasons]
    if problems:
        raise BadInput(problems)
    # A stored URL lies open: what opens a door belongs into a field that is sealed.
    for name, url in urls_of(checked).items():
        if url.username or url.password or url.fragment:
            problems.append(Problem("channel.address_unfit", f"settings.{name}", {"kind": kind, "field": name}))
    if problems:
        raise BadInput(problems)
    return checked


def urls_of(settings: ChannelSettings) -> dict[str, AnyUrl]:
    return {name: value for name, value in settings if isinstance(value, AnyUrl)}


def split_settings(kind: str, settings: ChannelSettings) -> tuple[dict[str, Any], dict[str, Any]]:
    """What may lie open, and what must be sealed; both fit for JSON."""
    secret = registry.secret_fields(kind)
    open_part = settings.model_dump(mode="json", exclude=set(secret))
    sealed_part = {name: _reveal(value) for name, value in settings if name in secret and value is not None}
    return open_part, sealed_part


def _locate(reason: Reason, asked_anew: Sequence[str]) -> Problem:
    field = str(reason.values["field"])
    code = reason.code
    if code == "channel.setting_missing" and field in asked_anew:
        code = "channel.secret_needed_anew"
    return Problem(code, f"settings.{field}" if field else "settings", reason.values)


def _reveal(value: Any) -> Any:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    return [_reveal(part) for part in value] if isinstance(value, list | tuple) else value


def _spell(tag: str) -> str:
    first, *rest = tag.strip().replace("_", "-").split("-")
    return "-".join([first.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)])


def _is_registered(tag: str) -> bool:
    english = _english()
    language, *rest = tag.split("-")
    if rest and len(rest[0]) == 4:
        script, *rest = rest
        if script not in english.scripts:
            return False
    return language in english.languages and (not rest or (len(rest) == 1 and rest[0] in english.territories))


@cache
def _english() -> Locale:
    return Locale("en")
