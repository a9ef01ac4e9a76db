"""A quantity under way: places are tokens, not yet characters."""

from __future__ import annotations

from dataclasses import dataclass

from checker.interval import Interval

__all__ = ["Piece"]


@dataclass(frozen=True, slots=True)
class Piece:
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
