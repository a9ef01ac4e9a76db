"""A claim's value as its reader takes it: written resolution, margins of hedges, one unit."""

from __future__ import annotations

from datetime import date
from math import inf, isinf

from checker.claims.when import ordinal
from checker.findings.rules import judgement
from checker.interval import Interval
from checker.records import Claim
from checker.rulebook import measures

__all__ = ["as_read", "same_as_written"]

DAYS_OF = {
    "day": 1,
    "week": 7,
    "month": 30.4375,
    "year": 365.25,
    "decade": 3652.5,
    "century": 36525,
}
SECONDS_OF = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "month": 2629800,
    "year": 31557600,
    "decade": 315576000,
    "century": 3155760000,
}
METRES_OF = {
    "millimetre": 0.001,
    "centimetre": 0.01,
    "metre": 1,
    "kilometre": 1000,
    "mile": 1609.344,
    "foot": 0.3048,
    "yard": 0.9144,
    "inch": 0.0254,
}


def as_read(claim: Claim) -> Interval:
    """The interval in a unit that all claims of the fact share, open bounds closed as a reader does."""
    value = claim.value
    if claim.measure == "tenure":
        return _since(claim)
    for table in (SECONDS_OF, METRES_OF):
        if claim.unit in table:
            value = value.scaled(table[claim.unit])
            break
    if claim.unit == "share":
        value = value.scaled(100)
    return _closed(value)


def _closed(value: Interval) -> Interval:
    """« at least 50 » is read as 50 to 55, « up to 50 » as 45 to 50, « more than 50 » like "50"."""
    low, high, margin = value.low, value.high, judgement().margin.open_bound
    if isinf(high) and not isinf(low):
        high = low + abs(low) * margin
    if isinf(low) and not isinf(high):
        low = high - abs(high) * margin
    return Interval(low, high, resolution=value.resolution)


def _since(claim: Claim) -> Interval:
    """Since which days: « depuis 26 ans » said in 2020 is some day of 1993 or 1994."""
    if claim.unit == "date":
        return claim.value
    now = ordinal(claim.anchor)
    if not now or isinf(claim.value.high) or claim.unit not in DAYS_OF:
        return Interval(-inf, inf)
    step = DAYS_OF[claim.unit]
    year = date.fromordinal(now).timetuple().tm_yday
    return Interval(now - (claim.value.high + 1) * step, now - claim.value.low * step + 366 - year)


def same_as_written(left: Claim, right: Claim) -> bool:
    """True when the two figures are one at the coarser of their written resolutions.

    Rounding and cutting off are both granted: 1,08 million and 1,089 million are the same, and so
    are 80 % and 79,6 %; 2 and 3 are not, nor are 120 and 126.
    """
    a, b = as_read(left), as_read(right)
    if not (a.is_exact and b.is_exact):
        return False
    if a.low == b.low:
        return True
    gap, size = abs(a.low - b.low), max(abs(a.low), abs(b.low))
    if left.unit in ("date", "time") or measures()[left.measure].resolution:
        return False
    margin = judgement().margin
    if size >= margin.large and gap <= margin.slight * size:
        return True
    return gap < max(_rounded(a), _rounded(b))


def _rounded(value: Interval) -> float:
    """The step to which a figure was rounded; whole numbers that end in no zero were not."""
    step = value.resolution
    fraction = step < 1 or step > 1
    return step if fraction else 0.0
