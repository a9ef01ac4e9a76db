"""Places of which the name says that they stand in a town: "Club Blu", « l'église Saint-Roch »."""

from __future__ import annotations

from functools import lru_cache

from checker.claims.event_parts import ground_named
from checker.facts.place_names import is_known_place
from checker.records import Claim

__all__ = ["is_venue"]


def is_venue(claim: Claim) -> bool:
    """True for a claim told of a club, a church or a school by its name; false for Kansas City."""
    return _is_venue(claim.place, claim.rule[:2])


@lru_cache(maxsize=4096)
def _is_venue(place: str, language: str) -> bool:
    grounds = [word for word in place.split() if ground_named(word, language)]
    named = place[:1].isupper() and len(place.split()) > 1
    return bool(grounds) and named and not is_known_place(place)
