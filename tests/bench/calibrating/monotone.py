"""The rising steps that fit what is right best (pool adjacent violators)."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["monotone"]


def monotone(points: Iterable[tuple[float, bool]]) -> list[tuple[float, float]]:
    """From which told confidence on which share is right, rising."""
    steps: list[tuple[float, float, int]] = []  # first confidence, how many are right, how many
    for told, right in sorted(points):
        steps.append((told, float(right), 1))
        while len(steps) > 1 and (
            steps[-1][0] == steps[-2][0] or _share(-1, steps) <= _share(-2, steps)
        ):
            (start, a, n), (_, b, m) = steps[-2:]
            steps[-2:] = [(start, a + b, n + m)]
    return [(told, right / count) for told, right, count in steps]


def _share(at: int, steps: list[tuple[float, float, int]]) -> float:
    return steps[at][1] / steps[at][2]
