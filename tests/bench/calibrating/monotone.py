"""The rising steps that fit what is right best (pool adjacent violators)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

__all__ = ["monotone", "right_by"]


def monotone(points: Iterable[tuple[float, bool]]) -> list[tuple[float, float]]:
    """From which told confidence on which share is right, rising."""
    steps: list[tuple[float, int, int]] = []  # first confidence, how many are right, how many
    for told, group in groupby(sorted(points), key=lambda point: point[0]):
        right = [is_right for _, is_right in group]
        steps.append((told, sum(right), len(right)))
        while len(steps) > 1 and _share(steps[-1]) <= _share(steps[-2]):
            (start, a, n), (_, b, m) = steps[-2:]
            steps[-2:] = [(start, a + b, n + m)]
    return [(step[0], _share(step)) for step in steps]


def right_by(steps: Iterable[tuple[float, float]], told: float) -> float:
    """Which share is right of what is told with so much confidence, by steps that never fall."""
    shares = [share for start, share in steps if start <= told]
    return shares[-1] if shares else 0.0


def _share(step: tuple[float, int, int]) -> float:
    return step[1] / step[2]
