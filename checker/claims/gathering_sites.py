"""Numbers of gatherings of one day: « 2 000 rassemblements », « manifester sur 2 000 sites »."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.figure import Figure
from checker.claims.gatherings import gatherings_of
from checker.claims.measuring import Measured
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.tags import FOR, GATHERING

__all__ = ["as_sites", "counts_gatherings", "of_gatherings"]

BEFORE = 3  # words before a figure of which one leads to where people gathered


def counts_gatherings(sentence: Sentence, which: int, told: Measured, *, marching: bool) -> bool:
    """True for a number of rallies, and of the places where they are where a text is `marching`."""
    quantity, noun = sentence.quantities[which], sentence.counted(which)
    if told.measure != "count" or quantity.kind != "number" or quantity.unit or noun < 0:
        return False
    words = gatherings_of(sentence.language)
    if words.rallies.at(sentence.tokens, noun):
        return True
    return marching and bool(words.spots.at(sentence.tokens, noun)) and _is_led(sentence, which)


def _is_led(sentence: Sentence, which: int) -> bool:
    """True for « sur 350 points », "at 300 sites", and for sites that something is said of."""
    numeral, noun = sentence.numerals[which], sentence.counted(which)
    around = speech_of(sentence.language).around
    led = range(max(numeral - BEFORE, 0), numeral)
    acts = any(role.name in ("subject", "passive") for role in sentence.roles(noun))
    return acts or any(around.at(sentence.tokens, i) for i in led)


def of_gatherings(figure: Figure) -> Figure:
    """The figure, told for each day as a crowd is."""
    return replace(figure, measure=replace(figure.measure, spans="day"))


def as_sites(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a claim that counts gatherings, marked so."""
    if any(word.startswith(FOR) for word in words):
        return words
    return (*words, FOR + GATHERING)
