"""The rows of each table, in the order that all formats share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from checker.records import Article, Claim, Fact, Finding
from checker.report import Report
from checker.reports.parts.order import Ordered, ordered
from checker.reports.parts.scope import said
from checker.reports.parts.states import State, states
from checker.reports.tables.rows import ArticleRow, ClaimRow, FactRow, FindingRow, Row
from checker.values import json_bound

__all__ = ["TABLES", "rows_of"]

Rows = tuple[Row, ...]


def rows_of(report: Report, table: str) -> Rows:
    """The rows of one of TABLES."""
    return _MAKERS[table](report)


def _articles(report: Report) -> Rows:
    return tuple(map(_article, ordered(report).articles))


def _claims(report: Report) -> Rows:
    parts = ordered(report)
    return tuple(_claim(claim, parts) for claim in parts.claims)


def _facts(report: Report) -> Rows:
    known = states(report)
    return tuple(_fact(fact, known[fact.id]) for fact in ordered(report).facts)


def _findings(report: Report) -> Rows:
    parts = ordered(report)
    subjects = {fact.id: fact.subject for fact in parts.facts}
    return tuple(_finding(finding, subjects) for finding in parts.findings)


def _article(article: Article) -> ArticleRow:
    return ArticleRow(
        id=article.id,
        path=article.path,
        title=article.title or None,
        published=article.published or None,
        source=article.source or None,
        language=article.language or None,
        story=article.story or None,
        problem=article.problem or None,
    )


def _claim(claim: Claim, report: Ordered) -> ClaimRow:
    low, high = (json_bound(end, claim.unit) for end in (claim.value.low, claim.value.high))
    return ClaimRow(
        id=claim.id,
        article=claim.article,
        path=claim.path,
        line=claim.line,
        column=claim.column,
        start=claim.start,
        end=claim.end,
        measure=claim.measure,
        subject=claim.subject or None,
        low=_number(low),
        high=_number(high),
        earliest=low if isinstance(low, str) else None,
        latest=high if isinstance(high, str) else None,
        low_open=claim.value.low_open,
        high_open=claim.value.high_open,
        unit=claim.unit or None,
        text=claim.quote,
        context=claim.context,
        place=said(claim.place) or None,
        period=claim.period or None,
        subset=said(claim.subset) or None,
        as_of=claim.as_of or None,
        attribution=claim.attribution or None,
        authority=claim.authority or None,
        status=claim.status.value,
        previous=claim.previous,
        increment=claim.increment,
        ordinal=claim.ordinal,
        published=claim.published or None,
        source=claim.source or None,
        fact=report.fact_of.get(claim.id),
        story=claim.story or None,
        rule=claim.rule,
        offset=claim.offset,
        revised=claim.revised,
        definite=claim.definite,
        single=claim.single,
    )


def _number(bound: float | str | None) -> float | None:
    return None if bound is None or isinstance(bound, str) else float(bound)


def _fact(fact: Fact, state: State) -> FactRow:
    return FactRow(
        id=fact.id,
        story=fact.story or None,
        measure=fact.measure,
        subject=fact.subject or None,
        name=fact.name or None,
        state=state.value,
        claims=tuple(claim.id for claim in fact.claims),
    )


def _finding(finding: Finding, subjects: Mapping[str, str]) -> FindingRow:
    first = next(iter(finding.claims), None)
    return FindingRow(
        id=finding.id,
        kind=finding.kind.value,
        rule=finding.rule,
        level=finding.level.value,
        confidence=finding.confidence,
        measure=first.measure if first else None,
        subject=subjects.get(finding.fact) or (first.subject if first else "") or None,
        message=finding.message,
        reason=finding.reason or None,
        fact=finding.fact or None,
        claims=tuple(claim.id for claim in finding.claims),
        texts=tuple(claim.quote for claim in finding.claims),
        articles=tuple(claim.article for claim in finding.claims),
        suppressed=bool(finding.suppressed),
        suppressed_by=finding.suppressed or None,
        excuse=finding.excuse or None,
    )


_MAKERS: Mapping[str, Callable[[Report], Rows]] = MappingProxyType(
    {"articles": _articles, "claims": _claims, "facts": _facts, "findings": _findings}
)
TABLES: Mapping[str, type[Row]] = MappingProxyType(
    {"articles": ArticleRow, "claims": ClaimRow, "facts": FactRow, "findings": FindingRow}
)
