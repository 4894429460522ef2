"""Keeps an imported boundary set as a file of the data dir, whole or not at all."""

import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from alerts.cli.intake import make_folder
from geo.errors import ImportRefused
from geo.gazetteer import load_everything
from geo.importing import Outlined
from geo.outlines import write_area_file


def keep_boundaries(folder: Path, name: str, areas: Sequence[Outlined]) -> Path:
    """Replaces a set of the same name. Raises ImportRefused (`import.known`) for a code that another set has."""
    path = folder / f"{re.sub(r'[^0-9A-Za-z_-]+', '-', name).strip('-') or 'areas'}.zip"
    make_folder(folder, where="HOMEWARD_DATA_DIR")
    known = load_everything(folder, leave_out=path)
    for entry, _ in areas:
        if known.knows(entry.code):
            raise ImportRefused("import.known", {"code": entry.code, "name": known.by_code(entry.code).name("en")})
    with tempfile.TemporaryDirectory(prefix=".writing-", dir=folder) as aside:
        written = Path(aside, path.name)
        write_area_file(written, areas)
        os.replace(written, path)
    return path
