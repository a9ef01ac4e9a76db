"""Kinds of buildings that a story counts apart: houses, shops, and all of them.

"6,713 buildings, 6,453 of them homes": where an article counts houses beside other kinds or beside
all of them, no number of houses of the story is that of all buildings. Where none does, the press
says houses and buildings for one thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.claims.tags import BUILDING, tagged
from checker.records import Claim

__all__ = ["by_kind_of_building"]

BUILDINGS = "buildings"
UNSAID = frozenset({"", "part"})
WHOLE_KIND, DWELLING = "whole", "dwelling"


def by_kind_of_building(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order; those of a kind are its part."""
    built = [claim for claim in claims if claim.measure == BUILDINGS]
    if not built:
        return list(claims)
    states, kinds = _states(built), _kinds(built)
    parted = _are_parted(built, states, kinds)
    subsets = {c.id: _subset(states[c.id], kinds[c.id], parted=parted) for c in built}
    return [replace(claim, subset=subsets.get(claim.id, claim.subset)) for claim in claims]


def _subset(state: str, kind: str, *, parted: bool) -> str:
    own = kind not in ("", WHOLE_KIND) and (kind != DWELLING or parted)
    return f"{state} {kind}".strip() if own else state


def _states(built: Sequence[Claim]) -> dict[str, str]:
    """What befell the buildings of each claim: what is said of another one of its sentence."""
    return {claim.id: _state(claim, _beside(claim, built)) for claim in built}


def _state(claim: Claim, beside: Sequence[Claim]) -> str:
    if claim.subset not in UNSAID:
        return claim.subset
    return next((one.subset for one in beside if one.subset not in UNSAID), "")


def _beside(claim: Claim, built: Iterable[Claim]) -> list[Claim]:
    """The claims of the same sentence, those before it first and the nearest first."""
    same = [c for c in built if c.article == claim.article and c.context == claim.context]
    before = [c for c in same if c.start < claim.start]
    return sorted(before, key=lambda c: -c.start) + [c for c in same if c.start > claim.start]


def _kinds(built: Sequence[Claim]) -> dict[str, str]:
    """The kind of each claim; one that names none is of that of the figure before it."""
    found: dict[str, str] = {}
    for claim in built:
        before = [c for c in _beside(claim, built) if c.start < claim.start]
        found[claim.id] = tagged(claim, BUILDING) or (found[before[0].id] if before else "")
    return found


def _are_parted(
    built: Iterable[Claim], states: Mapping[str, str], kinds: Mapping[str, str]
) -> bool:
    """True where an article counts houses beside other buildings that the same befell."""
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in built:
        if kinds[claim.id]:
            told[claim.article, states[claim.id]].add(kinds[claim.id])
    return any(DWELLING in names and len(names) > 1 for names in told.values())
