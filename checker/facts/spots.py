"""Tolls of a spot: an article that counts 12 dead and says that eleven died inside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.sites import is_spot
from checker.claims.tags import TOLLS
from checker.facts.summed import PART
from checker.records import Claim

__all__ = ["on_spots"]


def on_spots(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    Those told to be inside are a part where their article counts more, else all of them.
    """
    most: dict[tuple[str, str], float] = defaultdict(float)
    for claim in claims:
        other = claim.previous or claim.period or not claim.value.is_exact
        if claim.measure in TOLLS and not other:
            key = claim.article, claim.measure
            most[key] = max(most[key], claim.value.low)
    return [
        replace(claim, subset=PART)
        if _is_on_spot(claim) and claim.value.high < most[claim.article, claim.measure]
        else claim
        for claim in claims
    ]


def _is_on_spot(claim: Claim) -> bool:
    spot = is_spot(claim.place, claim.rule[:2])
    return spot and claim.measure in TOLLS and not claim.subset
