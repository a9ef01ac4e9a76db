"""What the file of an article holds now, for formats that count in bytes or replace text."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.articles.decode import load
from checker.errors import InputError

__all__ = ["byte_column", "holds"]

_LINE_END = re.compile(r"\r\n|\r|\n")


def byte_column(path: str, *, line: int, column: int) -> int:
    """The column in bytes of UTF-8, both counted from 1; 0 where the file has no such place."""
    lines = _lines(path)
    if not 1 <= line <= len(lines) or not 1 <= column <= len(lines[line - 1]) + 1:
        return 0
    return len(lines[line - 1][: column - 1].encode("utf-8", "surrogatepass")) + 1


def holds(path: str, text: str, *, line: int, column: int) -> bool:
    """True where the file has exactly this text at that place, all on one line."""
    lines = _lines(path)
    return 1 <= line <= len(lines) and lines[line - 1].startswith(text, column - 1)


@lru_cache(maxsize=8)  # findings of one file come in no order
def _lines(path: str) -> tuple[str, ...]:
    try:
        return tuple(_LINE_END.split(load(path)))
    except InputError:
        return ()
