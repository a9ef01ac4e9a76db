"""What a story of fires tells: land that burns, and a fire that breaks out weeks after the first.

A summer has several fires in one region. What an article counts that tells the day on which its
fire broke out is of that fire, and no update of the one before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from checker.claims.speech import speech_of
from checker.facts.named_fires import by_named_fire, without_containment
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import Claim

__all__ = ["as_burning"]

FIRE = "@fire"
LEAST = 2  # articles that speak of a fire in a story of one
LATER = 10  # days behind the first article from which on a fire is another one
FRESH = 21  # days after which an article no longer runs with the fire whose day it tells
MONTH = 31


def as_burning(claims: Sequence[Claim], first: int) -> list[Claim]:
    """The claims of a story as they are compared, in their order; all the same where none burns.

    `first` is the day of the story's first article. An area is one that burned, and figures of a
    later fire have its day as their period.
    """
    if len({claim.article for claim in claims if FIRE in claim.words}) < LEAST:
        return without_containment(claims)
    own = {claim.article: day for claim in claims if (day := _outbreak(claim, first))}
    told = _days_told(claims)
    return by_named_fire([_as_burnt(_of_its_fire(claim, own, told)) for claim in claims])


def _outbreak(claim: Claim, first: int) -> int:
    """The day on which a fire broke out that is not the story's first, 0 for any other claim."""
    day = (
        int(claim.value.low) if claim.unit == "date" and claim.value.high == claim.value.low else 0
    )
    running = first and first + LATER < day <= ordinal(claim.anchor) < day + FRESH
    return day if running and FIRE in claim.words and _breaks_out(claim) else 0


def _breaks_out(claim: Claim) -> bool:
    phrases = speech_of(claim.rule[:2]).breaks_out.phrases
    return any((word,) in phrases.get(word, ()) for word in claim.words)


def _days_told(claims: Sequence[Claim]) -> Mapping[tuple[str, int], list[Claim]]:
    """The dates of each line of each article."""
    found: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.unit == "date":
            found[claim.article, claim.line].append(claim)
    return found


def _of_its_fire(
    claim: Claim, own: Mapping[str, int], told: Mapping[tuple[str, int], list[Claim]]
) -> Claim:
    measure = measures()[claim.measure]
    if claim.period or measure.spans == "day" or not (measure.people or measure.moves == "rises"):
        return claim
    beside = told.get((claim.article, claim.line), [])
    if day := own.get(claim.article, 0):
        return claim if any(other.value.high < day for other in beside) else _dated(claim, day)
    named = [
        day
        for day in own.values()
        for other in beside
        if other.context == claim.context and _is_month_of(other, day)
    ]
    return _dated(claim, named[0]) if named else claim


def _is_month_of(claim: Claim, day: int) -> bool:
    told = claim.value.low <= day <= claim.value.high < claim.value.low + MONTH
    return told and day <= ordinal(claim.anchor)


def _dated(claim: Claim, day: int) -> Claim:
    return replace(claim, period=date.fromordinal(day).isoformat())


def _as_burnt(claim: Claim) -> Claim:
    if claim.measure != "area" or FIRE in claim.words:
        return claim
    return replace(claim, words=tuple(sorted({*claim.words, FIRE})))
