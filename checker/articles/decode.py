"""Bytes of a file as text."""

from __future__ import annotations

import codecs
from pathlib import Path

from checker.errors import InputError

__all__ = ["decode", "load"]

_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def load(path: str) -> str:
    """The text of a file, without its byte order mark; line breaks as they are.

    Raises InputError when it cannot be read, is empty, or is no text in UTF-8 or UTF-16.
    """
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError as error:
        raise InputError(_missing(path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"it cannot be read ({reason.lower()}); check its permissions") from error
    return decode(data)


def decode(data: bytes) -> str:
    """Bytes as text, without the byte order mark; raises InputError with what to do."""
    for mark, encoding in _WIDE.items():
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], encoding))
    if b"\0" in data:
        raise InputError("it is binary, not text; give the article as text, Markdown or HTML")
    return _checked(_strict(data.removeprefix(codecs.BOM_UTF8), "utf-8"))


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"it is not valid {encoding.upper()} (byte 0x{data[error.start]:02X} on line {line}); "
            "save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8"
        ) from error


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
