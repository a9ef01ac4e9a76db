"""Words and phrases of rules, met in sentences by the keys of their inflections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from checker.claims.lemmas import stem_key
from checker.claims.phrases import spelled_out
from checker.claims.sentence import EXACT
from checker.folding import fold

__all__ = ["EXACT", "Lexicon", "Lexicons", "lexicon", "lexicons"]


class Keyed(Protocol):
    """A word that knows its keys: that of its inflections, and that of this form alone."""

    @property
    def key(self) -> str: ...

    @property
    def exact(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases as sequences of keys, by first key, longest first."""

    phrases: dict[str, tuple[tuple[str, ...], ...]]

    def at(self, tokens: Sequence[Keyed], index: int) -> int:
        """How many tokens from `index` on are a phrase of this lexicon; 0 for none."""
        token, known = tokens[index], self.phrases
        if token.key not in known and token.exact not in known:
            return 0  # most are asked for in vain
        for key in (token.key, token.exact):
            for phrase in known.get(key, ()):
                if len(phrase) == 1 or _follows(tokens, index, phrase):
                    return len(phrase)
        return 0

    def find(self, tokens: Sequence[Keyed], first: int, last: int) -> int:
        """The index of the first phrase that starts in [first, last), -1 for none."""
        known = self.phrases
        if not known:
            return -1
        for index in range(max(first, 0), min(last, len(tokens))):
            token = tokens[index]
            if (token.key in known or token.exact in known) and self.at(tokens, index):
                return index
        return -1

    def __bool__(self) -> bool:
        return bool(self.phrases)


@dataclass(frozen=True, slots=True)
class Lexicons:
    """Lexicons under their names, asked all at once."""

    named: dict[str, Lexicon]
    names: dict[str, tuple[str, ...]]  # key of a first word -> the lexicons that know it

    def at(self, tokens: Sequence[Keyed], index: int) -> list[tuple[str, int]]:
        """The lexicons that have a phrase from `index` on, in their order, and how long it is."""
        token = tokens[index]
        near = self.names.get(token.key, ()), self.names.get(token.exact, ())
        if not any(near):
            return []  # most are asked for in vain
        known = near[0] or near[1] if not all(near) else tuple(self.named)
        sizes = ((name, self.named[name].at(tokens, index)) for name in known)
        return [(name, size) for name, size in sizes if size]

    def among(self, tokens: Sequence[Keyed], first: int, last: int) -> set[str]:
        """The lexicons of which a phrase starts in [first, last)."""
        known = self.names
        return {
            name
            for index in range(max(first, 0), min(last, len(tokens)))
            if tokens[index].key in known or tokens[index].exact in known
            for name, _ in self.at(tokens, index)
        }


def lexicons(named: Mapping[str, Lexicon]) -> Lexicons:
    """The same lexicons, ready to be asked all at once."""
    names: dict[str, tuple[str, ...]] = {}
    for name, words in named.items():
        for key in words.phrases:
            names[key] = (*names.get(key, ()), name)
    return Lexicons(dict(named), names)


def _follows(tokens: Sequence[Keyed], index: int, phrase: tuple[str, ...]) -> bool:
    """True for the words behind the first of a phrase, which stands at `index`."""
    if index + len(phrase) > len(tokens):
        return False
    for offset in range(1, len(phrase)):
        part, token = phrase[offset], tokens[index + offset]
        if part != (token.exact if part[0] == EXACT else token.key):
            return False
    return True


def lexicon(phrases: Iterable[str], language: str) -> Lexicon:
    """The lexicon of these phrases; words are parted by blanks, an apostrophe ends a word.

    A word stands for all its inflections; "=pourrait" stands for that form only; "[a|b]" is a
    choice.
    """
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in (form for text in phrases for form in spelled_out(text)):
        words = phrase.replace("’", "'").replace("'", "' ").split()
        keys = tuple(_key(word, language) for word in words)
        by_first.setdefault(keys[0], []).append(keys)
    return Lexicon({k: tuple(sorted(set(v), key=len, reverse=True)) for k, v in by_first.items()})


def _key(word: str, language: str) -> str:
    return EXACT + fold(word[1:]) if word[0] == EXACT else stem_key(word, language)
