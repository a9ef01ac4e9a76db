"""What a story tells of a vote once and leaves out elsewhere: its town, that all is counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.claims.institutes import is_institute
from checker.claims.poll_words import estimated_words, expected_words
from checker.claims.vote_scope import OF_PLACES
from checker.facts.place_names import place_key
from checker.folding import fold
from checker.isotime import ordinal
from checker.records import WHOLE, Claim, Status

__all__ = ["in_contest", "is_expected"]

NIGHT = 1  # days from the estimates of a vote to its results
ESTIMATED = ("vote_share", "turnout")  # seats that are foretold may be those of the next round


def in_contest(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    The estimates of the night of a vote are of what was counted, and what a candidate of a town has
    is of that town.
    """
    nights, towns = _nights(claims), _towns(claims)
    return [_in_town(_as_counted(claim, nights), towns) for claim in claims]


def _nights(claims: Sequence[Claim]) -> dict[str, int]:
    """The first day on which shares of each vote were told as they are."""
    days: dict[str, int] = {}
    for claim in claims:
        told = claim.measure in ESTIMATED and claim.status is Status.ASSERTED and not claim.period
        if told and claim.contest and claim.anchor and not claim.previous:
            day = ordinal(claim.anchor)
            days[claim.contest] = min(day, days.get(claim.contest, day))
    return days


def _as_counted(claim: Claim, nights: Mapping[str, int]) -> Claim:
    night = nights.get(claim.contest, 0)
    foretold = claim.status is Status.FORECAST and claim.measure in ESTIMATED
    if foretold and is_expected(claim):
        return claim
    if foretold and night and abs(ordinal(claim.anchor) - night) <= NIGHT:
        return replace(claim, status=Status.ASSERTED)
    return claim


def is_expected(claim: Claim) -> bool:
    """True for what was thought before anything was counted: "expect a turnout of 60%".

    What institutes expect while people vote is an estimate.
    """
    language, context = claim.rule[:2], fold(claim.context)
    if is_institute(claim.attribution, language):
        return False
    expected = any(word in context for word in expected_words(language))
    return expected and not any(word in context for word in estimated_words(language))


def _towns(claims: Sequence[Claim]) -> dict[str, str]:
    """The only town in which each person of a local vote has votes, by the person's name."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for claim in claims:
        if _is_local(claim) and claim.place not in ("", WHOLE):
            found[fold(claim.subject)].setdefault(place_key(claim.place), claim.place)
    return {who: next(iter(places.values())) for who, places in found.items() if len(places) == 1}


def _in_town(claim: Claim, towns: Mapping[str, str]) -> Claim:
    if claim.place or not _is_local(claim):
        return claim
    return replace(claim, place=towns.get(fold(claim.subject), ""))


def _is_local(claim: Claim) -> bool:
    """True for what a person, known by first and last name, has in the vote of a town."""
    named = claim.subject[:1].isupper() and " " in claim.subject
    return named and claim.contest.startswith("municipal") and claim.measure in OF_PLACES
