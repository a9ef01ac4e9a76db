"""What every part of the page needs to know: words, ids of elements, states, what is stale."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.records import Claim, Finding, Kind
from checker.records_decided import Decision
from checker.report import Report
from checker.reports.page_html.words import PageWords, page_words
from checker.reports.parts.look import Look
from checker.reports.parts.order import Ordered, ordered
from checker.reports.parts.page import Page, page_for
from checker.reports.parts.sides import sides_of
from checker.reports.parts.states import State, states

__all__ = ["Sheet", "sheet_for"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One review page being written."""

    page: Page
    words: PageWords
    report: Ordered
    articles: Mapping[str, str]  # ids of records -> ids of elements of the page
    claims: Mapping[str, str]
    facts: Mapping[str, str]
    sources: Mapping[str, str]  # names of sources -> what filters call them
    states: Mapping[str, State]  # by fact
    stale: frozenset[str]  # ids of the claims whose value has been overtaken
    decisions: Mapping[str, Decision]  # by finding

    def link(self, claim: Claim) -> str:
        """Where the claim stands in the article view; "" where its article is not there."""
        return f"#{self.claims[claim.id]}" if claim.id in self.claims else ""

    def filed(self, claims: Sequence[Claim]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The articles and the sources of some claims, as filters call them."""
        articles = dict.fromkeys(self.articles.get(claim.article, "") for claim in claims)
        sources = dict.fromkeys(self.sources.get(claim.source, "") for claim in claims)
        return tuple(filter(None, articles)), tuple(filter(None, sources))

    def fact_link(self, fact: str) -> str:
        """Where the fact stands in the view of facts; "" for an unknown one."""
        return f"#{self.facts[fact]}" if fact in self.facts else ""


def sheet_for(report: Report, look: Look) -> Sheet:
    """A page in the language of most articles; elements are numbered in the order of reports."""
    decisions = {decision.finding: decision for decision in report.decisions}
    page, parts = page_for(report, look), ordered(_open_to_review(report, decisions))
    parts = replace(parts, articles=tuple(report.texts(parts.articles)))
    shown = [claim for claim in parts.claims if claim.article in page.articles]
    return Sheet(
        page=page,
        words=page_words(page.language),
        report=parts,
        articles=_numbered("a", (article.id for article in parts.articles)),
        claims=_numbered("c", (claim.id for claim in shown)),
        facts=_numbered("f", (fact.id for fact in parts.facts)),
        sources=_numbered("o", (c.source for c in parts.claims if c.source)),
        states=states(report),
        stale=frozenset(claim.id for claim in _overtaken(report.findings, parts)),
        decisions=decisions,
    )


def _open_to_review(report: Report, decisions: Mapping[str, Decision]) -> Report:
    """The report with the findings that count, and those that the desk has decided itself."""
    kept = tuple(f for f in report.findings if not f.suppressed or f.id in decisions)
    return replace(report, findings=kept)


def _numbered(letter: str, ids: Iterable[str]) -> dict[str, str]:
    return {name: f"{letter}{number}" for number, name in enumerate(dict.fromkeys(ids), 1)}


def _overtaken(findings: Iterable[Finding], report: Ordered) -> Iterable[Claim]:
    """The claims of all sides of an update but the first, and those of its fact that say so too."""
    claims_of = {fact.id: fact.claims for fact in report.facts}
    for finding in findings:
        if finding.kind is Kind.UPDATES:
            old = [claim for side in sides_of(finding)[1:] for claim in side.claims]
            values = {(claim.value, claim.unit) for claim in old}
            yield from old
            for claim in claims_of.get(finding.fact, finding.claims):
                if (claim.value, claim.unit) in values:
                    yield claim
