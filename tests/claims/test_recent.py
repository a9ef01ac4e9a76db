"""What is remembered of the last keys that were asked for."""

from __future__ import annotations

from checker.claims.recent import Recent


def test_only_what_is_not_remembered_is_made() -> None:
    made: list[list[int]] = []

    def double(keys: list[int]) -> list[int]:
        made.append(keys)
        return [2 * key for key in keys]

    recent: Recent[int, int] = Recent(3)
    assert recent.of([1, 2, 1], double) == [2, 4, 2]
    assert recent.of([2, 3, 4], double) == [4, 6, 8]
    assert recent.of([], double) == []
    assert recent.of([1, 2], double) == [2, 4]
    assert made == [[1, 2], [3, 4], [1]]


def test_more_keys_than_are_remembered_all_come_back() -> None:
    recent: Recent[int, int] = Recent(2)
    assert recent.of(range(9), lambda keys: keys) == list(range(9))
    assert list(recent.known) == [7, 8]
