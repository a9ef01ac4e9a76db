"""What dates and times of day have in common: one day, one event."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from checker.claims.happening import ONSET, SAID, STEPS
from checker.claims.tags import DAY, tagged
from checker.facts.parts import Parts
from checker.facts.weights import WeightFile
from checker.isotime import ordinal
from checker.records import Claim, Evidence

__all__ = ["dated_weight", "day_weight", "events_of"]

SOON = 5  # days in which "it happened at nine" is of one happening
ROUND = 5  # minutes to which a time is rounded


def day_weight(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    """The evidence of two mentions of one day: a date is its name."""
    if (
        left.unit == right.unit == "date"
        and left.value.overlaps(right.value)
        and _is_day(left)
        and _is_day(right)
    ):
        yield Evidence("day", left.quote, right.quote, rules.weights.day_same)


def dated_weight(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    """The evidence of what a time dates."""
    if left.measure != "time":
        return
    here, there = events_of(left), events_of(right)
    if _are_days_apart(left, right) or _is_to_come(left, right) or _is_to_come(right, left):
        yield Evidence("day", tagged(left, DAY), tagged(right, DAY), -inf)
    if SAID in here | there:
        weight = -inf
    elif not here or not there:
        weight = rules.weights.subject_unknown
    elif here & STEPS != there & STEPS:
        weight = -inf  # when a fire broke out, and when it was under control
    elif (here & there) - {ONSET}:
        weight = rules.weights.dated_same
    elif ONSET in here | there:
        weight = rules.weights.onset_same if _are_near(left, right) else -inf
    else:
        weight = -inf
    if _is_minute(left) and left.value == right.value:
        yield Evidence("minute", left.quote, right.quote, rules.weights.day_same)
        weight = max(weight, rules.weights.subject_unknown)  # whatever it is told to be the time of
    yield Evidence("event", " ".join(sorted(here)), " ".join(sorted(there)), weight)


def _are_days_apart(left: Claim, right: Claim) -> bool:
    """True for times of days told beside them, with more than a night between."""
    here, there = (ordinal(tagged(claim, DAY)) for claim in (left, right))
    return bool(here and there) and abs(here - there) > 1


def _is_to_come(left: Claim, right: Claim) -> bool:
    """True where the day told beside one time is after the text that tells of the other."""
    day, known = ordinal(tagged(left, DAY)), ordinal(right.as_of)
    return bool(day and known) and day > known + 1


def _are_near(left: Claim, right: Claim) -> bool:
    """True for two that were told within days: later on something else may have happened."""
    days = [ordinal(claim.as_of) for claim in (left, right)]
    return not all(days) or abs(days[0] - days[1]) <= SOON


def _is_minute(claim: Claim) -> bool:
    """True for 11:36, which is the name of a moment, not for 11:30."""
    return claim.value.is_exact and claim.value.low % ROUND != 0


def _is_day(claim: Claim) -> bool:
    """True for one day, or the night between two."""
    return claim.value.high - claim.value.low <= 1


def events_of(claim: Claim) -> frozenset[str]:
    """The kinds of events that stand near a figure, as "@attack"."""
    return frozenset(word for word in claim.words if word.startswith("@"))
