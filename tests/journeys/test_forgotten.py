"""A child is found, every copy is gone, and then the search is forgotten: nothing personal is left in the store."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from sqlalchemy import make_url, text

from alerts.db.base import Base
from alerts.db.exporting import export_audit
from tests.journeys.person import Json
from tests.journeys.photos import MAGENTA, draw_loud_photo
from tests.journeys.search import Outgoing, find_coordinates, find_names
from tests.journeys.stage import SOUGHT, WEBHOOK_SECRETS, Stage
from tests.stores import SECRET
from tests.waiting import wait_until

MARK = "Cicatrice la genunchi"
NAMES = (
    *SOUGHT, "Comisul", "Ghearele", "Fictiva", "EX-2026-0404", "RO-EX-55", "Exemplului", "Példa", MARK, "Zăpăcescu",
    "cousin",
)  # fmt: skip
"""Of the child, the companion, the car, the numbers, the place, the reporter, and what an approver wrote."""


def rich_case(stage: Stage) -> Json:
    case = stage.write_case("ro-car", companions=[{"label": "Comisul Ghearele", "age": 38, "sex": "male"}])
    case["children"][0]["marks"] = {"ro": MARK, "en": MARK, "hu": MARK}
    case["verification"]["reporter"] = "Zăpăcescu, a cousin"
    return case


def live_through(stage: Stage) -> Json:
    """The whole main job with an update, a submission that was sent back, and an end that is proven."""
    case = stage.officer.open_case(rich_case(stage))
    photo = stage.officer.add_photo(case, draw_loud_photo(MAGENTA))
    stage.officer.verify(case)
    alert = stage.officer.draft(case, languages=["ro", "hu"])
    stage.officer.submit(alert)
    stage.approver.reject(alert, "Zăpăcescu is misspelt, and so is Ghearele.")
    stage.approver.approve(alert, stage.officer.submit(alert))
    stage.wait_for_channels(alert)
    stage.officer.update(alert, expires_hours=12)
    stage.approver.approve(alert, stage.officer.submit(alert))
    stage.wait_for_channels(alert, number=2)
    told = {"case": case, "alert": alert, "photo": photo, "before": stage.officer.read(alert)}
    told["sealed"] = sealed_bytes(stage)
    told["sheet"] = sha256(stage.public.sheet(told["before"]["slug"], 2, "ro").body).hexdigest()
    assert names_in(everything_stored(stage)) >= {SOUGHT[0], "Exemplului", MARK, "Zăpăcescu", "EX-2026-0404"}
    stage.officer.end(alert)
    return {**told, "ledger": stage.wait_for_ledger(alert)}


def sealed_bytes(stage: Stage) -> list[bytes]:
    """Of pictures, the document and the answers, as they lie in the store."""
    queries = ("SELECT sealed FROM blob", 'SELECT sealed_document FROM "case"', "SELECT sealed_answer FROM answer")
    with stage.service.database.read() as session:
        found = [list(session.execute(text(query)).scalars()) for query in queries]
    return [bytes(value) for values in found for value in values if value is not None]


def everything_stored(stage: Stage) -> list[Outgoing]:
    """Every column of every row, a table at a time."""
    with stage.service.database.read() as session:
        return [
            Outgoing(table.name, b"\n".join(spell(value) for row in session.execute(table.select()) for value in row))
            for table in Base.metadata.sorted_tables
        ]


def spell(value: Any) -> bytes:
    if isinstance(value, bytes | memoryview):
        return bytes(value)
    return json.dumps(value, ensure_ascii=False, default=str).encode()


def names_in(stored: Iterable[Outgoing]) -> set[str]:
    """As they are written: quick, for what must be there."""
    return {name for name in NAMES for each in stored if name.encode() in each.data}


def certificate_of(stage: Stage, alert: str) -> Json | None:
    """None while there is none."""
    answer = stage.officer.answer(f"/v1/alerts/{alert}/certificate")
    return answer.json() if answer.ok else None


def test_a_search_that_is_over_is_hidden_and_then_forgotten(stage: Stage) -> None:
    ended = live_through(stage)
    case, alert = ended["case"], ended["alert"]
    wait_until(lambda: stage.officer.answer(f"/v1/cases/{case}").status_code == 404, "the case is hidden", 60)
    check_hidden(stage, ended)
    stage.pass_time(days=14, seconds=5)
    certificate = wait_until(lambda: certificate_of(stage, alert), "the purge is certified", 120)
    check_certificate(stage, ended, certificate)
    check_store(stage, ended)
    check_secrets(stage, ended, certificate)
    check_files(stage, ended)
    check_public(stage, ended)
    check_ledger(stage, ended)


def check_hidden(stage: Stage, ended: Json) -> None:
    """Nobody looks up the child any more."""
    alert, photo = f"/v1/alerts/{ended['alert']}", f"/v1/cases/{ended['case']}/photos/{ended['photo']['id']}.jpg"
    assert stage.officer.refused("GET", f"/v1/cases/{ended['case']}").code == "case.hidden"
    assert stage.officer.refused("GET", photo).code == "case.hidden"
    assert stage.officer.refused("GET", f"{alert}/previews").status == 409
    assert stage.officer.refused("GET", f"{alert}/previews/square.ro.jpg").status == 409
    assert stage.officer.refused("GET", f"{alert}/certificate").code == "certificate.not_found"
    told = [stage.officer.read(ended["alert"]), stage.officer.ledger(ended["alert"]), stage.officer.get("/v1/alerts")]
    shown = [Outgoing("API", json.dumps(each, ensure_ascii=False).encode()) for each in told]
    assert find_names(shown, *SOUGHT, "Exemplului", MARK) == []


def check_certificate(stage: Stage, ended: Json, certificate: Json) -> None:
    today = stage.clock().date()
    assert date.fromisoformat(certificate["backups_end"]) in (today + timedelta(days=35), today + timedelta(days=34))
    assert certificate["alerts"] == [ended["alert"]]
    assert (certificate["cause"], certificate["grace_days"], certificate["by"]) == ("ended", 14, "service")
    assert certificate["counts"]["photo"] == 1
    assert certificate["counts"]["poster"] == len(certificate["digests"]["poster"]) == 28, "2 messages, 7 shapes"
    assert ended["sheet"] in certificate["digests"]["poster"], "the one to be printed too"
    assert certificate["digests"]["photo"] == [ended["photo"]["sha256"]]
    assert stage.officer.get(f"/v1/cases/{ended['case']}/certificate") == certificate
    assert stage.stranger.refused("GET", f"/v1/alerts/{ended['alert']}/certificate").status == 404
    with stage.service.database.read() as session:
        query = text("SELECT action, details FROM audit_entry WHERE position = :position")
        action, details = session.execute(query, {"position": certificate["audit_position"]}).one()
        assert (action, certificate["id"] in json.dumps(details)) == ("case.purged", True)


def check_store(stage: Stage, ended: Json) -> None:
    """Personal fields left after the purge: 0."""
    stored = everything_stored(stage)
    assert find_names(stored, *NAMES) == []
    assert find_coordinates(stored, 23.6236, 46.7712) == []
    assert [each.where for each in stored for part in ended["sealed"] if part[20:] in each.data] == []
    with stage.service.database.read() as session:
        assert session.execute(text("SELECT count(*) FROM blob")).scalar_one() == 0


def check_secrets(stage: Stage, ended: Json, certificate: Json) -> None:
    """What opens a door lies readable in no column, in no export of the audit, and in nothing that is handed out."""
    people = (stage.officer, stage.approver, stage.captain, stage.admin, stage.stranger, stage.partner)
    accounts = ("x-token-", "page-token-", *WEBHOOK_SECRETS.values())
    secrets = [SECRET, *(person.token for person in people), *(each.removeprefix("whsec_") for each in accounts)]
    export = BytesIO()
    assert export_audit(stage.service.database, export) > 20
    handed = [certificate, stage.officer.ledger(ended["alert"]), stage.officer.get("/v1/channels")]
    told = [*everything_stored(stage), Outgoing("export", export.getvalue()), Outgoing("API", spell(handed))]
    assert [(each.where, secret) for each in told for secret in secrets if secret.encode() in each.data] == []


def check_files(stage: Stage, ended: Json) -> None:
    """Of SQLite, whose files are ours; PostgreSQL overwrites what it has freed in its own time."""
    url = make_url(stage.service.settings.database())
    if url.get_backend_name() != "sqlite":
        return
    files = [path for path in Path(str(url.database)).parent.iterdir() if path.is_file()]
    assert {path.name for path in files} >= {"homeward.db", "homeward.db-wal", "tombstones.jsonl"}
    raw = b"".join(path.read_bytes() for path in files)
    for name in (*SOUGHT, MARK, "Ghearele", "Exemplului"):
        assert name.encode() not in raw
        assert json.dumps(name)[1:-1].encode() not in raw, "as JSON spells it"
    assert [part for part in ended["sealed"] if part[1:60] in raw] == []


def check_public(stage: Stage, ended: Json) -> None:
    """Whoever asks still learns that it has ended, and nothing else."""
    slug, messages = ended["before"]["slug"], ended["before"]["messages"]
    for language in ("ro", "hu"):
        page = stage.public.page(slug, language)
        assert (page.status, page.headers["Content-Language"]) == (410, language)
    for number in (1, 2):
        assert stage.public.poster(slug, number, "square", "ro").status == 410
        sheet = stage.public.sheet(slug, number, "ro")
        assert (sheet.status, find_names([sheet.outgoing()], *NAMES)) == (410, [])
    for message in messages:
        assert stage.public.get(f"/cap/{message['identifier']}.xml").status == 410
    bodies = stage.partner.get("/v1/events")["events"]
    assert {body["state"] for body in bodies} == {"retracted"}


def check_ledger(stage: Stage, ended: Json) -> None:
    """It still proves that every copy is gone."""
    before, after = ended["ledger"], stage.officer.ledger(ended["alert"])
    assert (after["state"], after["counts"]) == (before["state"], before["counts"])
    assert [copy["proof"] for copy in after["copies"]] == [copy["proof"] for copy in before["copies"]]
    assert stage.officer.read(ended["alert"])["state"] == "purged"
