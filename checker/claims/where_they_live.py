"""The place of those who are told by where they live: "All 900 residents of Brimley were moved"."""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["home_of"]

RESIDENTS = "residents"
HEADS = 3  # words of « du village de »
NAMED = frozenset({"PROPN", "NOUN", "ADJ", "X"})
JOINTS = frozenset({"-", "’", "'"})


def home_of(sentence: Sentence, which: int) -> str:
    """The name behind "residents of", « habitants du village de »; "" for others."""
    noun, tokens = sentence.counted(which), sentence.tokens
    residents = speech_of(sentence.language).groups.get(RESIDENTS)
    if noun < 0 or residents is None or not residents.at(tokens, noun):
        return ""
    first = _behind_links(sentence, noun + 1)
    last = first
    while 0 <= last < len(tokens) and _names(sentence, last):
        last += 1
    if last <= max(first, 0):
        return ""
    end = tokens[last].start if last < len(tokens) else sentence.end
    return sentence.text[tokens[first].start - sentence.start : end - sentence.start].strip(" .,;")


def _behind_links(sentence: Sentence, first: int) -> int:
    """Where the name starts behind « du village de »; -1 where nothing links it."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    if first >= len(tokens) or tokens[first].text.lower() not in speech.little.of:
        return -1
    heads = range(first + 1, min(first + 1 + HEADS, len(tokens)))
    head = next((i for i in heads if speech.place_heads.at(tokens, i)), -1)
    if head >= 0 and head + 1 < len(tokens) and tokens[head + 1].text.lower() in speech.little.of:
        return head + 2
    return first + 1


def _names(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    return (token.text[:1].isupper() and token.pos in NAMED) or token.text in JOINTS
