"""Figures of one day of what goes on: « 16 morts en 24 heures » adds to a toll, and is none."""

from __future__ import annotations

from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.measures import Measure

__all__ = ["brings_total", "is_of_a_day"]

REACH = 14  # words from a figure to the time in which it came about
LEAD = 4  # words of which one leads in that time: « au cours des dernières »
DAY = {"hour": 24.0, "day": 1.0}


def is_of_a_day(sentence: Sentence, which: int, measure: Measure) -> bool:
    """True for a number of people behind which the text says that it took a day to reach it."""
    if not measure.people or measure.spans != "event" or which + 1 == len(sentence.quantities):
        return False
    behind, first = sentence.quantities[which + 1], sentence.numerals[which + 1]
    between = range(sentence.tails[which], first)
    if not _is_day(behind) or len(between) > REACH:
        return False
    if any(sentence.tokens[index].pos == "PUNCT" for index in between):
        return False
    return (
        speech_of(sentence.language).within.find(sentence.tokens, max(first - LEAD, 0), first) >= 0
    )


def brings_total(sentence: Sentence, which: int, measure: Measure) -> bool:
    """True for the first figure of « 300 ont été évacués, portant le total à 900 »."""
    if not measure.people or measure.spans != "event" or which + 1 == len(sentence.quantities):
        return False
    here, brings = sentence.quantities[which], speech_of(sentence.language).brings
    for index in range(which + 1, len(sentence.quantities)):
        behind = sentence.quantities[index]
        if behind.kind == here.kind:
            told = brings.find(sentence.tokens, sentence.tails[which], sentence.numerals[index])
            return told >= 0 and here.value.low < behind.value.low
    return False


def _is_day(quantity: Quantity) -> bool:
    told = quantity.kind == "duration" and quantity.value.low == quantity.value.high
    return told and quantity.value.low == DAY.get(quantity.unit)
