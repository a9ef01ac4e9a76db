"""Places that a march is about: « contre la guerre en Irak », "in solidarity with Ukraine"."""

from __future__ import annotations

from checker.claims.gatherings import gatherings_of
from checker.claims.sentence import Sentence

__all__ = ["is_aim"]

LINKS = ("ADP", "DET")
REACH = 10  # words from what leads the aim to its noun: « contre le projet de loi sur les ... »


def is_aim(sentence: Sentence, first: int) -> bool:
    """True for the place that starts at `first` where people gather for or against what is there.

    « Contre la réforme à Paris » may tell where they are, and is none.
    """
    tokens, words = sentence.tokens, gatherings_of(sentence.language)
    head = first - 1
    while head > 0 and tokens[head].pos in LINKS:
        head -= 1
    if words.beside.find(tokens, max(head - 1, 0), first) >= 0:
        return True
    towards = words.towards.find(tokens, head + 1, first) >= 0
    if head < 1 or head == first - 1 or not (towards or words.aims.at(tokens, head)):
        return False
    return words.against.find(tokens, max(head - REACH, 0), head) >= 0
