"""Lists of people kind by kind that are meant as all of them, whatever the kinds."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.findings.arithmetic.figures import rounded, total
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import after, between, language_of
from checker.records import Claim

__all__ = ["is_all"]

NEAR = 0.1  # part of the total by which a sum that is meant to give it may miss
LEAST = 1.0  # person by which the sum of a short list may miss


def is_all(whole: Claim, parts: Sequence[Claim], *, complete: bool) -> bool:
    """True for « 14 morts : 9 ouvriers et 6 riverains »: one kind behind the other, to the end.

    Only a sum near the total tells that the kinds were meant to give it.
    """
    kinds = {after(part).keys[:1] for part in parts}
    exact = all(claim.value.is_exact and not claim.single for claim in (whole, *parts))
    size = rounded(whole).low
    near = abs(total(parts).low - size) <= max(LEAST, NEAR * size)
    return complete and exact and near and len(kinds) == len(parts) and not _says_again(parts)


def _says_again(parts: Sequence[Claim]) -> bool:
    """True for « 71 à Brest, soit 5 de plus que lundi, et 32 à Vannes »."""
    words = words_of(language_of(parts[0]))
    return any(between(a, b).ends(words.apposed) for a, b in pairwise(parts))
