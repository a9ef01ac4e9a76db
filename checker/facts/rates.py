"""Rates of a strike, which are told anew for each day of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from math import inf

from checker.records import Claim, Evidence

__all__ = ["rates_apart", "told_by"]

STRIKE = "@strike"


def rates_apart(left: Claim, right: Claim) -> Iterator[Evidence]:
    """The veto of two rates of a strike that one article tells of two days.

    « 31 % contre 55 % la veille » are two facts, each as it was: none takes the other's place.
    """
    if left.measure != "percentage" or left.article != right.article:
        return
    if not any(STRIKE in claim.words for claim in (left, right)):
        return
    if left.previous != right.previous or left.as_of[:10] != right.as_of[:10]:
        yield Evidence("rates", left.as_of[:10], right.as_of[:10], -inf)


def told_by(claim: Claim) -> Hashable:
    """All that `rates_apart` looks at in a claim, and the day it was known."""
    rate = claim.measure == "percentage"
    told = (claim.article, claim.previous, STRIKE in claim.words) if rate else None
    return told, claim.as_of[:10]
