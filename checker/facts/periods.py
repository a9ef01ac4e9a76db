"""Whether two figures speak of the same day or event."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import inf

from checker.claims.contests import OF_VOTES
from checker.claims.former_events import FORMER
from checker.claims.tags import FOR, GATHERING, tagged
from checker.claims.when import EARLIER, NEAR
from checker.facts.place_names import same_place
from checker.facts.weights import Weights
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import Claim, Evidence

__all__ = ["RUNNING", "are_compared", "is_daily", "older_weight", "period_weight", "window"]

TOLLS = ("deaths", "injured", "missing")
MONTHS = 62  # days of the longest time that may be told for one event
MONTH = 31  # days of the longest stretch that says when something was counted
MOST = 0.6  # of a year that two ways of telling it share
RUNNING = 2  # days after which an article about a daily figure still speaks of the same day


def is_daily(claim: Claim) -> bool:
    """True for people who gather, and for their gatherings: each day has figures of its own."""
    return measures()[claim.measure].spans == "day" or tagged(claim, FOR) == GATHERING


def window(claim: Claim) -> tuple[int, int] | None:
    """First and last day that a figure is about, None where it cannot be told."""
    if claim.period == EARLIER:
        return None
    if claim.period:
        first, _, last = claim.period.partition("/")
        low = date.fromisoformat(first).toordinal()
        return low, date.fromisoformat(last).toordinal() if last else low
    if not claim.anchor or len(claim.anchor) < len("2020-08-15"):
        return None
    day, own = ordinal(claim.anchor), ordinal(claim.as_of)
    if 0 < own < day - RUNNING:
        return own, own  # a part of the article that is headed by a day: « 11 septembre. »
    return (day - RUNNING, day) if not claim.previous else None


def period_weight(left: Claim, right: Claim, weights: Weights, first: int = 0) -> Evidence:
    """The evidence of the periods: a veto for two days of a daily figure, and for two events.

    `first` is the day of the story's first article: the event of a day then is its own.
    """
    return Evidence("period", left.period, right.period, _weight(left, right, weights, first))


def _weight(left: Claim, right: Claim, weights: Weights, first: int) -> float:
    if _own_days(left, right):
        return -inf
    if is_daily(left) or is_daily(right):
        here, there = window(left), window(right)
        if here is None or there is None:
            earlier = [claim.period == EARLIER for claim in (left, right)]
            apart = left.previous != right.previous or earlier[0] != earlier[1]
            return -inf if apart else weights.period_none
        if not (here[0] <= there[1] and there[0] <= here[1]):
            return -inf
        return weights.period_same if left.period == right.period else weights.period_none
    return _of_events(left, right, weights, first)


def _of_events(left: Claim, right: Claim, weights: Weights, first: int) -> float:
    events = [_other_event(claim, first) for claim in (left, right)]
    if all(events) and _is_one_event(left, right, events):
        return weights.period_same
    apart = any(events) and not (all(events) and _may_be_one(left, right))
    return -inf if apart else weights.period_none


def _may_be_one(left: Claim, right: Claim) -> bool:
    """True for « en août 2003 » and « le 12 août 2003 »; a year has many events."""
    here, there = window(left), window(right)
    if here is None or there is None:
        return False
    long = max(days[1] - days[0] for days in (here, there))
    return long <= MONTHS and here[0] <= there[1] and there[0] <= here[1]


def _is_one_event(left: Claim, right: Claim, events: list[str]) -> bool:
    """True for one period, and for the year and the day of a vote: « en 1975, le 5 juin ».

    Of tolls told to compare only those of one place are known to be of one event.
    """
    if left.measure in TOLLS and EARLIER in events:
        return same_place(left.place, right.place)
    voted = left.measure in OF_VOTES and (_is_within(left, right) or _is_one_year(left, right))
    return events[0] == events[1] or voted


def _is_one_year(left: Claim, right: Claim) -> bool:
    """True for « il y a cinq ans », told on two days, and for the year that this was."""
    here, there = window(left), window(right)
    if here is None or there is None:
        return False
    short = min(days[1] - days[0] for days in (here, there))
    shared = min(here[1], there[1]) - max(here[0], there[0])
    return short > MONTHS and shared > short * MOST


def _is_within(left: Claim, right: Claim) -> bool:
    """True where one is of a day and the other of a time that holds it."""
    here, there = window(left), window(right)
    if here is None or there is None:
        return False
    both = max(here[0], there[0]), min(here[1], there[1])
    return both in (here, there) and both[0] == both[1]


def are_compared(left: Claim, right: Claim) -> bool:
    """True for « 300 personnes samedi, contre 1 200 au début du mois »: two gatherings.

    Both stand in one sentence.
    """
    apart = left.previous != right.previous and left.period != right.period
    return is_daily(left) and apart and not _share_days(left, right)


def _share_days(left: Claim, right: Claim) -> bool:
    """True for « 26 000 à l'automne » and an earlier figure of a day of that autumn."""
    here, there = (window(claim) if claim.period else None for claim in (left, right))
    return bool(here and there and here[0] <= there[1] and there[0] <= here[1])


def _other_event(claim: Claim, first: int) -> str:
    """The period of a figure of an event before the story's own, "" for its own."""
    days = window(claim) if claim.period else None
    last = inf if claim.measure in OF_VOTES else first + NEAR  # the next round is weeks later
    own = days is not None and first and days[0] >= first - NEAR and days[1] <= last
    own = own or (days is not None and first and _is_stock(claim, days, first))
    own = own or (days is not None and first and _looks_back(claim, days, first))
    return "" if own else claim.period


def _looks_back(claim: Claim, days: tuple[int, int], first: int) -> bool:
    """True for "the fire that killed 40 in 2012", told later: the year is that of the story."""
    year = days[0] <= first <= days[1] and days[1] - days[0] > MONTHS
    event = any(word.startswith("@") for word in claim.words)
    return claim.measure in TOLLS and year and event and ordinal(claim.anchor) > days[1]


def _is_stock(claim: Claim, days: tuple[int, int], first: int) -> bool:
    """True for "missing" of "92 in mid-October": how many there were at that time of the story."""
    told = measures()[claim.measure].moves == "varies" and days[0] > first
    return told and 0 < days[1] - days[0] <= MONTH


def older_weight(left: Claim, right: Claim, weights: Weights, first: int) -> Iterator[Evidence]:
    """The evidence of a figure that is dated to before the story began: of an earlier event."""
    if first and left.unit == right.unit == "date":
        yield from _dates_apart(left, right, weights, first)
    elif first and measures()[left.measure].spans == "event":
        days = [ordinal(claim.as_of) for claim in (left, right)]
        old = [0 < day < first - NEAR for day in days]
        if old[0] != old[1]:
            yield Evidence("older", left.as_of[:10], right.as_of[:10], weights.older)


def _dates_apart(left: Claim, right: Claim, weights: Weights, first: int) -> Iterator[Evidence]:
    """The evidence of two dates of which one is that of an earlier event: « la crue de 2002 ».

    One day and month of two years may well be a slip.
    """
    days = [(claim.value.low, claim.value.high) for claim in (left, right)]
    old = [high < first - NEAR for _, high in days]
    years = [date.fromordinal(int(low)).year for low, _ in days if low > 0]
    former = [is_old and FORMER in c.words for is_old, c in zip(old, (left, right), strict=True)]
    if old[0] != old[1] and any(former):
        yield Evidence("older", left.quote, right.quote, weights.older)
        return
    birthday = len({date.fromordinal(int(low)).strftime("%m-%d") for low, _ in days if low > 0})
    if (
        any(old)
        and len(set(years)) > 1
        and (birthday > 1 or any(high - low > 1 for low, high in days))
    ):
        yield Evidence("older", left.quote, right.quote, weights.older)


def _own_days(left: Claim, right: Claim) -> bool:
    """True for two dates of which each is the day of its own article: marches, week after week."""
    if left.unit != "date" or right.unit != "date":
        return False
    apart = abs(left.value.low - right.value.low) > RUNNING
    return apart and all(_is_fresh(claim) for claim in (left, right))


def _is_fresh(claim: Claim) -> bool:
    known = len(claim.published) >= len("2020-08-15")
    return known and 0 <= ordinal(claim.published) - claim.value.low < RUNNING
