"""Figures of a protest that a text tells of, which may be another event than its story's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.gatherings import gatherings_of
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon
from checker.claims.speech import events_of
from checker.claims.tags import AMID
from checker.folding import fold

__all__ = ["OTHERS", "UNREST", "amid_unrest"]

UNREST = f"{AMID}unrest"
# not the dead, in whose memory people march
MEASURES = frozenset({"injured", "arrests", "custody"})
OTHERS = ("attack", "crash", "collapse", "flood", "quake", "storm")  # what no protest is
NEAR = 1000  # code points to look back for a protest: a file may be one line
_WORD = re.compile(r"[^\W\d_]+")


def amid_unrest(drafts: Iterable[Draft], text: str, language: str) -> tuple[Draft, ...]:
    """The drafts of an article; those told where it speaks of a protest bear a mark.

    That is in the paragraph of the protest or the one behind it, and in no sentence that names
    another event: "The protest turned violent. Two men died. The blast killed 60".
    """
    return tuple(
        replace(draft, words=tuple(sorted({*draft.words, UNREST})))
        if draft.measured.measure in MEASURES and _is_amid(draft, text, language)
        else draft
        for draft in drafts
    )


def _is_amid(draft: Draft, text: str, language: str) -> bool:
    others = [words for kind, words in events_of(language).items() if kind in OTHERS]
    if _says(draft.context, language, others):
        return False
    first = text.rfind("\n", 0, draft.start) + 1
    first = max(first, draft.start - NEAR)
    own = text[first : draft.end] + draft.context
    words = [gatherings_of(language).unrest]
    if _says(own, language, words):
        return True
    before = text[max(first - NEAR, 0) : first].rstrip().rpartition("\n")[2]
    return _says(before, language, words) and not _says(own, language, others)


def _says(text: str, language: str, lists: Sequence[Lexicon]) -> bool:
    """True where a word of a text is one of the lists."""
    for word in _WORD.findall(text):
        keys = stem_key(word, language), EXACT + fold(word)
        if any((key,) in words.phrases.get(key, ()) for key in keys for words in lists):
            return True
    return False
