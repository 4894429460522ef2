"""Blocks of words: content at a given width and ease -> a stack of items."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from alerts.poster.content import Content
from alerts.poster.fonts import Weight
from alerts.poster.items import Area, Box, Code, Ink, Item, Map, Placed, Role, Stack
from alerts.poster.palette import Palette
from alerts.poster.templates import Slot, Template, Type
from alerts.poster.typeset import Typesetter
from alerts.words.texts import ChildWords, Line

LEADING = 1.06  # line to line, times the height of a line
LABEL = 0.80  # size of a label beside its value
MOST_LABEL = 0.42  # of the width
LEAST_MAP = 220  # px, both sides: its names can still be read where the picture is shown at a third of its size


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every block is built from. `ease` runs from 1, the largest type, to 0, the smallest."""

    template: Template
    palette: Palette
    setter: Typesetter
    content: Content
    ease: float
    modules: int  # of the QR code with its quiet zone, on a side; 0 = none
    mapped: bool = False  # whether a map is shown
    kept: dict[tuple[object, ...], Stack] = field(default_factory=dict, repr=False)
    """What was set before, by what decides it: a layout is tried a dozen times, and most of its texts stay the same."""

    def size(self, name: Type) -> int:
        return self.template.type_size(name, self.ease)

    def code_side(self, room: int) -> int:
        """px: the largest whole number per module that keeps within `room`."""
        return room // self.modules * self.modules if self.modules else 0


def set_text(
    sheet: Sheet, text: str, weight: Weight, size: int, width: int, colour: str, role: Role = Role.TEXT
) -> Stack:
    """Paragraph lines from the top; each no wider than `width` px unless one letter is."""
    key = (text, weight, size, width, colour, role)
    if key not in sheet.kept:
        sheet.kept[key] = _set_anew(sheet, text, weight, size, width, colour, role)
    return sheet.kept[key]


def _set_anew(sheet: Sheet, text: str, weight: Weight, size: int, width: int, colour: str, role: Role) -> Stack:
    items: list[Ink] = []
    pen = 0
    for line in sheet.setter.break_lines(text, weight, width / size):
        height = round(line.height * size)
        items.append(Ink(Box(0, pen, round(line.width * size), height), line, size, colour, role, more=bool(items)))
        pen += round(height * LEADING)
    last = items[-1].box.bottom if items else 0
    return Stack(tuple(items), last, sheet.setter.widest_word(text, weight) > width / size)


def fit_size(
    sheet: Sheet, text: str, weight: Weight, name: Type, width: int, lines: int, *, least: Type | None = None
) -> int:
    """The largest size of this ease at which the text keeps to so many lines, all words whole; else the smallest."""
    largest, smallest = sheet.size(name), sheet.template.type[least or name][1]
    for size in range(largest, smallest, -2):
        em = width / size
        if sheet.setter.widest_word(text, weight) <= em and len(sheet.setter.break_lines(text, weight, em)) <= lines:
            return size
    return smallest


def stack_up(parts: Sequence[tuple[Stack, int]]) -> Stack:
    """One under the other; each with the space in px that follows it."""
    items: list[Item | Placed] = []
    pen = bottom = 0
    for stack, space in parts:
        if stack.parts:
            items.append(Placed(stack, 0, pen))
            bottom = pen + stack.height
            pen = bottom + space
    return Stack(tuple(items), bottom, any(stack.broken for stack, _ in parts))


def build_kind(sheet: Sheet, slot: Slot, width: int) -> Stack:
    """What has happened, in a band of the tier's colour."""
    margin = sheet.template.margin
    size = fit_size(sheet, sheet.content.kind, Weight.BOLD, Type.KIND, width - 2 * margin, 1)
    text = set_text(sheet, sheet.content.kind, Weight.BOLD, size, width - 2 * margin, sheet.palette.paper, Role.TITLE)
    pad = round(size * 0.30)
    height = text.height + 2 * pad
    return Stack((Area(Box(0, 0, width, height), sheet.palette.band), Placed(text, margin, pad)), height)


def build_foot(sheet: Sheet, slot: Slot, width: int) -> Stack:
    """Source, as-of, valid-until and check, side by side as far as they go."""
    margin, size = sheet.template.margin, sheet.size(Type.FOOT)
    room, apart = width - 2 * margin, round(size * 1.5)
    pad = round(size * 0.62)
    items: list[Item | Placed] = []
    across, down, height = 0, pad, 0
    for index, text in enumerate(sheet.content.foot):
        weight = Weight.REGULAR if index else Weight.BOLD
        stack = set_text(sheet, text, weight, size, room, sheet.palette.muted if index else sheet.palette.ink)
        wide = stack.width
        if across and across + wide > room:
            across, down, height = 0, down + height, 0
        items.append(Placed(stack, margin + across, down))
        across += wide + apart
        height = max(height, round(stack.height * LEADING))
    return Stack(tuple(items), down + height + pad if items else 0)


def build_action(sheet: Sheet, slot: Slot, width: int) -> Stack:
    """Whom to call, large; what to do; and the QR code."""
    margin, content, palette = sheet.template.margin, sheet.content, sheet.palette
    largest, smallest = sheet.template.code
    side = sheet.code_side(round(smallest + (largest - smallest) * sheet.ease)) if slot.code else 0
    room = width - 2 * margin - (side + margin if side else 0)
    pad = round(sheet.size(Type.DO) * 0.7)
    call_size = sheet.size(Type.CALL)
    show_call = content.calls and any(content.named(child) for child in content.children)
    call = set_text(sheet, content.call if show_call else "", Weight.BOLD, call_size, room, palette.call)
    # Torn in two it is no number: rather smaller than its smallest.
    phone_size = fit_size(sheet, content.phone, Weight.BOLD, Type.PHONE, room, 1, least=Type.DO)
    phone = set_text(sheet, content.phone, Weight.BOLD, phone_size, room, palette.paper)
    do = set_text(sheet, content.do, Weight.REGULAR, sheet.size(Type.DO), room, palette.paper)
    share = set_text(sheet, content.share if slot.asks else "", Weight.BOLD, sheet.size(Type.DO), room, palette.call)
    words = stack_up([(call, 0), (phone, round(pad * 0.2)), (do, round(pad * 0.35)), (share, 0)])
    height = max(words.height, side) + 2 * pad
    items: list[Item | Placed] = [Area(Box(0, 0, width, height), palette.deep)]
    items.append(Placed(words, margin, (height - words.height) // 2))
    if side:
        items.append(Code(Box(width - margin - side, (height - side) // 2, side, side)))
    return Stack(tuple(items), height)


def build_facts(sheet: Sheet, slot: Slot, width: int) -> Stack:
    """Where, when, which way, with whom and in what, on the tier's tint; the map beside them."""
    margin, gap = sheet.template.margin, sheet.template.gap
    chart = round(width * slot.map) if slot.map and sheet.mapped else 0
    inner = width - chart - 2 * margin
    if slot.beside:
        stack = set_table(sheet, sheet.content.lines, inner, sheet.size(Type.FACT))
    else:
        stack = _set_columns(sheet, slot.columns, inner)
    if not stack.parts:
        return Stack((), 0)
    height = max(stack.height + 2 * gap, LEAST_MAP if chart else 0)
    ground = Area(Box(0, 0, width, height), sheet.palette.tint)
    beside = (Map(Box(width - chart, 0, chart, height)),) if chart else ()
    return Stack((ground, Placed(stack, margin, (height - stack.height) // 2), *beside), height, stack.broken)


def _set_columns(sheet: Sheet, most: int, inner: int) -> Stack:
    """The number of columns that takes the least height, words whole; a vehicle has a row of its own."""
    plain = [line for line in sheet.content.lines if line.key != "vehicle"]
    own = [line for line in sheet.content.lines if line.key == "vehicle"]
    space = round(sheet.template.gap * 0.75)
    vehicles = [(_set_fact(sheet, line, inner), space) for line in own]
    stacks = (stack_up(_set_rows(sheet, plain, columns, inner) + vehicles) for columns in range(most, 0, -1))
    return min(stacks, key=lambda stack: (stack.broken, stack.height))


def _set_rows(sheet: Sheet, lines: Sequence[Line], columns: int, inner: int) -> list[tuple[Stack, int]]:
    """Rows of so many facts: each as wide as it wants where a row has room for that, else all equally wide."""
    gap = sheet.template.gap
    rows = []
    for start in range(0, len(lines), columns):
        row = lines[start : start + columns]
        wanted = [_set_fact(sheet, line, inner).width for line in row]
        spare = inner - sum(wanted) - gap * (len(row) - 1)
        equal = (inner - gap * (columns - 1)) // columns
        widths = [wide + spare // len(row) for wide in wanted] if spare >= 0 else [equal] * len(row)
        if all(wide <= equal for wide in wanted):
            widths = [equal] * len(row)
        facts = [_set_fact(sheet, line, wide) for line, wide in zip(row, widths, strict=True)]
        across = accumulate((wide + gap for wide in widths), initial=0)
        parts = tuple(Placed(fact, x, 0) for fact, x in zip(facts, across, strict=False))
        height = max(fact.height for fact in facts)
        rows.append((Stack(parts, height, any(fact.broken for fact in facts)), round(gap * 0.75)))
    return rows


def _set_fact(sheet: Sheet, line: Line, width: int) -> Stack:
    key = ("fact", line.key, line.label, line.value, sheet.size(Type.FACT), width)
    if key not in sheet.kept:
        sheet.kept[key] = _set_fact_anew(sheet, line, width)
    return sheet.kept[key]


def _set_fact_anew(sheet: Sheet, line: Line, width: int) -> Stack:
    size = sheet.size(Type.FACT)
    small = max(round(size * LABEL), 14)
    label = set_text(sheet, line.label, Weight.REGULAR, small, width, sheet.palette.muted, Role.LABEL)
    size = round(size * 1.12) if line.key == "vehicle" else size
    value = set_text(sheet, line.value, Weight.BOLD, size, width, _colour_of(sheet, line))
    return stack_up([(label, 0), (value, 0)])


def _colour_of(sheet: Sheet, line: Line) -> str:
    """What can be looked for in a street stands out."""
    return sheet.palette.accent if line.key == "vehicle" else sheet.palette.ink


def build_child(sheet: Sheet, slot: Slot, width: int) -> Stack:
    """Name, age and what the child looks like; one under the other when there are several."""
    margin = sheet.template.margin
    inner = width - 2 * margin
    stacks = [(build_portrait(sheet, child, inner, 2), sheet.template.gap * 2) for child in sheet.content.children]
    stack = stack_up(stacks)
    return Stack((Placed(stack, margin, sheet.template.gap),), stack.height + 2 * sheet.template.gap, stack.broken)


def build_portrait(sheet: Sheet, child: ChildWords, width: int, lines: int) -> Stack:
    """One child in words. A name that is withheld is not printed large: the call stands there instead."""
    content, palette, gap = sheet.content, sheet.palette, sheet.template.gap
    alone = len(content.children) == 1
    title = child.name if content.named(child) or not alone else content.call
    size = fit_size(sheet, title, Weight.BOLD, Type.NAME, width, lines)
    if not alone:
        sizes = (
            fit_size(sheet, other.name, Weight.BOLD, Type.SUMMARY, width, lines, least=Type.LINE)
            for other in content.children
        )
        size = min(sizes)
    line_size = sheet.size(Type.LINE)
    if not alone:
        line_size = max(round(line_size * 0.8), sheet.template.type[Type.LINE][1])
    parts = [
        (set_text(sheet, title, Weight.BOLD, size, width, palette.ink, Role.NAME), round(size * 0.08)),
        (_set_summary(sheet, child.summary, width, alone), gap if alone else gap // 2),
        (set_table(sheet, child.lines, width, line_size), 0),
    ]
    return stack_up(parts)


def _set_summary(sheet: Sheet, summary: str, width: int, alone: bool) -> Stack:
    largest = sheet.size(Type.SUMMARY)
    size = largest if alone else max(round(largest * 0.72), sheet.template.type[Type.SUMMARY][1])
    return set_text(sheet, summary, Weight.BOLD, size, width, sheet.palette.accent)


def set_table(sheet: Sheet, lines: Sequence[Line], width: int, size: int) -> Stack:
    """Labels in a column, values beside them; one under the other where the column is too narrow for a word."""
    small = max(round(size * LABEL), 14)
    setter = sheet.setter
    widest = max((setter.measure(line.label, Weight.REGULAR) * small for line in lines), default=0.0)
    label_width = min(round(widest) + 1, round(width * MOST_LABEL))
    value_at = label_width + round(size * 0.6)
    space = round(size * 0.22)
    pairs = [
        (
            set_text(sheet, line.label, Weight.REGULAR, small, label_width, sheet.palette.muted, Role.LABEL),
            set_text(sheet, line.value, Weight.BOLD, size, width - value_at, _colour_of(sheet, line)),
        )
        for line in lines
    ]
    if any(label.broken or value.broken for label, value in pairs):
        return stack_up([(_set_stacked(sheet, line, width, small, size), space) for line in lines])
    rows = []
    for label, value in pairs:
        drop = _baseline(value) - _baseline(label)
        parts = Placed(label, 0, max(drop, 0)), Placed(value, value_at, max(-drop, 0))
        rows.append((Stack(parts, max(part.bottom for part in parts)), space))
    return stack_up(rows)


def _set_stacked(sheet: Sheet, line: Line, width: int, small: int, size: int) -> Stack:
    label = set_text(sheet, line.label, Weight.REGULAR, small, width, sheet.palette.muted, Role.LABEL)
    return stack_up([(label, 0), (set_text(sheet, line.value, Weight.BOLD, size, width, _colour_of(sheet, line)), 0)])


def _baseline(stack: Stack) -> int:
    first = stack.parts[0] if stack.parts else None
    return round(first.line.ascent * first.size) if isinstance(first, Ink) else 0


def build_ending(sheet: Sheet, slot: Slot, width: int) -> Stack:
    """The neutral card: that it is over, and thanks."""
    margin = sheet.template.margin * 2
    inner = width - 2 * margin
    content, palette = sheet.content, sheet.palette
    size = fit_size(sheet, content.headline, Weight.BOLD, Type.HEADLINE, inner, 3)
    headline = set_text(sheet, content.headline, Weight.BOLD, size, inner, palette.paper, Role.TITLE)
    rule = Stack((Area(Box(0, 0, round(size * 1.3), max(round(size * 0.09), 4)), palette.paper),), round(size * 0.09))
    body = set_text(sheet, content.body, Weight.REGULAR, sheet.size(Type.BODY), inner, palette.paper)
    stack = stack_up([(headline, round(size * 0.45)), (rule, round(size * 0.55)), (body, 0)])
    return Stack((Placed(stack, margin, 0),), stack.height)
