"""What is told of findings by how sure they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from calibrating.monotone import monotone, right_by

if TYPE_CHECKING:
    from calibrating.judged import Judged

__all__ = ["listed", "tables"]

EDGES = (0.0, 0.6, 0.75, 0.85, 0.9, 0.95, 0.98, 1.01)
GRAVE = ("conflicts", "inconsistent")


def listed(found: Sequence[Judged]) -> Iterator[str]:
    """The findings that are wrong, the surest first."""
    for one in sorted(found, key=lambda one: -one.confidence):
        if not one.right:
            yield f"{one.confidence:.3f} {one.cluster} {one.rule}: {one.message}"


def tables(found: Sequence[Judged], *, clusters: int, articles: int) -> list[str]:
    """The lines of the tables, as Markdown."""
    grave = sum(not one.right for one in found if one.kind in GRAVE)
    rate = 100 * grave / max(articles, 1)
    steps = (f"from {said:.3f}: {share:.2f}" for said, share in monotone(_points(found)))
    return [
        f"{len(found)} findings on {articles} articles of {clusters} annotated events:",
        "",
        "| told confidence | findings | mean of it | right |",
        "|---|--:|--:|--:|",
        *(_row(f"{a:g} to {min(b, 1):g}", _within(found, a, b)) for a, b in pairwise(EDGES)),
        "",
        "| kind | findings | mean of it | right | Brier score | calibration error |",
        "|---|--:|--:|--:|--:|--:|",
        *(_sums(kind, [o for o in found if o.kind == kind]) for kind in _kinds(found)),
        _sums("all", found),
        "",
        f"Conflicts and broken arithmetic that are wrong: {grave}, {rate:.1f} per 100 articles.",
        "",
        f"Best monotone fit (told: right): {', '.join(steps)}.",
        f"Learned on the other events each time, its Brier score is {_elsewhere(found):.3f}.",
    ]


def _elsewhere(found: Sequence[Judged]) -> float:
    """The Brier score of steps that are fitted without the event that they are tried on."""
    total = 0.0
    for cluster in {one.cluster for one in found}:
        steps = monotone(_points([one for one in found if one.cluster != cluster]))
        own = (one for one in found if one.cluster == cluster)
        total += sum((right_by(steps, one.confidence) - one.right) ** 2 for one in own)
    return total / max(len(found), 1)


def _kinds(found: Sequence[Judged]) -> list[str]:
    return sorted({one.kind for one in found})


def _within(found: Sequence[Judged], low: float, high: float) -> list[Judged]:
    return [one for one in found if low <= one.confidence < high]


def _points(found: Sequence[Judged]) -> list[tuple[float, bool]]:
    return [(one.confidence, one.right) for one in found]


def _row(name: str, found: Sequence[Judged]) -> str:
    if not found:
        return f"| {name} | 0 | | |"
    return f"| {name} | {len(found)} | {_mean(found):.2f} | {_share(found):.2f} |"


def _sums(name: str, found: Sequence[Judged]) -> str:
    brier = sum((one.confidence - one.right) ** 2 for one in found) / max(len(found), 1)
    return f"{_row(name, found)} {brier:.3f} | {_error(found):.3f} |"


def _error(found: Sequence[Judged]) -> float:
    """How far confidence and being right are apart in a row of the table, in the mean."""
    rows = [_within(found, a, b) for a, b in pairwise(EDGES)]
    apart = (len(row) * abs(_mean(row) - _share(row)) for row in rows if row)
    return sum(apart) / max(len(found), 1)


def _mean(found: Sequence[Judged]) -> float:
    return sum(one.confidence for one in found) / max(len(found), 1)


def _share(found: Sequence[Judged]) -> float:
    return sum(one.right for one in found) / max(len(found), 1)
