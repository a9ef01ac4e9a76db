"""Counts that have nothing in common but their noun: seven senators once, ten another time."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from checker.claims.lemmas import stem_key
from checker.claims.tags import MARK
from checker.facts.parts import Parts
from checker.facts.weights import WeightFile
from checker.folding import fold
from checker.isotime import ordinal
from checker.records import Claim, Evidence

__all__ = ["alone_weight", "told_with"]

SOON = 5  # days in which a story mostly speaks of one thing by one noun


def alone_weight(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    """The evidence of two counts of one noun, days apart, with no other word in common."""
    days = [ordinal(claim.as_of) for claim in (left, right)]
    if left.measure != "count" or not all(days) or abs(days[0] - days[1]) <= SOON:
        return
    told = (set(left.words) & set(right.words)) - _own(left) - _own(right)
    alike = left.subset or (left.place and left.place == right.place)
    if left.subject and right.subject and not told and not alike:
        yield Evidence("alone", left.subject, right.subject, rules.weights.alone)


def told_with(claim: Claim) -> Hashable:
    """All that `alone_weight` looks at in a claim."""
    counts = claim.measure == "count"
    return (claim.words, claim.subject, claim.as_of[:10], claim.place, claim.subset) * counts


def _own(claim: Claim) -> set[str]:
    """The words of what is counted, and the marks that are no words."""
    keys = {stem_key(word, claim.rule[:2]) for word in claim.subject.split()}
    return {w for w in claim.words if w.startswith(MARK)} | keys | {fold(claim.subject)}
