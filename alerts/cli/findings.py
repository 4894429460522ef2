"""What the doctor says of one thing that it looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`cure` is empty when it is in order. What has one and no more can not work at all: no service starts with it."""

    what: str
    said: str
    cure: str = ""
    starts: bool = False  # wrong, and the service runs all the same
    works: bool = False  # not even wrong: to be mended when there is time

    @property
    def is_wrong(self) -> bool:
        return bool(self.cure) and not self.works

    @property
    def is_unfit(self) -> bool:
        return self.is_wrong and not self.starts

    @property
    def verdict(self) -> str:
        """`ok`, `warning` or `wrong`."""
        if self.is_wrong:
            return "wrong"
        return "warning" if self.cure else "ok"

    @property
    def sentence(self) -> str:
        """On one line: what is wrong, and what to do."""
        return f"{self.what}: {self.said}. {self.cure}" if self.cure else f"{self.what}: {self.said}"
