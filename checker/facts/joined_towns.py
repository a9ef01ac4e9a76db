"""Tolls of two towns at once: « Les attaques de Lyon et de Nîmes ont fait six morts ».

Where nothing is told of a third place, both towns are all of the event.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.joined_places import towns_joined
from checker.claims.tags import TOLLS
from checker.facts.parts import narrow
from checker.facts.place_names import are_apart, same_place
from checker.records import Claim

__all__ = ["without_joined"]


def without_joined(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order."""
    tolls = [claim for claim in claims if claim.measure in TOLLS and not claim.period]
    return [
        replace(claim, place="")
        if claim.measure in TOLLS and _is_joined(claim) and not _has_rival(claim, tolls)
        else claim
        for claim in claims
    ]


def _is_joined(claim: Claim) -> bool:
    return len(towns_joined(claim.place)) > 1


def _has_rival(claim: Claim, tolls: Sequence[Claim]) -> bool:
    """True where its article counts more of no place, or the story some of a third place."""
    towns = towns_joined(claim.place)
    return any(_is_more(claim, other) or _is_third(towns, other.place) for other in tolls)


def _is_more(claim: Claim, other: Claim) -> bool:
    same = other.article == claim.article and other.measure == claim.measure
    whole = same and not narrow(other.place) and other.as_of == claim.as_of
    return whole and not other.previous and other.value.low > claim.value.high


def _is_third(towns: Sequence[str], place: str) -> bool:
    """True for a town that is none of these."""
    others = towns_joined(place)
    return any(
        all(are_apart(town, other) and not same_place(town, other) for town in towns)
        for other in others
        if narrow(other)
    )
