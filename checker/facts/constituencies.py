"""Places whose votes are a part of those of a story: what a city voted is not what all voted.

A place told beside a figure may be that of the whole vote (the mayor of a town is elected there) or
one of many that vote. It is one of many where the vote is that of a country, where the story tells
what all of them voted, and where one holder has votes in two places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from checker.claims.gazetteer import country_anywhere
from checker.claims.vote_scope import OF_PLACES
from checker.facts.parts import narrow
from checker.facts.place_names import is_within, same_place
from checker.folding import fold
from checker.records import WHOLE, Claim

__all__ = ["constituencies"]

NATIONAL = frozenset({"presidential", "european", "general"})


def constituencies(claims: Sequence[Claim]) -> frozenset[str]:
    """The folded places whose figures of a vote are those of a part of it."""
    voted = [claim for claim in claims if claim.measure in OF_PLACES]
    placed = [claim for claim in voted if narrow(claim.place)]
    wider = any(claim.place == WHOLE for claim in voted) or _in_two_places(placed)
    whole = _told_without(voted)
    return frozenset(
        narrow(claim.place)
        for claim in placed
        if (wider or claim.contest.partition(" ")[0] in NATIONAL)
        and narrow(claim.place) not in whole
        and not country_anywhere(claim.place)
    )


def _in_two_places(placed: Iterable[Claim]) -> bool:
    """True where somebody has votes in two places, neither of which is in the other."""
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in placed:
        held[claim.measure, fold(claim.subject)].add(claim.place)
    return any(_are_two(*pair) for places in held.values() for pair in combinations(places, 2))


def _are_two(here: str, there: str) -> bool:
    return not (same_place(here, there) or is_within(narrow(here), narrow(there)))


def _told_without(voted: Iterable[Claim]) -> frozenset[str]:
    """The places of figures that stand elsewhere without a place: all voted there."""
    found: dict[object, set[str]] = defaultdict(set)
    for claim in voted:
        if not claim.previous:
            found[claim.measure, fold(claim.subject), claim.value].add(claim.place)
    return frozenset(narrow(place) for places in found.values() if "" in places for place in places)
