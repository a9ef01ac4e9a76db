"""Which of two tolls told before a part is of: "more than 1,000 of the former"."""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["order_of_two"]

NEXT = 2  # words from a figure to what it is a part of


def order_of_two(sentence: Sentence, which: int) -> int:
    """0 for a part "of the former", 1 for one "of the latter", -1 for any other figure."""
    known, after = sources_of(sentence.language), sentence.tails[which]
    if sentence.quantities[which].kind != "number" or after >= len(sentence.tokens):
        return -1
    if sentence.tokens[after].text.lower() not in speech_of(sentence.language).link:
        return -1  # "78 in the former": a place, and no people
    for order, words in enumerate((known.former, known.latter)):
        if words.find(sentence.tokens, after, after + NEXT) >= 0:
            return order
    return -1
