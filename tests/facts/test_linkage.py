"""Groups of what belongs together: a partition that never crosses a veto."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts import linkage

Scores = dict[tuple[int, int], float]


def linked(size: int, scores: Scores, threshold: float) -> list[list[int]]:
    """The groups, where a pair without a score is vetoed."""
    table = np.full((size, size), -inf)
    for (i, j), score in scores.items():
        table[i, j] = table[j, i] = score
    return linkage.linked(table, threshold)


@st.composite
def scored(draw: st.DrawFn) -> tuple[int, Scores]:
    """Some things, with a score of its own for each pair; a third of the pairs are vetoed."""
    size = draw(st.integers(0, 8))
    pairs = list(combinations(range(size), 2))
    order = draw(st.permutations(range(len(pairs))))
    vetoed = draw(st.lists(st.integers(0, 2), min_size=len(pairs), max_size=len(pairs)))
    shift = draw(st.integers(0, 20))
    return size, {
        pair: -inf if not veto else (rank - shift) / 3 + 0.01
        for pair, rank, veto in zip(pairs, order, vetoed, strict=True)
    }


@pytest.mark.parametrize(
    ("size", "scores", "groups"),
    [
        (0, {}, []),
        (1, {}, [[0]]),
        (2, {(0, 1): 0.1}, [[0, 1]]),
        (2, {(0, 1): 0.0}, [[0], [1]]),  # the threshold itself is not above it
        (2, {}, [[0], [1]]),  # no score is a veto
        (3, {(0, 1): 5, (1, 2): 4, (0, 2): -inf}, [[0, 1], [2]]),
        (3, {(0, 1): 4, (1, 2): 5, (0, 2): -inf}, [[0], [1, 2]]),
        (3, {(0, 1): 5, (1, 2): 4, (0, 2): -3}, [[0, 1, 2]]),  # the mean of 4 and -3 is above 0
        (3, {(0, 1): 5, (1, 2): 4, (0, 2): -4}, [[0, 1], [2]]),
        (4, {(0, 3): 2, (1, 2): 1, (0, 1): -1, (0, 2): -1, (1, 3): -1, (2, 3): -1},
         [[0, 3], [1, 2]]),
    ],
)  # fmt: skip
def test_groups(size: int, scores: Scores, groups: list[list[int]]) -> None:
    assert linked(size, scores, 0.0) == groups


def test_the_threshold_is_the_callers() -> None:
    scores = {(0, 1): 0.5, (0, 2): 0.2, (1, 2): 0.2}
    assert linked(3, scores, 0.1) == [[0, 1, 2]]
    assert linked(3, scores, 0.34) == [[0, 1], [2]]
    assert linked(3, scores, 0.6) == [[0], [1], [2]]


@given(scored())
def test_groups_part_the_input_in_order(given_scores: tuple[int, Scores]) -> None:
    size, scores = given_scores
    groups = linked(size, scores, 0.0)
    assert sorted(index for group in groups for index in group) == list(range(size))
    assert all(group == sorted(group) for group in groups)
    assert all(one[0] < other[0] for one, other in pairwise(groups))


@given(scored())
def test_no_group_holds_a_vetoed_pair(given_scores: tuple[int, Scores]) -> None:
    size, scores = given_scores
    for group in linked(size, scores, 0.0):
        assert all(scores[pair] > -inf for pair in combinations(group, 2))


@given(scored(), st.randoms(use_true_random=False))
def test_the_order_of_the_input_decides_nothing(
    given_scores: tuple[int, Scores], random: object
) -> None:
    size, scores = given_scores
    new = list(range(size))
    random.shuffle(new)  # type: ignore[attr-defined]
    moved = {tuple(sorted((new[i], new[j]))): score for (i, j), score in scores.items()}
    there = {frozenset(group) for group in linked(size, moved, 0.0)}
    here = {frozenset(new[index] for index in group) for group in linked(size, scores, 0.0)}
    assert here == there


@given(scored(), st.sampled_from([0.0, 0.5, 2.0]))
def test_a_lone_thing_has_no_better_place_alone(
    given_scores: tuple[int, Scores], threshold: float
) -> None:
    """Two single ones whose score is above the threshold are never both left alone."""
    size, scores = given_scores
    alone = [group[0] for group in linked(size, scores, threshold) if len(group) == 1]
    assert all(scores[pair] <= threshold for pair in combinations(alone, 2))
