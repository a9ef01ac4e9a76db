"""Counts that have but their noun in common: six bishops once, nine another time."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from math import inf

from checker.claims.gazetteer import town_land
from checker.claims.lemmas import stem_key
from checker.claims.tags import MARK
from checker.facts.parts import Parts, narrow
from checker.facts.purposes import fate
from checker.facts.weights import WeightFile
from checker.folding import fold
from checker.isotime import ordinal
from checker.records import Claim, Evidence

__all__ = ["abroad_weight", "alone_weight", "told_with", "words_around"]

ITSELF = frozenset({"count", "money"})  # measures whose own word stands among the words around
SOON = 5  # days in which a story mostly speaks of one thing by one noun


def alone_weight(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    """The evidence of two counts of one noun, days apart, with no other word in common."""
    days = [ordinal(claim.as_of) for claim in (left, right)]
    if left.measure != "count" or not all(days) or abs(days[0] - days[1]) <= SOON:
        return
    told = words_around(left) & words_around(right)
    alike = left.subset or (left.place and left.place == right.place)
    alike = alike or (bool(fate(left)) and fate(left) == fate(right))  # complaints, weeks apart
    if left.subject and right.subject and not told and not alike:
        yield Evidence("alone", left.subject, right.subject, rules.weights.alone)


def abroad_weight(left: Claim, right: Claim, _: WeightFile, __: Parts) -> Iterator[Evidence]:
    """The veto of what is counted in a town of another land, beside what is told of no place."""
    here, there = narrow(left.place), narrow(right.place)
    if left.measure != "count" or bool(here) == bool(there) or left.home != right.home:
        return
    land = town_land(here or there)
    if land and left.home and land != left.home:
        yield Evidence("abroad", left.place, right.place, -inf)


def told_with(claim: Claim) -> Hashable:
    """All that both look at in a claim."""
    counts = claim.measure == "count"
    told = (claim.words, claim.subject, claim.as_of[:10], claim.place, claim.subset, claim.home)
    return told * counts


def words_around(claim: Claim) -> frozenset[str]:
    """The words near a figure, without marks, and without the name of what it counts or its unit.

    That two figures are of towns, or of euros, tells nothing more once that is known.
    """
    words = frozenset(word for word in claim.words if not word.startswith(MARK))
    if claim.measure not in ITSELF:
        return words
    own = (claim.quote if claim.measure == "money" else claim.subject).split()
    return words - {stem_key(word, claim.rule[:2]) for word in own} - {fold(claim.subject)}
