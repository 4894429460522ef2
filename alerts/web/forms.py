"""Forms with files, read into memory alone."""

from python_multipart.multipart import parse_options_header
from starlette.datastructures import FormData
from starlette.formparsers import MultiPartException, MultiPartParser

from alerts.web.middleware import MOST_FORM_BYTES

UTF_8 = frozenset({b"utf-8", b"utf8"})


class InMemory(MultiPartParser):
    """A photo of a child, or what a stranger sends, is never written to a temporary file.

    Its texts are UTF-8. Starlette reads them by whatever codec the form names, of all that Python has: some take a
    minute for 400 kB, in which this process answers nobody, and some fail in ways that nobody catches.
    """

    spool_max_size = MOST_FORM_BYTES  # no body is longer: `BodyLimit` sees to that

    async def parse(self) -> FormData:
        """Raises MultiPartException, and what reading the body raises."""
        _, named = parse_options_header(self.headers["content-type"])
        if named.get(b"charset", b"utf-8").lower() not in UTF_8:
            raise MultiPartException("a form's texts are UTF-8")
        return await super().parse()
