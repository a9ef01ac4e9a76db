"""Words that make a name the place of what burned: « l'incendie de Valdoré »."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.attach import Mention
from checker.claims.sentence import Sentence
from checker.claims.speech import Speech

__all__ = ["are_paired", "is_scene", "is_what_for"]


def is_scene(sentence: Sentence, first: int, last: int, speech: Speech) -> bool:
    """True for « l'incendie de Valdoré », "the Dover fire": several burn in one story."""
    tokens, index = sentence.tokens, first - 1
    while index > 0 and tokens[index].pos in ("ADP", "DET"):
        index -= 1
    behind = last + 1 < len(tokens) and speech.scenes.at(tokens, last + 1)
    return bool(behind) or (0 <= index < first - 1 and bool(speech.scenes.at(tokens, index)))


def is_what_for(sentence: Sentence, first: int, speech: Speech) -> bool:
    """True for « 450 hectares pour Valdoré »: a place has an area, nobody else."""
    if first > 1 and sentence.tokens[first - 1].pos == "DET":
        first -= 1
    if not first or not speech.place_for.at(sentence.tokens, first - 1):
        return False
    if not any(quantity.kind == "measure" for quantity in sentence.quantities):
        return False
    behind = any(tail <= first - 1 <= tail + 1 for tail in sentence.tails)
    return behind or (first == 1 and sentence.numerals[0] > first)


def are_paired(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """True for « deux feux à Valdoré et à Brimont »: what follows is of both places."""
    led = [mention for mention in mentions if mention.led]
    if len(led) < 2:
        return False
    between = sentence.tokens[led[0].last + 1 : led[1].first]
    joined = any(token.pos == "CCONJ" for token in between)
    return joined and all(token.pos in ("CCONJ", "ADP", "DET") for token in between)
