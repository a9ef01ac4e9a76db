"""The findings as a Parquet file; into a folder, all four tables."""

from __future__ import annotations

from collections.abc import Mapping

from checker.report import Report
from checker.reports.parts.look import Look
from checker.reports.tables.frames import as_parquet
from checker.reports.tables.making import TABLES

__all__ = ["render", "tables"]


def render(report: Report, look: Look) -> bytes:  # noqa: ARG001 - formats share one signature
    """The findings, one a row, most serious first."""
    return as_parquet(report, "findings")


def tables(report: Report) -> Mapping[str, bytes]:
    """Every table by the name of its file."""
    return {f"{name}.parquet": as_parquet(report, name) for name in TABLES}
