"""Which of two dates side by side tells the day: « le 12 mars, un mois plus tôt »."""

from __future__ import annotations

from math import inf

from checker.claims.sentence import Sentence
from checker.claims.when import day_of

__all__ = ["is_narrower"]

BESIDE = 4  # words from one to the other


def is_narrower(sentence: Sentence, one: int, other: int) -> bool:
    """True for the 12 March of « le 12 mars, un mois plus tôt », which may be off by days."""
    days = [day_of(sentence, sentence.quantities[which]) for which in (one, other)]
    gap = abs(sentence.numerals[one] - sentence.numerals[other])
    widths = [day.high - day.low if day else inf for day in days]
    return gap <= BESIDE and widths[0] < widths[1]
