"""The outcome of a run, as every report format takes it."""

from __future__ import annotations

from dataclasses import dataclass

from checker.records import Article, Claim, Fact, Finding

__all__ = ["Report"]


@dataclass(frozen=True, slots=True)
class Report:
    """All that a run has read and found; the order of each tuple is left to the formats."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    tool_version: str
    locale: str = ""  # language of the reader, "" for that of most articles
