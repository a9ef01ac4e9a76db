"""What one counts and another counts as well: « 9 lycées selon le rectorat, 30 selon la FIDL »."""

from __future__ import annotations

from checker.claims.counting import own_noun
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["told_by_another"]

NEAR = 2  # words from a bare figure to who says it
BETWEEN = 14  # words between the figures of two sources


def told_by_another(sentence: Sentence, which: int) -> int:
    """The figure with a noun that a bare one of another source goes on with, -1 for none."""
    if sentence.quantities[which].kind != "number" or own_noun(sentence, which) >= 0:
        return -1
    if not _is_sourced(sentence, which):
        return -1
    for index in range(which - 1, -1, -1):
        near = sentence.numerals[which] - sentence.tails[index] <= BETWEEN
        if sentence.quantities[index].kind == "number" and not _only_places(sentence, index):
            return index if near and own_noun(sentence, index) >= 0 else -1
    return -1


def _is_sourced(sentence: Sentence, which: int) -> bool:
    """True for « 30 selon », "unions spoke of 540", « le syndicat en relève 30 »."""
    known, tokens = sources_of(sentence.language), sentence.tokens
    numeral, after = sentence.numerals[which], sentence.tails[which]
    if known.sure.find(tokens, after, after + NEAR) >= 0:
        return True
    said = known.verbs.find(tokens, max(numeral - 2 * NEAR, 0), numeral)
    return said >= 0 and all(t.pos != "NOUN" for t in tokens[said + 1 : numeral])


def _only_places(sentence: Sentence, index: int) -> bool:
    """True for the figure of « dans douze ports »: it only says where."""
    before = sentence.numerals[index] - 1
    around = speech_of(sentence.language).around
    return before >= 0 and bool(around.at(sentence.tokens, before))
