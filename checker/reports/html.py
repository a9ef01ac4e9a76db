"""The report as one page to review on: findings, facts with their timelines, articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.records_decided import Decision
from checker.report import Report
from checker.reports.page_html.articles import article_views
from checker.reports.page_html.cards import cards_for
from checker.reports.page_html.facts import fact_views
from checker.reports.page_html.files import digest, environment, script, style
from checker.reports.page_html.findings import finding_views
from checker.reports.page_html.options import options_for
from checker.reports.page_html.sheet import Sheet, sheet_for
from checker.reports.page_html.symbols import SYMBOLS
from checker.reports.parts.dates import spoken_time
from checker.reports.parts.look import Look
from checker.reports.parts.plain import clean
from checker.reports.parts.states import State
from checker.reports.parts.words import counted

__all__ = ["render", "render_page"]

# Items of a view that are in the page from the start. The others are text that the script puts in
# when they come near, since a browser is slow with half a million elements.
EAGER = 100


@dataclass(frozen=True, slots=True)
class _Top:
    """The head of the page: how much was checked, of which days, and how it came out."""

    counts: tuple[str, ...]
    span: str
    nothing: str


def render(report: Report, look: Look) -> str:
    """The whole page, which needs no network and no other file."""
    return render_page(report, look)


def render_page(report: Report, look: Look, *, served: bool = False) -> str:
    """The whole page; a served one keeps its decisions with the program that serves it."""
    sheet = sheet_for(report, look)
    cards = cards_for(sheet)
    findings, facts = finding_views(sheet, cards), fact_views(sheet, cards)
    articles = article_views(sheet, cards)
    page = environment().get_template("page.html")
    return page.render(
        w=sheet.words,
        shared=sheet.page.words,
        language=sheet.page.language,
        version=report.tool_version,
        top=_top(sheet),
        findings=findings,
        options=options_for(findings, sheet),
        facts=facts,
        moving={view.anchor for view in facts if view.chart and view.chart.moves},
        articles=articles,
        article_count=_article_count({view.claims for view in articles}, sheet),
        eager=EAGER,
        states=tuple(State),
        last_symbol=SYMBOLS[-1],
        script_words=_script_words(sheet),
        decisions=_known_decisions(sheet),
        served=served,
        style=style(),
        script=script(),
        style_digest=digest(style()),
        script_digest=digest(script()),
    )


def _article_count(numbers: set[int], sheet: Sheet) -> dict[int, str]:
    """In words: how many claims an article holds."""
    forms, locale = sheet.words.articles.count, sheet.page.words.locale
    return {number: counted(forms, number, locale) for number in numbers}


def _top(sheet: Sheet) -> _Top:
    counts, locale, report = sheet.page.words.counts, sheet.page.words.locale, sheet.report
    return _Top(
        counts=(
            counted(counts.articles, len(report.articles), locale),
            counted(counts.claims, len(report.claims), locale),
            counted(counts.facts, len(report.facts), locale),
            counted(counts.findings, len(report.findings), locale),
        ),
        span=_span(sheet),
        nothing=_nothing(sheet),
    )


def _span(sheet: Sheet) -> str:
    """Between which days the articles were published."""
    days = sorted(article.published[:10] for article in sheet.report.articles if article.published)
    if not days:
        return sheet.words.no_dates
    first, last = (spoken_time(day, sheet.page.words.locale) for day in (days[0], days[-1]))
    template = sheet.words.one_day if first == last else sheet.words.spans
    return template.format(first=first, last=last)


def _nothing(sheet: Sheet) -> str:
    """What is said where there are no findings."""
    labels = sheet.page.words.labels
    if any(article.problem for article in sheet.report.articles):
        return labels.nothing_but
    return labels.nothing if sheet.report.claims else labels.no_facts


def _known_decisions(sheet: Sheet) -> list[Mapping[str, str]]:
    """The decisions that the report came with, as the script keeps its own."""
    return [_known(decision) for decision in sheet.decisions.values()]


def _known(decision: Decision) -> Mapping[str, str]:
    fields = {
        "finding": decision.finding,
        "decision": str(decision.verdict),
        "reason": clean(decision.reason),
        "at": clean(decision.at),
    }
    return {name: value for name, value in fields.items() if value}


def _script_words(sheet: Sheet) -> Mapping[str, str]:
    """What the script says itself."""
    words = sheet.words.decisions
    return {
        "accepted": words.accepted,
        "dismissed": words.dismissed,
        "fixed": words.was_fixed,
        "progress": words.progress,
        "file": words.file,
        "notKept": words.not_kept,
        "notRead": words.not_read,
        "notSaved": words.not_saved,
        "made": sheet.words.made,
        "locale": sheet.page.words.locale.replace("_", "-"),
    }
