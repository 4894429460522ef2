"""Two children are missing and one is found: from that moment nothing names or shows that one."""

from tests.journeys.person import Json
from tests.journeys.photos import CYAN, MAGENTA, draw_loud_photo
from tests.journeys.search import colour_share, find_files, find_names, pictures_in
from tests.journeys.stage import SOUGHT, Stage
from tests.waiting import wait_until


class TestASiblingFound:
    def test_is_named_and_shown_nowhere_from_the_next_request_on(self, stage: Stage) -> None:
        case = stage.officer.open_case(write_siblings(stage))
        found, sought = (
            stage.officer.add_photo(case, draw_loud_photo(colour), child=child)
            for child, colour in ((1, MAGENTA), (2, CYAN))
        )
        alert = stage.bring_live(case, languages=["ro"])
        slug = stage.officer.read(alert)["slug"]
        assert colour_share(stage.public.poster(slug, 1, "square", "ro").body, MAGENTA) > 0.02
        old = {post.id for kind in ("x", "facebook") for post in stage.posts(kind)}
        sent_before = len(stage.outgoing())

        stage.officer.end(alert, "found", children=[1])

        at_once = stage.everything_told(alert)
        assert {trace.what for trace in find_names(at_once, *SOUGHT, "Ilinca")} == {"Ilinca"}, "who is sought still"
        master = stage.officer.read_photo(case, found["id"])
        assert find_files(at_once, draw_loud_photo(MAGENTA), master, digests=[found["sha256"]]) == []
        stage.wait_for_channels(alert, 2)
        wait_until(lambda: not old & {post.id for post in stage.twins.posts(live=True)}, "the old posts are gone")

        told = stage.officer.read(alert)
        assert (told["state"], told["waiting"], [m["kind"] for m in told["messages"]]) == (
            *("live", False),
            ["alert", "update"],
        )
        check_pictures(stage, slug)
        check_platforms(stage, alert, sent_before)
        assert sought["id"] != found["id"]
        stage.officer.end(alert)
        stage.wait_for_ledger(alert)
        assert stage.twins.objects(live=True) == []

    def test_needs_children_who_are_sought_and_leaves_one(self, stage: Stage) -> None:
        alert = stage.bring_live(stage.officer.open_case(write_siblings(stage)), languages=["ro"])
        for children in ([3], [1, 2]):
            refused = stage.officer.refused(
                "POST", f"/v1/alerts/{alert}/end", {"reason": "found", "children": children}
            )
            assert (refused.status, set(refused.fields)) == (422, {"children"})
        assert len(stage.officer.read(alert)["messages"]) == 1


def write_siblings(stage: Stage) -> Json:
    document = stage.write_case("ro-car")
    first = document["children"][0]
    return {**document, "children": [first, {**first, "given_name": "Ilinca", "age": 6, "sex": "female"}]}


def check_pictures(stage: Stage, slug: str) -> None:
    """The old addresses are gone; what they carry is the new picture."""
    for shape in ("square", "x", "card"):
        old, new = (stage.public.poster(slug, number, shape, "ro") for number in (1, 2))
        assert (old.status, new.status) == (410, 200)
        assert colour_share(new.body, CYAN) > 0.02
        assert colour_share(old.body, MAGENTA) == colour_share(new.body, MAGENTA) == 0
    old, new = (stage.public.sheet(slug, number, "ro") for number in (1, 2))
    assert (old.status, new.status) == (410, 200)
    for sheet in (old, new):
        photos = pictures_in(sheet.body)
        assert max(colour_share(photo, CYAN) for photo in photos) > 0.5
        assert max(colour_share(photo, MAGENTA) for photo in photos) == 0


def check_platforms(stage: Stage, alert: str, sent_before: int) -> None:
    """No second approval, one post each, and no word or picture of the found child in anything sent since."""
    for kind in ("x", "facebook", "webhook"):
        (post,) = stage.posts(kind)
        assert (post.marker or "").endswith("-02")
    since = stage.outgoing()[sent_before:]
    assert {trace.what for trace in find_names(since, *SOUGHT, "Ilinca")} == {"Ilinca"}
    (partner,) = stage.posts("webhook")
    assert partner.details["type"] == "alert.updated"
    states = {copy["kind"]: copy["state"] for copy in stage.officer.ledger(alert)["copies"] if "/1/" in copy["where"]}
    assert set(states.values()) <= {"confirmed_gone", "delete_requested"}
