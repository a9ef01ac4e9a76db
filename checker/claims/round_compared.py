"""Rounds and votes that a figure is only held against: « mieux qu'au premier tour (45 %) »."""

from __future__ import annotations

from checker.claims.contest_words import contest_words
from checker.claims.earlier import is_told_of
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["counts", "is_compared", "is_of_compared"]

FAR = 8  # words before a round in which it is said to be compared
NEAR = 4  # words from a round to the bracket with its figure
INSTEAD = 3  # words from « au lieu de » to the figure that it leads in


def is_compared(sentence: Sentence, index: int) -> bool:
    """True for « à peine moins qu'au premier tour »: a round that only other figures are of."""
    first = index
    while first > max(index - FAR, 0) and not counts(sentence, first - 1):
        first -= 1
    lexicons = speech_of(sentence.language).compared_day, contest_words(sentence.language).beyond
    return any(words.find(sentence.tokens, first, index) >= 0 for words in lexicons)


def is_of_compared(sentence: Sentence, index: int, numeral: int) -> bool:
    """True for the figure of the round at `index`, which another is held against.

    « Moins qu'au premier tour, à 41 % alors », « plus qu'au premier tour (45 %) », « par
    rapport au premier tour, à 20 % au lieu de 21 % ».
    """
    if index > numeral:
        return False
    figures = [i for i in range(index + 1, numeral) if counts(sentence, i)]
    if not figures and any(is_told_of(sentence, i) for i in range(index, numeral)):
        return True
    if not figures and sentence.tokens[numeral - 1].text == "(":
        return numeral - index <= NEAR + 1
    instead = contest_words(sentence.language).instead
    led = instead.find(sentence.tokens, max(numeral - INSTEAD, index), numeral) >= 0
    return led and len(figures) <= 1


def counts(sentence: Sentence, index: int) -> bool:
    """True for the numeral of a share or of a number."""
    which = sentence.tokens[index].quantity
    kind = sentence.quantities[which].kind if which >= 0 else ""
    return kind in ("percent", "share", "number")
