"""Each finding as the page shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from checker.facts.evidence import explain
from checker.measures import measures
from checker.records import Claim, Finding, Kind
from checker.reports.page_html.cards import Card, Cards
from checker.reports.page_html.searching import folded, said_by
from checker.reports.page_html.sheet import Sheet
from checker.reports.page_html.todo import todo
from checker.reports.parts.block import topic
from checker.reports.parts.sides import Side, sides_of
from checker.reports.parts.words import measure_name

__all__ = ["EvidenceRow", "FindingView", "SideView", "Trait", "finding_views", "kind_name"]

SHOWN = 4  # sides of a finding in full; the others are folded in


@dataclass(frozen=True, slots=True)
class SideView:
    """One value: the claim that speaks for it, the other articles, and its standing."""

    first: Card
    others: tuple[Card, ...]
    standing: str  # "newest", "overtaken", "" where time says nothing


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One reason to put the first two sides together, or to keep them apart."""

    name: str
    left: str
    right: str
    weight: str


@dataclass(frozen=True, slots=True)
class Trait:
    """What the filters ask for."""

    kind: str
    measures: tuple[str, ...]
    articles: tuple[str, ...]  # ids of elements
    sources: tuple[str, ...]  # as Sheet.sources calls them


@dataclass(frozen=True, slots=True)
class FindingView:
    """All that the page shows of a finding."""

    anchor: str
    finding: Finding
    kind: str
    level: str
    confidence: str
    topic: tuple[str, ...]
    todo: str
    sides: tuple[SideView, ...]
    folded: tuple[SideView, ...]
    evidence: tuple[EvidenceRow, ...]
    fact: str  # link to the fact, "" where there is none
    chart: str  # id of the fact whose chart belongs here, "" for none
    trait: Trait
    search: str
    verdict: str  # "accepted", ...; "" while the finding is open
    decided: str  # the same in words, with the reason


def finding_views(sheet: Sheet, cards: Cards) -> tuple[FindingView, ...]:
    """The findings, most serious first."""
    return tuple(
        _view(number, finding, sheet, cards)
        for number, finding in enumerate(sheet.report.findings, 1)
    )


def kind_name(kind: str, sheet: Sheet) -> str:
    """The kind in words; as it is called where we have no word for it."""
    forms = sheet.page.words.kinds.get(kind)  # type: ignore[call-overload]
    return forms.one if forms else kind


def _view(number: int, finding: Finding, sheet: Sheet, cards: Cards) -> FindingView:
    sides = sides_of(finding)
    views = tuple(_side(at, side, finding, cards) for at, side in enumerate(sides))
    fact = _fact_of(finding, sheet)
    return FindingView(
        anchor=f"s{number}",
        finding=finding,
        kind=kind_name(finding.kind, sheet),
        level=sheet.page.words.levels[finding.level],
        confidence=_number(finding.confidence, sheet),
        topic=_topic(finding, sheet),
        todo=todo(finding, sides, sheet),
        sides=views[:SHOWN],
        folded=views[SHOWN:],
        evidence=tuple(_evidence([side.first for side in sides], sheet)),
        fact=sheet.fact_link(fact),
        chart=sheet.facts.get(fact, ""),
        trait=_trait(finding, sheet),
        search=folded((finding.id, finding.message, *_cited(finding, cards))),
        verdict=_verdict(finding, sheet),
        decided=_decided(finding, sheet),
    )


def _verdict(finding: Finding, sheet: Sheet) -> str:
    decision = sheet.decisions.get(finding.id)
    return str(decision.verdict) if decision else ""


def _decided(finding: Finding, sheet: Sheet) -> str:
    decision = sheet.decisions.get(finding.id)
    if decision is None:
        return ""
    return " · ".join(
        filter(None, (sheet.words.decisions.named(decision.verdict), decision.reason))
    )


def _topic(finding: Finding, sheet: Sheet) -> tuple[str, ...]:
    """What it is about, where the message does not begin with that anyway."""
    parts = tuple(topic(finding, sheet.page)) if finding.claims else ()
    return () if finding.message.startswith(" · ".join(parts)) else parts


def _number(number: float, sheet: Sheet) -> str:
    from babel.numbers import format_decimal

    return str(format_decimal(round(number, 2), locale=sheet.page.words.locale))


def _fact_of(finding: Finding, sheet: Sheet) -> str:
    if finding.fact or not finding.claims:
        return finding.fact
    return sheet.report.fact_of.get(finding.claims[0].id, "")


def _side(at: int, side: Side, finding: Finding, cards: Cards) -> SideView:
    first, *others = (cards[claim.id] for claim in side.claims)
    standing = ("overtaken" if at else "newest") if finding.kind is Kind.UPDATES else ""
    return SideView(first, tuple(others), standing)


def _cited(finding: Finding, cards: Cards) -> Iterator[str]:
    yield from said_by(cards[claim.id] for claim in finding.claims)


def _trait(finding: Finding, sheet: Sheet) -> Trait:
    articles, sources = sheet.filed(finding.claims)
    names = tuple(dict.fromkeys(claim.measure for claim in finding.claims))
    return Trait(str(finding.kind), names, articles, sources)


def _evidence(firsts: Sequence[Claim], sheet: Sheet) -> Iterator[EvidenceRow]:
    """What speaks for and against the first two sides being of one thing, the sum last."""
    for left, right in pairwise(firsts[:2]):
        if left.measure not in measures() or left.measure != right.measure:
            return
        total = 0.0
        for entry in explain(left, right):
            total += entry.weight
            name = sheet.words.evidence.get(entry.name, entry.name)
            named = entry.name == "measure"
            left_side = measure_name(left, sheet.page.language) if named else entry.left
            yield EvidenceRow(name, left_side, entry.right, _weight(entry.weight, sheet))
        yield EvidenceRow(sheet.page.words.labels.total, "", "", _weight(total, sheet))


def _weight(weight: float, sheet: Sheet) -> str:
    if weight == -inf:
        return sheet.page.words.labels.never
    from babel.numbers import format_decimal

    shape = "+0.0;\u22120.0"
    return str(format_decimal(weight, format=shape, locale=sheet.page.words.locale))
