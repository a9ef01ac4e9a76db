"""Every fact with its claims in time order and its state; shares of one whole together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.records import Claim, Fact
from checker.report import Report
from checker.reports import json
from checker.reports.parts.columns import columns
from checker.reports.parts.contests import contests
from checker.reports.parts.look import Look
from checker.reports.parts.order import ordered
from checker.reports.parts.page import Page, page_for, scope_of, spoken_value
from checker.reports.parts.plain import clean, clipped, paint
from checker.reports.parts.quoting import origin
from checker.reports.parts.states import State, states

__all__ = ["as_text", "listing"]

WIDEST_NAME = 32  # columns

_STYLES = {State.IN_CONFLICT: "error", State.UPDATED: "warning", State.DISPUTED: "note"}


def listing(report: Report, form: str, look: Look) -> str | bytes:
    """The facts as "text", "json" (the report contract), "csv" or "parquet"."""
    match form:
        case "json":
            return json.render(report, look)
        case "csv":
            from checker.reports.tables.cells import as_csv

            return as_csv(report, "facts")
        case "parquet":
            from checker.reports.tables.frames import as_parquet

            return as_parquet(report, "facts")
        case _:
            return as_text(report, look)


def as_text(report: Report, look: Look) -> str:
    """One paragraph per fact; the facts of one contest stand under one heading."""
    page, known = page_for(report, look), states(report)
    groups = contests(ordered(report).facts)
    paragraphs = ["\n".join(_paragraph(group, page, known)) for group in groups]
    return "\n\n".join(paragraphs or [page.words.labels.no_facts]) + "\n"


def _paragraph(group: tuple[Fact, ...], page: Page, known: Mapping[str, State]) -> Iterator[str]:
    if len(group) == 1:
        yield from _fact(" · ".join(_topic(group[0], page)), group[0], page, known, indent=0)
        return
    measure, *scope = _topic(group[0], page, of_holder=False)
    yield paint(" · ".join((measure, *scope, page.words.labels.shares)), "bold", page.look)
    for fact in group:
        yield from _fact(clean(fact.subject), fact, page, known, indent=2)


def _fact(
    name: str, fact: Fact, page: Page, known: Mapping[str, State], *, indent: int
) -> Iterator[str]:
    """A fact's name and state, then a row for each claim."""
    state = known[fact.id]
    said = paint(getattr(page.words.states, state.value), _STYLES.get(state, "dim"), page.look)
    yield f"{' ' * indent}{paint(name, 'bold', page.look)} · {said}"
    yield from columns([_row(claim, page) for claim in fact.claims], page.look, indent=indent + 2)


def _topic(fact: Fact, page: Page, *, of_holder: bool = True) -> tuple[str, ...]:
    """Measure, subject and scope, each from the first claim that says it."""
    scopes = zip(*(scope_of(claim, page) for claim in fact.claims), strict=True)
    measure, subject, *where = (next(filter(None, said), "") for said in scopes)
    holder = (clean(fact.subject) or subject) if of_holder else ""
    return tuple(filter(None, (measure, holder, *where)))


def _row(claim: Claim, page: Page) -> tuple[str, ...]:
    """Outlet and date, value, who said so, place, quote."""
    who = clean(claim.attribution)
    said = page.words.labels.according.format(who=who) if who else ""
    opening, closing = page.words.quotes
    return (
        origin(claim, page),
        spoken_value(claim, page),
        clipped(said, WIDEST_NAME),
        f"{clean(claim.article)}:{claim.line}:{claim.column}",
        f"{opening}{clean(claim.quote)}{closing}",
    )
