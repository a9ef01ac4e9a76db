"""Where a name stands in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.facts.told_words import Word, words_in
from checker.folding import fold

__all__ = ["behind_age", "places_of"]

BESIDE = 2  # words of an age set off behind a name


def places_of(words: Sequence[Word], name: str) -> Iterator[tuple[int, int]]:
    """Where a name stands in a sentence: its first word, and the one behind it."""
    parts = words_in(name)
    for index in range(len(words) - len(parts) + 1):
        if all(fold(words[index + i].text) == part for i, part in enumerate(parts)):
            yield index, index + len(parts)


def behind_age(words: Sequence[Word], comma: int) -> int:
    """The second comma of "Ivan Moss, 31, the gunman,", else the first one."""
    told = words[comma + 1 : comma + 2]
    second = range(comma + 2, min(comma + 2 + BESIDE, len(words)))
    aged = bool(told) and told[0].text.isdecimal()
    return next((i for i in second if words[i].text in (",", ")")), comma) if aged else comma
