"""All rules of a run: what each measure is, and how each language speaks of it.

A rule file is `rules/<language>/<measure>.toml`; its path is its name ("fr/deaths"). It holds
patterns, each of a kind that is a file of checker/claims/patterns, and examples that a test runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from checker.claims.examples import is_date
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.pattern_tables import Made, made_pattern
from checker.claims.wording import blanks
from checker.errors import Problem, RuleError
from checker.measures import Measure, measures
from checker.rulefaults import Fault, unknown
from checker.rulefiles import (
    STRICT,
    decode,
    refuse,
    rule_files,
)

__all__ = ["OTHER_FILES", "Example", "MeasureRule", "Rulebook", "rulebook"]

# What a folder of a language holds beside its measures.
OTHER_FILES = frozenset(
    {
        "aboard", "anniversaries", "articles", "assailants", "attribution", "building_kinds",
        "calendar", "changes", "clock", "common_names", "compared_events", "compatriots",
        "contests", "currency_words", "described", "event_parts", "events", "explain",
        "gatherings", "hedges", "help", "holders", "lands", "language", "mandates", "messages",
        "movements", "nationalities", "nights", "numbered", "numbers", "page", "persons",
        "purposes", "readings", "reckoning", "report", "speech", "spoken", "states", "subsets",
        "surroundings", "things", "trades", "units",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expected:
    """What an example's text must give."""

    low: float | str | None = None
    high: float | str | None = None
    subject: str = ""
    place: str = ""
    subset: str = ""

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the claims of this measure that it must give, in order; none for a trap."""

    text: str
    expect: tuple[Expected, ...] = field(
        metadata={"cure": "add [{ low = 12, high = 12 }], or [] where nothing must be found"}
    )
    date: str = ""

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class MeasureRule:
    """How one language speaks of one measure."""

    id: str  # "fr/deaths"
    measure: str
    patterns: tuple[Made, ...]
    exceptions: Lexicon  # phrases that look alike and are not
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Rulebook:
    """The measures and the rules of one language."""

    language: str
    measures: dict[str, Measure]
    rules: tuple[MeasureRule, ...]


@dataclass(frozen=True, slots=True)
class _RuleFile:
    pattern: tuple[dict[str, object], ...]
    example: tuple[Example, ...] = ()
    exceptions: tuple[str, ...] = ()

    __pydantic_config__ = STRICT

    def faults(self) -> Iterator[Fault]:
        """What is wrong beyond the types, but for the patterns."""
        yield from blanks(("exceptions",), self.exceptions)
        for number, example in enumerate(self.example):
            way = ("example", number)
            if not is_date(example.date):
                yield way, f'date "{example.date}" is none: write it as in "2024-05-14"'
            for place, wanted in enumerate(example.expect):
                if wanted.low is None and wanted.high is None:
                    yield (*way, "expect", place), "names no value: add low or high, or both"


@cache
def rulebook(language: str) -> Rulebook:
    """The rules of one language; raises RuleError with all that is wrong with its files."""
    known = measures()
    rules: list[MeasureRule] = []
    problems: list[Problem] = []
    for path in rule_files(f"{language}/*.toml"):
        try:
            if path.stem in known:
                rules.append(_rule(path, language, known[path.stem]))
            elif path.stem not in OTHER_FILES:
                refuse(path, [((), _no_measure(path.stem, known))])
        except RuleError as error:
            problems.extend(error.problems)
    if problems:
        raise RuleError(problems)
    return Rulebook(language, known, tuple(rules))


def _no_measure(name: str, known: Iterable[str]) -> str:
    what = unknown("measure", name, (*known, *OTHER_FILES))
    end = "" if what.endswith("?") else "."
    return f"{what}{end} Rename the file, or add [{name}] to measures.toml"


def _rule(path: Path, language: str, measure: Measure) -> MeasureRule:
    file = decode(path, _RuleFile)
    made: list[Made] = []
    problems: list[Problem] = []
    for number, table in enumerate(file.pattern):
        try:
            made.append(
                made_pattern(table, language, path=path, number=number, kinds=measure.kinds)
            )
        except RuleError as error:
            problems.extend(error.problems)
    if problems:
        raise RuleError(problems)
    return MeasureRule(
        id=f"{language}/{path.stem}",
        measure=path.stem,
        patterns=tuple(made),
        exceptions=lexicon(file.exceptions, language),
        examples=file.example,
    )
