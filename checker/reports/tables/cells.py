"""Tables as comma-separated values that no spreadsheet takes for anything but text and numbers."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import fields
from operator import attrgetter

from checker.report import Report
from checker.reports.parts.plain import clean
from checker.reports.tables.making import TABLES, rows_of

__all__ = ["as_csv"]

BETWEEN = " | "  # between the entries of a list, which a cell has no other room for

# What a spreadsheet takes for the start of a formula, in the wide forms of East Asia too, at the
# start of a cell and behind a semicolon: where commas are decimal signs, it parts cells there.
_FORMULA = re.compile(r"(^|;)(?=[\s\u200b-\u200d\u2060\ufeff\"']*[=+\-@＝＋－＠])")


def as_csv(report: Report, table: str) -> str:
    """One of the tables with a header line; entries of a list stand behind one another."""
    names = tuple(field.name for field in fields(TABLES[table]))
    values = attrgetter(*names)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(map(_cell, values(row)) for row in rows_of(report, table))
    return out.getvalue()


def _cell(value: str | float | tuple[str, ...] | None) -> str | float | None:
    """A cell that is shown as it is: an apostrophe stands ahead of what looks like a formula."""
    if isinstance(value, tuple):
        value = BETWEEN.join(value)
    return _FORMULA.sub(r"\1'", clean(value)) if isinstance(value, str) else value
