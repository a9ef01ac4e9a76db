"""The findings as workflow commands of GitHub Actions, and the summary of the step.

Of each level GitHub shows the first ten of a step only, so the worst come first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from checker.records import Level
from checker.report import Report
from checker.reports import markdown
from checker.reports.parts.look import Look
from checker.reports.parts.notices import Notice, notices
from checker.reports.parts.order import by_level, counting
from checker.reports.parts.plain import harmless
from checker.reports.parts.stretches import Stretch

__all__ = ["beside", "render"]

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}
SHOWN = 3  # other sides that an annotation names
LIMIT = 1_000_000  # bytes that the summary of a step may have
SUMMARY = "GITHUB_STEP_SUMMARY"

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report, look: Look) -> str:
    """One command for each finding that counts, most serious first; "" for none."""
    return "".join(f"{_command(notice)}\n" for notice in notices(counting(report), look))


def beside(report: Report, look: Look, environ: Mapping[str, str]) -> Mapping[Path, str]:
    """What is to be added to which files: the summary of the step, where GitHub asks for one."""
    path = environ.get(SUMMARY)
    return {Path(path): _summary(counting(report), replace(look, quiet=False))} if path else {}


def _command(notice: Notice) -> str:
    properties = {
        "title": notice.title,
        "file": notice.at.path,
        **_position(notice.at),
    }
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{COMMANDS[notice.level]} {said}::{_text(notice).translate(_DATA)}"


def _position(at: Stretch) -> Mapping[str, int]:
    """Lines, and columns where they are of one line; GitHub takes none that are not."""
    if not at.line:
        return {}
    lines = {"line": at.line, "endLine": at.end_line}
    return {**lines, "col": at.column, "endColumn": at.end_column} if at.on_one_line else lines


def _text(notice: Notice) -> str:
    """The finding, and a line for each of the other sides."""
    sides = [side for side in notice.others if side.speaks]
    lines = [f"{harmless(s.at.path)}:{s.at.line}: {s.text}" for s in sides[:SHOWN]]
    return "\n".join((notice.message, *lines, *(["…"] if len(sides) > SHOWN else ())))


def _property(value: object) -> str:
    return harmless(str(value)).translate(_PROPERTY)


def _summary(report: Report, look: Look) -> str:
    """The report as Markdown; with the worst findings only where all would be too long."""
    worst = by_level(report.findings)
    text = markdown.render(report, look)
    while len(text.encode("utf-8", "backslashreplace")) > LIMIT and worst:
        worst = worst[: len(worst) // 2]
        text = markdown.render(replace(report, findings=worst), look) + "\n…\n"
    return text
