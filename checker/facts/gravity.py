"""« Dans un état critique »: badly hurt, unless an article tells the two apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.records import Claim

__all__ = ["by_gravity"]

ACUTE, CRITICAL, SERIOUS = "acute", "critical", "serious"


def by_gravity(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story; those "acute" are critical where an article tells of serious ones."""
    told = defaultdict(set[str])
    for claim in claims:
        told[claim.article] |= set(claim.subset.split())
    apart = any({ACUTE, SERIOUS} <= kinds for kinds in told.values())
    return [_as(claim, CRITICAL if apart else SERIOUS) for claim in claims]


def _as(claim: Claim, name: str) -> Claim:
    kinds = claim.subset.split()
    if ACUTE not in kinds:
        return claim
    return replace(claim, subset=" ".join(sorted({*kinds, name} - {ACUTE})))
