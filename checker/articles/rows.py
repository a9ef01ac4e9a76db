"""Rows of any table become drafts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.articles.columns import present_in, told
from checker.articles.contained import Element, contained
from checker.articles.draft import Draft
from checker.records import Source

__all__ = ["Row", "drafts_of"]


@dataclass(frozen=True, slots=True)
class Row:
    """One record, or why it is none."""

    number: int  # from 1
    element: Element
    values: Mapping[str, object]
    problem: str = ""


def drafts_of(rows: Iterable[Row], source: Source) -> Iterator[Draft]:
    """One draft a row, named by its id where it has one of its own, else by its number.

    Of a source that is shared, the rows before its own only tell which ids are taken.
    """
    taken: set[str] = set()
    for row in rows:
        if 0 < source.last < row.number:
            return
        names = {} if row.problem else present_in(tuple(row.values), source.columns)
        part = _part(row, names, taken)
        taken.add(part)
        if row.number >= source.first:
            yield _draft(row, names, part)


def _part(row: Row, names: Mapping[str, str], taken: set[str]) -> str:
    key = row.values.get(names.get("id", ""), "") if "text" in names else ""
    part = str(key).strip() if isinstance(key, str | int) else ""
    return str(row.number) if not part or part in taken else part


def _draft(row: Row, names: Mapping[str, str], part: str) -> Draft:
    problem = row.problem or ("" if "text" in names else f"record {row.number} has no text")
    if problem:
        return Draft((), part=part, problem=problem)
    return contained(told(row.values, names), row.element, part=part)
