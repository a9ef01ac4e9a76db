"""The words of a text that nothing has parsed, as lexicons look at them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT
from checker.folding import fold

__all__ = ["PlainWord", "plain_words"]

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class PlainWord:
    """A word by its key and as it stands."""

    key: str
    exact: str


def plain_words(text: str, language: str, pattern: re.Pattern[str] = _WORD) -> list[PlainWord]:
    """What a pattern finds in a text, in its order: words, without numbers and marks."""
    return [PlainWord(stem_key(w, language), EXACT + fold(w)) for w in pattern.findall(text)]
