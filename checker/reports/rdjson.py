"""The findings in the diagnostic format of reviewdog, which comments on a change with them.

Columns are counted in bytes there, so the files are looked at once more. Where one has gone or
changed, whole lines are named and nothing is suggested.
"""

from __future__ import annotations

from checker.findings.mending import newest_for
from checker.records import Level
from checker.report import Report
from checker.reports.json import Json, pretty
from checker.reports.parts.about import HOME, rule_page
from checker.reports.parts.look import Look
from checker.reports.parts.notices import Notice, Side, notices
from checker.reports.parts.order import counting
from checker.reports.parts.source_lines import LinesOf, byte_column, holds, lines_of_files
from checker.reports.parts.stretches import Stretch

__all__ = ["render"]

SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.NOTE: "INFO"}


def render(report: Report, look: Look) -> str:
    """One object with all findings that count, most serious first."""
    told, lines_of = notices(counting(report), look), lines_of_files()
    worst = {"severity": SEVERITIES[told[0].level]} if told else {}
    return pretty(
        {
            "source": {"name": "checker", "url": HOME},
            **worst,
            "diagnostics": [_diagnostic(notice, lines_of) for notice in told],
        }
    )


def _diagnostic(notice: Notice, lines_of: LinesOf) -> Json:
    rule = notice.finding.rule
    diagnostic: dict[str, Json] = {
        "message": notice.message,
        "location": _location(notice.at, lines_of),
        "severity": SEVERITIES[notice.level],
        "code": {"value": rule, "url": rule_page(rule)},
    }
    if suggestion := _suggestion(notice, lines_of):
        diagnostic["suggestions"] = [suggestion]
    if notice.others:
        diagnostic["related_locations"] = [_related(side, lines_of) for side in notice.others]
    return diagnostic


def _related(side: Side, lines_of: LinesOf) -> Json:
    return {"message": side.text, "location": _location(side.at, lines_of)}


def _location(at: Stretch, lines_of: LinesOf) -> dict[str, Json]:
    if not at.line:
        return {"path": at.path}
    return {"path": at.path, "range": _range(at, lines_of)}


def _range(at: Stretch, lines_of: LinesOf) -> Json:
    """Start and end; without columns a range is of whole lines."""
    lines = lines_of(at.path)
    start = byte_column(lines, line=at.line, column=at.column)
    end = byte_column(lines, line=at.end_line, column=at.end_column)
    if not start or not end:
        return {"start": {"line": at.line}, "end": {"line": at.end_line}}
    return {
        "start": {"line": at.line, "column": start},
        "end": {"line": at.end_line, "column": end},
    }


def _suggestion(notice: Notice, lines_of: LinesOf) -> Json:
    """The newest figure in place of an overtaken one on which the finding stands."""
    here, at = notice.here, notice.at
    newest = newest_for(notice.finding, here) if here else None
    if not here or not newest or "\n" in here.quote + newest.quote:
        return None
    if not holds(lines_of(at.path), here.quote, line=at.line, column=at.column):
        return None
    return {"range": _range(at, lines_of), "text": newest.quote}
