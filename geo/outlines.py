"""The bundled area file: a zip with an index and one packed outline per area, so that one country loads alone."""

import json
import os
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.planar import ground_of, polygons_of

GRID = 1e-4  # degrees: coordinates are kept as whole numbers of this
INDEX = "index.json"
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Entry:
    """What the index knows of an area without unpacking its outline; `boxes` are west, south, east, north per part."""

    code: str
    names: Mapping[str, str]
    kind: str
    parent: str | None
    codes: tuple[str, ...]
    boxes: tuple[Box, ...]


class AreaSource(Protocol):
    """Where a gazetteer takes its areas from: an index, and outlines on demand."""

    @property
    def entries(self) -> Mapping[str, Entry]: ...

    def outline(self, code: str) -> BaseGeometry: ...


class AreaFile:
    """Reads one area file; the index at first need, each outline when it is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._directory: tuple[tuple[int, int, int], Mapping[str, zipfile.ZipInfo]] | None = None

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        with zipfile.ZipFile(self._path) as archive:
            rows = json.loads(archive.read(INDEX))
        return {row["code"]: _entry(row) for row in rows}

    def outline(self, code: str) -> BaseGeometry:
        """The outline as shapely geometry. Raises KeyError for a code that `entries` lacks."""
        with self._path.open("rb") as file:  # by each for itself: processes that were forked share an open one's place
            member = self._directory_of(file)[code]
            file.seek(member.header_offset)
            name, extra = struct.unpack("<26x2H", file.read(30))
            file.seek(name + extra, os.SEEK_CUR)
            return unpack_outline(zlib.decompress(file.read(member.compress_size), -zlib.MAX_WBITS))

    def _directory_of(self, file: BinaryIO) -> Mapping[str, zipfile.ZipInfo]:
        """Where each outline lies: of thousands, reading this takes far longer than reading one.

        It is read again when another file has taken this one's place.
        """
        status = os.fstat(file.fileno())
        version = status.st_ino, status.st_mtime_ns, status.st_size
        if self._directory is None or self._directory[0] != version:
            with zipfile.ZipFile(file) as archive:
                self._directory = version, {member.filename: member for member in archive.infolist()}
        return self._directory[1]


def write_area_file(path: Path, areas: Iterable[tuple[Entry, BaseGeometry]]) -> None:
    """Write an area file with the same bytes for the same areas."""
    ordered = sorted(areas, key=lambda area: area[0].code)
    index = json.dumps([_row(entry) for entry, _ in ordered], ensure_ascii=False, separators=(",", ":"))
    with zipfile.ZipFile(path, "w") as archive:
        _put(archive, INDEX, index.encode())
        for entry, outline in ordered:
            _put(archive, entry.code, pack_outline(outline))


def boxes_of(outline: BaseGeometry) -> tuple[Box, ...]:
    return tuple((west, south, east, north) for west, south, east, north in (p.bounds for p in polygons_of(outline)))


def pack_outline(outline: BaseGeometry) -> bytes:
    """Whole-number steps along the rings, the bytes of equal weight side by side, which deflate packs best."""
    polygons = polygons_of(outline)
    rings = [[polygon.exterior, *polygon.interiors] for polygon in polygons]
    sizes = [shapely.get_num_coordinates(ring) for polygon in rings for ring in polygon]
    head = np.array([len(polygons), *[len(polygon) for polygon in rings], *sizes], dtype="<i4")
    lonlats = np.rint(np.concatenate([shapely.get_coordinates(p) for p in polygons]) / GRID).astype("<i4")
    steps = np.diff(lonlats, axis=0, prepend=np.zeros((1, 2), dtype="<i4")).astype("<i4")
    planes = np.ascontiguousarray(steps.T).view(np.uint8).reshape(-1, 4).T
    return head.tobytes() + np.ascontiguousarray(planes).tobytes()


def unpack_outline(packed: bytes) -> BaseGeometry:
    """The inverse of `pack_outline`."""
    count = int(np.frombuffer(packed, "<i4", 1)[0])
    rings = np.frombuffer(packed, "<i4", count, 4)
    sizes = np.frombuffer(packed, "<i4", int(rings.sum()), 4 + 4 * count)
    start = 4 * (1 + count + len(sizes))
    planes = np.frombuffer(packed, np.uint8, offset=start).reshape(4, -1)
    steps = np.ascontiguousarray(planes.T).view("<i4").reshape(2, -1)
    lonlats = np.cumsum(steps, axis=1).T * GRID
    linear = shapely.linearrings(lonlats, indices=np.repeat(np.arange(len(sizes)), sizes))
    polygons = np.asarray(shapely.polygons(np.asarray(linear), indices=np.repeat(np.arange(count), rings)))
    return shapely.MultiPolygon(polygons.tolist()) if count > 1 else ground_of(polygons[0])


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    archive.writestr(member, content, zipfile.ZIP_DEFLATED, compresslevel=9)


def _row(entry: Entry) -> dict[str, Any]:
    boxes = [[round(edge / GRID) for edge in box] for box in entry.boxes]
    return {**entry.__dict__, "names": dict(entry.names), "codes": list(entry.codes), "boxes": boxes}


def _entry(row: dict[str, Any]) -> Entry:
    boxes = tuple((w * GRID, s * GRID, e * GRID, n * GRID) for w, s, e, n in row["boxes"])
    return Entry(row["code"], row["names"], row["kind"], row["parent"], tuple(row["codes"]), boxes)
