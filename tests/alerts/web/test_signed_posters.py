"""What is published is signed: what was approved, byte for byte, and nothing of an exercise."""

import hashlib
import random
from dataclasses import replace
from operator import attrgetter

import c2pa
import pytest
from PIL import Image
from starlette.testclient import TestClient

from alerts.alert.freezing import FindSigner, SignPoster, sign_poster
from alerts.alert.models import Alert
from alerts.alert.queries import pending_draft
from alerts.db.blobs import get_blob
from alerts.image.drawn import draw_child
from alerts.image.encode import encode_jpeg
from alerts.image.models import SigningKey
from alerts.image.signing import PosterSigner
from alerts.image.trust import init_trust
from alerts.message.content import Poster
from alerts.poster.render import Picture
from alerts.web.app import create_app
from tests.alerts.image.test_seal import graft
from tests.alerts.image.test_signing import verify
from tests.alerts.web import seed
from tests.alerts.web.api.conftest import Callers, callers
from tests.alerts.web.desk.conftest import Open, open_browser
from tests.alerts.web.seed import World
from tests.alerts.web.test_checking import forget_pictures, show
from tests.alerts.web.test_checking import poster as read_poster
from tests.alerts.words.examples import make_statement

__all__ = ["callers", "open_browser"]


def signing(world: World, find_signer: FindSigner | None = None) -> tuple[World, str]:
    """The same world with a root; its certificate."""
    with world.database.write() as session:
        root = init_trust(session, "Exemplu", None, by="operator").certificate
    service = world.service
    object.__setattr__(service, "site", replace(service.site, find_signer=find_signer or PosterSigner(world.database)))
    return world, root


def test_every_poster_of_a_message_is_signed_before_it_is_approved(world: World, client: TestClient) -> None:
    world, root = signing(world)
    alert = seed.make_live(world)
    message = seed.messages(world, [alert])[0]
    assert message.content is not None
    assert client.get("/check/root.pem").text == root
    for each in message.content.posters:
        picture = client.get(f"/a/{alert.slug}/1/{each.name}").content
        assert (hashlib.sha256(picture).hexdigest(), len(picture)) == (each.sha256, each.size)
        assert each.size <= 60_000 or each.shape != "light"
        if not each.is_picture:  # nobody writes manifests into PDF yet
            assert picture.startswith(b"%PDF-1.7")
            continue
        state, _, told = verify(picture, root)
        assert state == "Trusted"
        assert f"{alert.code}-01" in told
        assert "Matei" not in told


def grain(side: int) -> Picture:
    """Of the shape for slow lines."""
    pixels = random.Random(1).randbytes(side * side * 3)
    data = encode_jpeg(Image.frombytes("RGB", (side, side), pixels))
    return Picture(data, "image/jpeg", side, side, "", "", "light", "en")


@pytest.mark.parametrize("room", [1_000, 12_000, 59_900])
def test_what_is_promised_to_be_small_stays_so(room: int) -> None:
    picture = next(each for each in map(grain, range(100, 300, 4)) if len(each.data) > 55_000)

    def sign(data: bytes, marker: str, link: str) -> bytes:
        return data + bytes(room)

    assert len(picture.data) < 60_000
    signed = sign_poster(picture, make_statement(), sign)
    assert len(signed.data) <= 60_000
    assert signed.data.endswith(bytes(room)) == (room < 59_900)  # where there is no room it does without
    large = sign_poster(replace(picture, shape="square"), make_statement(), sign)
    assert large.data == picture.data + bytes(room)


class TestPostersThatCouldNotBeSigned:
    """Some of them: the key's holder answered twice."""

    @pytest.fixture
    def unsigned(self, world: World) -> Alert:
        answers = iter((True, True))

        def find_signer() -> SignPoster:
            return lambda data, marker, link: data + bytes(100) if next(answers, False) else None

        world, _ = signing(world, find_signer)
        alert = seed.draft_case(world, seed.import_case(world))
        seed.submit(world, alert)
        return alert

    def test_are_told_to_whoever_approves(self, unsigned: Alert, world: World, open_browser: Open) -> None:
        page = open_browser(world.approver).read(f"/desk/alerts/{unsigned.id}")
        assert "Look at this twice" in page
        assert "Posters that could not be signed: 16 of 18." in page

    @pytest.mark.parametrize("live", [False, True])
    def test_are_told_in_the_api(self, unsigned: Alert, world: World, callers: Callers, live: bool) -> None:
        if live:
            content_hash = callers.officer.get(f"/v1/alerts/{unsigned.id}").json()["content_hash"]
            seed.approve(world, unsigned, content_hash)
        path = f"/v1/alerts/{unsigned.id}"
        for told in (callers.officer.get(path).json(), callers.officer.get(f"{path}/previews").json()):
            (warning,) = [each for each in told["warnings"] if each["code"] == "signing.unsigned"]
            assert warning["detail"].startswith("Posters that could not be signed: 16 of 18.")
        spoken = callers.officer.get(path, headers={"Accept-Language": "uk"}).json()
        assert spoken["warnings"][0]["detail"].startswith("Плакати, які не вдалося підписати: 16 з 18.")

    def test_are_approved_and_go_out_as_they_are(self, unsigned: Alert, world: World, client: TestClient) -> None:
        with world.database.read() as session:
            draft = pending_draft(session, unsigned.id)
            assert draft is not None
            assert draft.content_hash is not None
            content_hash = draft.content_hash
        seed.approve(world, unsigned, content_hash)
        assert client.get(f"/a/{unsigned.slug}/1/square.ro.jpg").status_code == 200


def test_an_alert_whose_posters_are_signed_or_were_never_to_be_tells_nothing(world: World, callers: Callers) -> None:
    never = seed.draft_case(world, seed.import_case(world))
    seed.submit(world, never)
    assert callers.officer.get(f"/v1/alerts/{never.id}").json()["warnings"] == []


def test_a_hash_that_was_made_before_signatures_were_told_of_stays_good() -> None:
    values = {"shape": "x", "language": "ro", "sha256": "0" * 64, "media_type": "image/jpeg", "width": 1, "height": 1}
    poster = Poster.model_validate({**values, "size": 1, "alt": ""})
    assert "unsigned" not in poster.model_dump(mode="json")
    told = poster.model_copy(update={"unsigned": True})
    assert Poster.model_validate_json(told.model_dump_json()) == told


def test_an_exercise_is_not_signed(world: World) -> None:
    world, root = signing(world)
    alert = seed.draft_case(world, seed.import_case(world, "az-drill"))
    seed.submit(world, alert)
    with world.database.read() as session:
        draft = pending_draft(session, alert.id)
        assert draft is not None
        assert draft.content is not None
        for each in filter(attrgetter("is_picture"), draft.content.posters):
            with pytest.raises(c2pa.C2paError, match="ManifestNotFound"):
                verify(get_blob(session, each.sha256), root)


def test_there_is_no_root_where_nobody_made_one(world: World) -> None:
    with TestClient(create_app(world.service), base_url=seed.BASE_URL) as client:
        response = client.get("/check/root.pem")
        assert (response.status_code, response.json()["type"]) == (404, "urn:homeward:problem:trust.no_root")


class TestAManifestAtTheCheck:
    """Of a picture whose bytes nobody knows."""

    def test_over_another_picture_says_that_it_was_altered(self, world: World, client: TestClient) -> None:
        world, _ = signing(world)
        alert = seed.make_live(world)
        forged = graft(read_poster(client, alert), draw_child(77))
        assert show(client, forged) | {"detail": ""} == {
            "answer": "altered", "detail": "", "page": f"{seed.BASE_URL}/a/{alert.slug}", "replaced": False,
            "by_looks": False,
        }  # fmt: skip
        seed.end(world, alert)
        forget_pictures(world)
        assert (show(client, forged)["answer"], show(client, forged)["page"]) == ("altered", None)

    def test_says_so_too_where_the_picture_can_not_be_read(self, world: World, client: TestClient) -> None:
        world, _ = signing(world)
        alert = seed.make_live(world)
        signed = read_poster(client, alert)
        assert show(client, signed[: len(signed) // 2])["answer"] == "altered"

    def test_that_a_changed_bit_broke_leaves_it_to_the_looks(self, world: World, client: TestClient) -> None:
        """As what a platform adds to a file does."""
        world, _ = signing(world)
        alert = seed.make_live(world)
        answer = show(client, read_poster(client, alert) + b"\n")
        assert (answer["answer"], answer["by_looks"]) == ("live", True)

    def test_of_what_waits_for_approval_is_not_ours(self, world: World, client: TestClient) -> None:
        world, _ = signing(world)
        alert = seed.draft_case(world, seed.import_case(world))
        seed.submit(world, alert)
        with world.database.read() as session:
            draft = pending_draft(session, alert.id)
            assert draft is not None
            assert draft.content is not None
            signed = get_blob(session, next(each for each in draft.content.posters if each.is_picture).sha256)
        assert show(client, signed)["answer"] == "not_ours"
        assert show(client, graft(signed, draw_child(77)))["answer"] == "not_ours"

    def test_of_an_update_that_waits_for_approval_is_not_ours(self, world: World, client: TestClient) -> None:
        """It names an alert that is live, and was never out."""
        world, _ = signing(world)
        alert = seed.make_live(world)
        sign = PosterSigner(world.database)()
        assert sign is not None
        signed = sign(draw_child(77), f"{alert.code}-02", f"{seed.BASE_URL}/a/{alert.slug}")
        assert signed is not None
        assert verify(signed, client.get("/check/root.pem").text)[0] == "Trusted"
        assert show(client, signed)["answer"] == "not_ours"

    def test_is_not_asked_where_nobody_made_a_root(self, world: World, client: TestClient) -> None:
        world, _ = signing(world)
        alert = seed.make_live(world)
        forged = graft(read_poster(client, alert), draw_child(77))
        with world.database.write() as session:
            for row in session.query(SigningKey):
                session.delete(row)
        assert show(client, forged)["answer"] == "not_ours"
