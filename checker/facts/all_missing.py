"""Those missing for sure, those presumed so, and all of them: "eight are missing, 13 presumed so".

Where an article tells the first two, the figure that both make together is of neither: it is kept
apart from the missing, as a sum of parts always is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.interval import Interval
from checker.records import Claim

__all__ = ["with_presumed"]

MISSING, PRESUMED = "missing", "presumed"
BOTH = "missing presumed"  # a part of its own: all who may have died


def with_presumed(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order; sums of both kinds apart."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.measure == MISSING:
            by_article[claim.article].append(claim)
    sums = {one.id for told in by_article.values() for one in _sums(told)}
    return [replace(claim, subset=BOTH) if claim.id in sums else claim for claim in claims]


def _sums(told: Sequence[Claim]) -> Iterator[Claim]:
    presumed = [claim for claim in told if claim.subset == PRESUMED]
    plain = [claim for claim in told if not claim.subset]
    made = {
        one.value.low + other.value.low
        for one in plain
        for other in presumed
        if _is_exact(one.value) and _is_exact(other.value)
    }
    yield from (claim for claim in plain if _is_exact(claim.value) and claim.value.low in made)


def _is_exact(value: Interval) -> bool:
    return value.low == value.high > 0
