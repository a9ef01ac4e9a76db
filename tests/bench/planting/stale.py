"""Figures that were right once: an earlier article's in the place of a later one's."""

from __future__ import annotations

from collections.abc import Iterator
from math import isclose

from planting.figures import Figure, scaled
from planting.numerals import one_numeral, written

from checker.facts.times import time_of
from checker.records import Claim, Fact

__all__ = ["older_figures"]


def older_figures(claim: Claim, fact: Fact, *, language: str) -> Iterator[Figure]:
    """The claim with each figure that earlier articles gave of its fact."""
    mine = one_numeral(claim, language)
    for older in fact.claims:
        theirs = one_numeral(older, language)
        if mine is None or theirs is None or older.article == claim.article:
            continue
        factor = float(theirs.number / mine.number)
        known = written(theirs.number, mine, language)
        alike = isclose(older.value.low, claim.value.low * factor)  # both in ones, both in millions
        if time_of(older) < time_of(claim) and alike and known and factor != 1:
            words = claim.quote[: mine.start] + known + claim.quote[mine.end :]
            yield Figure(words, scaled(claim, factor))
