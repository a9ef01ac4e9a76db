"""Each fact as the page shows it: a chart and a table, or one row where it is said only once."""

from __future__ import annotations

from dataclasses import dataclass

from checker.records import Fact
from checker.reports.page_html.cards import Card, Cards
from checker.reports.page_html.chart import Chart, chart_of
from checker.reports.page_html.searching import folded, said_by
from checker.reports.page_html.sheet import Sheet
from checker.reports.parts.page import scope_of
from checker.reports.parts.plain import clean
from checker.reports.parts.states import State

__all__ = ["FactView", "fact_views"]

GRAVITY = (
    State.IN_CONFLICT,
    State.DISPUTED,
    State.UPDATED,
    State.REFINED,
    State.AGREES,
    State.ALONE,
)


@dataclass(frozen=True, slots=True)
class FactView:
    """All that the page shows of a fact."""

    anchor: str
    fact: Fact
    topic: tuple[str, ...]  # measure, subject and scope
    state: State
    state_name: str
    cards: tuple[Card, ...]
    chart: Chart | None
    articles: tuple[str, ...]  # as filters call them
    sources: tuple[str, ...]
    search: str


def fact_views(sheet: Sheet, cards: Cards) -> tuple[FactView, ...]:
    """The facts, those in conflict first; facts of one state in the order of reports."""
    views = [_view(fact, sheet, cards) for fact in sheet.report.facts]
    return tuple(sorted(views, key=lambda view: GRAVITY.index(view.state)))


def _view(fact: Fact, sheet: Sheet, cards: Cards) -> FactView:
    state = sheet.states[fact.id]
    articles, sources = sheet.filed(fact.claims)
    topic, own = _topic_of(fact, sheet), tuple(cards[claim.id] for claim in fact.claims)
    return FactView(
        anchor=sheet.facts[fact.id],
        fact=fact,
        topic=topic,
        state=state,
        state_name=getattr(sheet.page.words.states, state.value),
        cards=own,
        chart=chart_of(fact, sheet, cards),
        articles=articles,
        sources=sources,
        search=folded((*topic, *said_by(own))),
    )


def _topic_of(fact: Fact, sheet: Sheet) -> tuple[str, ...]:
    """Measure, subject and scope, each from the first claim that says it."""
    scopes = zip(*(scope_of(claim, sheet.page) for claim in fact.claims), strict=True)
    measure, subject, *where = (next(filter(None, said), "") for said in scopes)
    return tuple(filter(None, (measure, clean(fact.subject) or subject, *where)))
