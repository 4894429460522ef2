"""Keeps an imported boundary set as a file of the data dir, whole or not at all."""

import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from alerts.cli.intake import make_folder
from alerts.cli.refusals import warn
from alerts.errors import BadInput, Problem
from alerts.words.say import say
from alerts.words.typed import compose, find_fault
from geo.errors import ImportRefused
from geo.gazetteer import load_everything
from geo.importing import UNKNOWN_LANGUAGE, Boundary
from geo.outlines import write_area_file
from geo.repairing import repairs_of

LONGEST_NAME = 200
_TOLD_AT_MOST = 50


def check_names(areas: Sequence[Boundary], name_prop: str) -> tuple[Boundary, ...]:
    """The areas with composed names: they come to be read on posts, as whatever somebody types. Raises BadInput."""
    named, problems = [], []
    for index, area in enumerate(areas):
        name = compose(area.entry.names[UNKNOWN_LANGUAGE])
        fault = find_fault(name, LONGEST_NAME)
        if fault is not None:
            problems.append(Problem(fault.code, f"features[{index}].properties.{name_prop}", fault.values))
        named.append(replace(area, entry=replace(area.entry, names={UNKNOWN_LANGUAGE: name})))
    if problems:
        raise BadInput(problems)
    return tuple(named)


def tell_repairs(areas: Sequence[Boundary]) -> Iterator[str]:
    """A line for each thing that was mended, the first fifty of them."""
    told = [(index, area.entry.code, repair) for index, area in enumerate(areas) for repair in area.repairs]
    for index, code, repair in told[:_TOLD_AT_MOST]:
        yield f"features[{index}] ({code}) {say(repair)}"
    if len(told) > _TOLD_AT_MOST:
        yield f"and {len(told) - _TOLD_AT_MOST} more of this kind"


def warn_of_repairs(option: str, area: Mapping[str, Any] | None) -> None:
    """What was mended in the area of an option, for whoever drew it to look at."""
    for repair in repairs_of(area):
        warn(f"{option}: {say(repair)}")


def keep_boundaries(folder: Path, name: str, areas: Sequence[Boundary]) -> Path:
    """Replaces a set of the same name. Raises ImportRefused (`import.known`) for a code that another set has."""
    path = folder / f"{re.sub(r'[^0-9A-Za-z_-]+', '-', name).strip('-') or 'areas'}.zip"
    make_folder(folder, where="HOMEWARD_DATA_DIR")
    known = load_everything(folder, leave_out=path)
    for code in (area.entry.code for area in areas):
        if known.knows(code):
            raise ImportRefused("import.known", {"code": code, "name": known.by_code(code).name("en")})
    with tempfile.TemporaryDirectory(prefix=".writing-", dir=folder) as aside:
        written = Path(aside, path.name)
        write_area_file(written, [(area.entry, area.outline) for area in areas])
        os.replace(written, path)
    return path
