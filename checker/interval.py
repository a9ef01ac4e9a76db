"""Closed or open intervals: what a number expression commits to.

Dates are counted in proleptic Gregorian days (`datetime.date.toordinal`), times of day in minutes
since midnight, all else in the unit that is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, isinf

__all__ = ["Interval", "exact"]


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`; `resolution` is the step of the last digit written."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False
    resolution: float = 1.0  # 80 % -> 1, 6 700 -> 100, 53,2 % -> 0.1

    def __post_init__(self) -> None:
        """Refuse an interval that holds no number."""
        if not self.low <= self.high:
            raise ValueError(f"low {self.low} is above high {self.high}")
        if self.low == self.high and (self.low_open or self.high_open):
            raise ValueError(f"nothing lies in an open interval from {self.low} to {self.high}")

    def __contains__(self, number: float) -> bool:
        above = number > self.low or (number == self.low and not self.low_open)
        below = number < self.high or (number == self.high and not self.high_open)
        return above and below

    @property
    def is_exact(self) -> bool:
        """True when a single number is meant."""
        return self.low == self.high

    @property
    def is_bounded(self) -> bool:
        """True when both ends are known."""
        return not (isinf(self.low) or isinf(self.high))

    def overlaps(self, other: Interval) -> bool:
        """True when some number lies in both; symmetric."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or (low == high and low in self and low in other)

    def within(self, other: Interval) -> bool:
        """True when every number of this interval lies in the other one."""
        low = other.low < self.low or (
            other.low == self.low and (self.low_open or not other.low_open)
        )
        high = self.high < other.high or (
            other.high == self.high and (self.high_open or not other.high_open)
        )
        return low and high

    def scaled(self, factor: float) -> Interval:
        """The same interval in a unit that is `factor` times smaller; unbounded ends stay so."""
        low = self.low if isinf(self.low) else self.low * factor
        high = self.high if isinf(self.high) else self.high * factor
        return Interval(low, high, self.low_open, self.high_open, self.resolution * factor)


def exact(number: float, resolution: float = 1.0) -> Interval:
    """The interval that holds one number."""
    return Interval(number, number, resolution=resolution)


ANYTHING = Interval(-inf, inf)
