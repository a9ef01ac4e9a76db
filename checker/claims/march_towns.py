"""The town of « le cortège lyonnais », by the adjective of those who live there."""

from __future__ import annotations

import re
from itertools import pairwise

from checker.claims.gathering_words import gatherings_of
from checker.claims.gazetteer import demonym_of
from checker.claims.lemmas import stem_key

__all__ = ["town_of_march"]

_WORD = re.compile(r"[^\W\d_]+|[.,;:!?]")


def town_of_march(text: str, language: str) -> str:
    """The last town whose march a text speaks of by such an adjective, "" for none."""
    events, told = gatherings_of(language).events.phrases, ""
    for word, behind in pairwise(_WORD.findall(text)):
        key = stem_key(word, language)
        if (key,) in events.get(key, ()) and behind.islower():
            told = demonym_of(behind, language) or told
    return told
