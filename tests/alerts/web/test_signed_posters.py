"""What is published is signed: what was approved, byte for byte, and nothing of an exercise."""

import hashlib
import random
from dataclasses import replace
from operator import attrgetter

import c2pa
import pytest
from PIL import Image
from starlette.testclient import TestClient

from alerts.alert.freezing import sign_poster
from alerts.alert.queries import pending_draft
from alerts.db.blobs import get_blob
from alerts.image.encode import encode_jpeg
from alerts.image.signing import PosterSigner
from alerts.image.trust import init_trust
from alerts.poster.render import Picture
from alerts.web.app import create_app
from tests.alerts.image.test_signing import verify
from tests.alerts.web import seed
from tests.alerts.web.seed import World
from tests.alerts.words.examples import make_statement


def signing(world: World) -> tuple[World, str]:
    """The same world with a root; its certificate."""
    with world.database.write() as session:
        root = init_trust(session, "Exemplu", None, by="operator").certificate
    service = world.service
    object.__setattr__(service, "site", replace(service.site, sign=PosterSigner(world.database)))
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
