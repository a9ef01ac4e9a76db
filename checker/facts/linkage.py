"""Average linkage over scored pairs, that never joins across a veto."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf

__all__ = ["linked"]


def linked(size: int, scores: Mapping[tuple[int, int], float], threshold: float) -> list[list[int]]:
    """The numbers 0..size-1 in groups, each sorted, in order of their first member.

    Pairs are taken best first; two groups are joined when the mean of all scores between them is
    above the threshold and none is -inf. A pair (i, j), i < j, without a score counts as a veto.
    """
    group_of = {index: [index] for index in range(size)}
    for (i, j), value in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if value <= threshold:
            break
        left, right = group_of[i], group_of[j]
        if left is not right and _mean(left, right, scores) > threshold:
            left.extend(right)
            for index in right:
                group_of[index] = left
    groups = {id(group): sorted(group) for group in group_of.values()}
    return sorted(groups.values())


def _mean(left: list[int], right: list[int], scores: Mapping[tuple[int, int], float]) -> float:
    total = 0.0
    for i in left:
        for j in right:
            value = scores.get((min(i, j), max(i, j)), -inf)
            if value == -inf:
                return -inf
            total += value
    return total / (len(left) * len(right))
