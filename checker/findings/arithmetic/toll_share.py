"""Shares of a toll with the number behind: « plus d'un tiers des morts (48) »."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from checker.claims.sites import is_site
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import counts_people, is_told
from checker.findings.arithmetic.percentage import Counts, share_of
from checker.findings.arithmetic.stretch import between
from checker.findings.messages import figure, percent
from checker.interval import Interval
from checker.records import WHOLE, Claim

__all__ = ["toll_shares"]

BETWEEN = 6  # words from a share to its number in brackets
FULL = {"share": 100.0, "percent": 1.0}  # what makes a percentage of it
STEP = 1.0  # percentage points that a share in words may be off


def toll_shares(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """Shares of the dead or hurt that no toll of the article gives."""
    by_article: dict[str, list[Sequence[Claim]]] = defaultdict(list)
    for claims in sentences:
        if claims:
            by_article[claims[0].article].append(claims)
    for own in by_article.values():
        for claims in own:
            for share, part in pairwise(claims):
                if _is_share(share, part):
                    yield from _against(share, part, list(chain(*own)))


def _is_share(share: Claim, part: Claim) -> bool:
    """True for a share right behind which a number of people stands in brackets."""
    gap = between(share, part)
    told = share.unit in FULL and share.measure == "percentage" and is_told(share)
    tied = len(gap) <= BETWEEN and gap.keys[-1:] == ("(",)
    return told and tied and counts_people(part) and part.value.is_exact and is_told(part)


def _against(share: Claim, part: Claim, claims: Sequence[Claim]) -> Iterator[Broken]:
    """The finding, where each toll of the article gives another share."""
    wholes = [claim for claim in claims if _is_toll(claim, part)]
    wholes.sort(key=lambda claim: not claim.value.is_exact)  # 2 012 is told before "over 2,000"
    written = _as_percent(share)
    counts = [Counts(part, whole, share) for whole in wholes]
    if counts and not any(share_of(one).overlaps(written) for one in counts):
        given = share_of(counts[0])
        middle = percent((given.low + given.high) / 2, replace(share, unit="percent"))
        told = {"share": share.quote, "part": figure(part), "whole": figure(wholes[0])}
        yield broken("percentage", (share, part, wholes[0]), given=middle, **told)


def _as_percent(share: Claim) -> Interval:
    value, factor = share.value, FULL[share.unit]
    return Interval(value.low * factor - STEP, min(value.high * factor, 100.0) + STEP)


def _is_toll(claim: Claim, part: Claim) -> bool:
    """True for a number of all whom the part is of."""
    whole = not claim.subset and (claim.place in ("", WHOLE) or is_site(claim.place))
    whole = whole and not claim.increment and not claim.previous
    alike = claim.measure == part.measure and claim.period == part.period
    return alike and whole and is_told(claim) and claim.value.low > part.value.high
