"""The columns of the tables. None stands where nothing is said or known."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ArticleRow", "ClaimRow", "FactRow", "FindingRow", "Row"]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article that was read, or could not be."""

    id: str
    path: str
    title: str | None
    published: str | None  # ISO 8601 of the precision that is known, as all times here
    source: str | None
    language: str | None
    story: str | None  # articles of one event share it
    problem: str | None  # why it could not be read


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One figure of one article; its value stands in low and high, or in earliest and latest."""

    id: str
    article: str
    path: str
    line: int
    column: int
    start: int  # code points of the file, half open
    end: int
    measure: str
    subject: str | None
    low: float | None  # numbers only; dates and times of day stand in the next two
    high: float | None
    earliest: str | None
    latest: str | None
    low_open: bool
    high_open: bool
    unit: str | None
    text: str
    context: str
    place: str | None
    period: str | None
    subset: str | None
    as_of: str | None
    attribution: str | None
    authority: str | None
    status: str
    previous: bool
    increment: bool
    ordinal: bool
    published: str | None
    source: str | None
    fact: str | None
    story: str | None
    rule: str
    offset: int  # where the text starts in the context
    revised: bool
    definite: bool
    single: bool


@dataclass(frozen=True, slots=True)
class FactRow:
    """All claims about one thing."""

    id: str
    story: str | None
    measure: str
    subject: str | None
    name: str | None
    state: str
    claims: tuple[str, ...]  # ids, in time order


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding; claims, texts and articles stand in one order, the newer or primary first."""

    id: str
    kind: str
    rule: str
    level: str
    confidence: float
    measure: str | None
    subject: str | None
    message: str
    reason: str | None
    fact: str | None
    claims: tuple[str, ...]  # ids
    texts: tuple[str, ...]  # what each claim says
    articles: tuple[str, ...]  # ids, one for each claim
    suppressed: bool  # does not count towards the exit code
    suppressed_by: str | None  # "accepted", "dismissed", "fixed", ...
    excuse: str | None  # the reason given for that


Row = ArticleRow | ClaimRow | FactRow | FindingRow
