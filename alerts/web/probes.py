"""What a load balancer and a monitor ask: does it live, may it be sent work, and what does it count?"""

import hmac
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request

from alerts.opening import Service
from alerts.overview.gauges import MEDIA_TYPE, write_metrics
from alerts.overview.readiness import Standing, worst_of
from alerts.web.seated import apart
from alerts.words.say import say

router = APIRouter(tags=["probes"])


class Checked(BaseModel):
    """One thing that was asked."""

    name: str = Field(examples=["store"])
    status: Standing
    said: str = Field(examples=["The database answers and is up to date."])


class Ready(BaseModel):
    """`degraded` is ready: what is missing makes work slower, and no retraction waits for it."""

    status: Standing
    checks: list[Checked]


@router.get("/healthz", summary="Is this process alive?", response_model=dict[str, str])
def tell_alive() -> dict[str, str]:
    """Answers as long as the process does; asks nothing of the database."""
    return {"status": "alive"}


@router.get(
    "/readyz",
    summary="May this process be sent work?",
    responses={503: {"model": Ready, "description": "Not now; each check says what is wrong and what to do."}},
    response_model=Ready,
)
@apart("probes")
def tell_ready(request: Request) -> Any:
    """The database answers within two seconds, its tables are up to date, and the key opens what is sealed."""
    checks = request.app.state.readiness.check()
    said = [{"name": each.name, "status": each.standing, "said": say(each.reason)} for each in checks]
    status = worst_of(checks)
    return JSONResponse({"status": status, "checks": said}, 503 if status is Standing.UNREADY else 200)


def _service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


@router.get("/metrics", include_in_schema=False)
def tell_metrics(
    request: Request,
    service: Annotated[Service, Depends(_service)],
    authorization: Annotated[str, Header()] = "",
) -> Response:
    """For whoever knows HOMEWARD_METRICS_TOKEN; for all others there is no such page."""
    token = service.settings.metrics_token.get_secret_value()
    if not token or not hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode()):
        raise HTTPException(404)
    return Response(write_metrics(request.app.state.registry), media_type=MEDIA_TYPE)
