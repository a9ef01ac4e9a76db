"""By how much a toll was changed: "the toll was cut by 100, to 253", « abaissé d'une centaine »."""

from __future__ import annotations

from checker.claims.mandates import mandate_words
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_alteration"]

NEAR = 6  # words from the verb to the figure


def is_alteration(sentence: Sentence, which: int) -> bool:
    """True for the 100 of "the ministry cut the toll by about 100, to 253": no toll.

    Not for the 40 of « réduit de 40 à 12 », which was the toll before.
    """
    quantity, numeral = sentence.quantities[which], sentence.numerals[which]
    if quantity.kind != "number":
        return False
    tokens, start = sentence.tokens, quantity.start
    led = next((i for i in range(numeral) if tokens[i].start >= start), numeral) - 1
    if led < 1 or not mandate_words(sentence.language).by.at(tokens, led):
        return False
    if which + 1 < len(sentence.numerals) and sentence.numerals[which + 1] <= (
        sentence.tails[which] + 1
    ):
        return False
    first = max([led - NEAR, *(tail for tail in sentence.tails if tail <= led)])
    return speech_of(sentence.language).altered.find(tokens, first, led) >= 0
