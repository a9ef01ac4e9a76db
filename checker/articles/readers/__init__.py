"""Readers: one file per format, found by their folder and by the entry points "checker.readers".

A reader has SUFFIXES and one of two functions: `read(text, source)` for what is text, or
`read_bytes(data, source)` for what is not; both give drafts. Where several formats share a suffix,
or a file of it need not be an article, `accepts(head, source)` tells by the first part of the text.
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

__all__ = ["HEAD", "Reader", "drafts", "is_known", "is_plain", "readers_for", "suffixes"]

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
    name = name_of(source.path)
    readers = _readers() if source.path == "-" else readers_for(name)
    for reader in readers:
        if reader.read_bytes and source.path != "-":
            return "", reader.read_bytes(data, source)
    text = decode(data)
    chosen = next((one for one in readers if one.accepts and one.accepts(text, source)), None)
    if chosen is None:
        chosen = _by_name(readers, source, text)
    return text, chosen.read(text, source) if chosen.read else ()


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
