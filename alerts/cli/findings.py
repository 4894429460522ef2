"""What `homeward doctor` says of each thing that it looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `cure` is empty when it is in order."""

    what: str
    said: str
    cure: str = ""
