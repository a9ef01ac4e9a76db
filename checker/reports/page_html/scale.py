"""Where numbers and times stand on a chart, in units of its drawing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import log10

__all__ = ["Scale", "moment", "scale_for", "spread"]

WIDE = 30.0  # from this factor between the ends on, a linear scale would crush the small values
PADDING = 0.08  # of the span, kept free at both ends

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?")


@dataclass(frozen=True, slots=True)
class Scale:
    """Numbers from `low` to `high` laid on a line from `start` to `end`."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def at(self, number: float) -> float:
        """The place of a number, to a tenth; what lies outside stands at the nearer end."""
        low, high, number = (self._bent(n) for n in (self.low, self.high, number))
        share = 0.5 if high == low else (number - low) / (high - low)
        place = self.start + min(max(share, 0.0), 1.0) * (self.end - self.start)
        return round(place, 1)

    def _bent(self, number: float) -> float:
        return log10(max(number, self.low)) if self.log else number


def scale_for(numbers: Sequence[float], start: float, end: float) -> Scale:
    """A scale that holds all numbers with some room around; logarithmic when they lie far apart.

    Zero has no logarithm: beside large figures it stands at the foot, one decade below the least.
    """
    low, high = min(numbers), max(numbers)
    least = min((number for number in numbers if number > 0), default=0.0)
    if low >= 0 and least and high > WIDE * least:
        foot = least / 10 if low == 0 else least * 0.8
        return Scale(foot, high * 1.25, start, end, log=True)
    room = (high - low) * PADDING or abs(high) * PADDING or 1.0
    bottom = max(low - room, 0.0) if low >= 0 else low - room
    return Scale(bottom, high + room, start, end)


def spread(places: Sequence[float], gap: float, start: float, end: float) -> tuple[float, ...]:
    """Rising places moved as little as needed to lie `gap` apart, or evenly where room is short."""
    if len(places) > 1:
        gap = min(gap, (end - start) / (len(places) - 1))
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + gap) if moved else max(place, start))
    limit = end
    for index in range(len(moved) - 1, -1, -1):
        moved[index] = min(moved[index], limit)
        limit = moved[index] - gap
    if len(set(places)) == 1 and len(moved) > 1:  # all of one time: the middle stays the middle
        shift = min(moved[0] - start, (moved[-1] - moved[0]) / 2)
        moved = [place - shift for place in moved]
    return tuple(round(place, 1) for place in moved)


def moment(iso: str) -> float | None:
    """An ISO time in days, at the start of what is known; None where nothing is."""
    found = _ISO.match(iso)
    if not found:
        return None
    year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
    try:
        days = date(year or 0, month or 1, day or 1).toordinal()
    except ValueError:
        return None
    return days + ((hour or 0) * 60 + (minute or 0)) / 1440
