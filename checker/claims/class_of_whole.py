"""The kind of people whom a row counts by place: "45 children died, 27 of them in Dover"."""

from __future__ import annotations

from checker.claims.measure_told import Measured
from checker.claims.partitive import is_part_of_next
from checker.claims.remembered import remembered
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["head_of_row"]

NUMBER = "number"


@remembered
def head_of_row(sentence: Sentence, which: int, told: Measured) -> int:
    """The figure whose noun a bare one goes on with: "45 children, 27 in Dover and 13 in Leeds".

    -1 for a figure with a noun or a measure of its own, behind a semicolon, and for one of more
    people than the first, unless it is joined: "9 nurses died in Dover and 12 in Leeds".
    """
    if not told.inherited or sentence.counted(which) >= 0 or _is_apart(sentence, which):
        return -1
    for index in range(which - 1, -1, -1):
        if sentence.quantities[index].kind != NUMBER:
            continue
        if sentence.counted(index) >= 0:
            return index if _heads(sentence, index, which) else -1
        if is_part_of_next(sentence, index):
            return -1
    return -1


def _is_apart(sentence: Sentence, which: int) -> bool:
    if sentence.quantities[which].kind != NUMBER:
        return True
    total = speech_of(sentence.language).summing
    before, numeral = max(which - 1, 0), sentence.numerals[which]
    between = sentence.tokens[sentence.tails[before] : numeral]
    stopped = any(token.text in (";", ".") for token in between)
    after = sentence.tails[which]
    return stopped or total.find(sentence.tokens, max(numeral - 4, 0), after + 3) >= 0


def _heads(sentence: Sentence, index: int, which: int) -> bool:
    """False for the children of « 45 morts, dont 12 enfants, 30 à Brest », who are a part too."""
    if is_part(sentence, index) or is_part_of_next(sentence, index):
        return False
    joined = sentence.tokens[sentence.numerals[which] - 1].pos == "CCONJ"
    fewer = sentence.quantities[which].value.low <= sentence.quantities[index].value.high
    return fewer or joined
