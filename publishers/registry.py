"""Which kinds of channel there are: every file in `channels/` is one, and its name is the kind."""

import difflib
import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, get_args

from pydantic import SecretStr, ValidationError

from geo.reasons import Reason
from publishers import channels
from publishers.contract import ChannelSettings, Publisher
from publishers.http import Transport


class UnknownKind(LookupError):
    """There is no such kind; `reason.values` names the nearest and all."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"there is no channel kind {kind!r}; there are {', '.join(kinds())}")
        nearest = difflib.get_close_matches(kind.lower(), kinds(), n=1, cutoff=0.0)
        self.reason = Reason("channel.unknown_kind", {"kind": kind, "nearest": nearest[0], "kinds": tuple(kinds())})


class SettingsError(ValueError):
    """Settings that do not fit a kind: one reason per field, and nothing of what was typed (it may be a secret)."""

    def __init__(self, kind: str, reasons: tuple[Reason, ...]) -> None:
        told = ", ".join(f"{reason.values['field']} ({reason.code})" for reason in reasons)
        super().__init__(f"settings of the {kind} channel: {told}")
        self.reasons = reasons


@cache
def kinds() -> Mapping[str, type[Publisher]]:
    """Every kind and its publisher, by name. Raises TypeError for a file that does not hold exactly one."""
    return {
        name: _load(name) for _, name, _ in sorted(pkgutil.iter_modules(channels.__path__), key=lambda one: one.name)
    }


def find_kind(kind: str) -> type[Publisher]:
    """The publisher of `kind`. Raises UnknownKind."""
    publisher = kinds().get(kind)
    if publisher is None:
        raise UnknownKind(kind)
    return publisher


def check_settings(kind: str, settings: Mapping[str, Any]) -> ChannelSettings:
    """The settings as the kind understands them. Raises UnknownKind, SettingsError."""
    model = find_kind(kind).settings_model
    try:
        return model.model_validate(dict(settings))
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False, include_input=False)
        failure = SettingsError(kind, tuple(_explain(kind, problem) for problem in problems))
    raise failure


def open_publisher(kind: str, settings: Mapping[str, Any], transport: Transport) -> Publisher:
    """Open one channel. Opens no connection yet. Raises UnknownKind, SettingsError."""
    return find_kind(kind)(check_settings(kind, settings), transport)


def settings_schema(kind: str) -> dict[str, Any]:
    """The JSON schema that draws the kind's form; secret fields are `writeOnly`. Raises UnknownKind."""
    return find_kind(kind).settings_model.model_json_schema()


def secret_fields(kind: str) -> frozenset[str]:
    """The settings to seal at rest and never to show again. Raises UnknownKind."""
    fields = find_kind(kind).settings_model.model_fields
    return frozenset(name for name, field in fields.items() if _is_secret(field.annotation))


def _is_secret(annotation: Any) -> bool:
    return annotation is SecretStr or any(_is_secret(part) for part in get_args(annotation))


# pydantic's name of a problem -> ours; names that start with "channel." are our own already.
_PROBLEMS = {
    "missing": "channel.setting_missing",
    "extra_forbidden": "channel.setting_unknown",
    "string_pattern_mismatch": "channel.setting_malformed",
    "url_parsing": "channel.address_unfit",
    "url_scheme": "channel.address_unfit",
    "url_type": "channel.address_unfit",
}


def _explain(kind: str, problem: Mapping[str, Any]) -> Reason:
    field = ".".join(str(part) for part in problem["loc"])
    code = str(problem["type"])
    if not code.startswith("channel."):
        code = _PROBLEMS.get(code, "channel.setting_refused")
    return Reason(code, {"kind": kind, "field": field})


def _load(name: str) -> type[Publisher]:
    module = import_module(f"{channels.__name__}.{name}")
    found = [
        one
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, Publisher) and one.__module__ == module.__name__
    ]
    if len(found) != 1 or found[0].kind != name:
        raise TypeError(f"channels/{name}.py must hold exactly one Publisher, with kind = {name!r}")
    return found[0]
