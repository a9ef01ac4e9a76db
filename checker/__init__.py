"""Finds where news articles disagree about a figure, and where one has overtaken another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.version import __version__

if TYPE_CHECKING:
    from checker.records_read import ReadQuantity

__all__ = ["__version__", "quantities"]


def quantities(text: str, *, language: str = "fr", date: str = "") -> list[ReadQuantity]:
    """Every quantity of a text by rising start, none overlapping another.

    `date` is the ISO time that relative and partial dates start from, "" where it is not known. The
    fields are those of `checker quantities`: `start` and `end` in code points, half open; `low` and
    `high` as numbers, as ISO strings for dates and times, None where unbounded; `unit` in full,
    None for a mere number. Raises RuleError when a rule file is wrong.
    """
    from checker.claims.quantities_cli import read_quantities

    return read_quantities(text, language, date)
