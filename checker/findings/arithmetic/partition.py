"""Things counted kind by kind, all of them: « 812 donateurs, à savoir 790 particuliers et ... »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_told, rounded, total
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import after, before, between, language_of
from checker.findings.messages import figure, number
from checker.records import Claim

__all__ = ["partitions"]

LONGEST = 8  # words from one part to the next
NEAR = 0.1  # a sum further off than this part of the total was meant to be none


def partitions(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """Totals that miss the sum of the kinds that they are said to be made of."""
    for claims in sentences:
        for at, whole in enumerate(claims):
            parts = claims[at + 1 :]
            if _is_whole(whole, parts) and _is_list(parts) and _is_off(whole, parts):
                shown = " + ".join(figure(part) for part in parts)
                known = number(sum(part.value.low for part in parts), whole)
                said = {"whole": figure(whole), "parts": shown, "sum": known}
                yield broken("total", (whole, *parts), **said)


def _is_whole(whole: Claim, parts: Sequence[Claim]) -> bool:
    """True for a count behind which « à savoir » leads in more than one other count."""
    if len(parts) < 2 or not all(_is_counted(claim) for claim in (whole, *parts)):
        return False
    opening, words = between(whole, parts[0]), words_of(language_of(whole))
    alone = not before(whole).holds(words.open_list) and not opening.holds(words.open_list)
    return alone and len(opening) <= LONGEST and bool(opening.ends(words.in_full))


def _is_counted(claim: Claim) -> bool:
    exact = claim.value.is_exact and not claim.previous and not claim.ordinal
    return claim.measure == "count" and not claim.unit and exact and is_told(claim)


def _is_list(parts: Sequence[Claim]) -> bool:
    """True for counts of different things one behind the other, « et » before the last."""
    words = words_of(language_of(parts[0]))
    gaps = [between(left, right) for left, right in pairwise(parts)]
    tied = all(
        len(gap) <= LONGEST and any(gap.at(words.joins, i) for i in range(len(gap))) for gap in gaps
    )
    ended = any(gaps[-1].at(words.last, i) for i in range(len(gaps[-1])))
    kinds = {part.subject for part in parts}
    whole = not after(parts[-1]).holds(words.open_list)
    return tied and ended and len(kinds) == len(parts) and whole


def _is_off(whole: Claim, parts: Sequence[Claim]) -> bool:
    made, told = total(parts), rounded(whole)
    near = abs(made.low - told.low) <= NEAR * told.low
    return near and not made.overlaps(told)
