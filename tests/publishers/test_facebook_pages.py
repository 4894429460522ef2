"""What another Page's token says: that each post is missing, with a control that succeeds, and that all is well."""

import pytest

from geo.reasons import Reason
from publishers.channels.facebook import Code
from publishers.contract import Gone, Health, RemoteRef, Unreadable
from tests.publishers.loopback import serve
from tests.publishers.test_facebook import ME, MISSING, PAGE, open_page, refuse, show


class TestRead:
    @pytest.mark.parametrize(
        "ref",
        [
            RemoteRef("post", "2000_6"),
            RemoteRef("post", "2000_6", account="2000"),
            RemoteRef("photo", "5", account="2000"),
        ],
    )
    def test_says_nothing_of_what_is_another_pages(self, ref: RemoteRef) -> None:
        with serve(show(page=ME, published_posts={"data": []}, other=MISSING)) as server:
            said = open_page(server).read(ref)
        assert isinstance(said, Unreadable)
        assert said.reason.code == Code.OTHER_PAGE
        assert server.requests == []

    @pytest.mark.parametrize(
        "ref", [RemoteRef("photo", "5"), RemoteRef("photo", "5", account=PAGE), RemoteRef("post", "7_6", account=PAGE)]
    )
    def test_goes_by_the_page_that_posted_it(self, ref: RemoteRef) -> None:
        with serve(show(page=ME, published_posts={"data": []}, other=MISSING)) as server:
            assert isinstance(open_page(server).read(ref), Gone)


class TestCheck:
    @pytest.mark.parametrize(
        ("posts", "code"),
        [
            (MISSING, Code.PAGE_NOT_FOUND),
            (refuse(10), Code.PERMISSION_MISSING),
            (refuse(190), Code.CREDENTIALS_REFUSED),
        ],
    )
    def test_is_no_good_news_of_a_token_that_does_not_see_the_pages_posts(self, posts: object, code: Code) -> None:
        """The name of a Page is anybody's to read: another Page's token was told to be well until the end, when nothing
        could be taken down by it."""
        with serve(show(page=ME, published_posts=posts)) as server:
            health = open_page(server).check()
        assert (health.ok, health.reason.code) == (False, code)

    def test_names_the_page(self) -> None:
        with serve(show(page=ME, published_posts={"data": []})) as server:
            assert open_page(server).check() == Health(True, Reason(Code.OK), ME["name"])

    def test_names_it_without_what_hides_or_turns_round(self) -> None:
        with serve(show(page={**ME, "name": "Poli\u202eecilop\u2066\u200b"}, published_posts={"data": []})) as server:
            assert open_page(server).check().account == "Poliecilop"
