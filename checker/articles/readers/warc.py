"""Web archives (WARC), packed or not: one article for each page of HTML that was fetched well."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from checker.articles.decode import decode
from checker.articles.draft import Draft
from checker.articles.readers import html
from checker.errors import InputError
from checker.records import Source

__all__ = ["SUFFIXES", "count_bytes", "read_bytes"]

SUFFIXES = (".warc", ".warc.gz")

_MOST = 32 * 2**20  # bytes of a page once unpacked
_PIECE = 2**20  # bytes that are unpacked at a time
_PACKED = b"\x1f\x8b"
_LENGTH = re.compile(rb"^content-length:\s*(\d{1,18})\s*$", re.IGNORECASE | re.MULTILINE)
_CURE = "reading web archives needs warcio: pip install 'fact-consistency-checker[warc]'"


def read_bytes(data: bytes, source: Source) -> Iterator[Draft]:
    """The articles of an archive; raises InputError where it is none, or warcio is missing."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ModuleNotFoundError as error:
        raise InputError(_CURE) from error
    number = at = 0
    try:
        for record in (records := ArchiveIterator(io.BytesIO(data))):
            if _is_page(record):
                number += 1
                if 0 < source.last < number:
                    return
                if number >= source.first:
                    yield from _drafts(record, source, number)
            at = records.get_record_offset()  # reads the record to its end
        _sure_of_end(data[at:])
    except (zlib.error, ArchiveLoadFailed, AttributeError, EOFError, OSError, ValueError) as error:
        raise InputError(f"the web archive breaks off or is damaged ({error})") from error


def count_bytes(data: bytes, _: Source) -> int:
    """How many records begin in it as those of pages do, packed or not."""
    return data.count(_PACKED + b"\x08") or data.count(b"\r\nWARC-Type: response\r\n")


def _sure_of_end(tail: bytes) -> None:
    """Raise EOFError where an archive stops within what begins at its last record.

    Its own reader takes such an end for one like any other.
    """
    while tail.startswith(_PACKED):
        member = zlib.decompressobj(wbits=31)
        while tail and not member.eof:
            member.decompress(tail, _PIECE)
            tail = member.unconsumed_tail
        if not member.eof:
            raise EOFError("its last record has no end")
        tail = member.unused_data
    while tail.strip():
        head, _, body = tail.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if length is None or len(body) < int(length[1]):
            raise EOFError("its last record has no end")
        tail = body[int(length[1]) :].lstrip()


def _is_page(record: Any) -> bool:
    if record.rec_type == "response" and record.http_headers is not None:
        if record.http_headers.get_statuscode() != "200":
            return False
        kind = record.http_headers.get_header("Content-Type") or ""
    else:
        kind = record.rec_headers.get_header("Content-Type") or ""
        if record.rec_type != "resource":
            return False
    return "html" in kind.lower()


def _page(record: Any) -> bytes:
    data: bytes = record.content_stream().read(_MOST + 1)
    if len(data) > _MOST:
        raise InputError(f"the page has more than {_MOST >> 20} MB, which is refused")
    return data


def _charset(record: Any) -> str:
    headers = record.http_headers
    kind = headers.get_header("Content-Type") if headers is not None else ""
    return (kind or "").lower().partition("charset=")[2].partition(";")[0].strip(" \"'")


def _drafts(record: Any, source: Source, number: int) -> Iterator[Draft]:
    """The articles of one page; its own problem is told, and the others are still read."""
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    try:
        text = decode(_page(record), encoding=_charset(record))
        drafts = html.read(text, source)
    except (InputError, ArithmeticError, LookupError, RecursionError, ValueError) as error:
        yield Draft((), part=str(number), problem=f"{address}: {error}")
        return
    for draft in drafts:
        yield replace(
            draft,
            part=f"{number}.{draft.part}" if draft.part else str(number),
            url=draft.url or address,
            content=text,
            element=f"page {number}, {address}",
        )
