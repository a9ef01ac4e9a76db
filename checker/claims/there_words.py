"""« y » and "there" in words that no parser has read: a place told before is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = ["says_there"]

_WORD = re.compile(r"[^\W\d_]+(?:['’]|-[^\W\d_]+)?")


def says_there(text: str, language: str) -> bool:
    """True for « trente y ont péri », "thirty died there"; false for « il y a », "there are"."""
    speech = speech_of(language)
    told = [
        (stem_key(word, language), EXACT + fold(word))
        for word in _WORD.findall(text.replace("’", "'"))
    ]
    return any(
        _is_at(told, index, speech.there)
        and not _is_at(told, index, speech.there_is)
        and not (index and _is_at(told, index - 1, speech.there_is))
        for index in range(len(told))
    )


def _is_at(told: Sequence[tuple[str, str]], index: int, words: Lexicon) -> bool:
    """True where a phrase starts at a word, each word known by its two keys."""
    return any(
        len(told) - index >= len(phrase)
        and all(part in keys for part, keys in zip(phrase, told[index:], strict=False))
        for key in told[index]
        for phrase in words.phrases.get(key, ())
    )
