"""One claim as the page shows it: its value, its sentence with the figure marked, its origin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from checker.records import Claim
from checker.reports.page_html.sheet import Sheet
from checker.reports.parts.dates import spoken_time
from checker.reports.parts.page import spoken_value
from checker.reports.parts.quoting import context_around, remarks

__all__ = ["Card", "Cards", "cards_for"]


@dataclass(frozen=True, slots=True)
class Card:
    """One claim in words; what comes from an article is not yet escaped."""

    claim: Claim
    value: str
    before: str
    after: str
    title: str
    source: str
    date: str  # in words, "" where there is none
    place: str  # article:line:column
    remarks: tuple[str, ...]
    link: str  # to the place in the article view
    language: str
    stale: bool


Cards: TypeAlias = Mapping[str, Card]


def cards_for(sheet: Sheet) -> Cards:
    """The card of every claim that the report, its facts or its findings hold, by its id."""
    report = sheet.report
    held = {claim.id: claim for claim in report.claims}
    held |= {claim.id: claim for fact in report.facts for claim in fact.claims}
    held |= {claim.id: claim for finding in report.findings for claim in finding.claims}
    return {name: _card(claim, sheet) for name, claim in held.items()}


def _card(claim: Claim, sheet: Sheet) -> Card:
    article = sheet.page.articles.get(claim.article)
    before, after = context_around(claim)
    return Card(
        claim=claim,
        value=spoken_value(claim, sheet.page),
        before=before,
        after=after,
        title=article.title if article else "",
        source=claim.source,
        date=spoken_time(claim.published, sheet.page.words.locale),
        place=f"{claim.article}:{claim.line}:{claim.column}",
        remarks=tuple(filter(None, remarks(claim, sheet.page))),
        link=sheet.link(claim),
        language=(article.language if article else "") or sheet.page.language,
        stale=claim.id in sheet.stale,
    )
