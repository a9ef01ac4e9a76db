"""Whether the words between two figures make the second one a part of the first."""

from __future__ import annotations

import re

from checker.claims.lemmas import stem_key
from checker.claims.speech import speech_of

__all__ = ["says_part"]

_WORD = re.compile(r"[^\W\d_]+['’]?")


def says_part(between: str, language: str) -> bool:
    """True for « blessés, dont », "people, including": what follows is a part of what precedes."""
    if any(stop in between for stop in ".;:"):
        return False
    keys = [stem_key(word, language) for word in _WORD.findall(between)]
    phrases = speech_of(language).part.phrases
    return any(
        tuple(keys[i : i + len(phrase)]) == phrase
        for i, key in enumerate(keys)
        for phrase in phrases.get(key, ())
    )
