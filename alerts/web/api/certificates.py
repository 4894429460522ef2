"""What was wiped, over HTTP: the certificate of a purge."""

from collections.abc import Mapping
from datetime import date, datetime

from fastapi import APIRouter
from pydantic import Field

from alerts.resolution.certificates import read_certificate, read_certificate_of_case
from alerts.resolution.models import Cause, Certificate
from alerts.web.api.shapes import PROBLEMS, Id, Shown
from alerts.web.deps import Homeward, SignedInStaff

router = APIRouter(prefix="/v1", tags=["copies"], responses=PROBLEMS)


class CertificateShown(Shown):
    """Ids, digests and numbers: nothing personal is in it, and it stays."""

    id: str = Field(examples=["certificate_4k9t0v7xq2m8c1rz5ydn"])
    case: str = Field(examples=["case_4k9t0v7xq2m8c1rz5ydn"])
    alerts: list[str] = Field(examples=[["alert_4k9t0v7xq2m8c1rz5ydn"]])
    cause: Cause = Field(description="By which rule.", examples=["ended"])
    grace_days: int = Field(examples=[14])
    by: str = Field(description='"service": no person chooses what is wiped.', examples=["service"])
    begun_at: datetime
    completed_at: datetime = Field(description="Nothing was left then.")
    backups_end: date = Field(description="The day (UTC) on which the last backup that holds any of it ends.")
    counts: Mapping[str, int] = Field(description="By kind.", examples=[{"case": 1, "photo": 2, "poster": 9}])
    digests: Mapping[str, list[str]] = Field(description="SHA-256 by kind, of what is gone.")
    incidents: list[str] = Field(description="As in the CAP documents: keyed digests of the agency's own number.")
    audit_position: int = Field(description="The entry of the audit that says so.", examples=[4711])


@router.get("/alerts/{alert_id}/certificate", summary="Read the purge certificate of an alert")
def get_certificate(service: Homeward, by: SignedInStaff, alert_id: Id) -> CertificateShown:
    """404 until the purge is complete."""
    with service.database.read() as session:
        return show_certificate(read_certificate(session, alert_id, by=by))


@router.get("/cases/{case_id}/certificate", summary="Read the purge certificate of a case")
def get_certificate_of_case(service: Homeward, by: SignedInStaff, case_id: Id) -> CertificateShown:
    """Also of one that never became an alert. 404 until the purge is complete."""
    with service.database.read() as session:
        return show_certificate(read_certificate_of_case(session, case_id, by=by))


def show_certificate(certificate: Certificate) -> CertificateShown:
    same = ("id", "alerts", "cause", "grace_days", "by", "begun_at", "counts", "digests", "incidents")
    told = {name: getattr(certificate, name) for name in same}
    assert certificate.completed_at and certificate.backups_end and certificate.audit_position  # noqa: S101, PT018
    return CertificateShown(
        **told,
        case=certificate.case_id,
        completed_at=certificate.completed_at,
        backups_end=certificate.backups_end,
        audit_position=certificate.audit_position,
    )
