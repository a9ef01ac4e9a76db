"""Whether a figure counts plain people of whom nothing but their number is told."""

from __future__ import annotations

from checker.claims.lexicon import Lexicon
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["is_plain_count"]


def is_plain_count(
    sentence: Sentence,
    which: int,
    least: float,
    *,
    people: Lexicon | None = None,
    verbs: Lexicon | None = None,
) -> bool:
    """True for a number of plain people, or of nothing named, of whom only a count is told.

    `people` and `verbs` are more words for such people, and for that they are so many.
    """
    quantity, noun = sentence.quantities[which], sentence.counted(which)
    if quantity.kind != "number" or quantity.value.low < least:
        return False
    speech, known = speech_of(sentence.language), sources_of(sentence.language).verbs
    if noun >= 0 and not _at(sentence, noun, speech.people, people):
        return False
    return all(
        sentence.tokens[verb].pos == "AUX" or _at(sentence, verb, speech.be, known, verbs)
        for verb in sentence.clause(sentence.numerals[which])[:1]
        if not _is_parted(sentence, verb, sentence.numerals[which])
    )


def _is_parted(sentence: Sentence, verb: int, numeral: int) -> bool:
    """True where a colon stands between the verb and the figure: it is of the clause before."""
    return any(token.text in (":", ";") for token in sentence.tokens[verb + 1 : numeral])


def _at(sentence: Sentence, index: int, *words: Lexicon | None) -> bool:
    return any(one is not None and bool(one.at(sentence.tokens, index)) for one in words)
