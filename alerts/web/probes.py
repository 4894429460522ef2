"""What a load balancer asks: does it live, and may it be sent work."""

from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from alerts.db.migrations.upgrade import is_up_to_date
from alerts.web.store import Store

router = APIRouter(tags=["probes"])


@router.get("/healthz", summary="Is this process alive?", response_model=dict[str, str])
def tell_alive() -> dict[str, str]:
    """Answers as long as the process does; asks nothing of the database."""
    return {"status": "alive"}


@router.get(
    "/readyz",
    summary="May this process be sent work?",
    responses={503: {"description": "The database's tables are not up to date, or it does not answer."}},
    response_model=dict[str, str],
)
def tell_ready(database: Store) -> Any:
    """The database answers and its tables are those that this version works with."""
    if is_up_to_date(database.engine):
        return {"status": "ready"}
    return JSONResponse({"status": "run: homeward db upgrade"}, 503)
