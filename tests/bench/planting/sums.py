"""Figures that break the arithmetic of their own article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from random import Random
from typing import TYPE_CHECKING

from planting.change import Change, Expected
from planting.numerals import one_numeral, written
from planting.places import in_words

from checker.facts.names import same_name
from checker.records import Claim

if TYPE_CHECKING:
    from planting.cluster import Cluster

__all__ = ["parts_above_whole", "shares_over_whole"]

WHOLE = 100  # percent


def parts_above_whole(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """The part of a whole of the same sentence, one to nine tenths above it."""
    for whole, part in _pairs(cluster):
        if _is_part(part, whole):
            step = int(max(whole.value.resolution, 1))
            above = int(whole.value.low * random.randint(11, 19) / 10) // step + 1
            yield from _with(cluster, kind, part, Decimal(above * step))


def _is_part(part: Claim, whole: Claim) -> bool:
    """True for a figure of some of those that an exact figure before it counts."""
    inside = whole.subset == whole.place == "" and bool(part.subset or part.place)
    alike = whole.period == part.period and not whole.increment and not part.increment
    smaller = whole.value.is_exact and part.value.high < whole.value.low
    return inside and alike and smaller and whole.start < part.start


def shares_over_whole(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """The share of one holder so large that with another's it is more than the whole."""
    for mine, theirs in _pairs(cluster):
        rivals = mine.subject and theirs.subject and not same_name(mine.subject, theirs.subject)
        if mine.measure == "vote_share" and mine.unit == theirs.unit == "percent" and rivals:
            least = WHOLE - int(theirs.value.low) + 1
            yield from _with(cluster, kind, mine, Decimal(min(least + random.randint(1, 5), 99)))


def _pairs(cluster: Cluster) -> Iterator[tuple[Claim, Claim]]:
    """Two figures of one measure in one sentence."""
    by_sentence: dict[tuple[str, int, str], list[Claim]] = {}
    for claim in cluster.targets():
        place = (claim.article, claim.start - claim.offset, claim.measure)
        by_sentence.setdefault(place, []).append(claim)
    for claims in by_sentence.values():
        yield from permutations(claims, 2)


def _with(cluster: Cluster, kind: str, claim: Claim, number: Decimal) -> Iterator[Change]:
    language = cluster.languages[claim.article]
    numeral = one_numeral(claim, language)
    figure = written(number, numeral, language) if numeral else ""
    if numeral and figure:
        words = claim.quote[: numeral.start] + figure + claim.quote[numeral.end :]
        yield replace(in_words(cluster, kind, claim, words), expected=Expected.ITSELF)
