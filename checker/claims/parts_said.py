"""What words of a text say that are no sentence of a parser: that a figure is a part, or a sum."""

from __future__ import annotations

import re

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = ["says_culprit_died", "says_part", "says_sum"]

_WORD = re.compile(r"[^\W\d_]+['’]?")


def says_part(between: str, language: str) -> bool:
    """True for « blessés, dont », "people, including": what follows is a part of what precedes."""
    stopped = any(stop in between for stop in ".;:")
    return not stopped and _holds(between, speech_of(language).part, language)


def says_sum(text: str, language: str) -> bool:
    """True for "In all, 18 died", « au total, 18 morts »: the figures before are added up."""
    return _holds(text, speech_of(language).summing, language)


def says_culprit_died(text: str, language: str) -> bool:
    """True for "He shot 12 people, then himself": a toll may hold him."""
    return _holds(text, speech_of(language).culprit_died, language)


def _holds(text: str, words: Lexicon, language: str) -> bool:
    told = [(stem_key(word, language), EXACT + fold(word)) for word in _WORD.findall(text)]
    return any(
        len(told) - index >= len(phrase)
        and all(part in keys for part, keys in zip(phrase, told[index:], strict=False))
        for index, keys in enumerate(told)
        for key in keys
        for phrase in words.phrases.get(key, ())
    )
