"""Votes of a chamber told by their side: « 154 ont voté pour, 98 contre, 6 se sont abstenus »."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.answers import plain_answer
from checker.claims.holder_words import holder_words, sides, told_sides
from checker.claims.mandates import mandate_words
from checker.claims.measuring import Measured
from checker.claims.sentence import Sentence

__all__ = ["told_side", "with_tallies"]

BEHIND = 5  # words from a figure to the side that it is of
LED = 8  # words from a verb of deciding to the number that it was decided by
STOPS = frozenset(",;:().")
VOTES = "votes"


def with_tallies(sentence: Sentence, row: Sequence[Measured | None]) -> tuple[Measured | None, ...]:
    """The row, in which figures of two sides or more are votes, and who decided with them."""
    told = [_side(sentence, which) for which in range(len(row))]
    voted = any(given and given.measure == VOTES for given in row)
    if len({side for side in told if side}) + voted < 2 or not any(told):
        return tuple(row)
    rule = f"{sentence.language}/{VOTES}"
    return tuple(
        Measured(VOTES, rule) if given and (told[i] or _decides(sentence, i)) else given
        for i, given in enumerate(row)
    )


def told_side(sentence: Sentence, which: int) -> str:
    """The side that a number of votes is told to be of, "" for none: "62 against", « 161 pour »."""
    if found := _of_pair(sentence, which) or _side(sentence, which) or _voted(sentence, which):
        return found
    others = (_side(sentence, i) for i in range(len(sentence.quantities)) if i != which)
    return sides(sentence.language)[0] if _decides(sentence, which) and any(others) else ""


def _of_pair(sentence: Sentence, which: int) -> str:
    """The side of either figure of "voted 88 to 12 in favour": what is told is the first's."""
    for place, second in enumerate((which + 1, which)):
        if not 0 < second < len(sentence.quantities):
            continue
        between = sentence.tokens[sentence.tails[second - 1] : sentence.numerals[second]]
        versus = holder_words(sentence.language).versus
        joined = len(between) == 1 and versus.at(sentence.tokens, sentence.tails[second - 1])
        if joined and _side(sentence, second) in sides(sentence.language):
            told = _side(sentence, second)
            return told if place == 0 else _other(told, sentence.language)
    return ""


def _other(side: str, language: str) -> str:
    first, second = sides(language)
    return second if side == first else first


def _side(sentence: Sentence, which: int) -> str:
    """The side or the answer right behind a number."""
    if sentence.quantities[which].kind not in ("number", "none"):
        return ""
    tokens, after = sentence.tokens, sentence.tails[which]
    for index in range(after, min(after + BEHIND, len(tokens))):
        if tokens[index].text in STOPS or tokens[index].quantity >= 0:
            return ""
        if index == after and (answer := plain_answer(sentence, index)):
            return answer
        found = told_sides(sentence.language).at(tokens, index)
        if found and _is_alone(sentence, index, found[0][1]):
            return found[0][0]
    return ""


def _voted(sentence: Sentence, which: int) -> str:
    """The side of « 90 % ont voté pour », "55% voted against": all that the share did."""
    if sentence.quantities[which].kind not in ("percent", "share"):
        return ""
    tokens, after = sentence.tokens, sentence.tails[which]
    voted = holder_words(sentence.language).answered
    for index in range(after + 1, min(after + BEHIND, len(tokens))):
        if tokens[index - 1].text in STOPS or tokens[index].quantity >= 0:
            return ""
        found = told_sides(sentence.language).at(tokens, index)
        behind = tokens[index + found[0][1] : index + found[0][1] + 1] if found else ()
        if found and voted.at(tokens, index - 1) and all(t.text in STOPS for t in behind):
            return found[0][0]
    return ""


def _is_alone(sentence: Sentence, index: int, size: int) -> bool:
    """False for « 312 voix contre 198 », « 41 voix pour Anne Colin »: what follows is told of."""
    tokens, behind = sentence.tokens, sentence.tokens[index + size : index + size + 1]
    if behind and behind[0].quantity >= 0:
        return False
    if tokens[index].pos in ("VERB", "NOUN") or size > 1:
        return True
    if behind and (behind[0].text[:1].isupper() or behind[0].pos == "PRON"):
        return False  # « ont voté pour lui »
    answered = holder_words(sentence.language).answered
    voted = index > 0 and tokens[index - 1].pos == "VERB" and bool(answered.at(tokens, index - 1))
    return voted or not behind or behind[0].text in STOPS or behind[0].pos in ("CCONJ", "PUNCT")


def _decides(sentence: Sentence, which: int) -> bool:
    """True for the 141 of « approuvée par 141 pays », "adopted by 141 states"."""
    words, numeral = mandate_words(sentence.language), sentence.numerals[which]
    led = numeral > 0 and sentence.tokens[numeral - 1].pos == "ADP"
    first = max([numeral - LED, *(tail for tail in sentence.tails if tail <= numeral)])
    counts = sentence.quantities[which].kind == "number"
    return led and counts and words.falls.find(sentence.tokens, first, numeral) >= 0
