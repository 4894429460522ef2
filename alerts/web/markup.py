"""The one way to HTML: templates in which every value is escaped, and a name that is missing is an error."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = Path(__file__).parent / "templates"


def fill_template(name: str, values: Mapping[str, Any]) -> str:
    """The page `templates/<name>` with these values in it."""
    return _load_templates().get_template(name).render(values)


@cache
def _load_templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
