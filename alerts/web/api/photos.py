"""Photos of a case over HTTP: in through the door, placed, looked at."""

from fastapi import APIRouter, Response
from pydantic import Field

from alerts.case.photos import add_photo, place_photo, read_photo
from alerts.case.queries import case_for
from alerts.image.door import read_upload
from alerts.staff.permissions import Permission, require
from alerts.web.api.cases import PhotoShown
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PICTURE, PROBLEMS, TAKES_KEY, Asked, Id, Spot
from alerts.web.api.written import SHOWN_PHOTO_FORM, PhotoUpload
from alerts.web.deps import Homeward, SignedInStaff

router = APIRouter(prefix="/v1/cases/{case_id}/photos", tags=["cases"], route_class=KeyedRoute, responses=PROBLEMS)


class Placing(Asked):
    """What is left out stays."""

    focus: Spot | None = Field(
        None, description="Where the face is: from the left and from the top, 0 to 1.", examples=[(0.5, 0.38)]
    )
    child: int | None = Field(None, description="Whose face it is: the child's number, from 1.", examples=[1])


@router.post("", status_code=201, summary="Add a photo", dependencies=TAKES_KEY, openapi_extra=SHOWN_PHOTO_FORM)
def post_photo(service: Homeward, by: SignedInStaff, case_id: Id, form: PhotoUpload) -> PhotoShown:
    """A JPEG, PNG or WebP of at most 20 MB. It is decoded apart, stripped of all metadata, and kept sealed."""
    require(by, Permission.WRITE_CASE)
    with service.database.read() as session:
        case_for(session, case_id, by)
    master = read_upload(form.data)
    with service.database.write() as session:
        photo = add_photo(session, case_id, master, child=form.child, rights=form.rights, by=by)
        return PhotoShown.model_validate(photo, from_attributes=True)


@router.get("/{photo_id}.jpg", summary="Look at a photo", response_class=Response, responses=PICTURE)
def get_photo(service: Homeward, by: SignedInStaff, case_id: Id, photo_id: Id) -> Response:
    """The master as JPEG. The reading is recorded."""
    with service.database.write() as session:
        return Response(read_photo(session, case_id, photo_id, by=by), media_type="image/jpeg")


@router.patch("/{photo_id}", summary="Place a photo")
def patch_photo(service: Homeward, by: SignedInStaff, case_id: Id, photo_id: Id, body: Placing) -> PhotoShown:
    """Every crop keeps this point, so that no shape cuts the face off."""
    with service.database.write() as session:
        photo = place_photo(session, case_id, photo_id, focus=body.focus, child=body.child, by=by)
        return PhotoShown.model_validate(photo, from_attributes=True)
