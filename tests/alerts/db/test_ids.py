from collections import Counter

from alerts.db.base import new_id, new_token


class TestTokens:
    def test_are_as_long_as_asked_and_never_the_same(self) -> None:
        made = {new_token(20) for _ in range(1000)}
        assert (len(made), {len(token) for token in made}) == (1000, {20})

    def test_hold_each_of_32_symbols_as_often_and_none_to_misread(self) -> None:
        counted = Counter(new_token(32_000))
        assert sorted(counted) == sorted("0123456789abcdefghjkmnpqrstvwxyz")
        assert 700 < min(counted.values()) <= max(counted.values()) < 1300  # 1000 each; nine deviations wide

    def test_stand_behind_what_they_are_an_id_of(self) -> None:
        assert new_id("case").startswith("case_")
