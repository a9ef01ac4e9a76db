"""What every line of a text report needs to know: language, words, look, articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.findings.scope_words import subset_words
from checker.records import Article, Claim
from checker.report import Report
from checker.reports.parts.dates import spoken_period
from checker.reports.parts.look import Look
from checker.reports.parts.plain import clean
from checker.reports.parts.scope import said
from checker.reports.parts.words import Words, counted, main_language, measure_name, words
from checker.values import spoken

__all__ = ["Page", "copies_said", "page_for", "scope_of", "spoken_value"]


@dataclass(frozen=True, slots=True)
class Page:
    """One text report being written."""

    language: str
    words: Words
    look: Look
    articles: Mapping[str, Article]


def page_for(report: Report, look: Look) -> Page:
    """A page in the reader's language, else that of most articles."""
    language = report.locale or main_language(report.articles)
    return Page(
        language, words(language), look, {article.id: article for article in report.articles}
    )


def copies_said(claims: Sequence[Claim], page: Page) -> str:
    """« 3 articles d'une seule origine », "" where none of their articles are near copies."""
    known = [a for claim in claims if (a := page.articles.get(claim.article))]
    origins, counts = {a.copy_of or a.id for a in known}, page.words.counts
    if len(origins) == len({a.id for a in known}):
        return ""
    articles = counted(counts.articles, len({a.id for a in known}), page.words.locale)
    return f"{articles} {counted(counts.of_origins, len(origins), page.words.locale)}"


def spoken_value(claim: Claim, page: Page) -> str:
    """The value of a claim in plain words: "at least 2", "80 %"."""
    unit = "" if claim.unit == "person" else claim.unit  # the measure says that people are counted
    return spoken(claim.value, unit, page.language)


def scope_of(claim: Claim, page: Page) -> tuple[str, ...]:
    """Measure, subject, place, period and subset in plain words, "" where not said."""
    period = spoken_period(claim.period, page.words.locale)
    scope = (claim.subject, said(claim.place), period, subset_words(claim.subset, page.language))
    return (measure_name(claim, page.language), *map(clean, scope))
