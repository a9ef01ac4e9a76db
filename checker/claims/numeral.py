"""The record of one number as written."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Numeral"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number as written, from its first token up to the one behind it."""

    first: int
    last: int
    low: float
    high: float
    step: float  # of the last digit written
    form: str = "cardinal"  # cardinal, ordinal, fraction, about (a dozen), vague (dozens), one
    written: bool = False  # in digits
    coefficient: float = 0.0  # 3 in "3 millions"
    scale: float = 1.0  # a million in "3 millions"
    center: float = 0.0  # ten in "une dizaine"

    @property
    def value(self) -> float:
        """The number, when only one is meant."""
        return self.low
