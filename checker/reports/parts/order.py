"""The one order that every report keeps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from checker.records import Article, Claim, Fact, Finding, Level
from checker.report import Report, Tally

__all__ = ["SERIOUSNESS", "Ordered", "by_level", "counting", "ordered"]

SERIOUSNESS = {Level.ERROR: 0, Level.WARNING: 1, Level.NOTE: 2}


@dataclass(frozen=True, slots=True)
class Ordered:
    """The parts of a report in the order in which they are printed."""

    articles: tuple[Article, ...]  # by id
    claims: tuple[Claim, ...]  # by article and place
    facts: tuple[Fact, ...]  # by their first claim
    findings: tuple[Finding, ...]  # most serious first, else as given
    fact_of: Mapping[str, str]  # claim id -> fact id
    baseline: Tally | None = None


def ordered(report: Report) -> Ordered:
    """The report in the order that all formats share."""
    return Ordered(
        articles=tuple(sorted(report.articles, key=lambda article: article.id)),
        claims=tuple(sorted(report.claims, key=_place)),
        facts=tuple(sorted(report.facts, key=_first_place)),
        findings=by_level(report.findings),
        fact_of={claim.id: fact.id for fact in report.facts for claim in fact.claims},
        baseline=report.baseline,
    )


def by_level(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings, most serious first; those of one level stay as they are."""
    return tuple(sorted(findings, key=lambda finding: SERIOUSNESS[finding.level]))


def counting(report: Report) -> Report:
    """The report with those findings only that are not suppressed."""
    return replace(report, findings=tuple(f for f in report.findings if not f.suppressed))


def _place(claim: Claim) -> tuple[str, int, int, str]:
    return (claim.article, claim.start, claim.end, claim.id)


def _first_place(fact: Fact) -> tuple[tuple[str, int, int, str], str]:
    return (min(map(_place, fact.claims), default=("", 0, 0, "")), fact.id)
