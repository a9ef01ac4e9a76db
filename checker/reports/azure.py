"""The findings as logging commands of Azure Pipelines, which it shows beside the run.

It knows errors and warnings only; notes are plain lines of the log.
"""

from __future__ import annotations

from checker.records import Level
from checker.report import Report
from checker.reports.parts.look import Look
from checker.reports.parts.notices import Notice, notices
from checker.reports.parts.order import counting
from checker.reports.parts.plain import harmless

__all__ = ["render"]

_DATA = str.maketrans({"%": "%AZP25"})
_PROPERTY = str.maketrans({"%": "%AZP25", ";": "%3B", "]": "%5D"})


def render(report: Report, look: Look) -> str:
    """One line for each finding that counts, most serious first; "" for none."""
    return "".join(f"{_line(notice)}\n" for notice in notices(counting(report), look))


def _line(notice: Notice) -> str:
    text = _text(notice)
    if notice.level is Level.NOTE:
        where = f"{notice.at.path}:{notice.at.line}:{notice.at.column}"
        return harmless(f"{notice.level}: {where}: {text}")
    properties = {
        "type": str(notice.level),
        "sourcepath": notice.at.path,
        **(
            {"linenumber": notice.at.line, "columnnumber": notice.at.column}
            if notice.at.line
            else {}
        ),
        "code": notice.finding.rule,
    }
    said = "".join(f"{name}={_property(value)};" for name, value in properties.items())
    return f"##vso[task.logissue {said}]{harmless(text).translate(_DATA)}"


def _text(notice: Notice) -> str:
    """The finding, and where the first claim of each other side stands.

    The agent looks for a command anywhere in a line, so that no text may hold one.
    """
    sides = (
        f"{side.value}: {side.at.path}:{side.at.line}" for side in notice.others if side.speaks
    )
    return " · ".join((notice.message, *sides)).replace("##", "#\u200b#")


def _property(value: object) -> str:
    return harmless(str(value)).translate(_PROPERTY)
