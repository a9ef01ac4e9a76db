"""Districts that are known by the word behind their name: "Holt County", and "Holt" after that."""

from __future__ import annotations

from collections.abc import Iterable

from checker.claims.attach import Mention
from checker.claims.lemmas import stem_key
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = ["districts", "is_district"]


def districts(runs: Iterable[tuple[int, str]], language: str) -> frozenset[str]:
    """The folded names of an article's districts, each in full and in short."""
    heads, found = speech_of(language).districts.phrases, set[str]()
    for _, run in runs:
        name, _, head = run.rpartition(" ")
        if name and heads.get(stem_key(head, language)):
            found |= {fold(run), fold(name)}
    return frozenset(found)


def is_district(sentence: Sentence, spot: Mention) -> bool:
    """True for a place whose last word says that it is a district."""
    heads = speech_of(sentence.language).districts
    return spot.last > spot.first and bool(heads.at(sentence.tokens, spot.last))
