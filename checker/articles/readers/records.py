"""JSON Lines, and JSON that is a list of records: one article each, read by column names."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping

from checker.articles.columns import mapped
from checker.articles.contained import Element
from checker.articles.draft import Draft
from checker.articles.jsonfile import parsed, values
from checker.articles.rows import Row, drafts_of
from checker.errors import InputError
from checker.records import Source

__all__ = ["SUFFIXES", "accepts", "count", "read"]

SUFFIXES = (".jsonl", ".ndjson", ".json")

_LIST = re.compile(
    r'\s*(?:\{[^\[\]{}]{0,2000}"(?:articles|documents|items|records|rows|data|results|docs)"\s*:\s*)?(?=\[\s*\{)'
)
_KEY = re.compile(r'"([^"\\]{1,60})"\s*:')
_RECORD = re.compile(r'\s*\{\s*"')


def accepts(head: str, source: Source) -> bool:
    """True for records of which the first names a column for the text."""
    if not (_RECORD.match(head) or _LIST.match(head)):
        return False
    is_lines = not source.path.lower().endswith(".json")
    if is_lines and not _LIST.match(head) and source.path == "-" and "\n{" not in head.strip():
        return False
    try:
        return "text" in mapped(_KEY.findall(head), source.columns)
    except InputError:
        return False


def read(text: str, source: Source) -> Iterator[Draft]:
    """The articles of a file; a record that cannot be read is told by itself."""
    listed = _LIST.match(text)
    rows = _listed(text, listed.end()) if listed else _lines(text)
    yield from drafts_of(rows, source)


def count(text: str, _: Source) -> int:
    """How many records there are, blank lines counted in; 0 where they are no lines."""
    return 0 if _LIST.match(text) else text.count("\n") + 1


def _lines(text: str) -> Iterator[Row]:
    at = number = 0
    for line in io.StringIO(text, newline=""):
        start, at = at, at + len(line)
        if not line.strip():
            continue
        number += 1
        element = Element(text, f"record {number}", start, at)
        try:
            yield _row(number, element, parsed(line))
        except InputError as error:
            yield Row(number, element, {}, str(error))


def _listed(text: str, at: int) -> Iterator[Row]:
    for number, found in enumerate(values(text, at), 1):
        element = Element(text, f"record {number}", found.start, found.end)
        yield _row(number, element, found.value)


def _row(number: int, element: Element, value: object) -> Row:
    if not isinstance(value, Mapping):
        return Row(number, element, {}, f"record {number} is no object with named values")
    return Row(number, element, value)
