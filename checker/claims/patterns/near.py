"""« 53 % des voix », « au pouvoir depuis 26 ans »: a unit with words of the same clause tells the measure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.lexicon import lexicon
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT

__all__ = ["Pattern", "compiled"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that must stand near a quantity of certain kinds."""

    extends: str
    kinds: tuple[str, ...]  # kinds of quantity: "percent", "duration", ...
    words: tuple[str, ...]
    units: tuple[str, ...] = ()  # none given: any
    since: bool | None = None  # only quantities that say since when, or only those that do not
    before: int = 8  # how many words before the number the phrase may begin
    after: int = 6
    unless: tuple[str, ...] = ()
    weight: float = 2.0

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight, the more the nearer the words stand."""
    words, unless = lexicon(pattern.words, language), lexicon(pattern.unless, language)

    def match(sentence: Sentence, which: int) -> float:
        quantity = sentence.quantities[which]
        if quantity.kind not in pattern.kinds or pattern.since not in (None, quantity.since):
            return 0.0
        if pattern.units and quantity.unit not in pattern.units:
            return 0.0
        first, after = sentence.numerals[which], sentence.tails[which]
        low, high = first - pattern.before, after + pattern.after
        if unless.find(sentence.tokens, low, high) >= 0:
            return 0.0
        near = [
            min(abs(index - after), abs(first - index))
            for index in range(max(low, 0), min(high, len(sentence.tokens)))
            if words.at(sentence.tokens, index)
        ]
        return pattern.weight + 1 / (1 + min(near)) if near else 0.0

    return match
