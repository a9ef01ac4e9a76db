"""Rows of any table become drafts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.articles.columns import present_in, told
from checker.articles.contained import Element, contained
from checker.articles.draft import Draft
from checker.errors import InputError

__all__ = ["Row", "drafts_of"]


@dataclass(frozen=True, slots=True)
class Row:
    """One record, or why it is none."""

    number: int  # from 1
    element: Element
    values: Mapping[str, object]
    problem: str = ""


def drafts_of(rows: Iterable[Row], *, columns: str) -> Iterator[Draft]:
    """One draft a row, named by its id where it has one of its own, else by its number."""
    taken: set[str] = set()
    for row in rows:
        try:
            draft = _draft(row, columns, taken)
        except InputError as error:
            draft = Draft((), part=str(row.number), problem=str(error))
        taken.add(draft.part)
        yield draft


def _draft(row: Row, columns: str, taken: set[str]) -> Draft:
    if row.problem:
        raise InputError(row.problem)
    names = present_in(tuple(row.values), columns)
    if "text" not in names:
        raise InputError(f"record {row.number} has no text")
    key = row.values.get(names.get("id", ""), "")
    part = str(key).strip() if isinstance(key, str | int) else ""
    if not part or part in taken:
        part = str(row.number)
    return contained(told(row.values, names), row.element, part=part)
