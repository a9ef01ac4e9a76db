"""Readers: one file per format, found by their folder and by the entry points "checker.readers".

A reader has SUFFIXES and one of two functions: `read(text, source)` for what is text, or
`read_bytes(data, source)` for what is not; both give drafts. Where several formats share a suffix,
or a file of it need not be an article, `accepts(head, source)` tells by the first part of the text.
One that heeds `source.first` and `source.last` tells by `count(text, source)`, or `count_bytes`, of
about how many rows a file is, so that several processes share it.
A reader imports what it needs inside its functions, so that looking through the suffixes costs
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from checker.articles.decode import decode
from checker.articles.draft import Draft
from checker.errors import InputError
from checker.plugins import find, names
from checker.records import Source
from checker.remote import is_web, name_of

__all__ = [
    "HEAD",
    "Reader",
    "drafts",
    "is_known",
    "is_plain",
    "may_be_shared",
    "readers_for",
    "rows_in",
    "suffixes",
]

_KINDS = {
    "html": re.compile(r"\s*<(?:!doctype html|html|head|body|article|p)\b", re.IGNORECASE),
    "markdown": re.compile(r"\s*(?:---|\+\+\+)[ \t]*\r?\n|#{1,2} \S"),
}
HEAD = 65_536  # bytes of a file that tell its format


@dataclass(frozen=True, slots=True)
class Reader:
    """A module of this folder, or one like it of another package."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str, Source], Iterable[Draft]] | None
    read_bytes: Callable[[bytes, Source], Iterable[Draft]] | None
    accepts: Callable[[str, Source], bool] | None
    count: Callable[[str, Source], int] | None
    count_bytes: Callable[[bytes, Source], int] | None


@cache
def _readers() -> tuple[Reader, ...]:
    modules = ((name, find("readers", name)) for name in names("readers"))
    return tuple(
        Reader(
            name,
            tuple(module.SUFFIXES),
            getattr(module, "read", None),
            getattr(module, "read_bytes", None),
            getattr(module, "accepts", None),
            getattr(module, "count", None),
            getattr(module, "count_bytes", None),
        )
        for name, module in modules
    )


@cache
def suffixes() -> tuple[str, ...]:
    """All file name endings that have a reader, in lower case: ".md", ".txt", ..."""
    return tuple(sorted({suffix for reader in _readers() for suffix in reader.suffixes}))


def is_known(name: str) -> bool:
    """True for a file name whose end has a reader."""
    return name.lower().endswith(suffixes())


def is_plain(name: str) -> bool:
    """True where the end of the name alone tells that a file is an article."""
    return any(reader.accepts is None for reader in readers_for(name))


def readers_for(name: str) -> tuple[Reader, ...]:
    """The readers of a file by the end of its name; of two that fit, the longer counts."""
    lower = name.lower()
    longest = max((end for end in suffixes() if lower.endswith(end)), key=len, default=None)
    return tuple(reader for reader in _readers() if longest in reader.suffixes)


def drafts(data: bytes, source: Source) -> tuple[str, Iterable[Draft]]:
    """The text that runs count in, "" for what is no text, and the articles of a file.

    Raises InputError where it cannot be read.
    """
    if packed := _of_bytes(source):
        return "", packed.read_bytes(data, source) if packed.read_bytes else ()
    text = decode(data)
    chosen = _of_text(text, source)
    return text, chosen.read(text, source) if chosen.read else ()


def may_be_shared(name: str) -> bool:
    """True for the name of a file of which several processes may each read some rows."""
    return any(reader.count or reader.count_bytes for reader in readers_for(name))


def rows_in(data: bytes, source: Source) -> int:
    """About how many rows a file has, 0 where they cannot be shared; raises as `drafts` does."""
    if packed := _of_bytes(source):
        return packed.count_bytes(data, source) if packed.count_bytes else 0
    text = decode(data)
    chosen = _of_text(text, source)
    return chosen.count(text, source) if chosen.count else 0


def _of_bytes(source: Source) -> Reader | None:
    """The reader of a file that is no text."""
    readers = () if source.path == "-" else readers_for(name_of(source.path))
    return next((one for one in readers if one.read_bytes), None)


def _of_text(text: str, source: Source) -> Reader:
    readers = _readers() if source.path == "-" else readers_for(name_of(source.path))
    chosen = next((one for one in readers if one.accepts and one.accepts(text, source)), None)
    return chosen or _by_name(readers, source, text)


def _kind(text: str) -> str:
    """The reader of a text without a name."""
    return next((name for name, pattern in _KINDS.items() if pattern.match(text)), "text")


def _by_name(readers: Iterable[Reader], source: Source, text: str) -> Reader:
    """The reader that takes whatever has its suffix; plain text where no suffix is known."""
    if source.path == "-" or not is_known(name_of(source.path)):
        told = _kind(text) if source.path == "-" or is_web(source.path) else "text"
        return next(one for one in _readers() if one.name == told)
    plain = [reader for reader in readers if reader.accepts is None] or list(readers)
    if len(plain) > 1:
        kinds = " or ".join(reader.name for reader in readers)
        raise InputError(f"it holds no article that is known ({kinds}); see docs/articles.md")
    return plain[0]
