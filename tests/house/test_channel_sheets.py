"""docs/channels.md shows the data sheets of the registry; `python -m tests.house.test_channel_sheets` prints them."""

import sys
from datetime import timedelta

from publishers.contract import Capabilities, ImageLimits, TextLimits
from publishers.registry import kinds
from tests.house.sources import ROOT

PAGE = ROOT / "docs" / "channels.md"
COLUMNS = (
    "kind", "grade", "undone by", "edits", "an unanswered call is settled by", "text", "picture", "objects",
    "native audience", "seen by every read after",
)  # fmt: skip


def write_sheets() -> str:
    """A row for each kind, as markdown."""
    rows = [COLUMNS, ("---",) * len(COLUMNS), *(write_row(kind, one.capabilities) for kind, one in kinds().items())]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def write_row(kind: str, sheet: Capabilities) -> tuple[str, ...]:
    window = f" within {say_time(sheet.undo_window)}" if sheet.undo_window else ""
    return (
        f"`{kind}`",
        sheet.grade.value,
        f"{sheet.undoing.value}{window}",
        sheet.editing.value,
        sheet.settling.value,
        say_text(sheet.text),
        say_image(sheet.image),
        " + ".join(sheet.objects),
        "yes" if sheet.native_audience else "no",
        say_time(sheet.visible_after),
    )


def say_text(limits: TextLimits) -> str:
    return f"{limits.most:,} {limits.counting.value}" + (f", {limits.most_bytes:,} bytes" if limits.most_bytes else "")


def say_image(limits: ImageLimits | None) -> str:
    if limits is None:
        return "by link"
    return f"{limits.shape}, {limits.most_bytes / 1e6:g} MB, alt text {limits.most_alt:,}"


def say_time(span: timedelta) -> str:
    return f"{span.total_seconds():g} s"


class TestTheDataSheets:
    def test_are_those_of_the_registry(self) -> None:
        assert write_sheets() in PAGE.read_text("utf-8"), f"put this into docs/channels.md:\n{write_sheets()}"

    def test_tell_every_limit(self) -> None:
        assert say_text(TextLimits(300, most_bytes=3_000)) == "300 characters, 3,000 bytes"
        assert say_image(ImageLimits("x", ("image/png",), 4_500_000, 0)) == "x, 4.5 MB, alt text 0"


if __name__ == "__main__":
    sys.stdout.write(write_sheets() + "\n")
