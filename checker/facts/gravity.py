"""How badly people are hurt, where one article's words may say the same as another's.

« Dans un état critique » is badly hurt, unless an article tells the two apart; who was looked after
was hurt, unless an article tells of the hurt as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.records import Claim

__all__ = ["by_gravity"]

ACUTE, CRITICAL, SERIOUS = "acute", "critical", "serious"
TREATED = "treated"
INJURED = "injured"


def by_gravity(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story, each by the gravity that its words have in this story."""
    hurt = [claim for claim in claims if claim.measure == INJURED]
    told: defaultdict[str, set[str]] = defaultdict(set)
    for claim in hurt:
        told[claim.article] |= set(claim.subset.split())
    apart = any({ACUTE, SERIOUS} <= kinds for kinds in told.values())
    named = {ACUTE: CRITICAL if apart else SERIOUS}
    if not _tells_all(hurt):
        named[TREATED] = ""
    return [_as(claim, named) if claim.measure == INJURED else claim for claim in claims]


def _tells_all(hurt: Sequence[Claim]) -> bool:
    """True where some article tells how many were hurt, beside those looked after."""
    return any(not claim.subset and not claim.increment for claim in hurt)


def _as(claim: Claim, named: dict[str, str]) -> Claim:
    kinds = claim.subset.split()
    if named.keys().isdisjoint(kinds):
        return claim
    return replace(claim, subset=" ".join(sorted({named.get(kind, kind) for kind in kinds} - {""})))
