"""Figures that an article adds up, sentence by sentence.

"He killed eight. He killed 10 at the bar. In all, 18 died." The ten have a place of their own, and
the eight are told where the sentences before left off: that they make the total tells that they are
a part.

Sums meet by chance: two towns and three are five. The sum must be told as one ("in all"), or be ten
or more and stand where sums do: in the title, or behind all of its parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from checker.claims.parts_said import says_sum
from checker.facts.parts import in_title, narrow
from checker.measures import measures
from checker.records import Claim, Status

__all__ = ["PART", "as_parts"]

PART = "part"
MOST = 3  # parts with a place of their own that are tried together
AREA, ODD = "area", 1000
LEAST = 10  # smaller figures make each other by chance


def as_parts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    A figure of people or of land without a place that makes, with others of its article that have
    one, a total of that article is a part of it where the article says so, or tells it as a sum is
    told.
    """
    by_article: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if (measures()[claim.measure].people or claim.measure == AREA) and _is_plain(claim):
            by_article[claim.article, claim.measure].append(claim)
    parts = {claim.id for told in by_article.values() for claim in _parts(told)}
    return [replace(claim, subset=PART) if claim.id in parts else claim for claim in claims]


def _is_plain(claim: Claim) -> bool:
    told = claim.status is Status.ASSERTED and claim.value.is_exact and not claim.subset
    return told and not (claim.previous or claim.increment or claim.single or claim.period)


def _parts(claims: Sequence[Claim]) -> Iterable[Claim]:
    alone = [claim for claim in claims if not narrow(claim.place)]
    sums = _sums({narrow(claim.place): claim for claim in claims if narrow(claim.place)}.values())
    return [
        claim
        for claim in alone
        if any(
            _make(total, (claim, *others))
            for total in alone
            for others in sums.get(total.value.low - claim.value.low, ())
        )
    ]


def _sums(placed: Iterable[Claim]) -> dict[float, list[tuple[Claim, ...]]]:
    """Figures of several sentences, by what they make."""
    found: dict[float, list[tuple[Claim, ...]]] = defaultdict(list)
    told = [claim for claim in placed if claim.value.low > 0]
    for size in range(1, MOST + 1):
        for some in combinations(told, size):
            if all(a.context != b.context for a, b in combinations(some, 2)):
                found[sum(claim.value.low for claim in some)].append(some)
    return found


def _make(total: Claim, parts: Sequence[Claim]) -> bool:
    """True for parts whose sum is told as the total of them, not met by chance."""
    if says_sum(total.context, total.rule[:2]):
        return True
    if total.measure == AREA and total.value.low >= ODD:
        return True  # no chance makes so many hectares
    behind = all(claim.start < total.start for claim in parts)
    return total.value.low >= LEAST and (behind or in_title(total))
