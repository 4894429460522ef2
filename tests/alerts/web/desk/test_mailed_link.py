"""A link by e-mail, asked for at the sign-in page."""

import html
import re
from collections.abc import Iterator

import pytest
from pydantic import SecretStr
from starlette.testclient import TestClient

from alerts.db.session import now
from alerts.opening import Service
from alerts.settings import Settings
from alerts.staff.codes import code_at, make_secret, step_of
from alerts.staff.mailing import send_due_links
from alerts.staff.models import AskedLink, Factor
from alerts.staff.proving import make_code_app
from alerts.staff.signin import open_session
from alerts.web.app import create_app
from alerts.web.limits import ANY
from tests.alerts.web.seed import World, make_service
from tests.clock import ManualClock
from tests.inbox import Inbox, open_inbox, text_of

WAY_IN, ASK = "/desk/sign-in", "/desk/sign-in/link"
BASE_URL = "https://alerts.example"
SECRET = make_secret()


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    with open_inbox() as opened:
        yield opened


@pytest.fixture
def service(world: World, settings: Settings, inbox: Inbox) -> Service:
    """With a mail server, and an officer who has an app for codes."""
    with world.database.write() as session:
        make_code_app(session, world.officer, SECRET, step_of(now(session)) - 5)
    mail = {"smtp_url": SecretStr(inbox.url), "mail_from": "desk@alerts.example"}
    return make_service(world.database, settings.model_copy(update=mail), BASE_URL)


@pytest.fixture
def stranger(service: Service) -> Iterator[TestClient]:
    with TestClient(create_app(service), base_url=BASE_URL, follow_redirects=False) as opened:
        yield opened


def ask(browser: TestClient, email: str) -> tuple[int, str, str]:
    """Status, where it leads, and what is read there, but for what a passkey is asked: that is new on each page."""
    answer = browser.post(ASK, data={"email": email})
    where = answer.headers.get("location", "")
    page = browser.get(where).text if where else answer.text
    return answer.status_code, where, re.sub(r'data-options="[^"]*"', "", page)


def waiting(service: Service) -> int:
    with service.database.read() as session:
        return session.query(AskedLink).count()


def test_leads_into_the_desk_together_with_a_code(
    stranger: TestClient, service: Service, world: World, inbox: Inbox, clock: ManualClock
) -> None:
    assert f'action="{ASK}"' in stranger.get(WAY_IN).text
    ask(stranger, world.officer.email)
    send_due_links(service.database, service.post_link)
    (letter,) = inbox.letters
    (path,) = re.findall(r"/desk/sign-in/\w+", text_of(letter))
    assert stranger.get(path).status_code == 200
    assert stranger.post(path).headers["location"] == "/desk/second-factor"
    assert stranger.get("/desk/alerts").status_code == 401
    (token,) = re.findall(r'name="form_token" value="([0-9a-f]+)"', stranger.get("/desk/second-factor").text)
    code = code_at(SECRET, step_of(clock()))
    assert stranger.post("/desk/second-factor", data={"form_token": token, "proof_code": code}).status_code == 303
    assert stranger.get("/desk/alerts").status_code == 200


def test_locks_nobody_out_who_has_both_halves(
    stranger: TestClient, service: Service, world: World, inbox: Inbox, clock: ManualClock
) -> None:
    """Whoever reads the mailbox has no more than a link, however often they ask with it."""
    ask(stranger, world.officer.email)
    send_due_links(service.database, service.post_link)
    (path,) = re.findall(r"/desk/sign-in/\w+", text_of(inbox.letters[0]))
    stranger.post(path)
    rates, most = service.transport.rates, ANY.budget.most
    assert rates is not None
    rates.learn(f"web:any:{world.officer.id}", used=most - 1, most=most, reset=rates.now() + ANY.budget.per)
    assert stranger.get("/desk/second-factor").status_code == 200
    with service.database.write() as session:
        cookie = open_session(session, world.officer, Factor.CODE, "", proven=True)
    stranger.cookies.clear()
    headers = {"Cookie": f"__Host-homeward_session={cookie}"}
    assert stranger.get("/desk/alerts", headers=headers).status_code == 200


def test_is_answered_the_same_whoever_s_the_address_is(stranger: TestClient, service: Service, world: World) -> None:
    answers = {
        ask(stranger, email) for email in (world.officer.email, world.approver.email, "nobody@elsewhere.example")
    }
    assert len(answers) == 1
    ((status, where, page),) = answers
    assert (status, where) == (303, ASK)
    assert "If that address is somebody's here" in html.unescape(page)
    assert waiting(service) == 3


def test_is_asked_for_three_times_in_half_an_hour_and_nobody_is_told(
    stranger: TestClient, service: Service, world: World, clock: ManualClock
) -> None:
    for email in (world.officer.email, "nobody@elsewhere.example"):
        answers = {ask(stranger, email) for _ in range(5)}
        assert {(status, where) for status, where, _ in answers} == {(303, ASK)}
    assert waiting(service) == 6
    clock.advance(minutes=31)
    ask(stranger, world.officer.email)
    assert waiting(service) == 1  # the old ones were never sent, and are forgotten


def test_is_slowed_down_by_network(stranger: TestClient) -> None:
    statuses = [ask(stranger, f"{number}@elsewhere.example")[0] for number in range(31)]
    assert statuses == [303] * 30 + [429]


def test_says_what_is_no_address_and_keeps_it(stranger: TestClient, service: Service) -> None:
    status, _, page = ask(stranger, 'ana at "police"')
    assert status == 422
    assert "This is not an e-mail address." in page
    assert 'value="ana at &#34;police&#34;"' in page
    assert waiting(service) == 0


def test_is_not_asked_for_by_another_site(stranger: TestClient) -> None:
    answer = stranger.post(ASK, data={"email": "a@b.example"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403


def test_is_not_offered_without_a_mail_server(client: TestClient) -> None:
    assert ASK not in client.get(WAY_IN).text
    assert client.post(ASK, data={"email": "a@b.example"}).status_code == 404


def test_is_not_offered_where_a_link_is_enough(world: World, settings: Settings, inbox: Inbox) -> None:
    alone = {"smtp_url": SecretStr(inbox.url), "mail_from": "desk@alerts.example", "second_factor": False}
    service = make_service(world.database, settings.model_copy(update=alone))
    assert service.letters is not None
    assert (service.second_factor, service.post_link) == (False, None)
