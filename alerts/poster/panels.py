"""Panels fill a box of given size: the photo, the QR code, the map, several children side by side."""

from alerts.poster.blocks import LEAST_MAP, Sheet, build_portrait, set_text
from alerts.poster.fonts import Weight
from alerts.poster.items import Area, Box, Code, Item, Map, Photo, Stack, move
from alerts.poster.templates import Slot, Type

INSET = 0.29  # side of the second photo, of the first one's shorter side
INSTEAD = 1.5  # side of a code in place of a photo, of the smallest one beside words
FLATTEST = 3.0  # width of a map, of its height; and the other way round
LOWEST, TALLEST = 0.8, 1.35  # height of a photo among several, of its width


def fill_photo(sheet: Sheet, slot: Slot, box: Box) -> tuple[Item, ...] | None:
    """One dominant photo to the edges; a second one lies in the lower corner, away from the face."""
    if box.height < sheet.template.least_photo:
        return None
    return _place_photos(sheet.content.photos[0], box)


def _place_photos(photos: tuple[int, ...], box: Box) -> tuple[Item, ...]:
    items: list[Item] = [Photo(box, photos[0])]
    if len(photos) > 1:
        side, apart = round(min(box.width, box.height) * INSET), round(min(box.width, box.height) * 0.045)
        items.append(Photo(Box(box.right - side - apart, box.bottom - side - apart, side, side), photos[1], frame=6))
    return tuple(items)


def fill_code(sheet: Sheet, slot: Slot, box: Box) -> tuple[Item, ...] | None:
    """The link, large, in place of a photo; the request to share under it, smaller where the code needs the room."""
    pad, gap = round(sheet.template.margin * 0.8), sheet.template.gap
    room = box.inset(pad, pad)
    largest, smallest = sheet.template.type[Type.DO]
    wanted = sheet.code_side(min(room.width, room.height))
    share, below, side = Stack((), 0), 0, wanted
    for size in range(largest, smallest - 1, -1) if slot.asks and sheet.content.share else ():
        share = set_text(sheet, sheet.content.share, Weight.BOLD, size, room.width, sheet.palette.paper)
        below = share.height + gap
        side = sheet.code_side(min(room.width, room.height - below))
        if side >= wanted:
            break
    if side < sheet.template.code[1] * INSTEAD:
        return None
    top = room.y + (room.height - side - below) // 2
    lines = (move(item, room.x + (room.width - item.box.width) // 2, top + side + gap) for item in share.items())
    return (Area(box, sheet.palette.band), Code(Box(room.x + (room.width - side) // 2, top, side, side)), *lines)


def fill_map(sheet: Sheet, slot: Slot, box: Box) -> tuple[Item, ...] | None:
    """The map to the edges of its box, unless that is too small or too long to tell anything."""
    shorter, longer = sorted((box.width, box.height))
    return (Map(box),) if shorter >= LEAST_MAP and longer <= shorter * FLATTEST else None


def fill_children(sheet: Sheet, slot: Slot, box: Box) -> tuple[Item, ...] | None:
    """Side by side, each under the photo; a child without one has the room for words."""
    margin, gap = sheet.template.margin, sheet.template.gap
    children = sheet.content.children
    column = (box.width - 2 * margin - gap * (len(children) - 1)) // len(children)
    words = [build_portrait(sheet, child, column, 2) for child in children]
    pictured = [stack.height for stack, photos in zip(words, sheet.content.photos, strict=True) if photos]
    photo_height = min(box.height - 2 * gap - max(pictured) - gap // 2, round(column * TALLEST))
    if photo_height < column * LOWEST or max(stack.height for stack in words) > box.height - 2 * gap:
        return None
    items: list[Item] = []
    for at, (stack, photos) in enumerate(zip(words, sheet.content.photos, strict=True)):
        x, y = box.x + margin + at * (column + gap), box.y + gap
        if photos:
            items += _place_photos(photos, Box(x, y, column, photo_height))
            y += photo_height + gap // 2
        items += stack.items(x, y)
    return tuple(items)
