"""How much of a vote has been counted: « 98 % des bulletins dépouillés », "96% of ballots"."""

from __future__ import annotations

from checker.claims.contest_words import contest_words
from checker.claims.sentence import Sentence

__all__ = ["is_of_count"]

NEAR = 6  # words from a share to what was counted
STOPS = frozenset(",;:().")


def is_of_count(sentence: Sentence, which: int) -> bool:
    """True for a share of the ballots or of the polling stations that have been counted."""
    words, tokens, after = contest_words(sentence.language), sentence.tokens, sentence.tails[which]
    if sentence.quantities[which].kind not in ("percent", "share"):
        return False
    figures = (i for i in sentence.numerals if i >= after)
    stops = (i for i in range(after, len(tokens)) if tokens[i].text in STOPS)
    last = min([after + NEAR, len(tokens), *figures, *stops])
    if words.progress.find(tokens, after, last) >= 0:
        return True
    numeral = sentence.numerals[which]
    parted = (i + 1 for i in range(numeral) if tokens[i].text in STOPS)  # « ..., il a 51 % »
    led = words.counting.find(tokens, max([numeral - NEAR, *parted]), numeral) >= 0
    return led and words.ballots.find(tokens, after, last) >= 0
