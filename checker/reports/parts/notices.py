"""Findings as the formats of other tools take them: a place, a title, a text, the other places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.findings.standing import others, standing
from checker.records import Claim, Finding, Level
from checker.report import Report
from checker.reports.parts.block import topic
from checker.reports.parts.look import Look
from checker.reports.parts.order import by_level
from checker.reports.parts.page import Page, page_for, spoken_value
from checker.reports.parts.plain import clean
from checker.reports.parts.quoting import context_around, origin
from checker.reports.parts.sides import sides_of
from checker.reports.parts.stretches import Stretch, stretch_of, stretch_of_spot

__all__ = ["Notice", "Side", "notices"]


@dataclass(frozen=True, slots=True)
class Side:
    """A claim that takes part in a finding: where it stands and what it says there."""

    claim: Claim
    at: Stretch
    value: str
    text: str  # value, sentence and origin, on one line
    speaks: bool  # the first of those that give its value


@dataclass(frozen=True, slots=True)
class Notice:
    """A finding and where it stands; all text is on one line and without control signs."""

    finding: Finding
    at: Stretch
    here: Claim | None  # the claim on which it stands
    title: str
    message: str
    others: tuple[Side, ...]

    @property
    def level(self) -> Level:
        """How serious it is."""
        return self.finding.level


def notices(report: Report, look: Look) -> tuple[Notice, ...]:
    """A notice for each finding, most serious first, suppressed ones included."""
    page = page_for(report, look)
    return tuple(_notice(finding, report, page) for finding in by_level(report.findings))


def _notice(finding: Finding, report: Report, page: Page) -> Notice:
    here = standing(finding, report.touched)
    at = stretch_of(here, page.articles) if here else stretch_of_spot(finding.spot)
    kind = page.words.kinds[finding.kind].one
    return Notice(
        finding=finding,
        at=at,
        here=here,
        title=" · ".join((kind, *topic(finding, page))),
        message=clean(finding.message),
        others=tuple(_sides(finding, report, page)),
    )


def _sides(finding: Finding, report: Report, page: Page) -> Iterator[Side]:
    here = standing(finding, report.touched)
    voices = _voices(finding, here)
    for claim in others(finding, report.touched):
        value = spoken_value(claim, page)
        text = f"{value} · {_quoted(claim, page)} · {origin(claim, page)}"
        yield Side(claim, stretch_of(claim, page.articles), value, text, claim.id in voices)


def _voices(finding: Finding, here: Claim | None) -> frozenset[str]:
    """The first claim of each side, without that on which the finding stands."""
    sides = [side for side in sides_of(finding) if here not in side.claims]
    return frozenset(side.first.id for side in sides)


def _quoted(claim: Claim, page: Page) -> str:
    before, after = context_around(claim)
    opening, closing = page.words.quotes
    return f"{opening}{clean(before + claim.quote + after)}{closing}"
