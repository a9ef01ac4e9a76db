"""Places that only a part is told of: "killed 90, 16 of them at the mill, and hurt 700"."""

from __future__ import annotations

from checker.claims.scope import is_part
from checker.claims.sentence import Sentence

__all__ = ["is_of_former_part", "is_of_part"]


def is_of_part(sentence: Sentence, index: int) -> bool:
    """True for a place right behind a part between commas: not that of the next sentence."""
    part = _figure_before(sentence, index)
    if part < 0 or not is_part(sentence, part):
        return False
    stops = [i for i in range(sentence.tails[part], len(sentence.tokens)) if _ends(sentence, i)]
    return bool(stops) and stops[0] >= index


def is_of_former_part(sentence: Sentence, index: int, which: int) -> bool:
    """True for the place of « 20 morts, dont six à Brest, et 30 blessés »: not that of the hurt."""
    before = [i for i in range(which) if sentence.tails[i] <= index]
    aside = sentence.tokens[max(sentence.numerals[which] - 1, 0)].text == "("
    if not before or index > sentence.numerals[which] or aside:
        return False
    row = (i for i in reversed(before) if sentence.counted(i) >= 0 or is_part(sentence, i))
    return is_part(sentence, next(row, before[-1]))


def _figure_before(sentence: Sentence, index: int) -> int:
    """The last count that stands before a word, -1 for none."""
    counts = (
        which
        for which in range(len(sentence.quantities) - 1, -1, -1)
        if sentence.tails[which] <= index and sentence.quantities[which].kind == "number"
    )
    return next(counts, -1)


def _ends(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].text in (",", ")", ";", ".", "–", "—")
