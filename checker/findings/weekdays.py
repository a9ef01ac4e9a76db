"""Whether the weekdays that a date is written with are those of its days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import isinf

from checker.claims.calendar_file import CalendarFile
from checker.claims.phrases import split
from checker.claims.tokens import fold
from checker.isotime import ordinal
from checker.records import Claim
from checker.rulefiles import decode, rules_folder

__all__ = ["WrongWeekday", "names_weekday", "wrong_weekday"]

NEAR = 31  # days from the article within which a date without a year cannot be of another one
APART = 2  # words from a weekday to its number: « Sunday, August 9 »
_LAST = re.compile(r"([^\W\d_]+)[ \u00a0\u202f]*,?[ \u00a0\u202f]*$")


@dataclass(frozen=True, slots=True)
class WrongWeekday:
    """A date as it is written, and the day that is not of the weekday it gives."""

    quote: str
    day: date


def wrong_weekday(claim: Claim) -> WrongWeekday | None:
    """The day of « mardi 9 août 2020 », which is a Sunday; None where nothing is wrong.

    In a span each weekday is held against the number that it stands with. A date without a year is
    held against its weekday only near the day of its article.
    """
    quote = _whole(claim)
    ends = [day for day in _ends(claim) if _is_sure(claim, day)]
    for weekday, number in _pairs(quote, claim.rule[:2]) if ends else ():
        told = [day for day in ends if day.day == number]
        if told and told[-1].isoweekday() != weekday:
            return WrongWeekday(quote, told[-1])
    return None


def names_weekday(claim: Claim) -> bool:
    """True for a date that is written with its weekday."""
    table = _numbers(claim.rule[:2])
    return any(word in table for word in split(_whole(claim)))


def _whole(claim: Claim) -> str:
    """The quote, with a weekday that stands right before it: « ce mardi 9 août »."""
    before = _LAST.search(claim.context[: claim.offset])
    if before and fold(before[1]) in _numbers(claim.rule[:2]):
        return claim.context[before.start() : claim.offset] + claim.quote
    return claim.quote


def _ends(claim: Claim) -> list[date]:
    """The first and the last day of a date."""
    value = claim.value
    known = claim.unit == "date" and not isinf(value.low) and not isinf(value.high)
    days = {int(value.low), int(value.high)} if known else set()
    return [date.fromordinal(day) for day in sorted(days)]


def _pairs(quote: str, language: str) -> Iterator[tuple[int, int]]:
    """Each weekday, Monday as 1, with the number of the day that stands behind it."""
    table, words = _numbers(language), [word for word in split(quote) if word != ","]
    for index, word in enumerate(words):
        if word in table:
            after = words[index + 1 : index + 2 + APART]
            stop = next((i for i, other in enumerate(after) if other in table), len(after))
            told = next((other for other in after[:stop] if other.isdecimal()), "")
            if told:
                yield table[word], int(told)


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
