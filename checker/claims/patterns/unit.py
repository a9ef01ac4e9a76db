"""« à 12 km », "640 acres": the unit alone tells the measure, where no other rule knows better."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.lexicon import lexicon
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT

__all__ = ["LOOKS_FOR", "Pattern", "compiled"]

LOOKS_FOR = ()
REACH = 5  # words around the figure in which others may say that it is something else


@dataclass(frozen=True, slots=True)
class Pattern:
    """Units that only this measure is counted in."""

    extends: str
    units: tuple[str, ...]
    unless: tuple[str, ...] = ()
    weight: float = 1.0

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight to a quantity of one of its units."""
    unless = lexicon(pattern.unless, language)

    def match(sentence: Sentence, which: int) -> float:
        if sentence.quantities[which].unit not in pattern.units:
            return 0.0
        first, last = sentence.numerals[which] - REACH, sentence.tails[which] + REACH
        return 0.0 if unless.find(sentence.tokens, first, last) >= 0 else pattern.weight

    return match
