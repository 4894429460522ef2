"""Docks a template's blocks, finds the largest type at which all fits, drops what may go, and refuses in the end."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from alerts.errors import BadInput
from alerts.poster.blocks import (
    Sheet,
    build_action,
    build_child,
    build_ending,
    build_facts,
    build_foot,
    build_kind,
)
from alerts.poster.content import Content, take_content
from alerts.poster.items import Area, Box, Item, Photo, Stack, mirror
from alerts.poster.palette import load_palettes
from alerts.poster.panels import fill_children, fill_code, fill_map, fill_photo
from alerts.poster.templates import Slot, Template, Variant
from alerts.poster.typeset import Typesetter
from alerts.words.texts import EndingTexts, Texts

STEPS = 16  # between the smallest and the largest type
EASE_FOR_MAP = 0.25  # what words give up for a map at most, of the way from their smallest size to their largest

Build = Callable[[Sheet, Slot, int], Stack]
Fill = Callable[[Sheet, Slot, Box], tuple[Item, ...] | None]
BLOCKS: Mapping[str, Build] = {
    "kind": build_kind,
    "foot": build_foot,
    "action": build_action,
    "facts": build_facts,
    "child": build_child,
    "ending": build_ending,
}
READING = ("kind", "child", "photo", "children", "facts", "map", "action", "code", "foot", "ending")
PANELS: Mapping[str, Fill] = {"photo": fill_photo, "code": fill_code, "map": fill_map, "children": fill_children}


@dataclass(frozen=True, slots=True)
class Layout:
    width: int
    height: int
    items: tuple[Item, ...]  # in the order in which they are read; what lies on another comes after it
    dropped: tuple[str, ...]  # keys of lines, "call", "share"


def lay_out(
    texts: Texts,
    template: Template,
    tier: str,
    photos: Sequence[int | None],
    modules: int,
    code: bool,
    *,
    setter: Typesetter,
    mapped: bool = False,
) -> Layout:
    """The poster of a message, mirrored where the language reads from right to left.

    `photos`: for each photo the number of its child, or None. `modules`: of the QR code on a side, 0 = no link.
    `mapped`: there is a map to be shown; it goes before any word does, and before words become small for it.
    Raises BadInput (poster.does_not_fit, poster.photo_of_nobody).
    """
    blank = Content("", "", (), (), "", "", (), "")
    sheet = Sheet(template, load_palettes()[tier], setter, blank, 0.0, modules)

    @cache
    def take(dropped: frozenset[str]) -> Content:
        return take_content(texts, photos, code=code, drop=dropped.union(template.omit))

    def dock(
        dropped: Sequence[str], ease: float, *, final: bool = False, shown: bool = False
    ) -> tuple[Item, ...] | None:
        content = take(frozenset(dropped))
        slots = _choose_slots(template, content, modules, shown)
        return _dock(replace(sheet, content=content, ease=ease, mapped=shown), slots, final=final)

    order = _droppable(texts, template)
    found = _find_dropped(order, lambda dropped, ease: dock(dropped, ease) is not None)
    if found is None:
        raise BadInput.at("", "poster.does_not_fit", shape=template.shape, language=texts.language)
    dropped, ease = found
    shown = False
    if mapped and not dropped:
        ease, shown = _make_room(ease, lambda ease: dock((), ease, shown=True) is not None)
    items = dock(dropped, ease, final=True, shown=shown) or ()
    if texts.direction == "rtl":
        items = tuple(mirror(item, template.size[0]) for item in items)
    return Layout(*template.size, items, tuple(dropped))


def _find_dropped(
    order: Sequence[str], fits: Callable[[Sequence[str], float], bool]
) -> tuple[Sequence[str], float] | None:
    """The fewest of what may go without which all fits, the least important first; and the largest ease then.

    None: it does not fit without all of them either.
    """
    if fits((), 0.0):  # nearly always
        return (), _find_ease(lambda ease: fits((), ease))
    if not fits(order, 0.0):
        return None
    count = bisect_left(range(len(order)), True, key=lambda count: fits(order[:count], 0.0))
    dropped = order[:count]
    ease = _find_ease(lambda ease: fits(dropped, ease))
    for key in reversed(order[: max(count - 1, 0)]):
        # What went before the one that mattered comes back where it takes nothing from the others.
        fewer = [other for other in dropped if other != key]
        dropped = fewer if fits(fewer, ease) else dropped
    return dropped, ease


def _make_room(ease: float, fits: Callable[[float], bool]) -> tuple[float, bool]:
    """The ease at which a map fits as well, and that it does; or the ease as it was where that asks too much."""
    least = max(ease - EASE_FOR_MAP, 0.0)
    return (_find_ease(fits, least), True) if fits(least) else (ease, False)


def lay_out_ending(ending: EndingTexts, template: Template) -> Layout:
    """The neutral card. Raises BadInput (poster.does_not_fit)."""
    setter = Typesetter(ending.language, ending.direction)
    content = Content("", "", (), (), "", "", (), "", headline=ending.headline, body=ending.request)
    sheet = Sheet(template, load_palettes()["neutral"], setter, content, 0.0, 0)
    slots = template.variants[Variant.NEUTRAL]
    ease = _find_ease(lambda ease: _dock(replace(sheet, ease=ease), slots) is not None)
    items = _dock(replace(sheet, ease=ease), slots, final=True)
    if items is None:
        raise BadInput.at("", "poster.does_not_fit", shape=template.shape, language=ending.language)
    if ending.direction == "rtl":
        items = tuple(mirror(item, template.size[0]) for item in items)
    return Layout(*template.size, items, ())


def _droppable(texts: Texts, template: Template) -> list[str]:
    keys = {line.key for child in texts.children for line in child.lines} | {line.key for line in texts.lines}
    return [key for key in template.drop if key in (keys | {"call", "share"}).difference(template.omit)]


def _choose_slots(template: Template, content: Content, modules: int, shown: bool) -> tuple[Slot, ...]:
    pictured = any(content.photos)
    variant = Variant.BARE if not pictured else Variant.ONE if len(content.children) == 1 else Variant.MANY
    left_out = {block for block, there in (("code", modules), ("map", shown)) if not there}
    return tuple(slot for slot in template.variants[variant] if slot.block not in left_out)


def _find_ease(fits: Callable[[float], bool], least: float = 0.0) -> float:
    """The largest ease from `least` on at which all fits; `least` is taken to fit."""
    if least >= 1.0 or fits(1.0):
        return 1.0
    low, high = 0, STEPS
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle / STEPS <= least or fits(middle / STEPS) else (low, middle)
    return max(low / STEPS, least)


def _dock(sheet: Sheet, slots: Sequence[Slot], *, final: bool = False) -> tuple[Item, ...] | None:
    """None when something does not fit. `final`: words in a box of their own grow to fill it; else items of words are
    left out, as nobody looks at them."""
    whole = Box(0, 0, *sheet.template.size)
    above, below = sheet.template.safe
    left = safe = Box(0, above, whole.width, whole.height - above - below)
    ending = slots[-1].block == "ending"
    docked: list[tuple[int, tuple[Item, ...]]] = []
    for slot in slots:
        placed = _place(sheet, slot, left, final)
        if placed is None:
            return None
        items, left = placed
        docked.append((READING.index(slot.block), items))
    docked.sort(key=lambda block: block[0])
    ground = Area(whole, sheet.palette.band if ending else sheet.palette.paper)
    return (ground, *(_bleed(item, safe, whole) for _, items in docked for item in items))


def _bleed(item: Item, safe: Box, whole: Box) -> Item:
    """A ground or a photo at an edge of the safe box runs on to that of the picture; words stay where they are."""
    if safe == whole or not isinstance(item, Area | Photo):
        return item
    top = whole.y if item.box.y == safe.y else item.box.y
    bottom = whole.bottom if item.box.bottom == safe.bottom else item.box.bottom
    return replace(item, box=Box(item.box.x, top, item.box.width, bottom - top))


def _place(sheet: Sheet, slot: Slot, left: Box, final: bool) -> tuple[tuple[Item, ...], Box] | None:
    """The items of one block, and what it leaves over; None when it does not fit."""
    if slot.dock in ("top", "bottom") and not slot.is_map_across:
        stack = BLOCKS[slot.block](sheet, slot, left.width)
        rest = left.height - stack.height
        if rest < 0:
            return None
        down, rest_y = (0, left.y + stack.height) if slot.dock == "top" else (rest, left.y)
        items = stack.items(left.x, left.y + down) if final else ()
        return items, Box(left.x, rest_y, left.width, rest)
    box, rest_box = _cut(left, slot)
    filled = PANELS[slot.block](sheet, slot, box) if slot.block in PANELS else _fill(sheet, slot, box, final)
    return None if filled is None else (filled, rest_box)


def _cut(left: Box, slot: Slot) -> tuple[Box, Box]:
    if slot.is_map_across and slot.share:
        height = round(left.height * slot.share)
        rest = left.height - height
        above, below = left._replace(height=height), left._replace(y=left.y + rest, height=height)
        if slot.dock == "top":
            return above, left._replace(y=left.y + height, height=rest)
        return below, left._replace(height=rest)
    width = round(left.width * slot.share) if slot.share else left.width
    rest = left.width - width
    if slot.dock == "left":
        return Box(left.x, left.y, width, left.height), Box(left.x + width, left.y, rest, left.height)
    if slot.dock == "right":
        return Box(left.x + rest, left.y, width, left.height), Box(left.x, left.y, rest, left.height)
    return left, Box(left.x, left.y, 0, 0)


def _fill(sheet: Sheet, slot: Slot, box: Box, final: bool) -> tuple[Item, ...] | None:
    """Words in a box that is as high as it is, the ground to its edges."""
    build = BLOCKS[slot.block]
    stack = build(sheet, slot, box.width)
    if stack.height > box.height:
        return None
    if not final:
        return ()

    def fits(ease: float) -> bool:
        larger = build(replace(sheet, ease=ease), slot, box.width)
        return larger.height <= box.height and (stack.broken or not larger.broken)

    stack = build(replace(sheet, ease=_find_ease(fits, sheet.ease)), slot, box.width)
    if slot.block == "ending":
        return stack.items(box.x, box.y + (box.height - stack.height) // 2)
    items = stack.items(box.x, box.y)
    return (Area(box, sheet.palette.tint), *items[1:]) if slot.block == "facts" and items else items
