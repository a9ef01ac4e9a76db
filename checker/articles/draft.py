"""What a reader makes of a file: blocks of prose that know where they stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_BLANK = re.compile(r"[ \r\n]")

__all__ = ["Block", "Draft", "Run", "aligned", "cut", "cuts", "strip"]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that stands in the file one for one."""

    text: str
    at: int  # code point of the file


@dataclass(frozen=True, slots=True)
class Block:
    """A title, heading, paragraph or list item."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The prose of the block."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as its file holds it; texts of dates as they are written there."""

    blocks: tuple[Block, ...]
    title: Block | None = None  # leads the text when it is set
    headline: str = ""  # the title when it stands nowhere in the text
    published: str = ""
    updated: str = ""
    outlet: str = ""
    language: str = ""
    author: str = ""
    url: str = ""
    key: str = ""  # names the article in all its versions
    version: str = ""
    story: str = ""
    part: str = ""  # tells apart several articles of one file: "3" in "feed.xml#3"
    problem: str = ""  # why this one of the file cannot be read
    content: str = ""  # what runs count in; "" = the whole file
    element: str = ""  # where in the file the content stands, for a person
    at: int = -1  # code point of the file where the element begins; below 0 = not known
    stamps: tuple[str, ...] = field(default=())  # visible dates that are no prose: <time>, bylines


def cut(block: Block, start: int, end: int) -> Block:
    """The part of a block from code point `start` to `end` of its text, outer blanks left out."""
    text = block.text[start:end]
    start, end = start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())
    return Block(tuple(_overlaps(block.runs, start, end)))


def cuts(block: Block, spans: Iterable[tuple[int, int]]) -> Iterator[Block]:
    """The parts of a block by rising spans, as `cut` gives them, in one walk through its runs."""
    whole = block.text
    runs = iter(block.runs)
    at, run = 0, next(runs, None)
    for first, last in spans:
        text = whole[first:last]
        start = first + len(text) - len(text.lstrip())
        end = last - len(text) + len(text.rstrip())
        found: list[Run] = []
        while run is not None and at < end:
            low, high = max(start - at, 0), min(end - at, len(run.text))
            if low < high:
                found.append(Run(run.text[low:high], run.at + low))
            if at + len(run.text) > end:
                break  # the next part may begin in the same run
            at, run = at + len(run.text), next(runs, None)
        yield Block(tuple(found))


def strip(block: Block) -> Block:
    """The block without its outer blanks."""
    return cut(block, 0, len(block.text))


def _overlaps(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    position = 0
    for run in runs:
        first, last = max(start - position, 0), min(end - position, len(run.text))
        if first < last:
            yield Run(run.text[first:last], run.at + first)
        position += len(run.text)


def aligned(text: str, file: str, start: int, end: int) -> tuple[Run, ...]:
    """Runs for a text that stands between `start` and `end` of a file, with escapes in between."""
    whole = file.find(text, start, end)
    if whole >= 0:
        return (Run(text, whole),) if text else ()
    runs: list[Run] = []
    at = start
    for letter in text:
        found = _find(letter, file, at, end)
        if found >= 0:
            at = found + 1
        runs.append(Run(letter, max(at - 1, start)))
    return tuple(_joined(runs, file))


def _find(letter: str, file: str, at: int, end: int) -> int:
    """The next place of a letter; a folded line break is a blank."""
    if letter != " ":
        return file.find(letter, at, end)
    blank = _BLANK.search(file, at, end)
    return blank.start() if blank else -1


def _joined(runs: Iterable[Run], file: str) -> Iterator[Run]:
    """Runs that follow each other in the file as one."""
    last: Run | None = None
    for run in runs:
        if last and file.startswith(last.text + run.text, last.at):
            last = Run(last.text + run.text, last.at)
        else:
            if last:
                yield last
            last = run
    if last:
        yield last
