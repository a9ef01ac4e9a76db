"""Words that are more than one unit: "140 pounds" are a weight, "paid 140 pounds" is money."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from checker.claims.tokens import BREAK, Tokens, fold
from checker.rulefiles import STRICT

__all__ = ["ByContext", "by_word", "told_unit"]

_BACK = 8  # how many words before it are looked at
_STOPS = frozenset((".", "!", "?", ";", BREAK))


@dataclass(frozen=True, slots=True)
class ByContext:
    """Which unit a word is where one of some words stands around it."""

    __pydantic_config__ = STRICT
    words: tuple[str, ...]  # the unit as written, one word each
    unit: str  # what it is there
    near: tuple[str, ...]  # words before it
    behind: tuple[str, ...] = ()  # words right behind it
    not_behind: tuple[str, ...] = ()  # words right behind it that tell otherwise

    def folded(self) -> ByContext:
        """The same with its words as those of a text."""
        parts = (self.words, self.near, self.behind, self.not_behind)
        words, near, behind, not_behind = (tuple(map(fold, part)) for part in parts)
        return ByContext(words, self.unit, near, behind, not_behind)


def by_word(rules: Iterable[ByContext]) -> dict[str, tuple[ByContext, ...]]:
    """The rules of each word."""
    found: dict[str, tuple[ByContext, ...]] = {}
    for rule in map(ByContext.folded, rules):
        for word in rule.words:
            found[word] = (*found.get(word, ()), rule)
    return found


def told_unit(tokens: Tokens, index: int, rules: Mapping[str, tuple[ByContext, ...]]) -> str:
    """The unit that the words around a token make of it, "" where they tell none.

    Of two, that whose word stands nearest before the token.
    """
    known = rules.get(tokens.word(index), ())
    following = tokens.word(index + 1)
    known = tuple(rule for rule in known if following not in rule.not_behind)
    for rule in known:
        if following in rule.behind:
            return rule.unit
    for at in range(index - 1, max(index - 1 - _BACK, -1), -1):
        word = tokens.words[at]
        if word in _STOPS:
            return ""
        for rule in known:
            if word in rule.near:
                return rule.unit
    return ""
