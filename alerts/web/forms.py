"""Forms with files, read into memory alone."""

from starlette.formparsers import MultiPartParser

from alerts.web.middleware import MOST_FORM_BYTES


class InMemory(MultiPartParser):
    """A photo of a child, or what a stranger sends, is never written to a temporary file."""

    spool_max_size = MOST_FORM_BYTES  # no body is longer: `BodyLimit` sees to that
