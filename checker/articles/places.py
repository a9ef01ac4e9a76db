"""Where the text of an article stands in its file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from checker.articles.draft import Run
from checker.records import Place

__all__ = ["build", "line_starts", "locate"]

_LINE_END = re.compile(r"\r\n|\r|\n")
_start = attrgetter("start")


def locate(places: Sequence[Place], position: int) -> tuple[int, int, int]:
    """Code point of the file, line and column (both from 1) of a code point of Article.text."""
    if not places:
        return position, 1, position + 1
    place = places[max(bisect_right(places, position, key=_start) - 1, 0)]
    step = position - place.start
    return place.at + step, place.line, place.column + step if place.column else 1


def line_starts(file: str) -> list[int]:
    """The code point at which each line of a file begins."""
    return [0, *(found.end() for found in _LINE_END.finditer(file))]


def build(runs: Iterable[Run], lines: Sequence[int]) -> tuple[str, tuple[Place, ...]]:
    """The text of all runs, and its places in a file; a run with `at` below 0 stands nowhere."""
    texts: list[str] = []
    places: list[Place] = []
    length = 0
    for run in runs:
        if run.at >= 0:
            places.extend(_places(run, length, lines))
        texts.append(run.text)
        length += len(run.text)
    return "".join(texts), tuple(places)


def _places(run: Run, start: int, lines: Sequence[int]) -> Iterable[Place]:
    """One place for each line of the run: a column counts within one line only."""
    first = bisect_right(lines, run.at) - 1
    last = bisect_right(lines, run.at + len(run.text) - 1)
    for number in range(first, max(last, first + 1)):
        at = max(lines[number], run.at)
        yield Place(start + at - run.at, at, number + 1, at - lines[number] + 1)
