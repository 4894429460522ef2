"""An alert should never have gone out: it ends like any other, and nobody outside learns why."""

from alerts.feed.lint import lint_cap
from tests.journeys.person import Json
from tests.journeys.public import Page
from tests.journeys.search import Outgoing, find_names
from tests.journeys.stage import SOUGHT, Stage

OUTCOMES = (
    *("found", "safe", "error", "mistake", "false alarm", "cancelled"),
    *("găsit", "găsită", "eroare", "greșeală", "siguranță", "anulat"),
    *("megtalált", "megtalálták", "előkerült", "hiba", "tévedés", "téves", "biztonságban"),
)


class TestIssuedInError:
    def test_the_words_say_neither_found_nor_error(self, stage: Stage) -> None:
        alert = stage.bring_live(stage.officer.open_case(stage.write_case("ro-car")))
        stage.officer.end(alert, "error")
        stage.wait_for_ledger(alert)
        assert stage.twins.objects(live=True) == []
        told = stage.officer.read(alert)
        assert (told["state"], told["end_reason"]) == ("ended", "error"), "our own people know"
        check_cap(stage, told)
        assert find_names(words_about(stage, alert), *OUTCOMES) == []

    def test_looks_from_outside_like_a_child_found(self, stage: Stage) -> None:
        ended = {}
        for reason in ("found", "error", "withdrawn"):
            case = stage.officer.open_case(stage.write_case("ro-car", reference=f"EX-{reason}"))
            alert = stage.bring_live(case, languages=["ro"])
            stage.officer.end(alert, reason)
            stage.wait_for_ledger(alert)
            slug = stage.officer.read(alert)["slug"]
            addresses = (f"/a/{slug}", f"/a/{slug}/1/square.ro.jpg", f"/a/{slug}/card.ro.jpg")
            ended[reason] = [show(stage.public.get(address), slug) for address in addresses]
        assert ended["found"] == ended["error"] == ended["withdrawn"]


def check_cap(stage: Stage, told: Json) -> None:
    """CAP asks a Cancel for a note: it is the same for every reason."""
    cancel = stage.public.get(f"/cap/{told['messages'][-1]['identifier']}.xml")
    assert (cancel.status, lint_cap(cancel.body)) == (200, ())
    assert "<msgType>Cancel</msgType>" in cancel.text
    assert "<note>ended</note>" in cancel.text
    assert told["messages"][0]["identifier"] in cancel.text
    assert SOUGHT[0] not in cancel.text


def words_about(stage: Stage, alert: str) -> list[Outgoing]:
    """All that tells of this alert, to the public and to partners; not what is the same on every day."""
    ours = [
        page
        for page in stage.everything_public(alert)
        if page.status == 410 or page.address.startswith(("/feeds/", "/cap/")) or page.address == "/"
    ]
    assert len(ours) > 20
    pages = [page.outgoing() for page in ours]
    (tombstone,) = [sent for sent in stage.outgoing() if b"alert.retracted" in sent.data]
    return [*pages, tombstone, stage.events()]


def show(page: Page, slug: str) -> tuple[int, bytes]:
    return page.status, page.body.replace(slug.encode(), b"(slug)")
