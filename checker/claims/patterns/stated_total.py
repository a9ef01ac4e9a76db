"""« le bilan s'élève à 12 », "a death toll of 12": a head noun before a bare number tells the measure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.lexicon import lexicon
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import STRICT

__all__ = ["Pattern", "compiled"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Head nouns whose number is given by a verb or an apposition of the same clause."""

    extends: str
    heads: tuple[str, ...]
    unless: tuple[str, ...] = ()
    reach: int = 12  # words between head and number, in either direction
    weight: float = 2.5

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight to a bare number near one of the heads."""
    heads, unless = lexicon(pattern.heads, language), lexicon(pattern.unless, language)

    def match(sentence: Sentence, which: int) -> float:
        numeral, after = sentence.numerals[which], sentence.tails[which]
        if sentence.counted(which) >= 0 and not _counts_head(sentence, which, heads.at):
            return 0.0
        found = heads.find(sentence.tokens, numeral - pattern.reach, numeral)
        if found < 0:
            found = heads.find(sentence.tokens, after, after + 4)
        if found < 0 or unless.find(sentence.tokens, 0, len(sentence.tokens)) >= 0:
            return 0.0
        return pattern.weight

    return match


def _counts_head(sentence: Sentence, which: int, at: Callable[..., int]) -> bool:
    # « porté à 12 le nombre de tués »: the parser takes the head for the counted noun
    people = speech_of(sentence.language).people
    if people.at(sentence.tokens, sentence.counted(which)):
        return True
    return at(sentence.tokens, sentence.counted(which)) > 0 or (
        sentence.tokens[sentence.tails[which]].pos == "DET"
    )
