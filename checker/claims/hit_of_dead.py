"""Those hit of whom the sentence before told that they died: "Six died. Four of them were shot".

The verb says how, not what became of them.
"""

from __future__ import annotations

from checker.claims.scope import is_one_of_them
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["are_hit_of_dead"]

DEATHS, INJURED = "deaths", "injured"
NEAR = 6  # words behind "of them" in which the verb stands


def are_hit_of_dead(sentence: Sentence, which: int, told: str, before: str) -> bool:
    """True for the four: `told` is what they seem to be counted as, `before` what the six were."""
    if told != INJURED or before != DEATHS or sentence.quantities[which].kind == "none":
        return False
    speech, tokens, after = speech_of(sentence.language), sentence.tokens, sentence.tails[which]
    size = int(is_one_of_them(sentence, which))  # the link is a part of "one of"
    size = size or (speech.part_after.at(tokens, after) if after < len(tokens) else 0)
    first, last = after + size, min(after + size + NEAR, len(tokens))
    others = any(number < after for number in _numbers(sentence, which))
    if not size or others or speech.hurt.find(tokens, after, len(tokens)) >= 0:
        return False
    return speech.hit.find(tokens, first, last) >= 0


def _numbers(sentence: Sentence, which: int) -> list[int]:
    """Where the other numbers of the sentence stand."""
    rows = enumerate(zip(sentence.numerals, sentence.quantities, strict=True))
    return [numeral for i, (numeral, q) in rows if q.kind == "number" and i != which]
