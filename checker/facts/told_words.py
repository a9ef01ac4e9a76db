"""The sentence of a claim as words, for what is read anew once the whole story is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT
from checker.folding import fold
from checker.records import Claim

__all__ = ["Word", "ends_at", "starts_at", "words_in", "words_of"]

_WORD = re.compile(r"[^\W\d_]+(?:[-.][^\W\d_]+)*['’]?|\d+(?:[.,  ]\d+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a number or a mark of a sentence, as lexicons look at it."""

    start: int  # code points of the sentence
    end: int
    text: str
    key: str
    exact: str


def words_in(text: str) -> tuple[str, ...]:
    """The folded words and marks of a text."""
    return tuple(fold(word) for word in _WORD.findall(text))


@lru_cache(maxsize=4096)
def words_of(context: str, language: str) -> tuple[Word, ...]:
    """The words and marks of a sentence, in their order."""
    return tuple(
        Word(m.start(), m.end(), m[0], stem_key(m[0], language), EXACT + fold(m[0]))
        for m in _WORD.finditer(context)
    )


def starts_at(words: Sequence[Word], claim: Claim) -> int:
    """The index of the first word of a claim's figure."""
    return next((i for i, w in enumerate(words) if w.end > claim.offset), len(words))


def ends_at(words: Sequence[Word], claim: Claim) -> int:
    """The index of the first word behind a claim's figure."""
    end = claim.offset + len(claim.quote)
    return next((i for i, w in enumerate(words) if w.start >= end), len(words))
