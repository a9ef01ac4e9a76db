"""Fixed phrases, found word by word from a place on, or backwards up to a place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from checker.claims.tokens import Tokens, fold

__all__ = ["Entry", "Phrases", "expand", "firsts", "phrases", "spelled_out", "split"]

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*|[^\w\s]")
_CHOICE = re.compile(r"\[([^\]]*)\]|\(([^)]*)\)")


@dataclass(slots=True)
class Entry:
    """One step of the phrases: the name of what ends here, and the words that go on."""

    name: str = ""
    after: dict[str, Entry] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Phrases:
    """A set of phrases, each with a name; the longest one wins."""

    forward: Entry
    backward: Entry
    starts: Mapping[str, Entry]  # the words that go on from `forward`
    ends: Mapping[str, Entry]

    def at(self, tokens: Tokens, index: int) -> tuple[str, int]:
        """The name of the phrase that starts at a token ("" if none does), and the token behind."""
        words = tokens.words
        last = len(words)
        node = self.starts.get(words[index]) if 0 <= index < last else None
        if node is None:  # nearly always
            return "", index
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
        node = self.ends.get(words[index - 1]) if index > 0 else None
        if node is None:
            return "", index
        name, start = "", index
        while node is not None:
            index -= 1
            if node.name:
                name, start = node.name, index
            node = node.after.get(words[index - 1]) if index > 0 else None
        return name, start

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The first two words of every phrase that has as many."""
        for word, entry in self.forward.after.items():
            yield from ((word, second) for second in entry.after)


def firsts(*sets: Phrases) -> frozenset[str]:
    """The words that a phrase of any of the sets starts with."""
    return frozenset(word for phrases_ in sets for word in phrases_.forward.after)


def split(phrase: str) -> list[str]:
    """The folded words of a phrase, parted like those of a text."""
    return _WORD.findall(fold(phrase))


def expand(text: str) -> Iterator[str]:
    """All readings of a phrase: "(e)" is optional, "[a|b]" a choice."""
    found = _CHOICE.search(text)
    if found is None:
        yield " ".join(text.split())
        return
    choices = found[1].split("|") if found[1] is not None else ["", found[2]]
    for choice in choices:
        yield from expand(text[: found.start()] + choice + text[found.end() :])


def spelled_out(text: str) -> Iterable[str]:
    """All readings of a phrase whose only choices are "[a|b]": a "(" in it stands for itself."""
    return expand(text) if "[" in text else (text,)


def phrases(names: Mapping[str, Iterable[str]]) -> Phrases:
    """Phrases by name."""
    forward, backward = Entry(), Entry()
    for name, texts in names.items():
        for text in texts:
            words = split(text)
            _insert(forward, words, name)
            _insert(backward, words[::-1], name)
    return Phrases(forward, backward, forward.after, backward.after)


def _insert(node: Entry, words: list[str], name: str) -> None:
    for word in words:
        node = node.after.setdefault(word, Entry())
    node.name = node.name or name
