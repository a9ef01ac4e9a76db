"""The scores of the pairs of a fact, in the one list that its record holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from checker.records import Claim, Fact

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["flat", "scores_between"]

FINE = 3  # decimals of a score that are kept


def flat(scores: NDArray[np.float64]) -> tuple[float, ...]:
    """The scores above the diagonal, row by row."""
    size = len(scores)
    return tuple(round(float(scores[i, j]), FINE) for i in range(size) for j in range(i + 1, size))


def scores_between(fact: Fact) -> Callable[[Claim, Claim], float]:
    """How well two different claims of a fact go together, as log2 odds."""
    place = {claim.id: index for index, claim in enumerate(fact.claims)}
    size = len(fact.claims)

    def between(left: Claim, right: Claim) -> float:
        i, j = sorted((place[left.id], place[right.id]))
        return fact.scores[i * (2 * size - i - 1) // 2 + j - i - 1]

    return between
