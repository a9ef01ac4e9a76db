"""Points in time as articles print them, read to the precision they are written with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from checker.articles.months import months, weekdays
from checker.articles.phrases import BLANK, any_of
from checker.articles.words import all_words, words_of

__all__ = [
    "Moment",
    "clock_of",
    "day_in",
    "day_pattern",
    "moment_at",
    "moment_in",
    "moments_in",
    "time_pattern",
]

_MONTHS = 12
# International abbreviations of time zones, in minutes from UTC.
_ZONES = {
    "Z": 0, "GMT": 0, "UTC": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
    "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip


_DAY = len("2020-08-15")


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time in a text."""

    start: int  # code points, half open
    end: int
    iso: str  # "2020-08", "2020-08-15", "2020-08-15T18:27:00", "2020-08-15T18:27:00+02:00"


def moment_in(text: str, language: str) -> Moment | None:
    """The first point in time with a year in a text; numbers are read as `language` writes them."""
    return next(moments_in(text, language), None)


def moments_in(text: str, language: str) -> Iterator[Moment]:
    """Every point in time with a year in a text, in order."""
    for found in _pattern(language).finditer(text):
        if moment := _moment(found, language):
            yield moment


def moment_at(text: str, position: int, language: str) -> Moment | None:
    """The point in time with a year that begins at `position`, None where none does."""
    found = _pattern(language).match(text, position)
    return _moment(found, language) if found else None


def day_in(text: str, language: str, *, year: str) -> str:
    """The ISO day of the first day of the month in a text; `year` is that of days without one."""
    found = re.search(day_pattern(language), text, re.IGNORECASE)
    if not found or not (found["year2"] or year):
        return ""
    month = _months(language)[_key(found["month"] or found["month2"])]
    return _iso(found["year2"] or year, month, int(found["day"] or found["day2"]))


def day_pattern(language: str) -> str:
    """A pattern for a day in words: groups `day`, `month`, `day2`, `month2`, `year2`."""
    names = any_of(_months(language)) + r"\b\.?"
    ordinal = r"(?:er|st|nd|rd|th)?\b"
    return (
        rf"(?:{_weekday(language)},?{BLANK}+)?"
        rf"(?:(?P<day>\d{{1,2}}){ordinal}{BLANK}+(?:(?:of|de){BLANK}+)?(?P<month>{names})"
        rf"|(?P<month2>{names}){BLANK}+(?P<day2>\d{{1,2}}){ordinal})"
        rf"(?:,?{BLANK}+(?:del?{BLANK}+)?(?P<year2>\d{{4}})\b)?"
    )


def time_pattern() -> str:
    """A pattern for a time of day: groups `hour`, `minute`, `second`, `half`."""
    return (
        rf"(?P<hour>2[0-3]|[01]?\d)(?!\d)(?:{BLANK}?[hH]{BLANK}?(?P<minute>[0-5]\d)?"
        r"|:(?P<minute2>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?)?"
        rf"(?:{BLANK}?(?P<half>[AaPp])\.?[Mm]\b\.?)?"
    )


def clock_of(found: re.Match[str]) -> tuple[int, int] | None:
    """Hour and minute of a match of `time_pattern`, None where it gives a bare number only."""
    hour, minute = found["hour"], found["minute"] or found["minute2"]
    marked = (
        found["half"]
        or minute
        or re.search("[hH]", found[0][found.start("hour") - found.start() :])
    )
    if not (hour and marked):
        return None
    value = int(hour)
    if found["half"]:
        value = value % 12 + (12 if found["half"] in "pP" else 0)
    return value, int(minute or 0)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    joiners = any_of(j for words in words_of(language)[:2] for j in words.dates.joiners)
    gap = rf"(?:{BLANK}*(?:,|[•·|–—-]|{joiners}(?=[\s\d])){BLANK}*|{BLANK}+){{0,2}}?"
    numeric = r"(?P<first>\d{1,2})(?P<sign>[/.-])(?P<next>\d{1,2})(?P=sign)(?P<year3>\d{4})"
    iso = r"(?P<year>\d{4})-(?P<mm>\d{2})(?:-(?P<dd>\d{2}))?"
    month_only = rf"(?P<month3>{any_of(_months(language))})\b\.?{BLANK}+(?P<year4>\d{{4}})"
    zone = rf"(?P<zone>{'|'.join(sorted(_ZONES, key=len, reverse=True))}|[+-]\d{{2}}:?\d{{2}})"
    time = rf"(?:(?:{gap}|T){time_pattern()}(?:{BLANK}?\(?{zone}\b\)?)?)?"
    days = rf"(?:{iso}|{numeric}|{day_pattern(language)}|{month_only})"
    return re.compile(rf"(?<![\w/.-])(?:{joiners}{BLANK}+)?{days}(?!\d){time}", re.IGNORECASE)


def _moment(found: re.Match[str], language: str) -> Moment | None:
    day = _day(found, language)
    if not day:
        return None
    clock = clock_of(found) if found["hour"] else None
    if clock is None or len(day) < _DAY:
        end = found.start("hour") if found["hour"] else found.end()
        tail = found.string[found.start() : end]
        return Moment(
            found.start(), found.start() + len(re.sub(r"(?:[\s,•·|–—-]|T$)+$", "", tail)), day
        )
    second = int(found["second"] or 0)
    iso = f"{day}T{clock[0]:02}:{clock[1]:02}:{second:02}{_offset(found['zone'])}"
    return Moment(found.start(), found.end(), iso)


def _day(found: re.Match[str], language: str) -> str:
    """The ISO day or month of a match, "" where there is no such day or no year."""
    if found["year"]:
        return _iso(found["year"], int(found["mm"]), int(found["dd"] or 0))
    if found["year3"]:
        first, after = int(found["first"]), int(found["next"])
        day_first = after <= _MONTHS and (first > _MONTHS or words_of(language)[0].day_first)
        day, month = (first, after) if day_first else (after, first)
        return _iso(found["year3"], month, day)
    if found["year4"]:
        return _iso(found["year4"], _months(language)[_key(found["month3"])], 0)
    if found["year2"]:
        month = _months(language)[_key(found["month"] or found["month2"])]
        return _iso(found["year2"], month, int(found["day"] or found["day2"]))
    return ""


def _iso(year: str, month: int, day: int) -> str:
    try:
        full = date(int(year), month, day or 1).isoformat()
    except ValueError:
        return ""
    return full if day else full[:7]


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    if zone[0] in "+-":
        return f"{zone[:3]}:{zone[-2:]}"
    minutes = _ZONES[zone.upper()]
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _key(name: str) -> str:
    return name.lower().rstrip(".")


@cache
def _months(language: str) -> dict[str, int]:
    """Months of the language and, where they do not clash, of all others: feeds speak English."""
    names: dict[str, int] = {}
    for code in (language, *all_words()):
        for name, number in months(code).items():
            names.setdefault(name, number)
    return names


@cache
def _weekday(language: str) -> str:
    names = {name for code in (language, *all_words()) for name in weekdays(code)}
    short = {name[:3] for name in weekdays("en")}
    return rf"(?:{any_of(names | short)}\b\.?)"
