"""The region that holds a vote: « 61 % de oui en Valdoré » is of all that was voted.

An article that tells one share of one holder with the region and without says that the two are one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.gazetteer import town
from checker.claims.vote_scope import OF_PLACES
from checker.facts.place_names import place_key
from checker.folding import fold
from checker.records import WHOLE, Claim

__all__ = ["at_home_of_vote"]


def at_home_of_vote(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared; those of a whole vote have no place."""
    homes = _homes(claims)
    return [replace(c, place="") if _scope(c) in homes else c for c in claims]


def _homes(claims: Sequence[Claim]) -> frozenset[tuple[str, str]]:
    """Each kind of vote with the region that holds it, by what one article tells twice."""
    told: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.measure in OF_PLACES and claim.value.is_exact and claim.subject:
            who = claim.article, claim.measure, fold(claim.subject), claim.value, claim.period
            told[*who, _scope(claim)[0]].add(_scope(claim)[1])
    pairs = ((str(who[-1]), places) for who, places in told.items() if "" in places)
    named = ((kind, place) for kind, places in pairs for place in places - {""})
    return frozenset((kind, place) for kind, place in named if not town(place))


def _scope(claim: Claim) -> tuple[str, str]:
    """The kind of vote that a figure is of, and the place that it is told for."""
    place = "" if claim.place in ("", WHOLE) else place_key(claim.place)
    return (claim.contest.partition(" ")[0], place if claim.measure in OF_PLACES else "")
