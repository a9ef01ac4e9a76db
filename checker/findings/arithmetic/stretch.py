"""The words before, between and behind the figures of a sentence."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon
from checker.folding import fold
from checker.records import Claim

__all__ = [
    "Stretch",
    "after",
    "ahead_of_subject",
    "before",
    "between",
    "language_of",
    "quote_of",
    "sentence_of",
    "subject_of",
]

_WORD = re.compile(r"[^\W\d_]+['’]?|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words of a piece of a sentence, marks included, by the keys that lexicons know."""

    keys: tuple[str, ...]
    exact: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.keys)

    def holds(self, lexicon: Lexicon) -> bool:
        """True when some phrase of the lexicon stands in it."""
        return any(self.at(lexicon, index) for index in range(len(self)))

    def without(self, folded: Container[str]) -> Stretch:
        """The stretch without some words."""
        kept = [i for i, word in enumerate(self.exact) if word.removeprefix(EXACT) not in folded]
        return Stretch(tuple(self.keys[i] for i in kept), tuple(self.exact[i] for i in kept))

    def starts(self, lexicon: Lexicon) -> int:
        """How many of its first words are a phrase of the lexicon; 0 for none."""
        return self.at(lexicon, 0)

    def ends(self, lexicon: Lexicon) -> int:
        """How many of its last words are a phrase of the lexicon; 0 for none."""
        starts = (i for i in range(len(self)) if self.at(lexicon, i, whole=len(self) - i))
        return len(self) - next(starts, len(self))

    def consists_of(self, *lexicons: Lexicon) -> bool:
        """True when phrases of the lexicons cover it from end to end."""
        index = 0
        while index < len(self):
            size = max(self.at(lexicon, index) for lexicon in lexicons)
            if not size:
                return False
            index += size
        return True

    def at(self, lexicon: Lexicon, index: int, *, whole: int = 0) -> int:
        """The size of the longest phrase from a word on, or of one that is `whole` words long."""
        if index >= len(self):
            return 0
        found = (
            len(phrase)
            for key in (self.keys[index], self.exact[index])
            for phrase in lexicon.phrases.get(key, ())
            if self._stands(phrase, index)
        )
        return max((size for size in found if not whole or size == whole), default=0)

    def _stands(self, phrase: tuple[str, ...], index: int) -> bool:
        own = zip(self.keys[index:], self.exact[index:], strict=True)
        return len(self) - index >= len(phrase) and all(
            part in pair for part, pair in zip(phrase, own, strict=False)
        )


def _stretch(text: str, language: str) -> Stretch:
    words = _WORD.findall(text.replace("’", "'"))
    keys = tuple(stem_key(word, language) for word in words)
    return Stretch(keys, tuple(EXACT + fold(word) for word in words))


def language_of(claim: Claim) -> str:
    """The language of the claim's article."""
    return claim.rule.partition("/")[0]


def between(left: Claim, right: Claim) -> Stretch:
    """The words between two figures of one sentence."""
    end = left.offset + len(left.quote)
    return _stretch(right.context[end : right.offset], language_of(right))


def before(claim: Claim) -> Stretch:
    """The words of the sentence before a figure."""
    return _stretch(claim.context[: claim.offset], language_of(claim))


def ahead_of_subject(claim: Claim) -> Stretch:
    """The words of the sentence before what the figure is of, none where it is not told there."""
    ahead, named, _ = claim.context[: claim.offset].rpartition(claim.subject or "\0")
    return _stretch(ahead if named else "", language_of(claim))


def after(claim: Claim) -> Stretch:
    """The words of the sentence behind a figure."""
    return _stretch(claim.context[claim.offset + len(claim.quote) :], language_of(claim))


def sentence_of(claim: Claim) -> Stretch:
    """All words of the sentence."""
    return _stretch(claim.context, language_of(claim))


def quote_of(claim: Claim) -> Stretch:
    """The words of the figure itself."""
    return _stretch(claim.quote, language_of(claim))


def subject_of(claim: Claim) -> Stretch:
    """The words of what the figure is of."""
    return _stretch(claim.subject, language_of(claim))
