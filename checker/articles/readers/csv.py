"""Tables with separated values: one article a row, the columns named by the first one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.articles.columns import mapped
from checker.articles.contained import Element
from checker.articles.draft import Draft
from checker.articles.rows import Row, drafts_of
from checker.errors import InputError
from checker.records import Source

__all__ = ["SUFFIXES", "accepts", "count", "read"]

SUFFIXES = (".csv", ".tsv")

_SEPARATORS = ",;\t|"
_LONGEST = 2**31 - 1  # code points of a cell


def accepts(head: str, source: Source) -> bool:
    """True where the first row names a column for the text."""
    line = next(iter(head.splitlines()), "")
    try:
        names = next(csv.reader([line], delimiter=_separator(line)), [])
        return source.path != "-" and "text" in mapped(names, source.columns)
    except (csv.Error, InputError):
        return False


def read(text: str, source: Source) -> Iterator[Draft]:
    """The articles of a table; raises InputError where no column holds the text."""
    csv.field_size_limit(_LONGEST)
    passed = [0]
    lines = _counted(io.StringIO(text, newline=""), passed)
    sign = _separator(text.partition("\n")[0])
    rows = csv.reader(lines, delimiter=sign)
    names = [name.strip() for name in next(rows, [])]
    mapped(names, source.columns)  # so that a misspelt column is told once
    sure = _sure(_rows(text, rows, names, passed), sign)
    yield from drafts_of(sure, source)


def count(text: str, _: Source) -> int:
    """How many rows there are; raises InputError where the file is no table."""
    csv.field_size_limit(_LONGEST)
    sign = _separator(text.partition("\n")[0])
    return sum(1 for _ in _whole(csv.reader(io.StringIO(text, newline=""), delimiter=sign)))


def _counted(lines: Iterable[str], passed: list[int]) -> Iterator[str]:
    """The lines; `passed` ends with the code point where the last one ends."""
    for line in lines:
        passed.append(passed[-1] + len(line))
        yield line


def _rows(
    text: str, rows: Iterable[list[str]], names: list[str], passed: list[int]
) -> Iterator[Row]:
    start, line = passed[-1], len(passed)
    for number, cells in enumerate(filter(None, _whole(rows)), 1):
        element = Element(text, f"row {number}, from line {line}", start, passed[-1])
        start, line = passed[-1], len(passed)
        more = [cell for cell in cells[len(names) :] if cell.strip()]
        problem = f"row {number} has more cells than the first one names" if more else ""
        yield Row(number, element, dict(zip(names, cells, strict=False)), problem)


def _sure(rows: Iterable[Row], sign: str) -> Iterator[Row]:
    """The rows; of the last one it is told where its quotes never close: it took what follows."""
    for row in rows:
        place = row.element
        last = place.end == len(place.file)
        if last and not row.problem and not _is_closed(place.file[place.start :], sign):
            line = place.path.rpartition(" ")[2]
            yield replace(
                row,
                problem=f"row {row.number} opens a quote on line {line} or after it "
                "that never closes",
            )
        else:
            yield row


def _is_closed(row: str, sign: str) -> bool:
    try:
        list(csv.reader(io.StringIO(row, newline=""), delimiter=sign, strict=True))
    except csv.Error as error:
        return "unexpected end" not in str(error)
    return True


def _whole(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """The rows; raises InputError where the file breaks off or is no table."""
    try:
        yield from rows
    except csv.Error as error:
        raise InputError(f"it is no table with separated values ({error})") from error


def _separator(line: str) -> str:
    """The sign that parts most cells of the first row."""
    return max(_SEPARATORS, key=lambda sign: (line.count(sign), -_SEPARATORS.index(sign)))
