"""The report as an editor reads it: one block per finding, then one line that sums up."""

from __future__ import annotations

from collections import Counter

from checker.records import Kind
from checker.report import Report
from checker.reports.parts.about import helps, spoken_tally
from checker.reports.parts.block import block
from checker.reports.parts.look import Look
from checker.reports.parts.order import by_level, counting, ordered
from checker.reports.parts.page import Page, page_for
from checker.reports.parts.plain import clean, wrapped
from checker.reports.parts.words import counted

__all__ = ["render"]


def render(report: Report, look: Look) -> str:
    """The report as text in the language of most articles; "" when quiet and all is well."""
    page, quieted = page_for(report, look), any(found.suppressed for found in report.findings)
    report = counting(report)
    told = [finding for finding in by_level(report.findings) if finding.kind is not Kind.UNREADABLE]
    parts = ["\n".join(block(finding, page)) for finding in told]
    if not told and not look.quiet:
        quiet = helps(page.language).remarks.quiet
        parts.append(quiet if quieted else _praise(report, page))
    if problems := _problems(report, page):
        parts.append("\n".join(problems))
    if not look.quiet:
        parts.append("\n".join(wrapped(_summary(report, page), look)))
        if report.baseline:
            parts[-1] += f"\n{spoken_tally(report.baseline, page.language)}"
    return "\n\n".join(parts) + "\n" if parts else ""


def _praise(report: Report, page: Page) -> str:
    labels = page.words.labels
    if any(article.problem for article in report.articles):
        return labels.nothing_but
    return labels.nothing if report.claims else labels.no_facts


def _problems(report: Report, page: Page) -> list[str]:
    """A line for each article that could not be read."""
    lines = []
    for article in ordered(report).articles:
        if article.problem:
            label = f"{page.words.labels.unreadable}{page.words.colon} {clean(article.problem)}"
            lines += wrapped(f"{clean(article.path)} {label}", page.look, hang=2)
    return lines


def _summary(report: Report, page: Page) -> str:
    """Articles, claims, facts and findings, the findings by kind."""
    counts, locale = page.words.counts, page.words.locale
    totals = (
        counted(counts.articles, len(report.articles), locale),
        counted(counts.claims, len(report.claims), locale),
        counted(counts.facts, len(report.facts), locale),
        counted(counts.findings, len(report.findings), locale),
    )
    kinds = Counter(finding.kind for finding in report.findings)
    said = [_kind(kind, kinds[kind], page) for kind in Kind if kinds[kind]]
    return " · ".join(totals) + (f"{page.words.colon} {', '.join(said)}" if said else "")


def _kind(kind: Kind, number: int, page: Page) -> str:
    return f"{number} {counted(page.words.kinds[kind], number, page.words.locale)}"
