"""Which line breaks of a text part two lines, and which only wrap one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.articles.leads import clock

__all__ = ["hard_lines"]

_NARROWEST, _WIDEST = 50, 130  # columns of wrapped text
_MARKER = re.compile(r"(?:[•·▪‣*–—-]|\d{1,2}[.)])[^\S\n]")
_CLOSED = re.compile(r"[.!?…:;][\s\"'”’»)\]*_]*\Z")

Span = tuple[int, int]


def hard_lines(text: str) -> Iterator[Span]:
    """Spans of the lines of a text, half open, without outer blanks; wrapped ones as a whole."""
    paragraph: list[Span] = []
    for line in _lines(text):
        if line[0] < line[1]:
            paragraph.append(line)
        elif paragraph:
            yield from _unwrapped(text, paragraph)
            paragraph = []
    if paragraph:
        yield from _unwrapped(text, paragraph)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        stripped = line.strip()
        first = start + line.find(stripped) if stripped else start
        yield first, first + len(stripped)
        start = end + 1


def _unwrapped(text: str, paragraph: Sequence[Span]) -> Iterator[Span]:
    width = max(end - start for start, end in paragraph)
    first = paragraph[0][0]
    for line, following in pairwise(paragraph):
        if not _is_soft(text, line, following, width):
            yield first, line[1]
            first = following[0]
    yield first, paragraph[-1][1]


def _is_soft(text: str, line: Span, following: Span, width: int) -> bool:
    """True when the break was made only because the next word did not fit in the line."""
    start, end = following
    if _MARKER.match(text, start) or clock(text, start) or clock(text, line[0]):
        return False
    if text[start].islower() and not _CLOSED.search(text[max(line[1] - 8, line[0]) : line[1]]):
        return True
    if not _NARROWEST <= width <= _WIDEST:
        return False
    gap = re.compile(r"\S+").match(text, start, end)
    word = gap.end() - gap.start() if gap else 0
    return line[1] - line[0] + 1 + word > width
