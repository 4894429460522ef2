"""The timelines as people see them."""

import json

import pytest

from publishers.emulators.twins import Twins
from tests.publishers.emulators.caller import Caller


class TestTimelines:
    def test_show_words_picture_alt_and_audience(self, page: Caller, jpeg: bytes) -> None:
        fields = {
            "message": "Missing K7QF2M-01",
            "alt_text_custom": "A green poster",
            "targeting": json.dumps({"geo_locations": {"countries": ["RO"]}}),
        }
        made = page.post("/201/photos", files={"source": ("a.jpg", jpeg)}, data=fields).json()
        page.base_url = page.base_url.removesuffix("/facebook/v25.0")
        shown = page.get("/facebook/").text
        for words in ("Missing K7QF2M-01", "A green poster", "RO", "Police Page", "live", f'id="{made["post_id"]}"'):
            assert words in shown
        picture = page.get(f"/facebook/_pictures/{made['id']}/0")
        assert (picture.content, picture.headers["content-type"]) == (jpeg, "image/jpeg")

    def test_show_what_was_taken_down_without_its_picture(self, x: Caller, jpeg: bytes) -> None:
        media = x.post("/2/media/upload", files={"media": ("a.jpg", jpeg)}).json()["data"]["id"]
        made = x.post("/2/tweets", json={"text": "hello", "media": {"media_ids": [media]}}).json()["data"]["id"]
        assert f"/x/_pictures/{made}/0" in x.get("/").text
        x.delete(f"/2/tweets/{made}")
        shown = x.get("/").text
        assert "taken down 2026-02-07 12:00:00 UTC" in shown
        assert "<img" not in shown
        assert x.get(f"/_pictures/{made}/0").status_code == 404

    def test_escape_everything(self, x: Caller, state: Twins) -> None:
        state.add_account("x", "evil", "666", "<script>name</script>")
        x.session.headers["Authorization"] = "Bearer evil"
        x.post("/2/tweets", json={"text": "<script>text</script>"})
        shown = x.get("/").text
        assert "<script" not in shown
        assert "&lt;script&gt;text" in shown

    def test_tell_what_is_about_to_fail(self, x: Caller, state: Twins) -> None:
        state.add_fault("x", "land_late", hold=0)
        assert "land_late" in x.get("/").text

    @pytest.mark.parametrize("path", ["", "/", "/x", "/x/", "/facebook/", "/webhook/"])
    def test_need_no_token_and_no_script(self, x: Caller, path: str) -> None:
        x.base_url = x.base_url.removesuffix("/x")
        x.session.headers.pop("Authorization")
        answer = x.get(path)
        assert answer.status_code == 200
        assert "<script" not in answer.text
        assert 'http-equiv="refresh" content="2"' in answer.text
