"""What a section brings home: a table, and the bars beside what was measured."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the product. `met` None: not measured in this run. `word`: what is to be said where it is missed."""

    asked: str
    measured: str
    met: bool | None
    word: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    how: str  # what was run, in a sentence or two
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    bars: Sequence[Bar] = ()
    skipped: Sequence[str] = ()


def write_table(table: Table) -> str:
    """As markdown."""
    parts = [f"## {table.title}", table.how, write_grid(table.columns, table.rows)]
    if table.bars:
        parts.append(write_grid(("bar", "measured", "met"), [_bar_cells(bar) for bar in table.bars]))
    parts += [f"**Skipped:** {reason}" for reason in table.skipped]
    return "\n\n".join(parts) + "\n"


def write_grid(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def _bar_cells(bar: Bar) -> tuple[str, str, str]:
    said = {True: "yes", False: "**no**", None: "not measured"}[bar.met]
    return bar.asked, bar.measured, f"{said}. {bar.word}" if bar.word else said
