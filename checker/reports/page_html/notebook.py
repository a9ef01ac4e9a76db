"""The findings as a piece of HTML for a notebook: a table without script, style sheet or links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.records import Finding
from checker.report import Report
from checker.reports.page_html.files import environment
from checker.reports.parts.look import PLAIN
from checker.reports.parts.order import by_level
from checker.reports.parts.page import Page, page_for, spoken_value
from checker.reports.parts.quoting import context_around
from checker.reports.parts.sides import Side, sides_of
from checker.reports.parts.words import counted

__all__ = ["fragment"]

SHOWN = 50  # findings; a notebook that holds more is slow to open


@dataclass(frozen=True, slots=True)
class _SideView:
    """One value with the sentence and the place of the claim that speaks for it."""

    value: str
    before: str
    figure: str
    after: str
    place: str


@dataclass(frozen=True, slots=True)
class _Row:
    """One finding."""

    level: str
    kind: str
    message: str
    sides: tuple[_SideView, ...]


def fragment(report: Report) -> str:
    """Counts, and a row for each finding with its sides; what comes from articles is escaped."""
    page, findings = page_for(report, PLAIN), by_level(report.findings)
    labels = page.words.labels
    return (
        environment()
        .get_template("notebook.html")
        .render(
            language=page.language,
            counts=tuple(_counts(report, page)),
            rows=tuple(_row(finding, page) for finding in findings[:SHOWN]),
            more=f"… +{len(findings) - SHOWN}" if len(findings) > SHOWN else "",
            nothing=labels.nothing if report.claims else labels.no_facts,
            quotes=page.words.quotes,
        )
    )


def _counts(report: Report, page: Page) -> Iterator[str]:
    counts, locale = page.words.counts, page.words.locale
    yield counted(counts.articles, len(report.articles), locale)
    yield counted(counts.claims, len(report.claims), locale)
    yield counted(counts.facts, len(report.facts), locale)
    yield counted(counts.findings, len(report.findings), locale)


def _row(finding: Finding, page: Page) -> _Row:
    return _Row(
        level=finding.level.value,
        kind=page.words.kinds[finding.kind].one,
        message=finding.message,
        sides=tuple(_side(side, page) for side in sides_of(finding)),
    )


def _side(side: Side, page: Page) -> _SideView:
    claim = side.first
    before, after = context_around(claim)
    place = f"{claim.article}:{claim.line}:{claim.column}"
    return _SideView(spoken_value(claim, page), before, claim.quote, after, place)
