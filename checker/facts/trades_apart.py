"""Marches and strikes of several trades: each is a fact of its own, where a story tells two.

Two marches of one town have a crowd each, beside that of both: "7,000 postal workers and 4,000
railway workers" are no 11,000. The share of drivers on strike is not that of all the staff.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from checker.claims.gatherings import CROWD
from checker.claims.movements import movements_of
from checker.claims.tags import TRADE, tagged
from checker.claims.trades import ALONE
from checker.facts.parts import in_title, narrow
from checker.records import Claim

__all__ = ["by_trade"]

MEASURES = (CROWD, "percentage")
SEVERAL = 2  # trades that one article tells side by side


def by_trade(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    What is told of one trade has it for its part, where an article tells of two; its march has the
    town that another figure of it has.
    """
    apart = {measure: _told_apart(claims, measure) for measure in MEASURES}
    towns = _towns(claims)
    return [
        _of_trade(claim, towns) if tagged(claim, TRADE) in apart.get(claim.measure, ()) else claim
        for claim in claims
    ]


def _told_apart(claims: Sequence[Claim], measure: str) -> frozenset[str]:
    """The trades of a measure in the articles that tell of several."""
    told: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.measure == measure and (trade := tagged(claim, TRADE)):
            told[claim.article].add(trade)
    movements = {name for c in claims for name in movements_of(c.rule[:2]).named}
    several = any(len(trades) >= SEVERAL for trades in told.values())
    every = frozenset[str]().union(*told.values())
    return every if several else every & {*ALONE, *movements, *_counted_beside(claims)}


def _counted_beside(claims: Iterable[Claim]) -> Iterator[str]:
    """The trades of crowds that one camp counts beside another crowd of that town and day.

    "Police said 4,000 joined the main march. The nurses' drew 1,100, according to police."
    """
    told: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        current = claim.measure == CROWD and not (claim.previous or in_title(claim))
        if current and claim.authority:
            told[claim.article, claim.authority, narrow(claim.place)].append(claim)
    for found in told.values():
        for one, other in permutations(found, 2):
            days = {one.period, other.period} - {""}
            apart = not one.value.overlaps(other.value) and len(days) < SEVERAL
            if apart and not tagged(other, TRADE) and (trade := tagged(one, TRADE)):
                yield trade


def _of_trade(claim: Claim, towns: Mapping[str, str]) -> Claim:
    trade = tagged(claim, TRADE)
    town = towns.get(trade, "") if claim.measure == CROWD and not narrow(claim.place) else ""
    return replace(claim, subset=trade.replace(" ", "_"), place=town or claim.place)


def _towns(claims: Iterable[Claim]) -> dict[str, str]:
    """The one town where each trade marches; none for a trade that marches in several."""
    told: dict[str, dict[str, str]] = defaultdict(dict)
    for claim in claims:
        trade = tagged(claim, TRADE)
        if claim.measure == CROWD and trade and narrow(claim.place):
            told[trade][narrow(claim.place)] = claim.place
    return {trade: next(iter(found.values())) for trade, found in told.items() if len(found) == 1}
