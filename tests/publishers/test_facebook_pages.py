"""What another Page's token says of a post: nothing, for it sees each as missing, and its own control succeeds."""

import pytest

from publishers.channels.facebook import Code
from publishers.contract import Gone, RemoteRef, Unreadable
from tests.publishers.loopback import serve
from tests.publishers.test_facebook import ME, MISSING, PAGE, open_page, show


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
