"""Where a text about a referendum names an answer: what a pronoun of the next sentence stands for.

« La commission a confirmé la victoire du oui. Il totalise 51 % des suffrages. »
"""

from __future__ import annotations

import re

from checker.claims.answers import MARKS, is_about_referendum, opposites, usual_answer
from checker.claims.describing import described_words
from checker.claims.holder_words import holder_words
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT
from checker.folding import fold

__all__ = ["answers_told"]

_STRETCH = re.compile(r"[^.!?\n]+")
_WORD = re.compile(r"[^\W\d_]+")


def answers_told(text: str, language: str) -> tuple[tuple[int, str], ...]:
    """Where each sentence of a text about a referendum first names an answer, and which."""
    if not is_about_referendum(text, language):
        return ()
    found, known = list[tuple[int, str]](), opposites(language)
    for stretch in _STRETCH.finditer(text):
        named = (w for w in _WORD.finditer(stretch[0]) if fold(w[0]) in known)
        named = (w for w in named if not _is_option(w[0], language))
        if word := next((w for w in named if _is_led(stretch[0], w.start(), language)), None):
            found.append((stretch.start() + word.start(), usual_answer(fold(word[0]), language)))
    return tuple(found)


def _is_led(text: str, start: int, language: str) -> bool:
    """True behind an article or a quotation mark: « le oui », « du « non » »."""
    if start and text[:start].rstrip()[-1:] in MARKS:
        return True
    before = _WORD.findall(text[:start])[-1:]
    the = described_words(language).the.phrases
    return text[start].isupper() or (bool(before) and EXACT + fold(before[0]) in the)


def _is_option(word: str, language: str) -> bool:
    key = stem_key(word, language)
    return bool(holder_words(language).options.phrases.get(key))
