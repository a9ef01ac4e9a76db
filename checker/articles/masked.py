"""Markup taken out of a text code point by code point, so that what is left keeps its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.articles.draft import Block, Run, cuts, strip
from checker.articles.readers.text import paragraphs

__all__ = ["GONE", "masked", "prose_of"]

GONE = "\ue000"  # stands for a sign that leaves no gap: it is of the private use area
_GAPS = re.compile(rf"[ \t]{{2,}}|{GONE}+")
_ITEM = re.compile(rf"^[ \t{GONE}]*(?:[*•-]+|\.+|\(?(?:\d{{1,3}}|#|[a-z])[.)])[ \t]+", re.MULTILINE)


def masked(text: str, spans: Iterable[tuple[int, int]], sign: str = " ") -> str:
    """The text with a sign for each code point of the spans; line breaks stay."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if end > at:
            pieces.append(text[at : max(start, at)])
            pieces.append(re.sub(r"[^\r\n]", sign, text[max(start, at) : end]))
            at = end
    return "".join((*pieces, text[at:]))


def prose_of(text: str, start: int = 0) -> Iterator[Block]:
    """The paragraphs and list items of a masked text; a gap within a line is one blank."""
    for block in paragraphs(text, start):
        for part in _items(block):
            found = strip(Block(tuple(piece for run in part.runs for piece in _pieces(run))))
            if any(letter.isalnum() for letter in found.text):
                yield found


def _items(block: Block) -> Iterator[Block]:
    """The items of a list, without their marks; a paragraph as it is."""
    text = block.text
    marks = list(_ITEM.finditer(text))
    if not marks:
        yield block
        return
    ends = (*(mark.start() for mark in marks[1:]), len(text))
    items = ((mark.end(), end) for mark, end in zip(marks, ends, strict=True))
    yield from cuts(block, [(0, marks[0].start()), *items])


def _pieces(run: Run) -> Iterator[Run]:
    at = 0
    for gap in _GAPS.finditer(run.text):
        end = gap.start() + (gap[0][0] != GONE)
        if at < end:
            yield Run(run.text[at:end], run.at + at)
        at = gap.end()
    if at < len(run.text):
        yield Run(run.text[at:], run.at + at)
