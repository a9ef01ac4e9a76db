"""Blocks that are too large: every claim in one piece, what is of one scope together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.facts.oversized import pieces
from tests.builders import claim

PLACES = st.lists(st.sampled_from(["", "Lyon", "Lille", "Brest"]), max_size=40)


@given(PLACES, st.integers(1, 12))
def test_every_claim_is_in_one_piece_and_none_is_too_large(names: list[str], most: int) -> None:
    block = [claim(f"{n}.txt", deaths=n, place=place) for n, place in enumerate(names)]
    found = pieces(block, most)
    assert sorted(index for piece in found for index in piece) == list(range(len(block)))
    assert all(len(piece) <= most for piece in found)


def test_a_scope_that_fits_is_not_cut() -> None:
    block = [claim(f"{n}.txt", deaths=n, place=("Lyon", "Lille")[n % 2]) for n in range(8)]
    assert pieces(block, 5) == [[1, 3, 5, 7], [0, 2, 4, 6]]


def test_what_is_still_too_much_is_cut_by_time() -> None:
    block = [claim("a.txt", deaths=1, as_of=f"2020-08-{day:02}") for day in (9, 3, 7, 1)]
    assert pieces(block, 2) == [[1, 3], [0, 2]]
