"""Figures that an article adds up, sentence by sentence.

"He killed eight. He killed 10 at the bar. In all, 18 died." The ten have a place of their own, and
the eight are told where the sentences before left off: that they make the total tells that they are
a part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from checker.facts.parts import narrow
from checker.measures import measures
from checker.records import Claim, Status

__all__ = ["as_parts"]

PART = "part"
MOST = 3  # parts with a place of their own that are tried together


def as_parts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    A figure of people without a place that makes, with others of its article that have one, a
    total of that article is a part of it.
    """
    by_article: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if measures()[claim.measure].people and _is_plain(claim):
            by_article[claim.article, claim.measure].append(claim)
    parts = {claim.id for told in by_article.values() for claim in _parts(told)}
    return [replace(claim, subset=PART) if claim.id in parts else claim for claim in claims]


def _is_plain(claim: Claim) -> bool:
    told = claim.status is Status.ASSERTED and claim.value.is_exact and not claim.subset
    return told and not (claim.previous or claim.increment or claim.single or claim.period)


def _parts(claims: Sequence[Claim]) -> Iterable[Claim]:
    placed = {narrow(claim.place): claim for claim in claims if narrow(claim.place)}
    alone = [claim for claim in claims if not narrow(claim.place)]
    totals = {claim.value.low for claim in alone}
    sums = {
        sum(claim.value.low for claim in some)
        for size in range(1, MOST + 1)
        for some in combinations(placed.values(), size)
        if all(a.context != b.context for a, b in combinations(some, 2))
    }
    return [c for c in alone if any(c.value.low + added in totals for added in sums if added > 0)]
