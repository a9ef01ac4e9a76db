"""What a finding says in one sentence, in the language of its articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel.dates import format_date

from checker.findings.reading import may_be_one
from checker.findings.scope_words import moment_words, scope_words
from checker.interval import exact
from checker.measures import measures
from checker.records import Claim, Fact, Kind
from checker.rulefiles import STRICT, decode, rules_folder
from checker.values import spoken

__all__ = [
    "arithmetic_message",
    "day_and_weekday",
    "figure",
    "message",
    "number",
    "percent",
    "reason",
    "registry_message",
    "speaking",
    "stale_message",
    "variants_message",
    "voice",
    "what_of",
    "why",
    "why_said",
]

SHOWN = 5
SOURCES = 3  # of one value
# whom messages are for is known at the top of a run, and of no matter to what is decided below
_reader: ContextVar[str] = ContextVar("reader", default="")


@dataclass(frozen=True, slots=True)
class _Messages:
    conflicts: str
    updates: str
    disputes: str
    refines: str
    inconsistent: str
    registry: str
    stale: str
    still: str
    variants: str
    spelling: str
    arithmetic: dict[str, str]  # by rule
    reasons: dict[str, str]
    why: dict[str, str]  # by rule of arithmetic

    __pydantic_config__ = STRICT


@cache
def _messages(language: str) -> _Messages:
    return decode(rules_folder() / language / "messages.toml", _Messages)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within the block messages are in this language, with "" in that of their first claim."""
    before = _reader.set(language)
    try:
        yield
    finally:
        _reader.reset(before)


def voice(claim: Claim) -> str:
    """The language in which something is said of a claim: the reader's, else its article's."""
    return _reader.get() or claim.rule.partition("/")[0]


def message(kind: Kind, fact: Fact, claims: Sequence[Claim]) -> str:
    """One plain sentence; claims are the newer or primary one first."""
    language = voice(claims[0])
    said = [claim for claim in claims[1:] if not _is_said(kind, claim, claims[0])]
    values = _values(kind, [claims[0], *said], language)
    shape: str = getattr(_messages(language), kind)
    others = ", ".join(values[1 : SHOWN + 1]) + (" …" if len(values) > SHOWN + 1 else "")
    return shape.format(
        what=what_of(fact.measure, fact.claims, language), left=values[0], right=others or values[0]
    )


def _values(kind: Kind, claims: Sequence[Claim], language: str) -> list[str]:
    """The values of claims in words, each once, in a dispute with all who give it."""
    sources: dict[str, list[str]] = {}
    for claim in claims:
        value = spoken(claim.value, "" if claim.unit == "person" else claim.unit, language)
        sources.setdefault(value, [])
        if claim.attribution and claim.attribution not in sources[value]:
            sources[value].append(claim.attribution)
    if kind is not Kind.DISPUTES:
        return list(sources)
    return [_from(value, who) for value, who in sources.items()]


def _from(value: str, who: Sequence[str]) -> str:
    more = ", …" if len(who) > SOURCES else ""
    return f"{value} ({', '.join(who[:SOURCES])}{more})" if who else value


def _is_said(kind: Kind, claim: Claim, first: Claim) -> bool:
    """True for a figure that the first one stands for: it is neither overtaken nor in dispute."""
    if kind is Kind.UPDATES:
        return may_be_one(claim, first)
    return kind is Kind.DISPUTES and claim.value == first.value


def arithmetic_message(rule: str, claim: Claim, **said: str) -> str:
    """What a broken rule of arithmetic says; `said` fills the gaps of its sentence."""
    language = voice(claim)
    what = measures()[claim.measure].names.get(language, claim.measure)
    return _messages(language).arithmetic[rule].format(what=what, **said)


def figure(claim: Claim) -> str:
    """The value of a claim in words: "at least 12"."""
    return spoken(claim.value, "" if claim.unit == "person" else claim.unit, voice(claim))


def number(value: float, claim: Claim) -> str:
    """A number in the unit of a claim."""
    return spoken(exact(value), "" if claim.unit == "person" else claim.unit, voice(claim))


def percent(value: float, claim: Claim, *, signed: bool = False) -> str:
    """A reckoned percentage, to the step of the claim that it is held against."""
    digits = 0 if claim.value.resolution >= 1 else 1
    sign = ("+" if value > 0 else "−") if signed else ""
    told = round(abs(value) if signed else value, digits)
    return sign + spoken(exact(told), "percent", voice(claim))


def day_and_weekday(day: date, claim: Claim) -> tuple[str, str]:
    """A day in full and the name of its weekday."""
    language = voice(claim)
    shown = spoken(exact(day.toordinal()), "date", language)
    return shown, str(format_date(day, "EEEE", locale=language))


def stale_message(newer: Claim, left: Sequence[Claim]) -> str:
    """Which articles still give an old figure, and what to put in its place."""
    words, language = _messages(voice(newer)), voice(newer)
    still = [words.still.format(article=c.article, value=figure(c)) for c in left[:SHOWN]]
    return words.stale.format(
        what=what_of(newer.measure, [newer, *left], language),
        still=", ".join(still) + (" …" if len(left) > SHOWN else ""),
        new=figure(newer),
        when=moment_words(newer.published, language),
        article=newer.article,
    )


def registry_message(claim: Claim, known: Claim) -> str:
    """A figure that is not the one that a registry knows to be right."""
    language = voice(claim)
    what = measures()[claim.measure].names.get(language, claim.measure)
    name = f"{what} · {known.subject}" if known.subject else what
    left, right = (
        spoken(c.value, "" if c.unit == "person" else c.unit, language) for c in (claim, known)
    )
    source = f" ({known.attribution})" if known.attribution else ""
    return _messages(language).registry.format(what=name, left=left, right=f"{right}{source}")


def variants_message(spellings: Sequence[tuple[str, Sequence[str]]], language: str) -> str:
    """How articles spell one name: spellings with the ids of their articles, most usual first."""
    words = _messages(language)
    told = [
        words.spelling.format(
            name=name, articles=", ".join(ids[:SHOWN]) + (" …" if len(ids) > SHOWN else "")
        )
        for name, ids in spellings
    ]
    return words.variants.format(
        number=len(spellings), spellings=", ".join(told), usual=spellings[0][0]
    )


def reason(key: str, claim: Claim) -> str:
    """Why the ladder decided as it did, in the language of the claim's article."""
    return _messages(voice(claim)).reasons[key]


def why(rule: str, claim: Claim) -> str:
    """What a rule of arithmetic holds, in the language of the claim's article."""
    return why_said(rule, voice(claim))


def why_said(rule: str, language: str) -> str:
    """What a rule holds, in a language."""
    return _messages(language).why[rule]


def what_of(fact_measure: str, claims: Sequence[Claim], language: str) -> str:
    """What figures measure and what they are of, as far as most of them say it: "deaths · Lyon"."""
    name = measures()[fact_measure].names.get(language, fact_measure)
    return " · ".join((name, *scope_words(claims, language)))
