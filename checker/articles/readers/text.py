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
# What is said to the checker itself; where it has a line of its own, its end goes with it.
_ASIDE = re.compile(
    r"^[^\S\r\n]*<!--\s*checker:.*?-->[^\S\r\n]*(?:\r\n|\r|\n|\Z)|<!--\s*checker:.*?-->[^\S\r\n]*",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_COMMENT = "<!--"  # most texts have none, and are not searched for what is said in them


def read(text: str, source: Source) -> tuple[Draft, ...]:  # noqa: ARG001
    """The one article of a plain text file."""
    return (Draft(tuple(paragraphs(text))),)


def paragraphs(text: str, start: int = 0) -> Iterator[Block]:
    """The paragraphs of a text from `start` on; a line break inside one is a plain newline."""
    # a blank line inside of a comment parts nothing
    seen = _ASIDE.sub(_filled, text) if _COMMENT in text else text
    while start < len(text):
        gap = _BLANK_LINES.search(seen, start)
        end, after = gap.span() if gap else (len(text), len(text))
        block = strip(Block(tuple(_without_asides(text[start:end], start))))
        if block.runs:
            yield block
        start = after


def _filled(aside: re.Match[str]) -> str:
    said = aside[0].rstrip("\r\n")
    return "x" * len(said) + aside[0][len(said) :]


def _without_asides(text: str, at: int) -> Iterator[Run]:
    position = 0
    for found in _ASIDE.finditer(text) if _COMMENT in text else ():
        yield from _runs(text[position : found.start()], at + position)
        position = found.end()
    yield from _runs(text[position:], at + position)


def _runs(text: str, at: int) -> Iterator[Run]:
    position = 0
    for found in _CARRIAGE_RETURN.finditer(text):
        if position < found.start():
            yield Run(text[position : found.start()], at + position)
        yield Run("\n", at + found.end() - 1)
        position = found.end()
    if position < len(text):
        yield Run(text[position:], at + position)
