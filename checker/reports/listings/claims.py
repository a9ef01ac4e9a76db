"""What was extracted, one row per claim: as a table, JSON, CSV or Parquet."""

from __future__ import annotations

from checker.report import Report
from checker.reports import json
from checker.reports.parts.columns import columns
from checker.reports.parts.look import Look
from checker.reports.parts.order import ordered
from checker.reports.parts.page import page_for, scope_of, spoken_value
from checker.reports.parts.plain import clean
from checker.reports.parts.quoting import location

__all__ = ["as_table", "listing"]


def listing(report: Report, form: str, look: Look) -> str | bytes:
    """The claims as a "table", "json" (the report contract), "csv" or "parquet"."""
    match form:
        case "json":
            return json.render(report, look)
        case "csv":
            from checker.reports.tables.cells import as_csv

            return as_csv(report, "claims")
        case "parquet":
            from checker.reports.tables.frames import as_parquet

            return as_parquet(report, "claims")
        case _:
            return as_table(report, look)


def as_table(report: Report, look: Look) -> str:
    """Place, measure, value, scope and quote of each claim, in aligned columns."""
    page = page_for(report, look)
    rows = []
    for claim in ordered(report).claims:
        measure, *scope = scope_of(claim, page)
        where = ", ".join(filter(None, scope))
        rows.append(
            (location(claim), measure, spoken_value(claim, page), where, clean(claim.quote))
        )
    lines = columns(rows, look) if rows else [page.words.labels.no_facts]
    return "\n".join(lines) + "\n"
