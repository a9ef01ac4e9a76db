"""The outcome of a run, as every report format takes it."""

from __future__ import annotations

from dataclasses import dataclass

from checker.records import Article, Claim, Fact, Finding
from checker.records_decided import Decision

__all__ = ["Report", "Tally"]


@dataclass(frozen=True, slots=True)
class Tally:
    """How the findings of a run stand against those that were known before."""

    new: int
    known: int
    fixed: int


@dataclass(frozen=True, slots=True)
class Report:
    """All that a run has read and found; the order of each tuple is left to the formats."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    tool_version: str
    touched: frozenset[str] = frozenset()  # paths that the change at hand touches; none = unknown
    baseline: Tally | None = None  # None where nothing was known before
    decisions: tuple[Decision, ...] = ()  # of the desk, about findings that may be gone
