"""What can go wrong between us and a platform, told apart by what we then know.

PublishError
├── NotSent               the request never left, or its body did not: nothing happened, safe to try again
├── RateLimited(until)    refused for now: nothing happened, try again at `until`
├── Rejected              refused for good (a definite 4xx): nothing happened, a person must change something
│   └── Duplicate         refused because the platform already has it: evidence that an earlier call landed
├── CredentialsExpired    the token is bad: nothing happened, and nothing that is read through it counts
├── Blocked               the account may not act: nothing happened, a person must ask the platform
├── NotFound              a delete, edit or read of something that is not there (or is hidden from this token)
└── OutcomeUnknown        no answer that can be trusted: it may have happened, look before doing anything else
"""

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from geo.reasons import Reason, Value


class PublishError(Exception):
    """`reason.code` is worded further up; `values` never hold a token, a text or a body of ours."""

    is_evidence: ClassVar[bool] = False  # that an earlier call landed

    def __init__(self, code: str, values: Mapping[str, Value] | None = None) -> None:
        super().__init__(code)
        self.reason = Reason(code, dict(values or {}))


class NotSent(PublishError):
    pass


class RateLimited(PublishError):
    """`until` is aware UTC; None when the platform does not say."""

    def __init__(self, code: str, values: Mapping[str, Value] | None = None, *, until: datetime | None = None) -> None:
        super().__init__(code, values)
        self.until = until


class Rejected(PublishError):
    pass


class Duplicate(Rejected):
    is_evidence = True


class CredentialsExpired(PublishError):
    pass


class Blocked(PublishError):
    pass


class NotFound(PublishError):
    pass


class OutcomeUnknown(PublishError):
    pass
