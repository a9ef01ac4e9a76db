"""Tolls of a spot: an article that counts 12 dead and says that eleven died inside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.casualties import CASUALTIES, HIT
from checker.claims.sites import is_site, is_spot
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
    parts = {
        claim.id
        for claim in claims
        if _is_on_spot(claim) and claim.value.high < most[claim.article, claim.measure]
    }
    together = any(claim.subset == CASUALTIES for claim in claims if claim.id in parts)
    return [_as_part(claim, parts, together=together) for claim in claims]


def _as_part(claim: Claim, parts: set[str], *, together: bool) -> Claim:
    """The claim; where some of those hit are a part, all of them are dead and hurt together."""
    if claim.id in parts:
        return replace(claim, subset=PART)
    held = together and HIT in claim.words and not claim.subset
    return replace(claim, subset=CASUALTIES) if held else claim


def _is_on_spot(claim: Claim) -> bool:
    """True for those inside, and for "four were hit in the lot", whether they died or not."""
    spot = is_spot(claim.place, claim.rule[:2]) and not claim.subset
    hit = claim.subset == CASUALTIES and is_site(claim.place)
    return claim.measure in TOLLS and (spot or hit)
