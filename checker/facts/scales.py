"""Lengths of time that nobody tells as one, and how a figure is told."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from math import inf

from checker.facts.parts import Parts
from checker.facts.weights import WeightFile
from checker.measures import measures
from checker.records import Claim, Evidence, Status

__all__ = ["feared_apart", "scale_weight", "told_as"]

# Units of time by their size: those next to each other may tell one length of time.
STEPS = {
    "second": 0, "minute": 0, "hour": 1, "day": 2, "week": 2, "month": 3, "year": 4, "decade": 4,
    "century": 5,
}  # fmt: skip


def scale_weight(left: Claim, right: Claim, _: WeightFile, __: Parts) -> Iterator[Evidence]:
    """The evidence of hours beside years: nobody tells one length of time in both."""
    ranks = [STEPS.get(claim.unit, -1) for claim in (left, right)]
    if min(ranks) >= 0 and abs(ranks[0] - ranks[1]) > 1:
        yield Evidence("scale", left.unit, right.unit, -inf)


def feared_apart(left: Claim, right: Claim) -> bool:
    """True for a toll that is feared or rumoured beside one that is told as so.

    And for what a gauge was expected to read beside what it read.
    """
    statuses = {left.status, right.status}
    if measures()[left.measure].gauged and Status.FORECAST in statuses and len(statuses) > 1:
        return True
    return left.measure == "deaths" and statuses == {Status.HYPOTHETICAL, Status.ASSERTED}


def told_as(claim: Claim) -> Hashable:
    """Whether a figure is foretold, when, and in which words; and what a number counts."""
    words = claim.status is Status.FORECAST and claim.context
    return claim.status, claim.as_of[:10], words, claim.measure == "count" and claim.subject
