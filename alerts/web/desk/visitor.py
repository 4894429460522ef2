"""Who is at the desk, and what they posted; every page of the desk but the way in names one of these."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from python_multipart.exceptions import FormParserError
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser

from alerts.db.hold import is_held
from alerts.errors import BadInput, NotSignedIn
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, permissions_of
from alerts.staff.signin import check_form_token, form_token, staff_by_cookie
from alerts.web.deps import Homeward, cookie_name
from alerts.web.limits import count_account, counting_wrong
from alerts.web.middleware import MOST_FORM_BYTES
from alerts.web.refusals import holds_nul

MOST_FILES = 10


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person with an open session; `form_token` stands in every form that is drawn for them."""

    staff: Staff
    cookie: str
    form_token: str
    permissions: frozenset[Permission]
    held: bool = False  # the database was restored, and nothing new may leave

    def may(self, permission: str) -> bool:
        return Permission(permission) in self.permissions


@dataclass(frozen=True, slots=True)
class Posted:
    """A form that was drawn for this visitor, as it came back."""

    visitor: Visitor
    form: FormData

    @property
    def staff(self) -> Staff:
        return self.visitor.staff

    def one(self, name: str) -> str:
        """The trimmed text of a field, empty when it was left out."""
        value = self.form.get(name, "")
        return value.strip() if isinstance(value, str) else ""

    def many(self, name: str) -> list[str]:
        return [value for value in self.form.getlist(name) if isinstance(value, str)]

    def files(self, name: str) -> list[bytes]:
        """The contents of the files that were chosen, in order."""
        uploads = [each for each in self.form.getlist(name) if isinstance(each, UploadFile)]
        return [data for each in uploads if (data := each.file.read())]


class _InMemory(MultiPartParser):
    """A photo of a child is never written to a temporary file."""

    spool_max_size = MOST_FORM_BYTES


def at_desk(request: Request, service: Homeward) -> Visitor:
    """The person behind the desk's cookie. Raises NotSignedIn, TooOften."""
    cookie = request.cookies.get(cookie_name(service.base_url))
    if not cookie:
        raise NotSignedIn("staff.session_over")
    with service.database.read() as session:
        with counting_wrong(request):
            staff = staff_by_cookie(session, cookie).staff
        count_account(request, staff.id)
        return Visitor(staff, cookie, form_token(session, cookie), permissions_of(staff), is_held(session))


async def posted_at_desk(
    request: Request, service: Homeward, visitor: Annotated[Visitor, Depends(at_desk)]
) -> AsyncIterator[Posted]:
    """The form, read only for somebody who is signed in, and only if it was drawn for them. Raises Forbidden."""
    form = await _read_form(request)
    try:
        if holds_nul([value for _, value in form.multi_items()]):
            raise BadInput.at("", "web.form_unreadable")
        given = form.get("form_token", "")
        with service.database.read() as session:
            check_form_token(session, visitor.cookie, given if isinstance(given, str) else "")
        yield Posted(visitor, form)
    finally:
        await form.close()


async def _read_form(request: Request) -> FormData:
    try:
        if request.headers.get("content-type", "").startswith("multipart/form-data"):
            parser = _InMemory(
                request.headers, request.stream(), max_files=MOST_FILES, max_fields=200, max_part_size=400_000
            )
            return await parser.parse()
        return await FormParser(request.headers, request.stream()).parse()
    except (MultiPartException, FormParserError) as error:
        raise BadInput.at("", "web.form_unreadable") from error


AtDesk = Annotated[Visitor, Depends(at_desk)]
PostedAtDesk = Annotated[Posted, Depends(posted_at_desk)]

IDENTITIES = frozenset({at_desk, posted_at_desk})
"""Every route of the desk depends on one of these or is listed in `PUBLIC`."""

PUBLIC = frozenset({"/desk/sign-in", "/desk/sign-in/{token}"})
"""The way in."""
