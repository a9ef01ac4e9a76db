"""Two figures of which more than their words tells that they are of one thing."""

from __future__ import annotations

from math import isinf

from checker.facts.dated import events_of
from checker.findings.reading import as_read
from checker.findings.rules import judgement
from checker.findings.sides import Side, Told
from checker.findings.swapped import is_swapped

__all__ = ["is_evident"]

SEVERAL = 2  # articles that agree, or digits that are not alike by chance


def is_evident(told: Told) -> bool:
    """True for 1.3 million beside 13 million, 1,692 beside 1,962, and for what is told of one named event."""
    newer, older = told.newer, told.older
    if is_swapped(newer[0], older[0]) or is_slip(newer, older):
        return True
    return _is_agreed(newer, older) or _is_agreed(older, newer)


def is_slip(left: Side, right: Side) -> bool:
    """True for the same two digits or more, a power of ten apart."""
    here, there = _digits(left), _digits(right)
    return here == there and len(here) >= SEVERAL


def _digits(side: Side) -> str:
    low = as_read(side[0]).low
    return "" if isinf(low) or low <= 0 else f"{low:.9e}".partition("e")[0].rstrip("0").rstrip(".")


def _is_agreed(side: Side, other: Side) -> bool:
    """True for a length of time of an event, « trois jours de deuil », that several articles give.

    Little else tells two lengths of time apart.
    """
    if side[0].measure not in judgement().many.plain or len({c.article for c in side}) < SEVERAL:
        return False
    kinds = [events_of(claim) for claim in (*side, *other)]
    apart = {c.article for c in side} & {c.article for c in other}
    return not apart and bool(frozenset.intersection(*kinds))
