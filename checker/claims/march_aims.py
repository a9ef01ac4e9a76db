"""Places that a march is about: « contre la guerre en Irak », "in solidarity with Ukraine"."""

from __future__ import annotations

from checker.claims.gatherings import gatherings_of
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_aim"]

LINKS = ("ADP", "DET")
NOMINAL = ("DET", "NOUN", "ADJ")
BESIDE = 6  # words from « en écho à » to the place
PHRASE = 3  # words of such a phrase before its last
REACH = 10  # words from what leads the aim to its noun: « contre le projet de loi sur les ... »


def is_aim(sentence: Sentence, first: int) -> bool:
    """True for the place that starts at `first` where people gather for or against what is there.

    « Contre la réforme à Paris » may tell where they are, and is none.
    """
    tokens, words = sentence.tokens, gatherings_of(sentence.language)
    head = first - 1
    while head > 0 and tokens[head].pos in LINKS:
        head -= 1
    if words.beside.find(tokens, max(head - 1, 0), first) >= 0 or _is_of_another(sentence, first):
        return True
    towards = words.towards.find(tokens, head + 1, first) >= 0
    if head < 1 or head == first - 1 or not (towards or words.aims.at(tokens, head)):
        return False
    return words.against.find(tokens, max(head - REACH, 0), head) >= 0


def _is_of_another(sentence: Sentence, first: int) -> bool:
    """True for « en écho à la marche de Lille », "mirroring the Leeds rally": one elsewhere.

    « En soutien aux grévistes à Lille » may tell where they are, and is none.
    """
    tokens, beside = sentence.tokens, gatherings_of(sentence.language).beside
    link = speech_of(sentence.language).link
    for index in range(first - 1, max(first - BESIDE, 0) - 1, -1):
        if any(
            at + beside.at(tokens, at) > index for at in range(max(index - PHRASE, 0), index + 1)
        ):
            return True
        if tokens[index].pos not in NOMINAL and tokens[index].text.lower() not in link:
            return False
    return False
