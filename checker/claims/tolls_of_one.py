"""Tolls of one: « un mort est à déplorer » counts the dead, « un homme est mort » tells of him."""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_toll_of_one"]

BEFORE, AFTER = 4, 5  # words around a figure in which a verb says that it is a toll
TOLLS = ("deaths", "injured")  # topics whose nouns count nobody but those hit


def is_toll_of_one(sentence: Sentence, which: int) -> bool:
    """True for « l'attaque a fait un mort », « un blessé serait à déplorer »."""
    noun, speech = sentence.counted(which), speech_of(sentence.language)
    topics = (speech.topics[name] for name in TOLLS if name in speech.topics)
    if noun < 0 or not any(words.at(sentence.tokens, noun) for words in topics):
        return False
    first = sentence.numerals[which]
    near = (max(first - BEFORE, 0), min(noun + AFTER, len(sentence.tokens)))
    return speech.deplored.find(sentence.tokens, *near) >= 0
