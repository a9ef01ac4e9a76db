"""A quantity as it is given to other programs."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ReadQuantity"]


@dataclass(frozen=True, slots=True)
class ReadQuantity:
    """One number expression of a text, with its hedge as bounds."""

    start: int  # code point of the text
    end: int  # half open
    text: str
    low: float | str | None  # ISO 8601 for dates and times of day; None where unbounded
    high: float | str | None
    low_open: bool
    high_open: bool
    unit: str | None  # "percent", "EUR", "kilometre", "date", ...; None for a mere number
    kind: str  # "number", "ordinal", "percent", "money", "measure", "duration", "date", ...
