"""Readers: one file per format, each with SUFFIXES and `read(text, source) -> tuple[Draft, ...]`.

The folder is the registry, beside the entry points "checker.readers" of other packages. A reader
imports what it needs inside its functions, so that looking through the suffixes costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from checker.articles.draft import Draft
from checker.plugins import find, names
from checker.records import Source

__all__ = ["Reader", "reader_for", "suffixes"]

Reader = Callable[[str, Source], tuple[Draft, ...]]


@cache
def _readers() -> dict[str, Reader]:
    """The reader of each suffix."""
    modules = [find("readers", name) for name in names("readers")]
    return {suffix: module.read for module in modules for suffix in module.SUFFIXES}


def suffixes() -> tuple[str, ...]:
    """All file name endings that have a reader, in lower case: ".md", ".txt", ..."""
    return tuple(sorted(_readers()))


def reader_for(name: str) -> Reader | None:
    """The reader of a file by the end of its name, None where there is none."""
    lower = name.lower()
    endings = [suffix for suffix in _readers() if lower.endswith(suffix)]
    return _readers()[max(endings, key=len)] if endings else None
