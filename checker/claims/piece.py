"""A quantity under way: places are tokens, not yet characters."""

from __future__ import annotations

from typing import NamedTuple

from checker.interval import Interval

__all__ = ["Piece", "bounds"]


class Piece(NamedTuple):
    """What is known so far of one number expression."""

    first: int
    last: int
    core: tuple[int, int]
    value: Interval
    unit: str = ""
    kind: str = "number"
    hedge: str = ""
    increment: bool = False
    since: bool = False
    rate: str = ""
    scale: float = 1.0
    coefficient: float = 0.0
    center: float = 0.0  # ten in "une dizaine"


def bounds(
    low: float, high: float, *, low_open: bool, high_open: bool, resolution: float = 1.0
) -> Interval:
    """An interval whose ends are closed where one number is left: "près de 0"."""
    several = low < high
    return Interval(low, high, low_open and several, high_open and several, resolution)
