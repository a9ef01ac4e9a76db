"""The scores of the pairs of a fact, in the one list that its record holds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import TYPE_CHECKING

from checker.records import Claim, Fact

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Score", "flat", "mean_scores", "scores_between"]

Score = Callable[[Claim, Claim], float]

FINE = 3  # decimals of a score that are kept


def flat(scores: NDArray[np.float64]) -> tuple[float, ...]:
    """The scores above the diagonal, row by row."""
    size = len(scores)
    return tuple(round(float(scores[i, j]), FINE) for i in range(size) for j in range(i + 1, size))


def mean_scores(fact: Fact) -> list[float]:
    """How well each claim of a fact, in their order, goes together with all others."""
    rows: list[list[float]] = [[] for _ in fact.claims]
    for (left, right), score in zip(combinations(rows, 2), fact.scores, strict=True):
        left.append(score)
        right.append(score)
    return [sum(row) / len(row) for row in rows]


def scores_between(fact: Fact) -> Score:
    """How well two different claims of a fact go together, as log2 odds."""
    place = {claim.id: index for index, claim in enumerate(fact.claims)}
    size = len(fact.claims)

    def between(left: Claim, right: Claim) -> float:
        i, j = place[left.id], place[right.id]
        if i > j:
            i, j = j, i
        return fact.scores[i * (2 * size - i - 1) // 2 + j - i - 1]

    return between
