"""What would leave, over HTTP: words and pictures of each channel before anybody approves them."""

from fastapi import APIRouter, Response
from pydantic import Field

from alerts.alert.freezing import Site
from alerts.alert.previewing import ChannelPreview, Previews, read_previews, render_preview
from alerts.errors import NotFound
from alerts.message.content import AreaContent
from alerts.message.shown import reasons_of_places
from alerts.poster.templates import Medium, load_templates, name_poster, published_shapes
from alerts.staff.models import Staff
from alerts.web.api.alert_view import AreaShown, show_area
from alerts.web.api.examples import ALERT_ID, CHANNEL_ID, HASH
from alerts.web.api.shapes import (
    PICTURE,
    PROBLEMS,
    SHEET,
    Id,
    Language,
    Note,
    Shown,
    Why,
    show_notes,
    show_reason,
    show_stored,
)
from alerts.web.deps import Homeward, SignedInStaff
from alerts.web.seated import DRAWING, seated
from publishers.registry import kinds

router = APIRouter(prefix="/v1/alerts/{alert_id}/previews", tags=["alerts"], responses=PROBLEMS)

_IMAGE = f"/v1/alerts/{ALERT_ID}/previews/square.ro.jpg"


class ChannelPreviewShown(Shown):
    channel: str = Field(examples=[CHANNEL_ID])
    kind: str = Field(examples=["x"])
    name: str = Field(examples=["Poliția Exemplu"])
    language: str | None = Field(examples=["ro"])
    text: str | None = Field(description="Exactly what is posted; null = it can not be made, `warnings` say why.")
    cut: list[str] = Field(description="What did not fit, the least important first.", examples=[["hashtag"]])
    image: str | None = Field(description="Where to look at its picture.", examples=[_IMAGE])
    alt: str | None
    reason: Why | None = Field(description="Why this channel.")
    shown: list[Why] = Field(description="Who sees it, on a platform that shows posts by place.", examples=[[]])
    warnings: list[Note]


class PosterShown(Shown):
    shape: str = Field(examples=["square"])
    language: str = Field(examples=["ro"])
    image: str = Field(examples=[_IMAGE])
    alt: str


class WordsShown(Shown):
    language: str = Field(examples=["ro"])
    headline: str
    body: str
    short_90: str
    short_360: str
    alt: str


class PreviewsShown(Shown):
    frozen: bool = Field(description="Exactly this leaves once it is approved; else it is what would be submitted now.")
    content_hash: str | None = Field(
        description="Of exactly this, to approve it by; null = nothing here waits for approval.", examples=[HASH]
    )
    area: AreaShown
    channels: list[ChannelPreviewShown]
    posters: list[PosterShown]
    texts: list[WordsShown]
    warnings: list[Note]


@router.get("", summary="Look at what would leave")
@seated(DRAWING)
def get_previews(service: Homeward, by: SignedInStaff, alert_id: Id, language: Language) -> PreviewsShown:
    """Each channel's words as they were fitted, what was cut, its picture, alt text and warnings. It is recorded."""
    previews = read_previews(service.database, alert_id, service.site, by=by)
    return _show(alert_id, previews, service.site, language)


@router.get("/{shape}.{tag}.jpg", summary="Look at one picture", response_class=Response, responses=PICTURE)
@seated(DRAWING)
def get_preview(service: Homeward, by: SignedInStaff, alert_id: Id, shape: str, tag: str) -> Response:
    """One poster in one language: PREVIEW is written across it until it is submitted. It is recorded."""
    return _show_poster(service, by, alert_id, shape, tag, Medium.JPEG)


@router.get("/{shape}.{tag}.pdf", summary="Look at the poster to be printed", response_class=Response, responses=SHEET)
@seated(DRAWING)
def get_sheet(service: Homeward, by: SignedInStaff, alert_id: Id, shape: str, tag: str) -> Response:
    """The A4 poster in one language: PREVIEW is written across it until it is submitted. It is recorded."""
    return _show_poster(service, by, alert_id, shape, tag, Medium.PDF)


def _show_poster(service: Homeward, by: Staff, alert_id: str, shape: str, language: str, medium: Medium) -> Response:
    template = load_templates().get(shape)
    if template is None or template.medium is not medium:
        raise NotFound("preview.no_such_picture")
    data = render_preview(service.database, alert_id, shape, language, service.site, by=by)
    return Response(data, media_type=medium.media_type)


def _show(alert_id: str, previews: Previews, site: Site, language: str) -> PreviewsShown:
    return PreviewsShown(
        frozen=previews.frozen,
        content_hash=previews.content_hash,
        area=show_area(previews.area, site),
        channels=[_show_channel(alert_id, each, previews.area, language) for each in previews.channels],
        posters=[
            PosterShown(shape=shape, language=said.language, image=_image(alert_id, shape, said.language), alt=said.alt)
            for said in previews.texts
            for shape in published_shapes()
        ],
        texts=[WordsShown.model_validate(said, from_attributes=True) for said in previews.texts],
        warnings=show_notes(previews.warnings, language),
    )


def _show_channel(alert_id: str, preview: ChannelPreview, area: AreaContent, language: str) -> ChannelPreviewShown:
    content, by_place = preview.content, kinds()[preview.kind].capabilities.native_audience
    return ChannelPreviewShown(
        channel=preview.channel_id,
        kind=preview.kind,
        name=preview.name,
        language=content.language if content else None,
        text=content.text if content else None,
        cut=list(content.cut) if content else [],
        image=_image(alert_id, preview.shape, content.language) if content and preview.shape else None,
        alt=preview.alt or None,
        reason=show_stored(content.reason, language) if content else None,
        shown=[show_reason(reason, language) for reason in reasons_of_places(area)] if by_place else [],
        warnings=show_notes(preview.warnings, language),
    )


def _image(alert_id: str, shape: str, language: str) -> str:
    return f"/v1/alerts/{alert_id}/previews/{name_poster(shape, language)}"
