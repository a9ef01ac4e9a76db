"""A claim's value as its reader takes it: written resolution, margins of hedges, one unit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from math import inf, isinf

from checker.facts.unit_sizes import family_of, sizes_with
from checker.findings.rules import judgement
from checker.findings.swapped import is_swapped
from checker.interval import Interval
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import Claim

__all__ = ["as_read", "may_be_one", "same_as_written"]

MILLION = 1e6
HOUR = 60  # minutes
VOTES = "votes"
DAYS_OF = {
    "day": 1,
    "week": 7,
    "month": 30.4375,
    "year": 365.25,
    "decade": 3652.5,
    "century": 36525,
}


def as_read(claim: Claim) -> Interval:
    """The interval in a unit that the fact shares, open bounds closed as a reader does."""
    if claim.measure == "tenure":
        return _since(claim)
    value = claim.value
    bounds = value.low, value.high, value.low_open, value.high_open, value.resolution
    return _shared(bounds, claim.unit)


@lru_cache(maxsize=65536)
def _shared(bounds: tuple[float, float, bool, bool, float], unit: str) -> Interval:
    """The interval of a figure; a fact asks for the same few again and again.

    Plain numbers are looked up much faster than an interval.
    """
    value = Interval(*bounds).scaled(sizes_with(unit)[unit])
    if unit == "share":
        value = replace(value, resolution=1.0)
    if unit == "time" and value.is_exact and value.low % HOUR == 0:
        clock = judgement().margin.clock  # « à 4 heures » is said of 3 h 54
        return Interval(value.low - clock, value.high + clock, resolution=value.resolution)
    return _closed(value)


def may_be_one(left: Claim, right: Claim) -> bool:
    """True when one figure may be meant by both: « plus de 2 300 » and 2 347."""
    a, b = as_read(left), as_read(right)
    return a.low <= b.high and b.low <= a.high


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

    80 % and 79,6 % are the same, and so are 7 millions and 7 012 345. Cutting off is granted to
    figures written to the hundredth: 1,13 million and 1,138 million. Small whole numbers have no
    margin, not even round ones: 20 and 25 differ.
    """
    a, b = as_read(left), as_read(right)
    if not (a.is_exact and b.is_exact):
        return False
    if a.low == b.low:
        return True
    margin, size, gap = judgement().margin, max(abs(a.low), abs(b.low)), abs(a.low - b.low)
    if gap > max(margin.slight * size, a.resolution, b.resolution):
        return False  # as most are
    if left.unit in ("date", "time") or _is_told_exactly(left, a, b):
        return False
    if size >= margin.large and gap <= margin.slight * size:
        return not is_swapped(left, right)
    coarse, fine = (a, b) if a.resolution >= b.resolution else (b, a)
    return _is_rounded(coarse, left.unit) and _rounds_to(fine, coarse)


def _is_told_exactly(claim: Claim, left: Interval, right: Interval) -> bool:
    """True for ballots, which are counted one by one, and where the measure says so."""
    ballots = claim.measure == VOTES and left.resolution == right.resolution == 1
    return ballots or bool(measures()[claim.measure].resolution)


def _is_rounded(value: Interval, unit: str) -> bool:
    """True for a figure that was written to a step: a percentage, decimals, millions, 254 000."""
    step, size = value.resolution, abs(value.low)
    fine = step <= judgement().margin.fine * size
    scaled = family_of(unit) in ("share", "length")
    return scaled or step < 1 or size >= MILLION or fine


def _rounds_to(fine: Interval, coarse: Interval) -> bool:
    step, gap = coarse.resolution, fine.low - coarse.low
    cut_off = fine.resolution < step <= judgement().margin.fine * abs(coarse.low)
    return abs(gap) <= step / 2 or (cut_off and 0 <= gap < step)
