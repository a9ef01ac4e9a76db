"""What a finding says in one sentence, in the language of its articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel.dates import format_date

from checker.findings.reading import may_be_one
from checker.records import Claim, Fact, Kind
from checker.rulebook import measures
from checker.rulefiles import STRICT, decode, rules_folder
from checker.values import spoken

__all__ = [
    "message",
    "reason",
    "registry_message",
    "shares_message",
    "weekday_message",
    "whole_message",
    "why",
]

SHOWN = 5


@dataclass(frozen=True, slots=True)
class _Messages:
    conflicts: str
    updates: str
    disputes: str
    refines: str
    inconsistent: str
    weekday: str
    part_whole: str
    shares: str
    registry: str
    reasons: dict[str, str]
    why: dict[str, str]  # by rule of arithmetic

    __pydantic_config__ = STRICT


@cache
def _messages(language: str) -> _Messages:
    return decode(rules_folder() / language / "messages.toml", _Messages)


def message(kind: Kind, fact: Fact, claims: Sequence[Claim]) -> str:
    """One plain sentence; claims are the newer or primary one first."""
    language = claims[0].rule.partition("/")[0]
    values: list[str] = []
    for claim in claims:
        if values and _is_said(kind, claim, claims[0]):
            continue
        value = spoken(claim.value, "" if claim.unit == "person" else claim.unit, language)
        if kind is Kind.DISPUTES and claim.attribution:
            value = f"{value} ({claim.attribution})"
        if value not in values:
            values.append(value)
    shape: str = getattr(_messages(language), kind)
    others = ", ".join(values[1 : SHOWN + 1]) + (" …" if len(values) > SHOWN + 1 else "")
    return shape.format(what=_what(fact, language), left=values[0], right=others or values[0])


def _is_said(kind: Kind, claim: Claim, first: Claim) -> bool:
    """True for a figure that the first one stands for: it is neither overtaken nor in dispute."""
    if kind is Kind.UPDATES:
        return may_be_one(claim, first)
    return kind is Kind.DISPUTES and claim.value == first.value


def weekday_message(claim: Claim, day: date) -> str:
    """Which weekday the date of a claim really is."""
    language = claim.rule.partition("/")[0]
    shown, name = (format_date(day, style, locale=language) for style in ("long", "EEEE"))
    return _messages(language).weekday.format(quote=claim.quote, day=shown, weekday=name)


def whole_message(part: Claim, whole: Claim) -> str:
    """A part that is more than its whole."""
    language = part.rule.partition("/")[0]
    what = measures()[part.measure].names.get(language, part.measure)
    return _messages(language).part_whole.format(what=what, part=part.quote, whole=whole.quote)


def shares_message(claims: Sequence[Claim]) -> str:
    """Shares of one contest that are more than all of it."""
    language = claims[0].rule.partition("/")[0]
    what = measures()[claims[0].measure].names.get(language, claims[0].measure)
    told = " + ".join(spoken(claim.value, claim.unit, language) for claim in claims)
    return _messages(language).shares.format(what=what, shares=told)


def registry_message(claim: Claim, known: Claim) -> str:
    """A figure that is not the one that a registry knows to be right."""
    language = claim.rule.partition("/")[0]
    what = measures()[claim.measure].names.get(language, claim.measure)
    name = f"{what} · {known.subject}" if known.subject else what
    left, right = (
        spoken(c.value, "" if c.unit == "person" else c.unit, language) for c in (claim, known)
    )
    source = f" ({known.attribution})" if known.attribution else ""
    return _messages(language).registry.format(what=name, left=left, right=f"{right}{source}")


def reason(key: str, claim: Claim) -> str:
    """Why the ladder decided as it did, in the language of the claim's article."""
    return _messages(claim.rule.partition("/")[0]).reasons[key]


def why(rule: str, claim: Claim) -> str:
    """What a rule of arithmetic holds, in the language of the claim's article."""
    return _messages(claim.rule.partition("/")[0]).why[rule]


def _what(fact: Fact, language: str) -> str:
    name = measures()[fact.measure].names.get(language, fact.measure)
    return f"{name} · {fact.name}" if fact.name else name
