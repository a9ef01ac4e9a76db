"""Whether a figure is only what comes on top of those told before."""

from __future__ import annotations

from checker.claims.measuring import Measured
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["contrasts", "is_added"]


def is_added(sentence: Sentence, which: int) -> bool:
    """True for « deux autres corps », « quatre corps supplémentaires »."""
    noun = sentence.counted(which)
    behind = 0 <= noun < len(sentence.tokens) - 1
    size = speech_of(sentence.language).increment.at(sentence.tokens, noun + 1) if behind else 0
    more = size > 1 or (size == 1 and sentence.tokens[noun + 1].pos == "ADJ")
    return sentence.quantities[which].increment or more


def contrasts(beside: Measured | None, told: Measured) -> bool:
    """« 58 ont péri et 31 autres, blessés »: "others" of another measure add nothing."""
    return beside is not None and beside.measure != told.measure and not told.inherited
