"""Tolls that hold those who did it, beside tolls of their victims alone.

"Nine were shot dead, and so was who shot them. That makes ten bodies." Of two tolls
that differ by so few, the higher one is of another thing; where nobody tells them apart, a toll
that holds the attacker is the toll.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.attackers_counted import WITH_ATTACKERS
from checker.claims.parts_said import says_culprit_died
from checker.claims.perpetrators import VICTIMS
from checker.records import Claim

__all__ = ["with_attackers"]

MOST = 3  # attackers that a toll may hold


def with_attackers(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order."""
    tolls = [claim for claim in claims if _is_toll(claim)]
    victims = {claim.value.low for claim in tolls if claim.subset == VICTIMS}
    told = {c.id for c in tolls if c.subset == WITH_ATTACKERS and _above(c.value.low, victims)}
    told |= {claim.id for claim in _summed(tolls)}
    totals = {claim.value.low for claim in tolls if claim.id in told} - victims
    told |= {claim.id for claim in tolls if not claim.subset and claim.value.low in totals}
    return [_as_told(claim, claim.id in told) for claim in claims]


def _as_told(claim: Claim, holds: bool) -> Claim:  # noqa: FBT001
    if holds:
        return replace(claim, subset=WITH_ATTACKERS)
    return replace(claim, subset="") if claim.subset == WITH_ATTACKERS else claim


def _is_toll(claim: Claim) -> bool:
    other = claim.previous or claim.increment or claim.single or claim.period or claim.ordinal
    return claim.measure == "deaths" and claim.value.is_exact and not other


def _above(total: float, victims: set[float]) -> bool:
    return any(total - few in victims for few in range(1, MOST + 1))


def _summed(tolls: Sequence[Claim]) -> Iterator[Claim]:
    """The totals of articles that tell of the victims, and that who killed them is dead."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in tolls:
        by_article[claim.article].append(claim)
    for told in by_article.values():
        victims = {claim.value.low for claim in told if claim.subset == VICTIMS}
        died = any(says_culprit_died(claim.context, claim.rule[:2]) for claim in told)
        plain = (claim for claim in told if died and not claim.subset)
        yield from (claim for claim in plain if _above(claim.value.low, victims))
