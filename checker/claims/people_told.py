"""Whether a figure counts plain people of whom nothing but their number is told."""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["is_plain_count"]


def is_plain_count(sentence: Sentence, which: int, least: float) -> bool:
    """True for a number of plain people, or of nothing named, of whom only a count is told."""
    quantity, noun = sentence.quantities[which], sentence.counted(which)
    if quantity.kind != "number" or quantity.value.low < least:
        return False
    if noun >= 0 and not speech_of(sentence.language).people.at(sentence.tokens, noun):
        return False
    verbs = sentence.clause(sentence.numerals[which])[:1]
    known = sources_of(sentence.language).verbs
    return all(
        sentence.tokens[verb].pos == "AUX"
        or speech_of(sentence.language).be.at(sentence.tokens, verb)
        or known.at(sentence.tokens, verb)
        for verb in verbs
    )
