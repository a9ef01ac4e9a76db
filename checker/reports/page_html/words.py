"""What the review page says in its own voice, from rules/<language>/page.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.records_decided import Verdict
from checker.reports.parts.words import Plural
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = [
    "ArticleWords",
    "DecisionWords",
    "FactWords",
    "FilterWords",
    "FindingWords",
    "KeyWords",
    "MarkWords",
    "PageWords",
    "TodoWords",
    "ViewWords",
    "page_words",
]


@dataclass(frozen=True, slots=True)
class ViewWords:
    """The three views."""

    label: str
    findings: str
    facts: str
    articles: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class FilterWords:
    """The filters and what they say when nothing is chosen."""

    label: str
    text: str
    text_hint: str
    kind: str
    measure: str
    article: str
    source: str
    decision: str
    any_kind: str
    any_measure: str
    any_article: str
    any_source: str
    any_decision: str
    undecided: str
    reset: str
    none: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class FindingWords:
    """The parts of a finding."""

    todo: str
    why: str
    evidence: str
    evidence_note: str
    newest: str
    overtaken: str
    also: str
    see_fact: str
    read_at: str
    rule: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class TodoWords:
    """What to do about each kind of finding."""

    still: str
    stale: str
    settled: str
    conflicts: str
    choice: str
    disputes: str
    refines: str
    inconsistent: str
    unreadable: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """What the desk may decide, and where decisions go."""

    label: str
    accept: str
    dismiss: str
    fixed: str
    accepted: str
    dismissed: str
    was_fixed: str
    undo: str
    reason: str
    reason_hint: str
    confirm: str
    cancel: str
    progress: str
    export: str
    load: str
    file: str
    not_kept: str
    not_read: str
    not_saved: str

    __pydantic_config__ = STRICT

    def named(self, verdict: Verdict) -> str:
        """What a finding is called that has been decided."""
        names = {Verdict.ACCEPTED: self.accepted, Verdict.DISMISSED: self.dismissed}
        return names.get(verdict, self.was_fixed)


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings of the tables."""

    date: str
    source: str
    value: str
    quote: str
    state: str
    what: str
    place: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class FactWords:
    """Charts and tables of facts."""

    chart: str
    across: str
    log: str
    undated: str
    alone: str
    table: str
    claims: str
    others: str
    no_source: str
    columns: Columns

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class MarkWords:
    """What the signs of a chart mean."""

    exact: str
    at_least: str
    at_most: str
    about: str
    range: str
    stale: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """The texts with their claims."""

    legend: str
    elsewhere: str
    problem: str
    count: Plural

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class KeyWords:
    """What the keys do."""

    label: str
    enabled: str
    next: str
    previous: str
    accept: str
    dismiss: str
    fixed: str
    search: str
    help: str
    close: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class PageWords:
    """All words of the page but those that every report shares."""

    title: str
    skip: str
    made: str
    spans: str
    one_day: str
    no_dates: str
    version: str
    views: ViewWords
    filters: FilterWords
    finding: FindingWords
    todo: TodoWords
    decisions: DecisionWords
    facts: FactWords
    marks: MarkWords
    articles: ArticleWords
    keys: KeyWords
    evidence: dict[str, str]

    __pydantic_config__ = STRICT


@cache
def page_words(language: str) -> PageWords:
    """The words of a language; RuleError says what is wrong with its page.toml."""
    return decode(rules_folder() / language / "page.toml", PageWords)
