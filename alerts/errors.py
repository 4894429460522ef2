"""What can be wrong with what somebody asked for.

HomewardError
├── BadInput      the request can not be understood or is incomplete: names every field (422)
├── NotFound      it does not exist, or not for you (404)
├── NotSignedIn   who are you? (401)
├── Forbidden     you may not (403)
├── Conflict      not in this state, or somebody was faster (409)
├── TooLarge      more bytes than the door lets in (413)
├── TooOften      asked more often than may be; nothing was done (429)
└── Busy          too many ask for this at once; nothing was done (503)

An error carries codes and values; `words.say` makes the sentence. Values never hold personal facts or secrets beyond
what the asker typed into the field that is named.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from geo.reasons import Reason, Value


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: `where` is a path such as `children[0].age`, empty for the whole."""

    code: str
    where: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)


class HomewardError(Exception):
    status: ClassVar[int] = 500

    def __init__(self, code: str, values: Mapping[str, Value] | None = None) -> None:
        super().__init__(code)
        self.reason = Reason(code, dict(values or {}))


class BadInput(HomewardError):
    status = 422

    def __init__(self, problems: Sequence[Problem], code: str = "error.bad_input") -> None:
        super().__init__(code, {"count": len(problems)})
        self.problems = tuple(problems)

    @classmethod
    def at(cls, where: str, code: str, **values: Value) -> "BadInput":
        return cls([Problem(code, where, values)])


class NotFound(HomewardError):
    status = 404


class NotSignedIn(HomewardError):
    status = 401


class Forbidden(HomewardError):
    status = 403


class Conflict(HomewardError):
    status = 409


class TooLarge(HomewardError):
    status = 413


class TooOften(HomewardError):
    """`wait` of its values: seconds until it may be asked again."""

    status = 429


class Busy(HomewardError):
    status = 503
