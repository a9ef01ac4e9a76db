"""The findings as a code quality report of GitLab, which shows them in merge requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checker.records import Level
from checker.report import Report
from checker.reports.json import Json, pretty
from checker.reports.parts.look import Look
from checker.reports.parts.notices import Notice, notices
from checker.reports.parts.order import counting

__all__ = ["render"]

SEVERITIES = {Level.ERROR: "critical", Level.WARNING: "major", Level.NOTE: "info"}


def render(report: Report, look: Look) -> str:
    """A list of issues, most serious first; an empty list for none."""
    return pretty(list(_issues(notices(counting(report), look))))


def _issues(told: tuple[Notice, ...]) -> Iterator[Json]:
    """One issue a finding; GitLab drops all but the first of those with one fingerprint."""
    seen: Counter[str] = Counter()
    for notice in told:
        name = notice.finding.id
        seen[name] += 1
        yield _issue(notice, name if seen[name] == 1 else f"{name}-{seen[name]}")


def _issue(notice: Notice, fingerprint: str) -> Json:
    return {
        "description": notice.message,
        "check_name": notice.finding.rule,
        "fingerprint": fingerprint,
        "severity": SEVERITIES[notice.level],
        "location": {
            "path": notice.at.path,
            "lines": {"begin": max(notice.at.line, 1), "end": max(notice.at.end_line, 1)},
        },
    }
