"""The words that may make a determiner a figure."""

from __future__ import annotations

from functools import cache

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT
from checker.rulebook import Rulebook

__all__ = ["triggers"]


@cache
def triggers(book: Rulebook) -> frozenset[str]:
    """The keys of all words that may make a determiner count: « un manifestant a été tué »."""
    return frozenset(
        stem_key(key[len(EXACT) :], book.language) if key.startswith(EXACT) else key
        for rule in book.rules
        if "one" in book.measures[rule.measure].kinds
        for pattern in rule.patterns
        for key in pattern.words
    )
