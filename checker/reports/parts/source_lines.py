"""What the file of an article holds now, for formats that count in bytes or replace text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from checker.articles.decode import decode, load
from checker.errors import CheckerError

__all__ = ["LinesOf", "byte_column", "holds", "lines_of_files"]

LinesOf = Callable[[str], Sequence[str]]

_LINE_END = re.compile(r"\r\n|\r|\n")


def lines_of_files() -> LinesOf:
    """A function from a path to the lines of the file, none where it cannot be read.

    It keeps the last files for as long as it is kept: findings of one file come in no order.
    """
    return lru_cache(maxsize=8)(_lines)


def byte_column(lines: Sequence[str], *, line: int, column: int) -> int:
    """The column in bytes of UTF-8, all counted from 1; 0 where there is no such place."""
    if not 1 <= line <= len(lines) or not 1 <= column <= len(lines[line - 1]) + 1:
        return 0
    return len(lines[line - 1][: column - 1].encode("utf-8", "surrogatepass")) + 1


def holds(lines: Sequence[str], text: str, *, line: int, column: int) -> bool:
    """True where exactly this text stands at that place, all on one line."""
    return 1 <= line <= len(lines) and lines[line - 1].startswith(text, column - 1)


def _lines(path: str) -> tuple[str, ...]:
    try:
        return tuple(_LINE_END.split(decode(load(path))))
    except CheckerError:  # gone, or an address of a scheme that is not installed here
        return ()
