"""Quantities of lines of text: what `checker quantities` runs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Literal

from checker.claims.explaining import Part, explained
from checker.claims.quantities import reader
from checker.claims.quantity import Quantity
from checker.records_read import ReadQuantity
from checker.values import json_bound, spoken

__all__ = ["Layout", "quantities_json", "read_quantities", "stream"]

Layout = Literal["jsonl", "table"]
Field = str | int | float | bool | list[dict[str, str]] | None

_FIELDS = tuple(field.name for field in fields(ReadQuantity))
_values = attrgetter(*_FIELDS)
_encoded = json.JSONEncoder(ensure_ascii=False).encode
_COLUMNS = "{:<32}  {:<34}  {:<16}  {}"


@dataclass(frozen=True, slots=True)
class _Request:
    """One text to read."""

    text: str
    date: str  # ISO time that relative dates start from
    language: str


def quantities_json(
    text: str, language: str, date: str = "", *, explain: bool = False
) -> list[dict[str, Field]]:
    """The quantities of a text as flat records for JSON; unbounded ends are None.

    With `explain`, each record tells which words were read as what.
    """
    reading = reader(language)
    found = reading.read(text, anchor=date)
    records: list[dict[str, Field]] = [
        dict(zip(_FIELDS, _values(_record(text, quantity)), strict=True)) for quantity in found
    ]
    if explain:
        for record, parts in zip(
            records, explained(text, found, reader=reading, anchor=date), strict=True
        ):
            record["explain"] = [_part(part) for part in parts]
    return records


def read_quantities(text: str, language: str, date: str = "") -> list[ReadQuantity]:
    """The quantities of a text as records for other programs."""
    return [_record(text, quantity) for quantity in reader(language).read(text, anchor=date)]


def _record(text: str, quantity: Quantity) -> ReadQuantity:
    value = quantity.value
    return ReadQuantity(
        start=quantity.start,
        end=quantity.end,
        text=text[quantity.start : quantity.end],
        low=json_bound(value.low, quantity.unit),
        high=json_bound(value.high, quantity.unit),
        low_open=value.low_open,
        high_open=value.high_open,
        unit=quantity.unit or None,
        kind=quantity.kind,
    )


def _part(part: Part) -> dict[str, str]:
    told = {"text": part.text, "role": part.role, "rule": part.rule, "unit": part.unit}
    return {name: value for name, value in told.items() if value}


def stream(
    lines: Iterable[str],
    write: Callable[[str], object],
    *,
    language: str = "",
    explain: bool = False,
    layout: Layout = "jsonl",
) -> None:
    """Write what each line holds: JSON objects with text, date and language, or plain text.

    As "jsonl", one JSON line comes out for each line read; as "table", one line a quantity.
    """
    for line in lines:
        asked = _request(line.rstrip("\n"), language or "fr")
        if layout == "table":
            for row in _rows(asked, explain=explain):
                write(row + "\n")
            continue
        records = quantities_json(asked.text, asked.language, asked.date, explain=explain)
        write(_encoded({"quantities": records}) + "\n")


def _request(line: str, language: str) -> _Request:
    plain = _Request(line, "", language)
    if not line.startswith("{"):
        return plain
    try:
        asked = json.loads(line)
    except ValueError:
        return plain
    if not isinstance(asked.get("text"), str):
        return plain
    told = str(asked.get("language") or language)
    return _Request(asked["text"], str(asked.get("date") or ""), told)


def _rows(asked: _Request, *, explain: bool) -> Iterator[str]:
    """One line a quantity: its words, its value in words, unit and kind."""
    reading = reader(asked.language)
    found = reading.read(asked.text, anchor=asked.date)
    parts: Sequence[Sequence[Part]] = [()] * len(found)
    if explain:
        parts = explained(asked.text, found, reader=reading, anchor=asked.date)
    for quantity, told in zip(found, parts, strict=True):
        words = " ".join(asked.text[quantity.start : quantity.end].split())
        value = spoken(quantity.value, quantity.unit, asked.language)
        yield _COLUMNS.format(words, value, quantity.unit or "-", quantity.kind)
        yield from (f"    {part.role}: {_reason(part)}" for part in told)


def _reason(part: Part) -> str:
    names = ", ".join(name for name in (part.rule, part.unit) if name)
    words = " ".join(part.text.split())
    return f"{words} ({names})" if names else words


if __name__ == "__main__":
    stream(sys.stdin, sys.stdout.write)
