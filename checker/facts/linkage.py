"""Average linkage over scored pairs, that never joins across a veto."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["linked"]


def linked(scores: NDArray[np.float64], threshold: float) -> list[list[int]]:
    """The numbers 0..n-1 in groups, each sorted, in order of their first member.

    `scores` holds that of i and j at [i, j] and [j, i]. Pairs are taken best first; two groups are
    joined when the mean of all scores between them is above the threshold and none is -inf.
    """
    totals = scores.copy()  # of all pairs between the groups of i and j, where both lead theirs
    groups = {index: [index] for index in range(len(scores))}
    leads = list(range(len(scores)))
    for i, j in _best_first(scores, threshold):
        left, right = leads[i], leads[j]
        pairs = len(groups[left]) * len(groups[right])
        if left != right and totals[left, right] / pairs > threshold:
            totals[left] += totals[right]
            totals[:, left] = totals[left]
            for index in groups[right]:
                leads[index] = left
            groups[left] += groups.pop(right)
    return sorted(sorted(group) for group in groups.values())


def _best_first(scores: NDArray[np.float64], threshold: float) -> list[tuple[int, int]]:
    """The pairs above the threshold, of equal ones the first."""
    rows, columns = np.nonzero(np.triu(scores > threshold, 1))
    order = np.lexsort((columns, rows, -scores[rows, columns]))
    return list(zip(rows[order].tolist(), columns[order].tolist(), strict=True))
