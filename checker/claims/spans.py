"""Spans of days, and what is known of the day that relative dates start from."""

from __future__ import annotations

import calendar as months
from collections.abc import Mapping
from datetime import date
from math import inf
from typing import NamedTuple

__all__ = [
    "PIVOT",
    "UNIT_DAYS",
    "UNIT_MONTHS",
    "UNKNOWN",
    "Anchor",
    "Filled",
    "Span",
    "anchor_of",
    "around",
    "between",
    "day_or_none",
    "day_span",
    "guessed",
    "month_span",
    "nearest",
    "plus_months",
    "slot_number",
    "slot_year",
    "year_span",
]


class Anchor(NamedTuple):
    """What is known of the day that relative dates start from."""

    year: int = 0
    month: int = 0
    day: date | None = None


class Span(NamedTuple):
    """Days from `low` to `high`, both in; -inf and inf where it cannot be told."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False
    dated: bool = True  # False when the year was made up from the anchor


UNKNOWN = Span(-inf, inf)

Filled = Mapping[str, "str | float | Span"]


def between(first: Span, last: Span) -> Span | None:
    """From the start of one date to the end of another; a guessed year follows a written one."""
    if UNKNOWN in (first, last):
        return UNKNOWN
    if not first.dated and last.dated and first.low != -inf:
        first = _before(first, last)
    elif not last.dated and last.high < first.low:
        last = _with_years(last, 1)
    dated = first.dated or last.dated
    return Span(first.low, last.high, dated=dated) if first.low <= last.high else None


def _before(first: Span, last: Span) -> Span:
    years = date.fromordinal(int(last.low)).year - date.fromordinal(int(first.low)).year
    moved = _with_years(first, years)
    return _with_years(moved, -1) if moved.low > last.high else moved


def _with_years(span: Span, years: int) -> Span:
    low, high = date.fromordinal(int(span.low)), date.fromordinal(int(span.high))
    first, last = plus_months(low, 12 * years), plus_months(high, 12 * years)
    return Span(first.toordinal(), last.toordinal(), dated=span.dated)


def around(span: Span, anchor: Anchor) -> Span:
    """A span of guessed years to come, a year earlier where that is not over: "until March"."""
    if span.dated or anchor.day is None:
        return span
    earlier = _with_years(span, -1)
    return earlier if earlier.high >= anchor.day.toordinal() else span


def anchor_of(text: str) -> Anchor:
    """The anchor of an ISO time of any precision; an empty one for what is no date."""
    try:
        if len(text) >= 10:
            day = date.fromisoformat(text[:10])
            return Anchor(day.year, day.month, day)
        if len(text) == 7:
            return Anchor(int(text[:4]), int(text[5:7]))
        return Anchor(int(text[:4])) if len(text) >= 4 else Anchor()
    except ValueError:
        return Anchor()


def day_span(low: date, high: date) -> Span:
    """From one day to another, both in."""
    return Span(low.toordinal(), high.toordinal())


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_span(year: int, month: int) -> Span:
    """All days of a month."""
    return day_span(date(year, month, 1), date(year, month, months.monthrange(year, month)[1]))


def year_span(year: int) -> Span:
    """All days of a year."""
    return day_span(date(year, 1, 1), date(year, 12, 31))


def slot_number(filled: Filled, *names: str) -> int:
    """The number of the first slot that is filled, 0 if none is."""
    value = next((filled[name] for name in names if name in filled), 0.0)
    return 0 if isinstance(value, Span) else int(float(value))


def slot_year(filled: Filled) -> int:
    """The year of the slots, of two digits or four; 0 if none is filled."""
    if "year" in filled:
        return slot_number(filled, "year")
    if "yy" in filled:
        short = slot_number(filled, "yy")
        return short + (2000 if short < PIVOT else 1900)
    return 0


def guessed(span: Span) -> Span:
    """The same days, marked as of a year that was not written."""
    return Span(span.low, span.high, dated=False)


def nearest(days: list[date], start: date, tense: int) -> date | None:
    """The nearest day; only to come or gone by when the tense says so."""
    allowed = [day for day in days if tense * (day - start).days >= 0] or days
    return min(allowed, key=lambda day: (abs((day - start).days), day > start), default=None)


def plus_months(day: date, count: int) -> date:
    """The same day so many months away, or the last one of that month."""
    total = day.year * 12 + day.month - 1 + count
    year, month = total // 12, total % 12 + 1
    if not 0 < year < 9999:
        return day
    return date(year, month, min(day.day, months.monthrange(year, month)[1]))


PIVOT = 40  # years of two digits from here on are of the century before

UNIT_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}

UNIT_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
