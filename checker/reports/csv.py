"""The findings as comma-separated values; into a folder, all four tables."""

from __future__ import annotations

from collections.abc import Mapping

from checker.report import Report
from checker.reports.parts.look import Look
from checker.reports.tables.cells import as_csv
from checker.reports.tables.making import TABLES

__all__ = ["render", "tables"]


def render(report: Report, look: Look) -> str:  # noqa: ARG001 - formats share one signature
    """The findings, one a line, most serious first."""
    return as_csv(report, "findings")


def tables(report: Report) -> Mapping[str, str]:
    """Every table by the name of its file."""
    return {f"{name}.csv": as_csv(report, name) for name in TABLES}
