"""Figures told by the order of those before: "at noon it had been 58 and 515"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.claims.going_on import Handed
from checker.claims.measuring import Measured
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.measures import measures

__all__ = ["in_order"]

BETWEEN = 2  # words that may stand between the figures of a row

Row = Sequence[Measured | None]


def in_order(
    sentence: Sentence, row: Row, handed: Sequence[Handed], distance: int
) -> tuple[Measured | None, ...]:
    """The row of a sentence whose bare figures take up a toll of two kinds right before.

    As in "at noon it had been 58 and 515", behind the dead and the hurt.
    """
    bare = [i for i, one in enumerate(row) if one and _is_bare(sentence, i)]
    told = list(dict.fromkeys(one.measured.measure for one in handed))
    people = all(measures()[name].people for name in told)
    if (
        distance
        or len(bare) < 2
        or len(bare) != len(told)
        or not people
        or not _is_row(sentence, bare)
    ):
        return tuple(row)
    taken = {which: row[which] for which in bare}
    if not all(one and (one.inherited or one.measure == "count") for one in taken.values()):
        return tuple(row)
    named = {one.measured.measure: one.measured for one in handed}
    own = {i: replace(named[m], inherited=True) for i, m in zip(bare, told, strict=True)}
    return tuple(own.get(which, one) for which, one in enumerate(row))


def _is_bare(sentence: Sentence, which: int) -> bool:
    number = sentence.quantities[which].kind == "number"
    return number and sentence.counted(which) < 0 and not is_part(sentence, which)


def _is_row(sentence: Sentence, bare: Sequence[int]) -> bool:
    """True for figures with nothing but "and" and commas between: "58 and 515"."""
    pairs = pairwise(bare)
    gaps = [sentence.tokens[sentence.tails[i] : sentence.numerals[k]] for i, k in pairs]
    return all(
        0 < len(gap) <= BETWEEN and all(t.pos in ("CCONJ", "PUNCT") for t in gap) for gap in gaps
    )
