"""The outcome of a run, as every report format takes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from checker.records import Article, Claim, Fact, Finding
from checker.records_decided import Decision

__all__ = ["Report", "Tally", "Texts", "as_they_are"]

Texts = Callable[[Sequence[Article]], list[Article]]


def as_they_are(articles: Sequence[Article]) -> list[Article]:
    """The articles that hold their own texts."""
    return list(articles)


@dataclass(frozen=True, slots=True)
class Tally:
    """How the findings of a run stand against those that were known before."""

    new: int
    known: int
    fixed: int


@dataclass(frozen=True, slots=True)
class Report:
    """All that a run has read and found; the order of each tuple is left to the formats."""

    articles: tuple[Article, ...]  # after a run without texts: see `texts`
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    tool_version: str
    touched: frozenset[str] = frozenset()  # paths that the change at hand touches; none = unknown
    baseline: Tally | None = None  # None where nothing was known before
    decisions: tuple[Decision, ...] = ()  # of the desk, about findings that may be gone
    locale: str = ""  # language of the reader, "" for that of most articles
    texts: Texts = field(default=as_they_are, compare=False)  # gives articles with their texts
