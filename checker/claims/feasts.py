"""Days of the year with a name, fixed or moving with Easter or a weekday."""

from __future__ import annotations

from datetime import date

from checker.claims.spans import (
    UNKNOWN,
    Anchor,
    Filled,
    Span,
    day_or_none,
    day_span,
    nearest,
    slot_year,
)

__all__ = ["feast_of", "feast_weekend", "is_feast"]


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous method."""
    golden, century, rest = year % 19, year // 100, year % 100
    skipped = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - skipped + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return date(year, month, 1 + (weekday - first.isoweekday()) % 7 + 7 * (number - 1))


_EASTER = {"easter": 0, "easter_monday": 1, "good_friday": -2, "ascension": 39, "pentecost": 49,
           "pentecost_monday": 50, "shrove_tuesday": -47}  # fmt: skip

# Month, ISO weekday, which one in the month (5 = the last), days later.
_WEEKDAYS = {
    "thanksgiving": (11, 4, 4, 0),
    "black_friday": (11, 4, 4, 1),
    "labor_day": (9, 1, 1, 0),
    "martin_luther_king_day": (1, 1, 3, 0),
    "memorial_day": (5, 1, 5, 0),
    "mothers_day": (5, 7, 2, 0),
}


def _feast_day(name: str, year: int) -> date | None:
    if name in _EASTER:
        return date.fromordinal(_easter(year).toordinal() + _EASTER[name])
    if name in _WEEKDAYS:
        month, weekday, number, plus = _WEEKDAYS[name]
        if number == 5:
            number = 5 if _nth_weekday(year, month, weekday, 1).day <= 3 else 4
        return date.fromordinal(_nth_weekday(year, month, weekday, number).toordinal() + plus)
    fixed_month, _, fixed_day = name.partition("-")
    return day_or_none(year, int(fixed_month), int(fixed_day))


def is_feast(name: str) -> bool:
    """True for a feast that moves, and for a month and a day: "12-25"."""
    month, _, day = name.partition("-")
    fixed = month.isdecimal() and day.isdecimal()
    known = name in _EASTER or name in _WEEKDAYS
    return known or (fixed and day_or_none(2000, int(month), int(day)) is not None)


def feast_of(filled: Filled, anchor: Anchor, *, shift: int, tense: int) -> Span | None:
    """A day of the year with a name; the year is the one nearest to the anchor."""
    name, year = str(filled["feast"]), slot_year(filled)
    if year:
        found = _feast_day(name, year)
        return day_span(found, found) if found else None
    if not anchor.year:
        return UNKNOWN
    days = [day for y in range(anchor.year - 1, anchor.year + 2) if (day := _feast_day(name, y))]
    if anchor.day is None:
        days = [day for day in days if day.year == anchor.year]
    found = nearest(days, anchor.day or days[0], (shift or tense) if anchor.day else 0)
    return day_span(found, found) if found else None


def feast_weekend(filled: Filled, anchor: Anchor, *, tense: int) -> Span | None:
    """The weekend at a feast, with the days that bridge the two: « le week-end de Pâques »."""
    feast = feast_of(filled, anchor, shift=0, tense=tense)
    if feast is None or feast == UNKNOWN:
        return feast
    day = date.fromordinal(int(feast.low))
    after = day.weekday() < 2
    saturday = feast.low + (-2 - day.weekday() if after else 5 - day.weekday())
    return Span(min(feast.low, saturday), max(feast.low, saturday + 1))
