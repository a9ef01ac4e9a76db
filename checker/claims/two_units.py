"""Votes told twice, as a number and as a share: « 2 044 oui (90,2 %) », "27% (412 votes)"."""

from __future__ import annotations

from checker.claims.answers import answer_at, plain_answer
from checker.claims.contest_words import contest_words
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.sentence import Sentence

__all__ = ["is_beside_share", "is_told_twice", "past_bracket", "said_before", "said_behind"]

BETWEEN = 5  # words from a number of votes to what they are of all
ENDING = 3  # words from a figure to the bracket that closes behind it
MARKS = frozenset("(,")


def said_before(sentence: Sentence, which: int) -> int:
    """The figure that one tells again in another unit: « 2 044 (90,2 %) »; -1 for none."""
    return which - 1 if which and is_told_twice(sentence, which - 1) else -1


def said_behind(sentence: Sentence, which: int) -> int:
    """The figure that tells one again in another unit, in brackets behind it; -1 for none."""
    pair = which + 1 < len(sentence.quantities) and is_told_twice(sentence, which)
    return which + 1 if pair else -1


def is_told_twice(sentence: Sentence, first: int) -> bool:
    """True for a number and a share that only votes, an answer and a link stand between."""
    kinds = {quantity.kind for quantity in sentence.quantities[first : first + 2]}
    between = range(sentence.tails[first], sentence.numerals[first + 1])
    if kinds != {"number", "percent"} or not 0 < len(between) <= BETWEEN:
        return False
    again = holder_words(sentence.language).again
    led = sentence.tokens[between[-1]].text == "(" or again.at(sentence.tokens, between[-1])
    return bool(led) and all(_is_plain(sentence, index) for index in between)


def _is_plain(sentence: Sentence, index: int) -> bool:
    words, mandates = contest_words(sentence.language), mandate_words(sentence.language)
    known = (words.ballots, mandates.blank, mandates.spoilt, holder_words(sentence.language).again)
    plain = sentence.tokens[index].text in MARKS or _is_answer(sentence, index)
    plain = plain or sentence.tokens[index].pos == "ADP"
    return plain or any(lexicon.at(sentence.tokens, index) for lexicon in known)


def _is_answer(sentence: Sentence, index: int) -> bool:
    return bool(answer_at(sentence, index) or plain_answer(sentence, index))


def past_bracket(sentence: Sentence, which: int) -> int:
    """The word behind the bracket that a figure stands in: « (9 662 voix) à »."""
    after = sentence.tails[which]
    near = range(after, min(after + ENDING, len(sentence.tokens)))
    return next((i + 1 for i in near if sentence.tokens[i].text == ")"), after + 1)


def is_beside_share(sentence: Sentence, which: int) -> bool:
    """True for the seats of « RN 23,3 % (23 sièges) », « 31 %, soit 12 élus »: of one holder."""
    row = [quantity.kind for quantity in sentence.quantities[max(which - 1, 0) : which + 1]]
    if row != ["percent", "number"]:
        return False
    between = range(sentence.tails[which - 1], sentence.numerals[which])
    again = holder_words(sentence.language).again
    opened = [sentence.tokens[i].text for i in between] == ["("]
    return opened or any(again.at(sentence.tokens, i) == between.stop - i for i in between)
