"""Days that date what happened, not when a figure was known.

"On 3 May a fire ran through the mill and killed 27", an article says two weeks later: the day
is that of the fire. A toll that may only rise tells so: it cannot have been 27 on a day after
which it was still told as 19.
"""

from __future__ import annotations

from dataclasses import replace

from checker.findings.reading import as_read
from checker.measures import measures
from checker.records import Claim, Fact

__all__ = ["with_known_times"]

DAY = len("2020-08-15")


def with_known_times(fact: Fact) -> Fact:
    """The fact; a figure too high for the day that it names is as of its article."""
    if measures()[fact.measure].moves != "rises":
        return fact
    claims = tuple(_known(claim, fact.claims) for claim in fact.claims)
    return replace(fact, claims=claims) if claims != fact.claims else fact


def _known(claim: Claim, others: tuple[Claim, ...]) -> Claim:
    """The claim as of its article's time where its own day cannot be meant."""
    own, told = claim.as_of[:DAY], claim.published[:DAY]
    if claim.previous or not own or own >= told:
        return claim
    high = as_read(claim).low
    lower = any(
        own < other.as_of[:DAY] <= other.published[:DAY] < told and as_read(other).high < high
        for other in others
    )
    return replace(claim, as_of=claim.published) if lower else claim
