"""Places that only a part is told of: "killed 90, 16 of them at the mill, and hurt 700"."""

from __future__ import annotations

from checker.claims.scope import is_part
from checker.claims.sentence import Sentence

__all__ = ["is_of_part"]


def is_of_part(sentence: Sentence, index: int, which: int = -1) -> bool:
    """True for a place right behind a part that is told between commas: no other figure's.

    Other figures are those behind the comma that ends the part, figure `which` among them, or all
    of the next sentence where that is -1.
    """
    part = _figure_before(sentence, index)
    if part < 0 or part == which or not is_part(sentence, part):
        return False
    stops = [i for i in range(sentence.tails[part], len(sentence.tokens)) if _ends(sentence, i)]
    behind = [i for i in sentence.numerals if stops and i > stops[0]]
    if not stops or stops[0] < index or _goes_on(sentence, stops[0] + 1):
        return False
    return which < 0 or (sentence.numerals[which] in behind and not is_part(sentence, which))


def _figure_before(sentence: Sentence, index: int) -> int:
    """The last count that stands before a word, -1 for none."""
    counts = (
        which
        for which in range(len(sentence.quantities) - 1, -1, -1)
        if sentence.tails[which] <= index and sentence.quantities[which].kind == "number"
    )
    return next(counts, -1)


def _goes_on(sentence: Sentence, index: int) -> bool:
    """True for « dont 37 à Brest, qui en compte 48 ce soir »: a pronoun takes the place up."""
    return index < len(sentence.tokens) and sentence.tokens[index].pos in ("PRON", "ADV", "SCONJ")


def _ends(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].text in (",", ")", ";", ".", "–", "—")
