"""The days on which the two rounds of a vote were held, as the articles of a story tell them.

A weekday may be that of an announcement, so days that are written out count for more, and those
that several articles tell.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from checker.claims.tags import ROUND, ROUND_DAY
from checker.claims.told_once import told_in
from checker.claims.vote_days import WHOLE
from checker.facts.parts import first_day
from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["Calendar", "calendars", "is_of_year", "round_by_day"]

SHORTEST, LONGEST = 6, 60  # days from the first round to the second
NIGHT = 1  # days from a vote to what is told of it
LONG_AGO = 60  # days before the first round from which on a figure is of another vote


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of both rounds of a vote, as by date.toordinal; 0 where one is not known."""

    first: int
    second: int


def calendars(claims: Sequence[Claim], main: str) -> dict[str, Calendar]:
    """The days of the rounds of each kind of election; what names none is of the `main` one."""
    told: dict[str, Counter[tuple[str, int]]] = defaultdict(Counter)
    for kind, number, day in dict.fromkeys(_told(claims, main)):
        told[kind][number, day] += 1
    start = first_day(claims)
    return {kind: found for kind, days in told.items() if (found := _calendar(days, start)).second}


def _told(claims: Sequence[Claim], main: str) -> Iterator[tuple[str, str, int]]:
    for _, (kind, number, day) in told_in(claims, ROUND):
        yield kind or main, number, ordinal(day)


def _calendar(told: Counter[tuple[str, int]], start: int) -> Calendar:
    """The days of both rounds; weeks behind a first round, the day of the vote is the second's.

    Unless the story told of it before that day: then it is that of what came of the vote.
    """
    days = {number: [day for other, day in told if other == number] for number in (WHOLE, "1", "2")}
    days[WHOLE] = [day for day in days[WHOLE] if day <= start + NIGHT]
    last = "2" if days["2"] else WHOLE
    pairs = [
        (told["1", first] + told[last, second], first, second)
        for first, second in product(days["1"], days[last])
        if SHORTEST <= second - first <= LONGEST
    ]
    if pairs:
        _, first, second = max(pairs, key=lambda pair: (pair[0], -pair[2], -pair[1]))
        return Calendar(first, second)
    second = max(days["2"], key=lambda day: (told["2", day], -day), default=0)
    return Calendar(0, second)


def round_by_day(claim: Claim, calendar: Calendar) -> str:
    """The round that a figure is of by its day: the last one that had been held by then."""
    near = next((w.removeprefix(ROUND_DAY) for w in claim.words if w.startswith(ROUND_DAY)), "")
    if near:
        low, high = ordinal(near.partition("/")[0]), ordinal(near.rpartition("/")[2])
        rounds = (("1", calendar.first), ("2", calendar.second))
        held = [number for number, day in rounds if low - NIGHT <= day <= high]
        if len(held) == 1:
            return held[0]
        if low != high and high < calendar.second:
            return "1"
    days = (ordinal(claim.period.rpartition("/")[2]), ordinal(claim.as_of), ordinal(claim.anchor))
    return "2" if min(day for day in days if day) >= calendar.second else "1"


def is_of_year(claim: Claim, calendar: Calendar) -> bool:
    """True for a figure of a vote long before both rounds."""
    first = calendar.first or calendar.second - LONGEST
    days = ordinal(claim.period.rpartition("/")[2]), ordinal(claim.as_of)
    return any(0 < day < first - LONG_AGO for day in days)
