"""Dates told from another day: yesterday, two weeks ago, next Tuesday."""

from __future__ import annotations

from datetime import date
from math import inf

from checker.claims.spans import (
    UNIT_DAYS,
    UNIT_MONTHS,
    UNKNOWN,
    Anchor,
    Filled,
    Span,
    day_or_none,
    day_span,
    month_span,
    plus_months,
    slot_number,
    year_span,
)

__all__ = [
    "amount_of",
    "day_of_unit",
    "from_date",
    "month_moved",
    "moved",
    "moved_by",
    "rest_of",
    "run_of",
    "shifted",
    "week_day",
    "weekday_of",
    "weekend",
    "within",
]


def shifted(anchor: Anchor, shift: int, unit: str) -> Span | None:
    """The whole day, week, month or year that lies so many units away."""
    if unit in ("year", "decade", "century"):
        return _whole_years(anchor, shift, unit) if anchor.year else UNKNOWN
    if unit == "month" and anchor.month:
        first = plus_months(date(anchor.year, anchor.month, 1), shift)
        return month_span(first.year, first.month)
    if unit not in UNIT_DAYS and unit not in UNIT_MONTHS:
        return None
    return _whole_days(anchor.day, shift, unit) if anchor.day else UNKNOWN


def _whole_days(start: date, shift: int, unit: str) -> Span:
    """A quarter, a week or a day, so many units away from a day."""
    if unit == "quarter":
        first = plus_months(start.replace(day=1, month=(start.month - 1) // 3 * 3 + 1), 3 * shift)
        last = plus_months(first, 2)
        return Span(first.toordinal(), month_span(last.year, last.month).high)
    if unit == "week":
        monday = start.toordinal() - start.weekday() + 7 * shift
        return Span(monday, monday + 6)
    day = start.toordinal() + shift * UNIT_DAYS.get(unit, 1)
    return Span(day, day)


def _whole_years(anchor: Anchor, shift: int, unit: str) -> Span:
    size = {"year": 1, "decade": 10, "century": 100}[unit]
    first = anchor.year // size * size + shift * size
    if not 0 < first < 9990:
        return UNKNOWN
    return Span(date(first, 1, 1).toordinal(), date(first + size - 1, 12, 31).toordinal())


def moved(anchor: Anchor, amount: float, unit: str) -> Span | None:
    """As in "il y a deux ans": as exact as the unit that is named."""
    if unit not in UNIT_DAYS and unit not in UNIT_MONTHS:
        return None
    if unit in ("year", "decade", "century") and anchor.year and anchor.day is None:
        return _whole_years(anchor, int(amount * UNIT_MONTHS[unit] / 12), "year")
    if anchor.day is None:
        return UNKNOWN
    if unit in UNIT_DAYS:
        day = anchor.day.toordinal() + round(amount * UNIT_DAYS[unit])
        return Span(day, day) if 0 < day < date.max.toordinal() else UNKNOWN
    count = round(amount * UNIT_MONTHS[unit])
    if not 0 < anchor.year + count / 12 < 9990:
        return UNKNOWN
    day = plus_months(anchor.day, count).toordinal()
    return Span(day, day)


def weekday_of(weekday: int, anchor: Anchor, *, shift: int, tense: int) -> Span:
    """The nearest such day looking back, the article's own included; later when it is to come."""
    if anchor.day is None:
        return UNKNOWN
    today = anchor.day.toordinal()
    back = (anchor.day.isoweekday() - weekday) % 7
    if shift < 0:
        day = today - (back or 7)
    elif shift > 0:
        day = today + ((7 - back) % 7 or 7)
    elif tense > 0:
        day = today + (7 - back) % 7
    else:
        day = today - back
    return Span(day, day)


def month_moved(month: int, anchor: Anchor, shift: int) -> Span:
    """As in "last May": the month before, of or after the anchor's."""
    if not anchor.year:
        return UNKNOWN
    if not anchor.month:
        return month_span(anchor.year, month)
    year = (
        anchor.year + (shift < 0) * -(month >= anchor.month) + (shift > 0) * (month <= anchor.month)
    )
    return month_span(year, month)


def amount_of(filled: Filled) -> float:
    """The number of units, 1 where none is said."""
    found = filled.get("n", 1.0)
    half = 0.5 * ("half" in filled)
    return half + (float(found) if isinstance(found, (int, float, str)) else 1.0)


def moved_by(filled: Filled, anchor: Anchor, shift: int) -> Span | None:
    """As in "two years ago", "il y a deux ans et trois mois", "more than a year ago"."""
    found = moved(anchor, amount_of(filled) * shift, str(filled["unit"]))
    if found and found.low != -inf and "n2" in filled:
        more = slot_number(filled, "n2") * shift
        found = moved(_at_day(found.low), more, str(filled["unit2"]))
    return found and _within_bound(found, anchor.day, str(filled.get("bound", "")), shift)


def _within_bound(far: Span, near: date | None, bound: str, shift: int) -> Span:
    """A day that is more or less than so far off, as all the days that it may be."""
    if not bound or far.low == -inf or near is None:
        return far
    start = near.toordinal()
    if bound == "less":
        return Span(min(start, far.low), max(start, far.high))
    return Span(-inf, far.high) if shift < 0 else Span(far.low, inf)


def _at_day(ordinal: float) -> Anchor:
    day = date.fromordinal(int(ordinal))
    return Anchor(day.year, day.month, day)


def within(filled: Filled, anchor: Anchor) -> Span | None:
    """As in "within two weeks", « d'ici dix jours »: from the anchor to the last day."""
    far = moved(anchor, amount_of(filled), str(filled["unit"]))
    return _within_bound(far, anchor.day, "less", 1) if far else None


def from_date(filled: Filled, shift: int) -> Span | None:
    """As in "two weeks after Easter"."""
    start = filled["date"]
    if not isinstance(start, Span):
        return None
    if start.low == -inf:
        return UNKNOWN
    return moved_by(filled, _at_day(start.high if shift > 0 else start.low), shift)


def run_of(filled: Filled, anchor: Anchor, shift: int) -> Span | None:
    """As in "the last three months": up to the anchor, or from it on."""
    unit = str(filled["unit"])
    if unit not in UNIT_DAYS and unit not in UNIT_MONTHS:
        return None  # « 14 heures passées »
    if anchor.day is None:
        whole = unit in ("year", "decade", "century") and anchor.year
        edge = moved(anchor, amount_of(filled) * shift, unit) if whole else None
        here = year_span(anchor.year) if whole else UNKNOWN
        return Span(min(edge.low, here.low), max(edge.high, here.high)) if edge else UNKNOWN
    if unit == "quarter":
        far, near = (
            shifted(anchor, round(amount_of(filled)) * shift, unit),
            shifted(anchor, shift, unit),
        )
        return Span(min(far.low, near.low), max(far.high, near.high)) if far and near else None
    far = moved(anchor, amount_of(filled) * shift, unit)
    if far is None or far == UNKNOWN:
        return far
    today = anchor.day.toordinal()
    return Span(far.low, today) if shift < 0 else Span(today + 1, far.high)


def weekend(anchor: Anchor, shift: int, tense: int) -> Span:
    """Saturday and Sunday: the nearest, or that of the week before or after."""
    if anchor.day is None:
        return UNKNOWN
    today = anchor.day.toordinal()
    saturday = today - anchor.day.weekday() + 5
    if shift == 0 and (tense < 0 or (tense == 0 and anchor.day.weekday() < 3)):
        shift = -1 if today < saturday else 0
    saturday += 7 * shift
    return Span(saturday, saturday + 1)


def rest_of(anchor: Anchor, unit: str, shift: int) -> Span | None:
    """As in "later this year", "earlier this month": up to the anchor, or from it on."""
    whole = shifted(anchor, 0, unit)
    if whole is None or whole == UNKNOWN or anchor.day is None:
        return whole
    today = anchor.day.toordinal()
    return Span(today, whole.high) if shift > 0 else Span(whole.low, today)


def week_day(filled: Filled, anchor: Anchor, shift: int) -> Span:
    """As in "Tuesday of next week"."""
    if anchor.day is None:
        return UNKNOWN
    monday = anchor.day.toordinal() - anchor.day.weekday() + 7 * shift
    day = monday + int(str(filled["weekday"])) - 1
    return Span(day, day)


def day_of_unit(filled: Filled, anchor: Anchor, shift: int) -> Span | None:
    """As in "the 15th of next month", "le 31 du mois", "du 4 au 23 du mois prochain"."""
    if not anchor.month:
        return UNKNOWN
    first = plus_months(date(anchor.year, anchor.month, 1), shift)
    low = day_or_none(first.year, first.month, slot_number(filled, "day", "ord"))
    high = day_or_none(first.year, first.month, slot_number(filled, "day2", "day", "ord"))
    return day_span(low, high) if low and high and low <= high else None
