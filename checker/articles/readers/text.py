"""Plain text: paragraphs are parted by blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.articles.draft import Block, Draft, Run, strip
from checker.records import Source

__all__ = ["SUFFIXES", "paragraphs", "read"]

SUFFIXES = (".txt", ".text")

_BLANK_LINES = re.compile(r"(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*")
_CARRIAGE_RETURN = re.compile(r"\r\n?")


def read(text: str, source: Source) -> tuple[Draft, ...]:  # noqa: ARG001
    """The one article of a plain text file."""
    return (Draft(tuple(paragraphs(text))),)


def paragraphs(text: str, start: int = 0) -> Iterator[Block]:
    """The paragraphs of a text from `start` on; a line break inside one is a plain newline."""
    while start < len(text):
        gap = _BLANK_LINES.search(text, start)
        end, after = gap.span() if gap else (len(text), len(text))
        block = strip(Block(tuple(_runs(text[start:end], start))))
        if block.runs:
            yield block
        start = after


def _runs(text: str, at: int) -> Iterator[Run]:
    position = 0
    for found in _CARRIAGE_RETURN.finditer(text):
        if position < found.start():
            yield Run(text[position : found.start()], at + position)
        yield Run("\n", at + found.end() - 1)
        position = found.end()
    if position < len(text):
        yield Run(text[position:], at + position)
