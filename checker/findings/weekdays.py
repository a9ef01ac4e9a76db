"""Whether the weekday that a date is written with is the one of that date."""

from __future__ import annotations

from datetime import date
from functools import cache
from math import isinf

from checker.claims.calendar_file import CalendarFile
from checker.claims.phrases import split
from checker.claims.tokens import fold
from checker.isotime import ordinal
from checker.records import Claim
from checker.rulefiles import decode, rules_folder

__all__ = ["wrong_weekday"]

NEAR = 31  # days from the article within which a date without a year cannot be of another one


def wrong_weekday(claim: Claim) -> date | None:
    """The day of « mardi 9 août 2020 », which is a Sunday; None where nothing is wrong.

    A date without a year is held against its weekday only near the day of its article.
    """
    day = _day(claim)
    if day is None or not _is_sure(claim, day):
        return None
    told = _weekdays(claim)
    return day if len(told) == 1 and day.isoweekday() not in told else None


def _day(claim: Claim) -> date | None:
    value = claim.value
    single = claim.unit == "date" and not isinf(value.low) and value.low == value.high
    return date.fromordinal(int(value.low)) if single else None


def _weekdays(claim: Claim) -> set[int]:
    """The numbers of the weekdays that the quote names beside digits, Monday as 1."""
    words = split(claim.quote)
    table = _numbers(claim.rule[:2])
    named = {table[word] for word in words if word in table}
    return named if any(word[0].isdecimal() for word in words) else set()


@cache
def _numbers(language: str) -> dict[str, int]:
    """The number of each weekday by its folded names, without the rest of the calendar."""
    file = decode(rules_folder() / language / "calendar.toml", CalendarFile)
    days = file.slots["weekday"].items()
    return {fold(name): int(number) for number, names in days for name in names}


def _is_sure(claim: Claim, day: date) -> bool:
    written = str(day.year) in claim.quote
    known = ordinal(claim.published)
    return written or bool(known and abs(known - day.toordinal()) <= NEAR)
