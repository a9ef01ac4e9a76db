"""The words of the reports in one language, from rules/<language>/report.toml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from checker.measures import measures
from checker.records import Article, Claim, Kind, Level, Status
from checker.reports.parts.plain import clean
from checker.rulefiles import STRICT, decode, languages, rules_folder

__all__ = ["Plural", "Words", "counted", "main_language", "measure_name", "words"]

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Plural:
    """The forms of a word by number; `{n}` stands for the number."""

    one: str
    other: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class States:
    """What may be said of a fact as a whole."""

    alone: str
    agrees: str
    refined: str
    updated: str
    disputed: str
    in_conflict: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Counts:
    """Things that are counted."""

    articles: Plural
    claims: Plural
    facts: Plural
    findings: Plural
    more_articles: Plural
    more_values: Plural
    of_origins: Plural

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Labels:
    """Single words and sentences."""

    why: str
    overtaken: str
    undated: str
    according: str
    figure_of: str
    previous: str
    increment: str
    unreadable: str
    nothing: str
    nothing_but: str
    no_facts: str
    shares: str
    aligned: str
    no_evidence: str
    total: str
    never: str
    step: str
    headings: tuple[str, str, str, str]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Words:
    """All that a report says in its own voice."""

    locale: str
    quotes: tuple[str, str]
    colon: str
    kinds: dict[Kind, Plural]
    levels: dict[Level, str]
    states: States
    statuses: dict[Status, str]
    counts: Counts
    labels: Labels

    __pydantic_config__ = STRICT


@cache
def words(language: str) -> Words:
    """The words of a language; RuleError says what is wrong with its report.toml."""
    return decode(rules_folder() / language / "report.toml", Words)


def main_language(articles: Iterable[Article]) -> str:
    """The language of most articles, where we have words in it; else English."""
    known = [article.language for article in articles if article.language and not article.problem]
    best = max(sorted(set(known)), key=known.count, default=FALLBACK)
    speaks = best in languages() and (rules_folder() / best / "report.toml").is_file()
    return best if speaks else FALLBACK


def counted(forms: Plural, number: int, locale: str) -> str:
    """The form that goes with a number, the number put in as the language writes it."""
    from babel import Locale
    from babel.numbers import format_decimal

    form = forms.one if Locale.parse(locale).plural_form(number) == "one" else forms.other
    return form.replace("{n}", format_decimal(number, locale=locale))


def measure_name(claim: Claim, language: str) -> str:
    """What the claim measures, in plain words: "deaths", or what is counted."""
    measure = measures().get(claim.measure)
    return measure.names.get(language, claim.measure) if measure else clean(claim.measure)
