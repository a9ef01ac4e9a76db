"""Readings that an article tells twice, once with their place or day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.facts.parts import narrow
from checker.measures import measures
from checker.records import WHOLE, Claim

__all__ = ["as_read_there"]

Told = tuple[str, str, object, str]
BURNT = "area"  # of one fire or another, each of which has its place


def as_read_there(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    What an article says of a reading without its place is of the one place that it names for it,
    and so for its day: "38 degrees in the shade" in a title, "in Dover on Monday" below it.
    """
    named: dict[Told, set[str]] = defaultdict(set)
    dated: dict[Told, set[str]] = defaultdict(set)
    for claim in claims:
        if _is_local(claim) and narrow(claim.place):
            named[_told(claim)].add(claim.place)
        if _is_local(claim) and claim.period:
            dated[_told(claim)].add(claim.period)
    placed = [_placed(claim, named.get(_told(claim), set())) for claim in claims]
    return [_dated(claim, dated.get(_told(claim), set())) for claim in placed]


def _is_local(claim: Claim) -> bool:
    gauged = measures()[claim.measure].gauged or claim.measure == BURNT
    return gauged and claim.place != WHOLE and not claim.previous


def _told(claim: Claim) -> Told:
    return claim.article, claim.measure, (claim.value, claim.unit), claim.subset


def _placed(claim: Claim, named: set[str]) -> Claim:
    alone = len(named) == 1 and _is_local(claim) and not narrow(claim.place)
    return replace(claim, place=min(named)) if alone else claim


def _dated(claim: Claim, dated: set[str]) -> Claim:
    alone = len(dated) == 1 and measures()[claim.measure].gauged and not claim.period
    return replace(claim, period=min(dated)) if alone and _is_local(claim) else claim
