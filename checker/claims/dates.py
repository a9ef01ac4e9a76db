"""What a form of date means: a span of days, from the day the article starts from."""

from __future__ import annotations

import calendar as months
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import inf

__all__ = ["Anchor", "Span", "anchor_of", "between", "resolve"]



@dataclass(frozen=True, slots=True)
class Anchor:
    """What is known of the day that relative dates start from."""

    year: int = 0
    month: int = 0
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Span:
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
    return Span(first.low, last.high, dated=last.dated) if first.low <= last.high else None


def _before(first: Span, last: Span) -> Span:
    years = date.fromordinal(int(last.low)).year - date.fromordinal(int(first.low)).year
    moved = _with_years(first, years)
    return _with_years(moved, -1) if moved.low > last.high else moved


def _with_years(span: Span, years: int) -> Span:
    low, high = date.fromordinal(int(span.low)), date.fromordinal(int(span.high))
    return Span(_plus_months(low, 12 * years).toordinal(), _plus_months(high, 12 * years).toordinal())


def anchor_of(text: str) -> Anchor:
    """The anchor of an ISO time of any precision; an empty one for what is no date."""
    try:
        if len(text) >= 10:  # noqa: PLR2004
            day = date.fromisoformat(text[:10])
            return Anchor(day.year, day.month, day)
        if len(text) == 7:  # noqa: PLR2004
            return Anchor(int(text[:4]), int(text[5:7]))
        return Anchor(int(text[:4])) if len(text) >= 4 else Anchor()  # noqa: PLR2004
    except ValueError:
        return Anchor()


def resolve(
    means: str, filled: Filled, anchor: Anchor, *,
    shift: int = 0, unit: str = "day", part: str = "", tense: int = 0,
) -> Span | None:  # fmt: skip
    """The days that a form means; None when it is no date after all (30 February)."""
    match means:
        case "calendar":
            return _absolute(filled, anchor, tense)
        case "days":
            return _day_pair(filled, anchor, tense)
        case "shift":
            return _shifted(anchor, shift, unit)
        case "moved":
            amount = _amount(filled) * (shift or 1)
            return _moved(anchor, amount, str(filled["unit"]))
        case "from_date":
            return _from_date(filled, shift)
        case "weekend":
            return _weekend(anchor, shift, tense)
        case "rest":
            return _rest(anchor, str(filled["unit"]), shift)
        case "last_units":
            return _run_of(filled, anchor, shift)
        case "week_day":
            return _week_day(filled, anchor, shift)
        case "quarter":
            return _piece_of_year(filled, anchor, 3, tense)
        case "half":
            return _piece_of_year(filled, anchor, 6, tense)
        case "week":
            return _week_of(filled, anchor)
        case "feast":
            return _feast(filled, anchor, shift=shift, tense=tense)
        case "day_of":
            return _day_of_unit(filled, anchor, shift, tense)
        case "compact":
            return _compact(_number(filled, "ymd"))
        case "named_day":
            return _named_day(filled, anchor, tense)
        case "whole":
            return _shifted(anchor, shift, str(filled["unit"]))
        case "weekday":
            return _weekday(int(str(filled["weekday"])), anchor, shift=shift, tense=tense)
        case "month_moved":
            return _month_moved(int(str(filled["month"])), anchor, shift)
        case "part":
            return _part({**filled, "part": part} if part else filled, anchor, tense)
        case "decade":
            return _decade(filled)
        case "century":
            return _century(filled)
        case "season":
            return _season(filled, anchor, tense)
        case "years":
            return _year_pair(filled)
        case "none":
            return None
    raise ValueError(f"no such meaning of a date: {means}")


def _span(low: date, high: date) -> Span:
    return Span(low.toordinal(), high.toordinal())


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(year: int, month: int) -> Span:
    return _span(date(year, month, 1), date(year, month, months.monthrange(year, month)[1]))


def _year(year: int) -> Span:
    return _span(date(year, 1, 1), date(year, 12, 31))


def _number(filled: Filled, *names: str) -> int:
    """The number of the first slot that is filled, 0 if none is."""
    return next((int(float(filled[name])) for name in names if name in filled), 0)


def _full_year(filled: Filled) -> int:
    if "year" in filled:
        return _number(filled, "year")
    if "yy" in filled:
        short = _number(filled, "yy")
        return short + (2000 if short < 50 else 1900)  # noqa: PLR2004
    return 0


def _absolute(filled: Filled, anchor: Anchor, tense: int) -> Span | None:
    day, month = _number(filled, "day", "d", "dbig"), _number(filled, "month", "m", "mm")
    year = _full_year(filled)
    if month > 12 or day > 31:  # noqa: PLR2004
        return None
    if not month:
        return _year(year) if year else _day_of_month(day, anchor, tense)
    if not day:
        return _month(year, month) if year else _bare_month(month, anchor, tense)
    if year:
        found = _day(year, month, day)
        return _span(found, found) if found else None
    if day > months.monthrange(2000, month)[1]:
        return None
    return _day_month(day, month, anchor, tense)


def _day_of_month(day: int, anchor: Anchor, tense: int) -> Span | None:
    """ "le 9": in the anchor's month, or the one before or after."""
    if not anchor.month:
        return UNKNOWN
    if anchor.day is None:
        found = _day(anchor.year, anchor.month, day)
        return _span(found, found) if found else None
    around = [_plus_months(anchor.day.replace(day=1), count) for count in (-1, 0, 1)]
    days = [found for first in around if (found := _day(first.year, first.month, day))]
    found = _choose(days, anchor.day, tense)
    return _span(found, found) if found else None


def _day_month(day: int, month: int, anchor: Anchor, tense: int) -> Span:
    if not anchor.year:
        return UNKNOWN
    middle = anchor.day or _day(anchor.year, anchor.month or 7, 15)
    years = range(anchor.year - 4, anchor.year + 5)
    days = [found for year in years if 0 < year < 9999 and (found := _day(year, month, day))]  # noqa: PLR2004
    if anchor.day is None:
        days = [found for found in days if abs(found.year - anchor.year) <= (anchor.month > 0)]
        tense = 0 if anchor.month else tense
    found = _choose(days, middle or date.min, tense if anchor.day else 0)
    return _guessed(_span(found, found)) if found else UNKNOWN


def _guessed(span: Span) -> Span:
    return Span(span.low, span.high, dated=False)


def _choose(days: list[date], start: date, tense: int) -> date | None:
    """The nearest day; only to come or gone by when the tense says so."""
    allowed = [day for day in days if tense * (day - start).days >= 0] or days
    return min(allowed, key=lambda day: (abs((day - start).days), day > start), default=None)


def _bare_month(month: int, anchor: Anchor, tense: int) -> Span:
    if not anchor.year:
        return UNKNOWN
    if not anchor.month:
        return _month(anchor.year, month)
    ahead = (month - anchor.month) % 12
    if tense == 0:
        tense = 1 if ahead <= 3 else -1  # noqa: PLR2004
    if ahead == 0:
        return _guessed(_month(anchor.year, month))
    offset = ahead if tense > 0 else ahead - 12
    total = anchor.year * 12 + anchor.month - 1 + offset
    return _guessed(_month(total // 12, total % 12 + 1))


def _day_pair(filled: Filled, anchor: Anchor, tense: int) -> Span | None:
    """ "du 8 au 9 septembre", "les 8 et 9 septembre", "entre le 25 mai et le 3 juin"."""
    second = {name.rstrip("2"): value for name, value in filled.items() if name.endswith("2")}
    first = {name: value for name, value in filled.items() if not name.endswith("2")}
    end = _absolute({**first, **second} if "month" not in second else second, anchor, tense)
    if end is None:
        return None
    if end == UNKNOWN:
        return UNKNOWN
    borrowed = {**first}
    if "month" not in first and "m" not in first:
        borrowed["month"] = float(date.fromordinal(int(end.high)).month)
    if "year" not in first:
        borrowed["year"] = float(date.fromordinal(int(end.high)).year)
    start = _absolute(borrowed, anchor, tense)
    if start is not None and start.low > end.high and "year" not in first:
        borrowed["year"] = float(borrowed["year"]) - 1
        start = _absolute(borrowed, anchor, tense)
    return Span(start.low, end.high) if start and start.low <= end.high else None


def _plus_months(day: date, count: int) -> date:
    total = day.year * 12 + day.month - 1 + count
    year, month = total // 12, total % 12 + 1
    if not 0 < year < 9999:  # noqa: PLR2004
        return day
    return date(year, month, min(day.day, months.monthrange(year, month)[1]))


_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def _shifted(anchor: Anchor, shift: int, unit: str) -> Span | None:
    """The whole day, week, month or year that lies so many units away."""
    if unit in ("year", "decade", "century"):
        return _whole_years(anchor, shift, unit) if anchor.year else UNKNOWN
    if unit == "month" and anchor.month:
        first = _plus_months(date(anchor.year, anchor.month, 1), shift)
        return _month(first.year, first.month)
    if unit not in _DAYS and unit not in _MONTHS:
        return None
    if anchor.day is None:
        return UNKNOWN
    if unit == "quarter":
        first = _plus_months(anchor.day.replace(day=1, month=(anchor.day.month - 1) // 3 * 3 + 1), 3 * shift)
        last = _plus_months(first, 2)
        return Span(first.toordinal(), _month(last.year, last.month).high)
    if unit == "week":
        monday = anchor.day.toordinal() - anchor.day.weekday() + 7 * shift
        return Span(monday, monday + 6)
    day = anchor.day.toordinal() + shift * _DAYS.get(unit, 1)
    return Span(day, day)


def _whole_years(anchor: Anchor, shift: int, unit: str) -> Span:
    size = {"year": 1, "decade": 10, "century": 100}[unit]
    first = anchor.year // size * size + shift * size
    if not 0 < first < 9990:  # noqa: PLR2004
        return UNKNOWN
    return Span(date(first, 1, 1).toordinal(), date(first + size - 1, 12, 31).toordinal())


def _moved(anchor: Anchor, amount: float, unit: str) -> Span | None:
    """ "il y a deux ans": as exact as the unit that is named."""
    if unit not in _DAYS and unit not in _MONTHS:
        return None
    if unit in ("year", "decade", "century") and anchor.year and anchor.day is None:
        return _whole_years(anchor, int(amount * _MONTHS[unit] / 12), "year")
    if anchor.day is None:
        return UNKNOWN
    if unit in _DAYS:
        day = anchor.day.toordinal() + round(amount * _DAYS[unit])
        return Span(day, day) if 0 < day < date.max.toordinal() else UNKNOWN
    count = round(amount * _MONTHS[unit])
    if not 0 < anchor.year + count / 12 < 9990:  # noqa: PLR2004
        return UNKNOWN
    day = _plus_months(anchor.day, count).toordinal()
    return Span(day, day)


def _weekday(weekday: int, anchor: Anchor, *, shift: int, tense: int) -> Span:
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


def _month_moved(month: int, anchor: Anchor, shift: int) -> Span:
    if not anchor.year:
        return UNKNOWN
    if not anchor.month:
        return _month(anchor.year, month)
    year = anchor.year + (shift < 0) * -(month >= anchor.month) + (shift > 0) * (month <= anchor.month)
    return _month(year, month)


def _part(filled: Filled, anchor: Anchor, tense: int) -> Span | None:
    """The beginning, middle or end of a month, a year or a named unit."""
    start = filled.get("date")
    if isinstance(start, Span):
        whole: Span | None = start
    elif "unit" in filled:
        whole = _shifted(anchor, 0, str(filled["unit"]))
    elif "month" in filled:
        whole = _absolute({k: v for k, v in filled.items() if k in ("month", "year")}, anchor, tense)
    else:
        whole = _year(_full_year(filled))
    if whole is None or whole.low == -inf:
        return whole
    return _third(whole, str(filled["part"]))


def _third(whole: Span, part: str) -> Span:
    days = whole.high - whole.low + 1
    if days > 300:  # noqa: PLR2004
        year = date.fromordinal(int(whole.low)).year
        first, last = {"start": (1, 4), "middle": (5, 8), "end": (9, 12)}[part]
        return Span(_month(year, first).low, _month(year, last).high)
    if days > 25:  # noqa: PLR2004
        start, end = {"start": (1, 15), "middle": (10, 20), "end": (16, days)}[part]
        return Span(whole.low + start - 1, whole.low + end - 1)
    half = days // 2
    return {"start": Span(whole.low, whole.low + half), "end": Span(whole.low + half, whole.high)}.get(part, whole)


def _decade(filled: Filled) -> Span:
    year = _full_year(filled) if "year" in filled else 1900 + _number(filled, "d", "yy")
    first = year // 10 * 10
    return Span(date(first, 1, 1).toordinal(), date(first + 9, 12, 31).toordinal())


def _century(filled: Filled) -> Span | None:
    number = _number(filled, "ord")
    if not 1 < number <= 30:  # noqa: PLR2004
        return None
    return Span(date(number * 100 - 100, 1, 1).toordinal(), date(number * 100 - 1, 12, 31).toordinal())


_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}


def _season(filled: Filled, anchor: Anchor, tense: int) -> Span:
    year = _full_year(filled) or anchor.year
    if not year:
        return UNKNOWN
    first, last = _SEASONS[str(filled["season"])]
    if not _full_year(filled) and anchor.month and tense <= 0 and first > anchor.month:
        year -= 1
    return Span(_month(year, first).low, _month(year + (last < first), last).high)


def _year_pair(filled: Filled) -> Span | None:
    first = _number(filled, "year")
    last = _number(filled, "year2") or first // 100 * 100 + _number(filled, "yy2")
    if not first < last < first + 500:  # noqa: PLR2004
        return None
    return Span(_year(first).low, _year(last).high)


def _amount(filled: Filled) -> float:
    found = filled.get("n", 1.0)
    return float(found) if isinstance(found, (int, float, str)) else 1.0


def _from_date(filled: Filled, shift: int) -> Span | None:
    """ "two weeks after Easter"."""
    start = filled["date"]
    if not isinstance(start, Span):
        return None
    if start.low == -inf:
        return UNKNOWN
    edge = date.fromordinal(int(start.high if shift > 0 else start.low))
    return _moved(Anchor(edge.year, edge.month, edge), _amount(filled) * shift, str(filled["unit"]))


def _run_of(filled: Filled, anchor: Anchor, shift: int) -> Span | None:
    """ "the last three months": up to the anchor, or from it on."""
    unit = str(filled["unit"])
    if anchor.day is None:
        whole = unit in ("year", "decade", "century") and anchor.year
        edge = _moved(anchor, _amount(filled) * shift, unit) if whole else None
        here = _year(anchor.year) if whole else UNKNOWN
        return Span(min(edge.low, here.low), max(edge.high, here.high)) if edge else UNKNOWN
    far = _moved(anchor, _amount(filled) * shift, unit)
    if far is None or far == UNKNOWN:
        return far
    today = anchor.day.toordinal()
    return Span(far.low, today) if shift < 0 else Span(today + 1, far.high)


def _weekend(anchor: Anchor, shift: int, tense: int) -> Span:
    """Saturday and Sunday: the nearest, or that of the week before or after."""
    if anchor.day is None:
        return UNKNOWN
    today = anchor.day.toordinal()
    saturday = today - anchor.day.weekday() + 5
    if shift == 0 and (tense < 0 or (tense == 0 and anchor.day.weekday() < 3)):  # noqa: PLR2004
        shift = -1 if today < saturday else 0
    saturday += 7 * shift
    return Span(saturday, saturday + 1)


def _rest(anchor: Anchor, unit: str, shift: int) -> Span | None:
    """ "later this year", "earlier this month": up to the anchor, or from it on."""
    whole = _shifted(anchor, 0, unit)
    if whole is None or whole == UNKNOWN or anchor.day is None:
        return whole
    today = anchor.day.toordinal()
    return Span(today, whole.high) if shift > 0 else Span(whole.low, today)


def _week_day(filled: Filled, anchor: Anchor, shift: int) -> Span:
    """ "Tuesday of next week"."""
    if anchor.day is None:
        return UNKNOWN
    monday = anchor.day.toordinal() - anchor.day.weekday() + 7 * shift
    day = monday + int(str(filled["weekday"])) - 1
    return Span(day, day)


def _piece_of_year(filled: Filled, anchor: Anchor, size: int, tense: int) -> Span | None:
    """ "first quarter of 2019", "second semestre"."""
    number = _number(filled, "ord", "q")
    year = _full_year(filled) or anchor.year
    if not 0 < number <= 12 // size:
        return None
    if not year:
        return UNKNOWN
    first = (number - 1) * size + 1
    return Span(_month(year, first).low, _month(year, first + size - 1).high)


def _week_of(filled: Filled, anchor: Anchor) -> Span | None:
    """ "the week of 10 April", "first week of 2015", "semaine 31"."""
    start = filled.get("date")
    if isinstance(start, Span):
        if start.low == -inf:
            return UNKNOWN
        monday = start.low - date.fromordinal(int(start.low)).weekday()
        return Span(monday, monday + 6)
    number = _number(filled, "ord", "d", "n")
    if "month" in filled:
        return _week_of_month(filled, anchor, number)
    year = _full_year(filled) or anchor.year
    if not 0 <= number <= 53:  # noqa: PLR2004
        return None
    if not year:
        return UNKNOWN
    monday = date(year, 1, 4).toordinal() - date(year, 1, 4).weekday()
    last = (date(year + 1, 1, 4).toordinal() - date(year + 1, 1, 4).weekday() - monday) // 7
    monday += 7 * ((number or last) - 1)
    return Span(monday, monday + 6)


def _week_of_month(filled: Filled, anchor: Anchor, number: int) -> Span | None:
    whole = _absolute({k: v for k, v in filled.items() if k in ("month", "year")}, anchor, 0)
    if whole is None or whole == UNKNOWN:
        return whole
    if not number:
        monday = whole.high - date.fromordinal(int(whole.high)).weekday()
        return Span(monday if whole.high - monday >= 3 else monday - 7, min(monday + 6, whole.high))  # noqa: PLR2004
    fourth = whole.low + 3
    monday = fourth - date.fromordinal(int(fourth)).weekday() + 7 * (number - 1)
    return Span(monday, monday + 6)


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
_WEEKDAYS = {"thanksgiving": (11, 4, 4, 0), "black_friday": (11, 4, 4, 1), "labor_day": (9, 1, 1, 0),
             "martin_luther_king_day": (1, 1, 3, 0), "memorial_day": (5, 1, 5, 0), "mothers_day": (5, 7, 2, 0)}  # fmt: skip


def _feast_day(name: str, year: int) -> date | None:
    if name in _EASTER:
        return date.fromordinal(_easter(year).toordinal() + _EASTER[name])
    if name in _WEEKDAYS:
        month, weekday, number, plus = _WEEKDAYS[name]
        if number == 5:  # noqa: PLR2004  (the last one)
            number = 5 if _nth_weekday(year, month, weekday, 1).day <= 3 else 4  # noqa: PLR2004
        return date.fromordinal(_nth_weekday(year, month, weekday, number).toordinal() + plus)
    month, day = name.split("-")
    return _day(year, int(month), int(day))


def _feast(filled: Filled, anchor: Anchor, *, shift: int, tense: int) -> Span | None:
    """A day of the year with a name; the year is the one nearest to the anchor."""
    name, year = str(filled["feast"]), _full_year(filled)
    if year:
        found = _feast_day(name, year)
        return _span(found, found) if found else None
    if not anchor.year:
        return UNKNOWN
    days = [day for y in range(anchor.year - 1, anchor.year + 2) if (day := _feast_day(name, y))]
    if anchor.day is None:
        days = [day for day in days if day.year == anchor.year]
    found = _choose(days, anchor.day or days[0], (shift or tense) if anchor.day else 0)
    return _span(found, found) if found else None


def _day_of_unit(filled: Filled, anchor: Anchor, shift: int, tense: int) -> Span | None:
    """ "the 15th of next month", "le 31 du mois"."""
    if not anchor.month:
        return UNKNOWN
    first = _plus_months(date(anchor.year, anchor.month, 1), shift)
    found = _day(first.year, first.month, _number(filled, "day", "ord"))
    return _span(found, found) if found else None


def _compact(number: int) -> Span | None:
    """20200701."""
    year, month, day = number // 10000, number // 100 % 100, number % 100
    found = _day(year, month, day) if 1900 <= year <= 2100 else None  # noqa: PLR2004
    return _span(found, found) if found else None


def _named_day(filled: Filled, anchor: Anchor, tense: int) -> Span | None:
    """ "mardi 11": only where that day is such a weekday near the anchor."""
    weekday, number = int(str(filled["weekday"])), _number(filled, "day", "ord")
    if anchor.day is None:
        return None
    firsts = [_plus_months(anchor.day.replace(day=1), count) for count in (-1, 0, 1)]
    days = [day for first in firsts if (day := _day(first.year, first.month, number))]
    found = _choose([day for day in days if day.isoweekday() == weekday], anchor.day, tense)
    return _span(found, found) if found else None
