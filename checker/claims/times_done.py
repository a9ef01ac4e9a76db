"""« Condamné à six reprises », "convicted six times": what was done is what is counted."""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["done_times"]


def done_times(sentence: Sentence, noun: int) -> str:
    """The key of the verb of so many times, "" for a noun that counts anything else."""
    if not speech_of(sentence.language).times.at(sentence.tokens, noun):
        return ""
    verb = sentence.tokens[sentence.tokens[noun].head]
    return verb.key if verb.pos in ("VERB", "AUX") and verb.quantity < 0 else ""
