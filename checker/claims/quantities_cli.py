"""Quantities of lines of text: what `checker quantities` runs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable

from checker.claims.quantities import reader
from checker.claims.quantity import Quantity
from checker.values import json_bound

__all__ = ["quantities_json", "stream"]

Field = str | int | float | bool | None


def quantities_json(text: str, language: str, date: str = "") -> list[dict[str, Field]]:
    """The quantities of a text as flat records for JSON; unbounded ends are None."""
    return [_record(text, quantity) for quantity in reader(language).read(text, anchor=date)]


def _record(text: str, quantity: Quantity) -> dict[str, Field]:
    value = quantity.value
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": text[quantity.start : quantity.end],
        "low": json_bound(value.low, quantity.unit),
        "high": json_bound(value.high, quantity.unit),
        "low_open": value.low_open,
        "high_open": value.high_open,
        "unit": quantity.unit or None,
        "kind": quantity.kind,
    }


def stream(
    lines: Iterable[str],
    write: Callable[[str], object],
    *,
    language: str = "",
    explain: bool = False,
) -> None:
    """Write one JSON line a line read: JSON objects with text, date, language, or plain text."""
    for line in lines:
        text, date, told = _request(line.rstrip("\n"))
        records = quantities_json(text, told or language or "fr", date)
        write(json.dumps({"quantities": records}, ensure_ascii=False) + "\n")


def _request(line: str) -> tuple[str, str, str]:
    if line.startswith("{"):
        try:
            asked = json.loads(line)
        except ValueError:
            return line, "", ""
        if isinstance(asked, dict) and isinstance(asked.get("text"), str):
            return asked["text"], str(asked.get("date") or ""), str(asked.get("language") or "")
    return line, "", ""


if __name__ == "__main__":
    stream(sys.stdin, sys.stdout.write)
