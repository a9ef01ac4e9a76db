"""Quantities and claims of a text as they are given to other programs."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ReadClaim", "ReadQuantity"]


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


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """One figure of a text with what it measures; fields are named as in the JSON report."""

    start: int  # code point of the text
    end: int  # half open
    text: str
    measure: str
    subject: str | None
    low: float | str | None  # ISO 8601 for dates and times of day; None where unbounded
    high: float | str | None
    low_open: bool
    high_open: bool
    unit: str | None
    place: str | None
    period: str | None
    subset: str | None
    as_of: str | None
    attribution: str | None
    status: str  # "asserted", "negated", "hypothetical", "forecast"
    previous: bool  # an earlier figure, quoted as such
    increment: bool  # to be added to an earlier figure
