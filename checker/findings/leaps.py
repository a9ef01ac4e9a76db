"""Figures so far apart that they are more likely of two things than of one."""

from __future__ import annotations

from datetime import date
from math import inf, isinf, log10

from checker.findings.reading import as_read
from checker.findings.rules import judgement
from checker.findings.sides import Told
from checker.findings.weekdays import names_weekday, wrong_weekday
from checker.interval import Interval
from checker.measures import measures
from checker.records import Claim, Kind

__all__ = ["are_beyond_one", "are_wide_apart", "is_leap", "is_roughly", "lie_wide_apart"]

ALIKE = 2  # of day, month and year that a slip in the third leaves alike
SLIP = 0.005  # decades from a power of ten within which the digits of two figures are the same


def is_leap(told: Told, kind: Kind) -> bool:
    """True for 9,000 beds beside 30.

    Not for a toll that rises, nor for 3 million beside 3 billion: that is a slip of the pen.
    """
    rises = measures()[told.newer[0].measure].moves == "rises"
    newer, older = (as_read(side[0]).high for side in (told.newer, told.older))
    if kind is Kind.UPDATES and rises and newer > older:
        return False
    decades = _decades(*sorted((newer, older)))
    return decades >= log10(judgement().margin.leap) and abs(decades - round(decades)) > SLIP


def are_beyond_one(told: Told) -> bool:
    """True for magnitudes that no two institutes would give of one quake: 5.2 and 6.4."""
    first, other = told.newer[0], told.older[0]
    most = judgement().margin.one_thing.get(first.measure, inf)
    return abs(as_read(first).high - as_read(other).high) > most


def is_roughly(told: Told) -> bool:
    """True for 43 beside « une cinquantaine »: nobody who rounds is held to a hair's breadth."""
    first, other = told.newer[0], told.older[0]
    rounded = (v for v in (first.value, other.value) if not v.is_exact)
    if first.unit in ("date", "time") or not any(map(_is_closed, rounded)):
        return False
    low, high = _nearest_ends(as_read(first), as_read(other))
    return low >= 0 and high - low <= judgement().margin.rough * high


def _is_closed(value: Interval) -> bool:
    return not (isinf(value.low) or isinf(value.high))


def are_wide_apart(told: Told) -> bool:
    """True for 335 hurt against 761: two texts that contradict each other seldom do so by far.

    One that miscounts is off by one (none at all is not), one that miswrites is off by a digit;
    figures wider apart were as a rule counted in two ways, and times are of two moments or of two
    zones. Days are a few apart, or of one number: 12 May and 12 June.
    """
    return lie_wide_apart(told.newer[0], told.older[0])


def lie_wide_apart(first: Claim, other: Claim) -> bool:
    """`are_wide_apart` of two claims that may stand in two facts."""
    if first.unit == "date":
        vouched = all(map(_has_its_weekday, (first, other)))
        return vouched or _are_two_days(first.value, other.value)
    low, high = _nearest_ends(as_read(first), as_read(other))
    if first.unit == "time":
        return high - low > judgement().margin.minutes
    off_by_one = low > 0 and high - low <= 1
    return low >= 0 and not off_by_one and high > judgement().margin.wide * low


def _are_two_days(left: Interval, right: Interval) -> bool:
    """True for days too far apart for a slip that changes one figure of a date."""
    here, there = (_day(value) for value in (left, right))
    if here is None or there is None:
        return False
    alike = sum(a == b for a, b in zip(here.timetuple()[:3], there.timetuple()[:3], strict=True))
    return alike < ALIKE and abs((here - there).days) > judgement().margin.days


def _has_its_weekday(claim: Claim) -> bool:
    """True for « mercredi 29 novembre »: no slip of the pen, where it was a Wednesday."""
    return names_weekday(claim) and not wrong_weekday(claim)


def _day(value: Interval) -> date | None:
    """The first day of an interval of dates, None where it is open."""
    return date.fromordinal(int(value.low)) if value.low >= 1 and not isinf(value.low) else None


def _nearest_ends(left: Interval, right: Interval) -> tuple[float, float]:
    """The top of the lower of two intervals and the bottom of the higher one."""
    low, high = sorted((left, right), key=lambda value: value.high)
    return low.high, high.low


def _decades(low: float, high: float) -> float:
    """How many times ten lies between them; next to none lies what a reader can count."""
    if min(low, high) < 0 or inf in (low, high):
        return 0.0
    return log10(max(high, 1.0)) - log10(max(low, 1.0))
