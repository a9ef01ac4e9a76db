"""The record of one number as written."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import NamedTuple

__all__ = ["Numeral", "Sum"]


class Numeral(NamedTuple):
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


@dataclass(slots=True)
class Sum:
    """A number under way: groups below a scale are added up, scales multiply."""

    total: float = 0.0
    group: float = 0.0
    room: float = inf  # what may still be added to the group stays below
    open: bool = False  # a group is under way
    ceiling: float = inf  # the last scale
    scale: float = 1.0  # product of the trailing scale words
    coefficient: float = 0.0
    unit: float = 0.0  # last small number, for "quatre-vingts"
    ordinal: bool = False
    plural: bool = False
    parts: int = 0

    @property
    def value(self) -> float:
        """The number so far."""
        return self.total + self.group
