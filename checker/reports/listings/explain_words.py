"""The words of `checker explain`, from rules/<language>/explain.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import inf

from checker.findings.scope_words import span_words, subset_words
from checker.measures import measures
from checker.records import WHOLE, Evidence
from checker.reports.parts.plain import clean
from checker.rulefiles import STRICT, decode, prose_file

__all__ = ["ExplainWords", "Verdict", "explain_words", "shown", "why_never"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What put two claims together or kept them apart, as a sentence with gaps."""

    together: str
    stories: str
    measures: str
    units: str
    counted: str
    never: str
    sum: str
    others: str
    mean: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class ExplainWords:
    """All that is said of evidence in one language."""

    silent: str
    whole: str
    evidence: dict[str, str]
    never: dict[str, str]
    verdict: Verdict

    __pydantic_config__ = STRICT


@cache
def explain_words(language: str) -> ExplainWords:
    """The words of a language; RuleError says what is wrong with its explain.toml."""
    return decode(prose_file(language, "explain.toml"), ExplainWords)


def shown(evidence: Evidence, language: str) -> tuple[str, str, str]:
    """Name and both sides of a piece of evidence in plain words, "" for a side that is silent."""
    name = explain_words(language).evidence.get(evidence.name, evidence.name)
    left, right = (_side(evidence.name, text, language) for text in (evidence.left, evidence.right))
    return clean(name), left, right


def why_never(evidence: Evidence, language: str) -> str:
    """Why a veto forbids to put the two together; for what is no veto its name."""
    words = explain_words(language)
    name, left, right = shown(evidence, language)
    reason = words.never.get(evidence.name) if evidence.weight == -inf else None
    return (reason or name).format(left=left or words.silent, right=right or words.silent)


def _side(name: str, text: str, language: str) -> str:
    if text == WHOLE:
        return explain_words(language).whole
    if name == "subset":
        return clean(subset_words(text, language))
    if name == "measure" and text in measures():
        return measures()[text].names.get(language, text)
    return clean(
        span_words(text, language) if name in ("period", "older") else text.replace("@", "")
    )
