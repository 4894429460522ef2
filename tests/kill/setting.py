"""What stands before the storm: people, twenty channels with their accounts, and alerts that wait for approval."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import requests
from sqlalchemy.orm import Session

from alerts.alert.freezing import Site
from alerts.alert.models import Alert, Draft
from alerts.alert.queries import pending_draft
from alerts.alert.submission import submit_alert
from alerts.alert.transitions import move_alert, move_draft
from alerts.channel.partners import add_partner
from alerts.db.session import Database, now
from alerts.message.content import Content
from alerts.staff.models import Agency, Role, Staff
from alerts.staff.tokens import create_token
from tests.kill.installation import Installation
from tests.make import countries, make_agency, make_alert, make_case, make_channel, make_staff, read_case

KINDS: Mapping[str, int] = {"x": 7, "facebook": 6, "webhook": 7}
ALERTS = 15
SECRET = "whsec_d2ViaG9vay1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ="


@dataclass(frozen=True)
class Planned:
    """An alert that waits for its approval."""

    id: str
    content_hash: str


@dataclass(frozen=True)
class Setting:
    alerts: Sequence[Planned]
    officer_token: str
    approver_token: str
    channels: Mapping[tuple[str, str], str]  # (kind, account at the platform) -> our channel's id


def set_the_stage(installation: Installation) -> Setting:
    database = installation.database
    with database.write() as session:
        agency = make_agency(session)
        officer = make_staff(session, Role.OFFICER, agency=agency)
        approver = make_staff(session, Role.APPROVER, agency=agency)
        tokens = [create_token(session, person, by=None) for person in (officer, approver)]
        channels = _add_channels(session, agency, installation)
    site = Site(installation.base_url, countries())
    alerts = [_submit_first(database, site, officer)]
    alerts += [_submit_alike(database, alerts[0], officer, number) for number in range(2, ALERTS + 1)]
    return Setting(alerts, tokens[0], tokens[1], channels)


def _add_channels(session: Session, agency: Agency, installation: Installation) -> dict[tuple[str, str], str]:
    base, channels = installation.platforms_url, {}
    for kind, count in KINDS.items():
        for number in range(1, count + 1):
            account, token = f"{kind}{number}" if kind == "webhook" else f"{number:04d}", f"{kind}-token-{number}"
            settings: dict[str, Any] = {
                "x": {"base_url": f"{base}/x", "access_token": token},
                "facebook": {"base_url": f"{base}/facebook", "page_id": account, "access_token": token},
                "webhook": {"base_url": f"{base}/webhook/{account}", "secret": SECRET},
            }[kind]
            token = SECRET if kind == "webhook" else token
            control(installation, "accounts", {"kind": kind, "token": token, "id": account})
            partner = _add_partner(session, agency, account, installation) if kind == "webhook" else None
            channel = make_channel(
                session, agency=agency, kind=kind, name=f"{kind} {number}", settings=settings, partner_id=partner
            )
            channels[kind, account] = channel.id
    return channels


def _add_partner(session: Session, agency: Agency, account: str, installation: Installation) -> str:
    """Its receiver declares with a receipt what it removed."""
    partner, key = add_partner(session, agency_id=agency.id, name=account, gazetteer=countries(), by=None)
    desk = {"url": f"{installation.base_url}/v1/receipts", "key": key}
    requests.post(f"{installation.twins_url}/webhook/{account}/_receipts", json=desk, timeout=5).raise_for_status()
    return partner.id


def _submit_first(database: Database, site: Site, officer: Staff) -> Planned:
    with database.write() as session:
        alert = make_alert(session, officer, make_case(session, officer, read_case(reference="RO-2026-0001")))
    draft = submit_alert(database, alert.id, site, by=officer)
    assert draft.content_hash is not None
    return Planned(alert.id, draft.content_hash)


def _submit_alike(database: Database, first: Planned, officer: Staff, number: int) -> Planned:
    """As the first one was, under its own code and name; its posters are the first one's: drawing takes a second."""
    reference = f"RO-2026-{number:04d}"
    with database.write() as session:
        alert = make_alert(session, officer, make_case(session, officer, read_case(reference=reference)))
        pattern = session.get_one(Alert, first.id)
        source, draft = pending_draft(session, first.id), pending_draft(session, alert.id)
        assert source is not None
        assert source.content is not None
        assert draft is not None
        text = source.content.model_dump_json()
        for old, new in ((pattern.code, alert.code), (pattern.slug, alert.slug), ("RO-2026-0001", reference)):
            text = text.replace(old, new)
        _keep(session, alert, draft, source, Content.model_validate_json(text), officer)
        assert draft.content_hash is not None
        return Planned(alert.id, draft.content_hash)


def _keep(session: Session, alert: Alert, draft: Draft, source: Draft, content: Content, officer: Staff) -> None:
    draft.content, draft.content_hash, draft.case_edits = content, content.digest(), source.case_edits
    draft.submitted_by, draft.submitted_at, draft.authors = officer.id, now(session), [officer.id]
    move_draft(session, draft, "submit", by=officer)
    move_alert(session, alert, "submit", by=officer)


def control(installation: Installation, path: str, body: Mapping[str, Any]) -> Any:
    """An order for the platforms."""
    answer = requests.post(f"{installation.twins_url}/_control/{path}", json=dict(body), timeout=10)
    answer.raise_for_status()
    return answer.json()


def clear_faults(installation: Installation) -> None:
    """No order to fail waits any longer, for no platform."""
    requests.delete(f"{installation.twins_url}/_control/faults", timeout=10).raise_for_status()


def read_control(installation: Installation, path: str) -> Any:
    """What the platforms say of themselves."""
    answer = requests.get(f"{installation.twins_url}/_control/{path}", timeout=30)
    answer.raise_for_status()
    return answer.json()
