"""Those on board of a plane, a ship or a train: as many wherever it ends."""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.speech import events_of

__all__ = ["is_aboard"]

ABOARD = "aboard"
NEAR = 4  # words from a figure to « à bord »


def is_aboard(sentence: Sentence, which: int) -> bool:
    """True for « 148 personnes à bord », "142 passengers"."""
    words = events_of(sentence.language).get(ABOARD)
    after = max(sentence.counted(which), sentence.tails[which] - 1)
    return words is not None and words.find(sentence.tokens, after, after + NEAR) >= 0
