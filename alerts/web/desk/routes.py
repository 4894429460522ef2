"""The addresses of the desk."""

from fastapi import APIRouter, Response

from alerts.web.desk import (
    account_page,
    alert_page,
    alert_posts,
    case_page,
    end_page,
    ledger_page,
    list_page,
    no_page,
    people_page,
    refused_page,
    second_factor,
    signing,
)
from alerts.web.desk.showing import see_other
from alerts.web.desk.visitor import AtDesk

router = APIRouter(prefix="/desk", include_in_schema=False)


@router.get("")
def show_start(visitor: AtDesk) -> Response:
    first = {
        "read_alert": "/desk/alerts",
        "read_case": "/desk/cases",
        "manage_staff": "/desk/people",
        "read_audit": "/desk/refused",
    }
    return see_other(next((page for right, page in first.items() if visitor.may(right)), "/desk/account"))


for room in (
    signing, second_factor, list_page, alert_page, alert_posts, end_page, ledger_page, case_page, no_page,
    people_page, refused_page, account_page,
):  # fmt: skip
    router.include_router(room.router)
