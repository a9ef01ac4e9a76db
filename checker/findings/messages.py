"""What a finding says in one sentence, in the language of its articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel.dates import format_date

from checker.findings.reading import may_be_one
from checker.interval import exact
from checker.records import Claim, Fact, Kind
from checker.rulebook import measures
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
    "voice",
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
    arithmetic: dict[str, str]  # by rule
    reasons: dict[str, str]
    why: dict[str, str]  # by rule of arithmetic

    __pydantic_config__ = STRICT


@cache
def _messages(language: str) -> _Messages:
    return decode(rules_folder() / language / "messages.toml", _Messages)


def voice(claim: Claim) -> str:
    """The language in which something is said of a claim: that of its article."""
    return claim.rule.partition("/")[0]


def message(kind: Kind, fact: Fact, claims: Sequence[Claim]) -> str:
    """One plain sentence; claims are the newer or primary one first."""
    language = voice(claims[0])
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
    shown, name = (format_date(day, style, locale=language) for style in ("long", "EEEE"))
    return shown, name


def reason(key: str, claim: Claim) -> str:
    """Why the ladder decided as it did, in the language of the claim's article."""
    return _messages(voice(claim)).reasons[key]


def why(rule: str, claim: Claim) -> str:
    """What a rule of arithmetic holds, in the language of the claim's article."""
    return _messages(voice(claim)).why[rule]


def _what(fact: Fact, language: str) -> str:
    name = measures()[fact.measure].names.get(language, fact.measure)
    return f"{name} · {fact.name}" if fact.name else name
