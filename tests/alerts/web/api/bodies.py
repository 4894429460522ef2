"""What people send: a case document, a photo."""

from typing import Any

import yaml

from alerts.image.drawn import draw_child
from tests.alerts.web.seed import CASES

RO_CAR = (CASES / "ro-car.yaml").read_text("utf-8")


def case_document(**changes: object) -> dict[str, Any]:
    """`ro-car` as JSON, with these top-level fields instead."""
    document: dict[str, Any] = yaml.load(RO_CAR, Loader=yaml.BaseLoader)  # noqa: S506  (texts only: the safest there is)
    document["children"][0] |= {"age": 2, "height_cm": 86, "weight_kg": 12}
    document["last_seen"]["point"] = [23.6236, 46.7712]
    document |= {"do_not_approach": True, "expires_hours": 24}
    return {**document, **changes}


def drawn_photo() -> tuple[str, bytes, str]:
    return ("child.jpg", draw_child(1, age=3), "image/jpeg")
