"""Quarters, halves, weeks and the first or last days of a year or a month."""

from __future__ import annotations

from datetime import date
from math import inf

from checker.claims.dates_relative import amount_of, moved, shifted
from checker.claims.dates_written import absolute
from checker.claims.spans import UNKNOWN, Anchor, Filled, Span, month_span, slot_number, slot_year

__all__ = ["edge_of", "piece_of_year", "week_of"]


def piece_of_year(filled: Filled, anchor: Anchor, size: int, shift: int) -> Span | None:
    """As in "first quarter of 2019", "second semestre", "first half of last year"."""
    number = slot_number(filled, "ord", "q")
    year = slot_year(filled) or (anchor.year + shift if anchor.year else 0)
    if not 0 < number <= 12 // size:
        return None
    if not year:
        return UNKNOWN
    first = (number - 1) * size + 1
    return Span(month_span(year, first).low, month_span(year, first + size - 1).high)


def week_of(filled: Filled, anchor: Anchor) -> Span | None:
    """As in "the week of 10 April", "first week of 2015", "semaine 31"."""
    start = filled.get("date")
    if isinstance(start, Span):
        return UNKNOWN if start.low == -inf else _week_around(start.low)
    if "day" in filled:
        day = absolute(filled, anchor, 0)
        return _week_around(day.low) if day and day != UNKNOWN else day
    number = slot_number(filled, "ord", "d", "n")
    if not filled:
        return _week_of_month({"month": anchor.month, "year": anchor.year}, anchor, 0)
    if "month" in filled:
        return _week_of_month(filled, anchor, number)
    year = slot_year(filled) or anchor.year
    if not 0 <= number <= 53 or (not number and "d" in filled):
        return None
    return _week_of_year(year, number) if year else UNKNOWN


def _week_around(day: float) -> Span:
    monday = day - date.fromordinal(int(day)).weekday()
    return Span(monday, monday + 6)


def _week_of_year(year: int, number: int) -> Span:
    """The week of that ISO number, the last one for 0."""
    first = _week_around(date(year, 1, 4).toordinal()).low
    last = (_week_around(date(year + 1, 1, 4).toordinal()).low - first) // 7
    monday = first + 7 * ((number or last) - 1)
    return Span(monday, monday + 6)


def _week_of_month(filled: Filled, anchor: Anchor, number: int) -> Span | None:
    whole = absolute({k: v for k, v in filled.items() if k in ("month", "year")}, anchor, 0)
    if whole is None or whole == UNKNOWN:
        return whole
    if not number:
        monday = whole.high - date.fromordinal(int(whole.high)).weekday()
        return Span(monday if whole.high - monday >= 3 else monday - 7, min(monday + 6, whole.high))
    fourth = whole.low + 3
    monday = fourth - date.fromordinal(int(fourth)).weekday() + 7 * (number - 1)
    return Span(monday, monday + 6)


def edge_of(filled: Filled, anchor: Anchor, shift: int) -> Span | None:
    """As in "the first six months of 2021", "les deux dernières semaines d'août"."""
    whole = _whole(filled, anchor)
    if whole is None or whole.low == -inf:
        return whole
    edge = date.fromordinal(int(whole.low if shift > 0 else whole.high + 1))
    amount = amount_of(filled) * shift
    far = moved(Anchor(edge.year, edge.month, edge), amount, str(filled["unit"]))
    if far is None or not whole.low < far.low <= whole.high:
        return None
    return Span(whole.low, far.low - 1) if shift > 0 else Span(far.low, whole.high)


def _whole(filled: Filled, anchor: Anchor) -> Span | None:
    if "unit2" in filled:
        return shifted(anchor, 0, str(filled["unit2"]))
    return absolute({k: v for k, v in filled.items() if k in ("month", "year")}, anchor, 0)
