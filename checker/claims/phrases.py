"""Fixed phrases, found word by word from a place on, or backwards up to a place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from checker.claims.tokens import Tokens, fold

__all__ = ["Phrases", "phrases", "split"]

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*|[^\w\s]")


@dataclass(slots=True)
class _Node:
    name: str = ""
    after: dict[str, _Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Phrases:
    """A set of phrases, each with a name; the longest one wins."""

    forward: _Node
    backward: _Node

    def at(self, tokens: Tokens, index: int) -> tuple[str, int]:
        """The name of the phrase that starts at a token ("" if none does), and the token behind."""
        words = tokens.words
        last = len(words)
        node = self.forward.after.get(words[index]) if index < last else None
        name, end = "", index
        while node is not None:
            index += 1
            if node.name:
                name, end = node.name, index
            node = node.after.get(words[index]) if index < last else None
        return name, end

    def before(self, tokens: Tokens, index: int) -> tuple[str, int]:
        """The name of the phrase that ends right before a token, and its first token."""
        words = tokens.words
        node = self.backward.after.get(words[index - 1]) if index > 0 else None
        name, start = "", index
        while node is not None:
            index -= 1
            if node.name:
                name, start = node.name, index
            node = node.after.get(words[index - 1]) if index > 0 else None
        return name, start


def split(phrase: str) -> list[str]:
    """The folded words of a phrase, parted like those of a text."""
    return _WORD.findall(fold(phrase))


def phrases(names: Mapping[str, Iterable[str]]) -> Phrases:
    """Phrases by name."""
    forward, backward = _Node(), _Node()
    for name, texts in names.items():
        for text in texts:
            words = split(text)
            _insert(forward, words, name)
            _insert(backward, words[::-1], name)
    return Phrases(forward, backward)


def _insert(node: _Node, words: list[str], name: str) -> None:
    for word in words:
        node = node.after.setdefault(word, _Node())
    node.name = node.name or name
