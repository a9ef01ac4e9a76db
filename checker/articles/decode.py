"""Bytes of a file as text."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from pathlib import Path

from checker import remote
from checker.errors import InputError
from checker.records import Source

__all__ = ["content", "decode", "load", "sent"]

_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
# Markup may tell its own encoding: <?xml encoding="...">, <meta charset=...>.
_DECLARED = re.compile(
    rb"<\?xml[^>]{0,80}\bencoding=[\"']([\w.:-]{2,40})|<meta[^>]{0,200}\bcharset=[\"']?([\w.:-]{2,40})",
    re.IGNORECASE,
)
_HEAD = 4096  # bytes in which it is told


def load(path: str) -> bytes:
    """The bytes of a file, be it at an address; raises InputError when it cannot be read."""
    if "://" in path:
        return remote.load(path)
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise InputError(_missing(path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"it cannot be read ({reason.lower()}); check its permissions") from error


def content(source: Source) -> bytes:
    """The bytes of a source, be it a file or what was given; InputError when it cannot be read."""
    if source.problem:
        raise InputError(source.problem)
    given = source.sent or source.path == "-"
    return source.given.encode("latin-1") if given else load(source.path)


def sent(source: Source) -> Source:
    """The source with its bytes, for a machine that need not reach the file."""
    try:
        return replace(source, given=content(source).decode("latin-1"), sent=True)
    except InputError as error:
        return replace(source, problem=str(error), sent=True)


def decode(data: bytes, *, encoding: str = "") -> str:
    """Bytes as text, without the byte order mark; line breaks as they are.

    `encoding` is what came with them. Raises InputError, with what to do, where they are empty, or
    no text in UTF-8, UTF-16, that encoding or the one that the markup tells.
    """
    for mark, wide in _WIDE.items():
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], wide))
    if b"\0" in data:
        raise InputError("it is binary, not text; give the article as text, Markdown or HTML")
    return _checked(_strict(data.removeprefix(codecs.BOM_UTF8), "utf-8", encoding))


def _strict(data: bytes, encoding: str, sent_as: str = "") -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        told = _as_declared(data, sent_as) if encoding == "utf-8" else None
        if told is not None:
            return told
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"it is not valid {encoding.upper()} (byte 0x{data[error.start]:02X} on line {line}); "
            "save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8"
        ) from error


def _as_declared(data: bytes, sent_as: str) -> str | None:
    """The text in the encoding that it came with or its markup tells, None where none fits."""
    found = _DECLARED.search(data, 0, _HEAD)
    name = sent_as or ((found[1] or found[2]).decode("ascii", "replace") if found else "")
    try:
        # browsers read Latin-1 as Windows-1252, and pages are written for them
        latin = codecs.lookup(name).name == "iso8859-1"
        return data.decode("cp1252" if latin else name)
    except (LookupError, UnicodeError):
        return None


def _checked(text: str) -> str:
    if not text.strip():
        raise InputError("it is empty; remove it or give it a text")
    if "\0" in text:
        raise InputError("it holds NUL characters; give the article as text, Markdown or HTML")
    return text


def _missing(path: str) -> str:
    if "\ufffd" in path:
        return "its name is not valid Unicode; rename it"
    return "it is not there any more; run again"
