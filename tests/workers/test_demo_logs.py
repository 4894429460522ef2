"""All that a whole search logs, at debug: the alert on lines of web and workers, nothing personal on any."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
import requests

from alerts.alert.models import Alert
from alerts.case.schema import CaseDocument
from alerts.opening import KEY_FILE
from alerts.resolution.ledger import LedgerState, read_ledger
from alerts.staff.tokens import create_token
from alerts.telemetry.logs import open_log
from tests.logged import Line, logged
from tests.waiting import wait_until
from workers.demo import Demo, open_demo
from workers.story import Outcome, Story, load_case

WORDS = frozenset({"Example", "Square", "Fictional"})  # too common to accuse anybody


@dataclass(frozen=True)
class Search:
    """One case that was told from the import to the end, and what must not be in its log."""

    lines: Sequence[Line]
    alert: str
    facts: frozenset[str]
    secrets: frozenset[str]


def personal_facts(document: CaseDocument) -> frozenset[str]:
    """Names, places, marks, vehicles, contact and what the reporter said, with each longer word of them."""
    given = document.model_dump(mode="json")
    texts = set(strings({name: given[name] for name in ("reference", "children", "companions", "contact")}))
    texts |= set(strings([given["last_seen"]["place"], given["last_seen"]["heading"], given["last_seen"]["point"]]))
    texts |= {each[name] for each in given["vehicles"] for name in ("plate", "make_model") if each[name]}
    texts |= {given["verification"]["registry"], given["verification"]["reporter"]}
    words = {word.strip(",.;:") for text in texts for word in text.split()}
    # Codes such as "brown" or "male" stand in the vocabulary of every case: a word with a capital or a digit does not.
    return frozenset(
        text for text in texts | words if len(text) >= 5 and any(c.isupper() or c.isdigit() for c in text)
    ) - WORDS  # fmt: skip


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from strings(each)
    elif isinstance(value, str | float):
        yield str(value)


def find_leaks(lines: Sequence[Line], hidden: frozenset[str]) -> set[str]:
    told = "\n".join(text for line in lines for text in strings(line)).casefold()
    return {each for each in hidden if each.casefold() in told}


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Search:
    folder, document = tmp_path_factory.mktemp("demo"), load_case("ro-car.yaml")
    with logged() as read, open_demo(0, folder) as demo:
        outcome = Story(demo.service, demo.emulators, demo.cast, lambda line: None).tell(document, to_the_end=False)
        secrets = look_around(demo, outcome, document)
        wait_until(lambda: is_complete(demo, outcome.alert))
        secrets |= {(folder / KEY_FILE).read_text().strip(), "x-live-token", "page-live-token", outcome.slug}
    return Search(read(), outcome.alert, personal_facts(document), frozenset(secrets))


def look_around(demo: Demo, outcome: Outcome, document: CaseDocument) -> set[str]:
    """Signs in, reads, mistypes, and ends the search, all over HTTP; returns the secrets that were used."""
    base, name = demo.service.base_url, document.children[0].given_name or ""
    with demo.service.database.write() as session:
        token = create_token(session, demo.cast.officer, by=demo.cast.officer)
    with requests.Session() as browser:
        browser.trust_env = False
        browser.post(f"{base}/desk/sign-in/{demo.cast.officer_link}")
        cookie = browser.cookies["homeward_session"]
        for path in (
            f"/desk/alerts/{outcome.alert}", f"/a/{outcome.slug}", "/feeds/alerts.atom",
            f"/cap/{outcome.identifier}.xml",
            f"/v1/alerts/{name}", f"/{name}?child={name}", f"/areas/find?q={name}",
        ):  # fmt: skip
            browser.get(base + path)
    with requests.Session() as officer:
        officer.trust_env = False
        officer.headers["Authorization"] = f"Bearer {token}"
        officer.get(f"{base}/v1/alerts/{outcome.alert}/ledger").raise_for_status()
        ended = officer.post(f"{base}/v1/alerts/{outcome.alert}/end", json={"reason": "found"})
        ended.raise_for_status()
    return {token, cookie, demo.cast.officer_link, demo.cast.approver_link}


def is_complete(demo: Demo, alert_id: str) -> bool:
    with demo.service.database.read() as session:
        return read_ledger(session, session.get_one(Alert, alert_id)).state is LedgerState.COMPLETE


class TestTheLogOfAWholeSearch:
    def test_has_the_alert_on_lines_of_web_and_workers(self, search: Search) -> None:
        told = {(line["logger"], line["event"]) for line in search.lines if line.get("alert") == search.alert}
        assert {
            ("homeward.web", "request"), ("homeward.alert", "alert approve"), ("homeward.alert", "alert end"),
            ("homeward.work", "message planned"), ("homeward.work", "call"), ("homeward.work", "proven gone"),
        } <= told  # fmt: skip

    def test_tells_requests_by_route_and_never_by_address(self, search: Search) -> None:
        requests_ = [line for line in search.lines if line["event"] == "request"]
        assert {"/desk/alerts/{alert_id}", "/v1/alerts/{alert_id}", "none"} <= {line["route"] for line in requests_}
        assert {"127.0.0.1", "localhost"} & {text for line in requests_ for text in strings(line)} == set()

    def test_has_no_line_for_a_reading_by_the_public(self, search: Search) -> None:
        """They are counted, by nothing but their status."""
        assert [line for line in search.lines if str(line.get("route")).startswith(("/a/", "/feeds", "/cap"))] == []

    def test_holds_no_personal_fact(self, search: Search) -> None:
        assert {"Matei", "Exemplescu", "XX 00 FIC", "+999 0000 0404", "23.6236"} <= search.facts
        assert find_leaks(search.lines, search.facts) == set()

    def test_holds_no_token_no_cookie_no_link_and_no_key(self, search: Search) -> None:
        assert find_leaks(search.lines, search.secrets) == set()

    def test_holds_no_bytes_of_a_photo(self, search: Search) -> None:
        texts = [text for line in search.lines for text in strings(line)]
        assert max(map(len, texts)) < 400
        assert all(text.isascii() and text.isprintable() for text in texts)

    def test_says_nothing_that_is_wrong(self, search: Search) -> None:
        assert [line for line in search.lines if line["level"] in ("warning", "error")] == []


class TestTheSearchForLeaks:
    def test_finds_what_is_planted(self, search: Search) -> None:
        planted = [*search.lines, {"event": "call", "places": "for MATEI, blue Fictiva Combi"}]
        assert find_leaks(planted, search.facts) == {"Matei", "Fictiva", "Fictiva Combi", "Combi"}

    def test_finds_what_a_careless_line_would_say(self) -> None:
        """No field of a line can hold a name; what is left is the event itself."""
        with logged() as read:
            open_log("homeward.web").info("case of Matei opened")
        lines = read()
        assert find_leaks(lines, frozenset({"Matei"})) == {"Matei"}
