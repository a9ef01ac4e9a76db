"""The findings as JSON, one a line, each with its claims: for streams and shell tools."""

from __future__ import annotations

from checker.report import Report
from checker.reports.json import finding_line
from checker.reports.parts.look import Look
from checker.reports.parts.order import ordered

__all__ = ["render"]


def render(report: Report, look: Look) -> str:  # noqa: ARG001 - formats share one signature
    """A line for each finding, most serious first; "" for none."""
    parts = ordered(report)
    return "".join(f"{finding_line(found, parts.fact_of)}\n" for found in parts.findings)
