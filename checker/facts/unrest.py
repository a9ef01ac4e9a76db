"""A protest that follows on what a story is about: its hurt and its arrests are of another event.

Days after a blast a crowd riots: "63 were hurt, 20 arrested". Where few articles of a story tell
figures of a protest, and most tell theirs of what came before it, the protest is not its event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.tags import TOLLS
from checker.claims.unrest import OTHERS, UNREST
from checker.records import Claim

__all__ = ["apart_from_unrest"]

LEAST = 3  # articles that tell a toll of the story's own event
FEW = 4  # of which one in so many may tell figures of a protest
NAME = "unrest"
DISASTERS = frozenset(f"@{kind}" for kind in OTHERS)


def apart_from_unrest(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order."""
    tolls: dict[str, set[bool]] = defaultdict(set)
    for claim in claims:
        if claim.measure in TOLLS or UNREST in claim.words:
            tolls[claim.article].add(UNREST in claim.words)
    amid = sum(True in told for told in tolls.values())
    own = sum(False in told for told in tolls.values())
    struck = {c.article for c in claims if c.measure in TOLLS and not DISASTERS.isdisjoint(c.words)}
    if not amid or min(own, len(struck)) < LEAST or amid * FEW > len(tolls):
        return list(claims)
    return [
        replace(claim, subset=NAME) if UNREST in claim.words and not claim.subset else claim
        for claim in claims
    ]
