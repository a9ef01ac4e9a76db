"""Those sent to fight a disaster: one force for days, where the police of a march is that day's.

"600 firefighters" of Wednesday and "1,200" of Saturday are one figure that grows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.facts.parts import ACTION
from checker.records import Claim

__all__ = ["as_one_force"]

DEPLOYED, CROWD = "police_deployed", "crowd"
DISASTERS = frozenset({"@fire", "@flood", "@quake", "@storm", "@collapse"})
DAY = len("2020-08-15")


def as_one_force(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared; those deployed are of all its days.

    Only where most articles speak of a disaster, and of articles that tell of no march.
    """
    articles = {claim.article for claim in claims}
    struck = {claim.article for claim in claims if DISASTERS & set(claim.words)}
    days = sorted(claim.anchor[:DAY] for claim in claims if len(claim.anchor) >= DAY)
    if 2 * len(struck) <= len(articles) or not days:
        return list(claims)
    marching = {c.article for c in claims if c.measure == CROWD or ACTION & set(c.words)}
    all_days = f"{days[0]}/{days[-1]}"
    return [
        replace(claim, period=all_days)
        if claim.measure == DEPLOYED and not (claim.period or claim.article in marching)
        else claim
        for claim in claims
    ]
