"""Readers: one file per format, each with SUFFIXES and `read(text, source) -> tuple[Draft, ...]`.

The folder is the registry. A reader imports what it needs inside its functions, so that looking
through the suffixes costs nothing.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module

from checker.articles.draft import Draft
from checker.records import Source

__all__ = ["Reader", "reader_for", "suffixes"]

Reader = Callable[[str, Source], tuple[Draft, ...]]


@cache
def _modules() -> dict[str, str]:
    """The module of each suffix."""
    names = sorted(f"{__name__}.{module.name}" for module in pkgutil.iter_modules(__path__))
    return {suffix: name for name in names for suffix in import_module(name).SUFFIXES}


def suffixes() -> tuple[str, ...]:
    """All file name endings that have a reader, in lower case: ".md", ".txt", ..."""
    return tuple(sorted(_modules()))


def reader_for(name: str) -> Reader | None:
    """The reader of a file by the end of its name, None where there is none."""
    lower = name.lower()
    endings = [suffix for suffix in _modules() if lower.endswith(suffix)]
    if not endings:
        return None
    read: Reader = import_module(_modules()[max(endings, key=len)]).read
    return read
