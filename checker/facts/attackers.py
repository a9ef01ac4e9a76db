"""How many did it, and when: one number and one time of a story, unless an article tells two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from checker.claims.assailants import ASSAILANTS
from checker.claims.happening import ACT
from checker.claims.tags import FOR, tagged
from checker.facts.place_names import place_key
from checker.records import Claim

__all__ = ["of_one_band", "with_acts"]

ATTACK = "@attack"
TIMED = frozenset({ACT, ATTACK})
MANY = 2  # numbers of attackers that one article tells: of parts of them


def of_one_band(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    Where one article counts three attackers here and two there, "two men opened fire" and "the two
    killers" of other articles need not be the same.
    """
    told: dict[str, set[float]] = defaultdict(set)
    for claim in claims:
        if _is_band(claim) and not (claim.previous or claim.revised):
            told[claim.article].add(claim.value.low)
    if any(len(numbers) >= MANY for numbers in told.values()):
        return [_untagged(claim) if _is_band(claim) else claim for claim in claims]
    places = {place_key(claim.place) for claim in claims if _is_band(claim) and claim.place}
    one = len(places) == 1  # where the attack was, told by some and left out by others
    return [replace(c, place="") if one and _is_band(c) else c for c in claims]


def with_acts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story; the time at which "two men walked in" is that of the attack.

    Not where an article tells two such times: those of its steps.
    """
    times = [claim for claim in claims if claim.measure == "time" and TIMED & set(claim.words)]
    steps = any(
        one.article == other.article and one.value != other.value
        for one, other in combinations(times, 2)
    )
    told = () if steps else (ATTACK,)
    return [
        replace(c, words=(*(w for w in c.words if w != ACT), *told)) if ACT in c.words else c
        for c in claims
    ]


def _is_band(claim: Claim) -> bool:
    return claim.measure == "count" and tagged(claim, FOR) == ASSAILANTS


def _untagged(claim: Claim) -> Claim:
    return replace(claim, words=tuple(word for word in claim.words if not word.startswith(FOR)))
