"""Lines that repeat an earlier one of the same article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.articles.draft import Block, cuts

__all__ = ["without_copies"]

_SHORTEST = 40  # letters and digits; shorter lines may well come twice
_NOT_WORD = re.compile(r"[\W_]+")


def without_copies(blocks: Iterable[Block], *, title: str = "") -> Iterator[Block]:
    """The blocks without lines that came before, whatever their case and punctuation.

    A line that is the end of an earlier one is a copy too.
    """
    heading = _key(title)
    ends: dict[str, str] = {}  # the last letters of each line, and all of it
    for block in blocks:
        text = block.text
        kept: list[tuple[int, int]] = []
        start = 0
        for line in re.finditer(r"[^\n]+", text):
            key = _key(line[0])
            if (heading and key == heading) or _is_copy(key, ends):
                kept.append((start, line.start()))
                start = line.end()
            elif len(key) >= _SHORTEST:
                ends[key[-_SHORTEST:]] = key
        kept.append((start, len(text)))
        yield from (piece for piece in cuts(block, kept) if piece.runs)


def _is_copy(key: str, ends: dict[str, str]) -> bool:
    return len(key) >= _SHORTEST and ends.get(key[-_SHORTEST:], "").endswith(key)


def _key(line: str) -> str:
    return _NOT_WORD.sub("", line).casefold()
