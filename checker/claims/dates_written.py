"""Dates that name a day, a month, a year or a part of one."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from math import inf

from checker.claims.dates_relative import shifted
from checker.claims.spans import (
    UNKNOWN,
    Anchor,
    Filled,
    Span,
    day_or_none,
    day_span,
    guessed,
    month_span,
    nearest,
    plus_months,
    slot_number,
    slot_year,
    year_span,
)

__all__ = [
    "absolute",
    "century_of",
    "compact",
    "day_pair",
    "decade_of",
    "named_day",
    "nth_weekday",
    "part_of",
    "season_here",
    "season_of",
    "year_pair",
]

AHEAD = 1.25  # how many times as near a day to come must be as the one of its name before


def absolute(filled: Filled, anchor: Anchor, tense: int) -> Span | None:
    """A day, month or year; the nearest year where none is written; None for no day."""
    day, month = slot_number(filled, "day", "d", "dbig"), slot_number(filled, "month", "m", "mm")
    year = slot_year(filled)
    if month > 12 or day > 31:
        return None
    if not month:
        return year_span(year) if year else _day_of_month(day, anchor, tense)
    if not day:
        return month_span(year, month) if year else _bare_month(month, anchor, tense)
    if year:
        found = day_or_none(year, month, day)
        return day_span(found, found) if found else None
    if day > monthrange(2000, month)[1]:
        return None
    return _day_month(day, month, anchor, tense, weekday=slot_number(filled, "weekday"))


def _day_of_month(day: int, anchor: Anchor, tense: int) -> Span | None:
    """As in "le 9": in the anchor's month, or the one before or after."""
    if not anchor.month:
        return UNKNOWN
    if anchor.day is None:
        found = day_or_none(anchor.year, anchor.month, day)
        return day_span(found, found) if found else None
    around = [plus_months(anchor.day.replace(day=1), count) for count in (-1, 0, 1)]
    days = [found for first in around if (found := day_or_none(first.year, first.month, day))]
    found = nearest(days, anchor.day, tense)
    return day_span(found, found) if found else None


def _day_month(day: int, month: int, anchor: Anchor, tense: int, *, weekday: int) -> Span:
    """The day of the nearest year; where its weekday is told, that weighs more than the tense."""
    if not anchor.year:
        return UNKNOWN
    middle = anchor.day or day_or_none(anchor.year, anchor.month or 7, 15)
    reach = 4 if (day, month) == (29, 2) else 1  # the nearest year that has the day
    years = range(anchor.year - reach, anchor.year + reach + 1)
    days = [found for year in years if 0 < year < 9999 and (found := day_or_none(year, month, day))]
    if anchor.day is None:
        days = [found for found in days if abs(found.year - anchor.year) <= (anchor.month > 0)]
        tense = 0 if anchor.month else tense
    near = nearest(days, middle or date.min, 0)
    if near and near.isoweekday() == weekday:
        return guessed(day_span(near, near))
    told = tense if anchor.day else 0
    found = nearest(days, middle or date.min, told) if told else _likelier(days, middle or date.min)
    return guessed(day_span(found, found)) if found else UNKNOWN


def _likelier(days: list[date], anchor: date) -> date | None:
    """The nearest day, one to come only where it is far nearer: far ahead a year is told."""
    return min(days, key=lambda day: _weighed((day - anchor).days), default=None)


def _weighed(ahead: int) -> float:
    return AHEAD * ahead if ahead > 0 else -ahead


def _bare_month(month: int, anchor: Anchor, tense: int) -> Span:
    if not anchor.year:
        return UNKNOWN
    if not anchor.month:
        return month_span(anchor.year, month)
    ahead = (month - anchor.month) % 12
    if tense == 0:
        tense = 1 if ahead <= 3 else -1
    if ahead == 0:
        return guessed(month_span(anchor.year, month))
    offset = ahead if tense > 0 else ahead - 12
    total = anchor.year * 12 + anchor.month - 1 + offset
    return guessed(month_span(total // 12, total % 12 + 1))


def day_pair(filled: Filled, anchor: Anchor, tense: int) -> Span | None:
    """As in "du 3 au 4 mai", "les 3 et 4 mai", "entre le 25 mai et le 3 juin"."""
    second = {name.rstrip("2"): value for name, value in filled.items() if name.endswith("2")}
    first = {name: value for name, value in filled.items() if not name.endswith("2")}
    if "year" in first and "year" not in second:  # "18 November to 19 December 2015"
        second["year"] = first.pop("year")
        if "month" not in second:
            first["year"] = second["year"]
    end = absolute({**first, **second} if "month" not in second else second, anchor, tense)
    if end is None:
        return None
    if end == UNKNOWN:
        return UNKNOWN
    borrowed: dict[str, str | float | Span] = {**first}
    if "month" not in first and "m" not in first:
        borrowed["month"] = float(date.fromordinal(int(end.high)).month)
    if "year" not in first:
        borrowed["year"] = float(date.fromordinal(int(end.high)).year)
    start = absolute(borrowed, anchor, tense)
    if start is not None and start.low > end.high and "year" not in first:
        borrowed["year"] = slot_number(borrowed, "year") - 1.0
        start = absolute(borrowed, anchor, tense)
    return Span(start.low, end.high) if start and start.low <= end.high else None


def part_of(
    filled: Filled, anchor: Anchor, tense: int, *, shift: int = 0, unit: str = ""
) -> Span | None:
    """The beginning, middle or end of a month, a year, a decade or a named unit."""
    start = filled.get("date")
    if isinstance(start, Span):
        whole: Span | None = start
    elif unit == "decade":
        whole = decade_of(filled)
    elif "unit" in filled:
        whole = shifted(anchor, shift, str(filled["unit"]))
    elif "month" in filled:
        whole = absolute({k: v for k, v in filled.items() if k in ("month", "year")}, anchor, tense)
    else:
        whole = year_span(slot_year(filled))
    if whole is None or whole.low == -inf:
        return whole
    return _third(whole, str(filled["part"]))._replace(dated=whole.dated)


def _third(whole: Span, part: str) -> Span:
    days = whole.high - whole.low + 1
    if days > 3000:
        year = date.fromordinal(int(whole.low)).year
        first, last = {"start": (0, 3), "middle": (3, 6), "end": (6, 9)}[part]
        return Span(year_span(year + first).low, year_span(year + last).high)
    if days > 300:
        year = date.fromordinal(int(whole.low)).year
        first, last = {"start": (1, 4), "middle": (5, 8), "end": (9, 12)}[part]
        return Span(month_span(year, first).low, month_span(year, last).high)
    if days > 25:
        start, end = {"start": (1, 15), "middle": (10, 20), "end": (16, days)}[part]
        return Span(whole.low + start - 1, whole.low + end - 1)
    half = days // 2
    return {
        "start": Span(whole.low, whole.low + half),
        "end": Span(whole.low + half, whole.high),
    }.get(part, whole)


def decade_of(filled: Filled) -> Span | None:
    """As in "the 1990s", "les années 80"."""
    short = slot_number(filled, "d", "yy", "n")
    year = slot_year(filled) if "year" in filled else 1900 + short
    if "year" not in filled and not (10 <= short <= 90 and short % 10 == 0):
        return None
    first = year // 10 * 10
    return Span(date(first, 1, 1).toordinal(), date(first + 9, 12, 31).toordinal())


def century_of(filled: Filled) -> Span | None:
    """As in "the 19th century"."""
    number = slot_number(filled, "ord")
    if not 1 < number <= 30:
        return None
    return Span(
        date(number * 100 - 100, 1, 1).toordinal(), date(number * 100 - 1, 12, 31).toordinal()
    )


_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}


def season_of(filled: Filled, anchor: Anchor, tense: int, *, shift: int = 0) -> Span:
    """As in "summer 2019", "last winter"; winter runs into the next year."""
    year, name = slot_year(filled) or anchor.year, str(filled["season"])
    if not year:
        return UNKNOWN
    if slot_year(filled) or not anchor.month:
        return _season(name, year + shift)
    if shift and anchor.day:
        return _season_beside(name, anchor.day, shift)
    return _season(name, year - (tense <= 0 and _SEASONS[name][0] > anchor.month))


def season_here(filled: Filled, anchor: Anchor) -> Span:
    """As in "this summer", « cet été »: the one that is nearest, whatever the tense."""
    name = str(filled["season"])
    if anchor.day is None:
        return _season(name, anchor.year) if anchor.year else UNKNOWN
    today = anchor.day.toordinal()
    spans = [_season(name, anchor.year + offset) for offset in (-1, 0, 1)]
    return min(spans, key=lambda span: max(span.low - today, today - span.high, 0))


def _season(name: str, year: int) -> Span:
    first, last = _SEASONS[name]
    return Span(month_span(year, first).low, month_span(year + (last < first), last).high)


def _season_beside(name: str, day: date, shift: int) -> Span:
    """The last one that is over, or the first one that has not begun."""
    spans = [_season(name, day.year + offset) for offset in (-2, -1, 0, 1)]
    today = day.toordinal()
    if shift > 0:
        return next(span for span in spans if span.low > today)
    return next(span for span in reversed(spans) if span.high < today)


def nth_weekday(filled: Filled, anchor: Anchor, tense: int) -> Span | None:
    """As in "the first Monday in May", « le dernier dimanche d'octobre »."""
    told = {name: value for name, value in filled.items() if name in ("month", "year")}
    whole = absolute(told, anchor, tense)
    if whole is None or whole == UNKNOWN:
        return whole
    weekday, number = int(str(filled["weekday"])), slot_number(filled, "ord")
    days = range(int(whole.low), int(whole.high) + 1)
    found = [day for day in days if date.fromordinal(day).isoweekday() == weekday]
    if number > len(found):
        return None
    day = found[number - 1]
    return Span(day, day, dated=whole.dated)


def year_pair(filled: Filled) -> Span | None:
    """As in 2019-2020, 2019-20: both years whole."""
    first = slot_number(filled, "year")
    last = slot_number(filled, "year2") or first // 100 * 100 + slot_number(filled, "yy2")
    if not first < last < first + (500 if "year2" in filled else 12):
        return None
    return Span(year_span(first).low, year_span(last).high)


def compact(number: int) -> Span | None:
    """20200701."""
    year, month, day = number // 10000, number // 100 % 100, number % 100
    found = day_or_none(year, month, day) if 1900 <= year <= 2100 else None
    return day_span(found, found) if found else None


def named_day(filled: Filled, anchor: Anchor, tense: int, *, months: int) -> Span | None:
    """As in "mardi 11": where that day is such a weekday so many months around the anchor."""
    weekday, number = int(str(filled["weekday"])), slot_number(filled, "day", "ord")
    if anchor.day is None:
        return None
    around = range(-months, months + 1)
    firsts = [plus_months(anchor.day.replace(day=1), count) for count in around]
    days = [day for first in firsts if (day := day_or_none(first.year, first.month, number))]
    found = nearest([day for day in days if day.isoweekday() == weekday], anchor.day, tense)
    return day_span(found, found) if found else None
