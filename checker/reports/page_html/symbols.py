"""The signs of a chart: one for each source, and the shape that each hedge has."""

from __future__ import annotations

from enum import StrEnum
from math import isinf

from checker.interval import Interval
from checker.spoken_rules import collective_names

__all__ = ["SYMBOLS", "Hedge", "hedge_of"]

# Drawn around 0, 0. Sources are told apart by these as much as by colour; the last one is shared
# by all sources for which there is no sign of their own.
SYMBOLS = (
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
    "M-4.5 -4.5h9v9h-9z",
    "M0 -5.8L5.8 4.6H-5.8z",
    "M0 -6.2L6.2 0L0 6.2L-6.2 0z",
    "M0 5.8L5.8 -4.6H-5.8z",
    "M-1.8 -5.4h3.6v3.6h3.6v3.6h-3.6v3.6h-3.6v-3.6h-3.6v-3.6h3.6z",
)


class Hedge(StrEnum):
    """How far a figure commits itself."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"  # the ends are a reader's guess
    RANGE = "range"  # both ends are said


def hedge_of(value: Interval, unit: str, language: str) -> Hedge:
    """The hedge that an interval came from."""
    if isinf(value.high):
        return Hedge.AT_LEAST
    if isinf(value.low):
        return Hedge.AT_MOST
    if value.is_exact:
        return Hedge.EXACT
    if unit in ("date", "time"):
        return Hedge.RANGE
    return Hedge.ABOUT if _is_soft(value, language) else Hedge.RANGE


def _is_soft(value: Interval, language: str) -> bool:
    """True for "about 300", "nearly 300", "a little over 300", "a dozen" and "hundreds"."""
    low, high = value.low, value.high
    if value.low_open or value.high_open or (low, high) in collective_names(language):
        return True
    middle = (low + high) / 2
    about = _near(low, 0.9 * middle) and _near(high, 1.1 * middle)
    return about or (low > 0 and high + 1 == 10 ** len(f"{low:.0f}") and high > 3 * low)


def _near(left: float, right: float) -> bool:
    return abs(left - right) <= 1e-9 * max(abs(left), abs(right), 1.0)
