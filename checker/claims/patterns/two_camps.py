"""« 9 000 selon la police, 40 000 selon les syndicats »: who counts tells what is counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.people_told import is_plain_count
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT

__all__ = ["LOOKS_FOR", "Pattern", "compiled"]

LOOKS_FOR = ("others",)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Two figures of nobody in particular in one sentence, and two camps that count."""

    extends: str
    ones: tuple[str, ...]  # words of one camp: « police »
    others: tuple[str, ...]  # words of the other: « syndicat »
    unless: tuple[str, ...] = ()  # words anywhere in the sentence that say what else is counted
    least: float = 100.0  # only figures that reach it
    weight: float = 1.2

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight to the figures that two camps tell apart."""
    ones, others = lexicon(pattern.ones, language), lexicon(pattern.others, language)
    unless = lexicon(pattern.unless, language)

    def match(sentence: Sentence, which: int) -> float:
        said = _says(sentence, ones) and _says(sentence, others) and not _says(sentence, unless)
        if not said or not is_plain_count(sentence, which, pattern.least):
            return 0.0
        told = (is_plain_count(sentence, i, pattern.least) for i in range(len(sentence.quantities)))
        return pattern.weight if sum(told) > 1 else 0.0

    return match


def _says(sentence: Sentence, words: Lexicon) -> bool:
    return words.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
