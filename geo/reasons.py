"""Why a decision came out as it did: a code and values, worded for people further up."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = str | int | float | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: `code` is a key of every language's catalogue, `values` fill its sentence."""

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)
