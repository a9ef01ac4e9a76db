"""The place of the fire that burned an area: « Celui de Brest a pris 300 hectares »."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.attach import Mention
from checker.claims.sentence import Sentence

__all__ = ["place_of_fire"]


def place_of_fire(sentence: Sentence, which: int, spots: Sequence[Mention]) -> str:
    """The first place told of what a burned area is said of, "" for none.

    The subject may be a pronoun: « celui de Brest en a pris 300 ».
    """
    subject = _subject(sentence, sentence.numerals[which])
    if subject < 0:
        return ""
    first, last = sentence.span(subject)
    last = min(last, sentence.numerals[which] - 1)
    own = [spot for spot in spots if first < spot.first and spot.last <= last]
    return own[0].value if own else ""


def _subject(sentence: Sentence, index: int) -> int:
    """The nearest subject above a word, -1 where there is none."""
    seen = {index}
    while (head := sentence.tokens[index].head) not in seen:
        if (subject := sentence.subject(head)) >= 0 and subject != index:
            return subject
        seen.add(index := head)
    return -1
