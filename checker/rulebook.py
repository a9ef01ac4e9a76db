"""All rules of a run: what each measure is, and how each language speaks of it.

A rule file is `rules/<language>/<measure>.toml`; its path is its name ("fr/deaths"). It holds
patterns, each of a kind that is a file of checker/claims/patterns, and examples that a test runs.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.persons import person_nouns
from checker.claims.sentence import Sentence
from checker.claims.speech import word_list
from checker.errors import PluginError, Problem, RuleError
from checker.plugins import find
from checker.rulefiles import STRICT, adapter, decode, rules_folder

__all__ = ["Example", "Measure", "MeasureRule", "Rulebook", "measures", "rulebook"]

Matcher = Callable[[Sentence, int], float]


@dataclass(frozen=True, slots=True)
class Measure:
    """What a measure is, in any language."""

    unit: str = ""  # of a bare number: "person" or nothing
    moves: Literal["rises", "settles", "varies", "drifts", "fixed"] = "varies"
    spans: Literal["event", "day"] = "event"  # one figure for the whole event, or one a day
    holder: Literal["none", "agent", "optional", "required"] = "none"
    whole: bool = False  # holders' shares of one contest sum to 100
    rows: bool = True  # a bare figure behind one of this measure is of it as well
    bare: bool = False  # a number on a scale: « 7 » and « 7 degrés » are one
    local: bool = True  # a figure of one place is not that of another
    people: bool = False  # counts people, so that "dont 12 femmes" may be of it
    plain: bool = False  # counts people in no state, so that "8 000 personnes" goes on with it
    kinds: tuple[str, ...] = ("number", "ordinal")  # kinds of quantity that may be of it
    generic: tuple[str, ...] = ()  # subsets that are all whom such a figure counts
    resolution: float = 0.0  # the step to which it is always known; 0: as written
    names: dict[str, str] = field(default_factory=dict)  # by language

    __pydantic_config__ = STRICT


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
    expect: tuple[Expected, ...]
    date: str = ""

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class MeasureRule:
    """How one language speaks of one measure."""

    id: str  # "fr/deaths"
    measure: str
    matchers: tuple[Matcher, ...]
    exceptions: Lexicon  # phrases that look alike and are not
    examples: tuple[Example, ...]
    words: frozenset[str]  # keys of the first words of all its phrases
    anywhere: bool  # a pattern of it looks for no word at all


@dataclass(frozen=True, slots=True)
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


@cache
def measures() -> dict[str, Measure]:
    """Every measure of rules/measures.toml by name, in the order of the file."""
    path = rules_folder() / "measures.toml"
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return TypeAdapter(dict[str, Measure]).validate_python(tables)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise RuleError([Problem(str(path), "", str(error))]) from error
    except ValidationError as error:
        raise RuleError(_problems(path, error)) from error


@cache
def rulebook(language: str) -> Rulebook:
    """The rules of one language; raises RuleError with all that is wrong with its files."""
    known = measures()
    rules: list[MeasureRule] = []
    problems: list[Problem] = []
    for path in sorted((rules_folder() / language).glob("*.toml")):
        if path.stem in known:
            try:
                rules.append(_rule(path, language))
            except RuleError as error:
                problems.extend(error.problems)
    if problems:
        raise RuleError(problems)
    return Rulebook(language, known, tuple(rules))


def _rule(path: Path, language: str) -> MeasureRule:
    file = decode(path, _RuleFile)
    matchers: list[Matcher] = []
    problems: list[Problem] = []
    words: set[str] = set()
    anywhere = False
    for number, table in enumerate(file.pattern):
        try:
            matchers.append(_matcher(table, language))
            found = set(_first_keys(table, language))
            words |= found
            anywhere = anywhere or not found
        except ValidationError as error:
            problems.extend(_problems(path, error, f"pattern.{number}."))
        except KeyError as error:
            text = f"no word list {error} in speech.toml"
            problems.append(Problem(str(path), f"pattern.{number}", text))
        except PluginError as error:
            problems.append(Problem(str(path), f"pattern.{number}.extends", str(error)))
    if problems:
        raise RuleError(problems)
    return MeasureRule(
        id=f"{language}/{path.stem}",
        measure=path.stem,
        matchers=tuple(matchers),
        exceptions=lexicon(file.exceptions, language),
        examples=file.example,
        words=frozenset(words),
        anywhere=anywhere,
    )


def _first_keys(table: dict[str, object], language: str) -> Iterator[str]:
    """The keys of the words of which a pattern needs one in a sentence; none: it needs no word."""
    for name in _kind(table).LOOKS_FOR:
        phrases = _expanded(table.get(name, []), language)
        yield from lexicon(phrases, language).phrases if isinstance(phrases, (list, tuple)) else ()


def _matcher(table: dict[str, object], language: str) -> Matcher:
    kind = _kind(table)
    lists = {key: _expanded(value, language) for key, value in table.items()}
    pattern = adapter(kind.Pattern).validate_python(lists)
    matcher: Matcher = kind.compiled(pattern, language)
    return matcher


def _kind(table: dict[str, object]) -> ModuleType:
    """The module of checker/claims/patterns that a pattern extends."""
    return find("patterns", str(table.get("extends", "")).replace("-", "_"))


def _expanded(value: object, language: str) -> object:
    """A list in which "@people" stands as the words of that list."""
    if isinstance(value, str) and value.startswith("@"):
        return _listed(value, language)
    if not isinstance(value, list):
        return value
    return [word for item in value for word in _listed(item, language)]


def _listed(item: object, language: str) -> tuple[object, ...]:
    if not isinstance(item, str) or not item.startswith("@"):
        return (item,)
    if item == "@persons":
        return person_nouns(language)
    return word_list(language, item[1:])


def _problems(path: Path, error: ValidationError, prefix: str = "") -> list[Problem]:
    return [
        Problem(str(path), prefix + ".".join(map(str, fault["loc"])), fault["msg"])
        for fault in error.errors()
    ]
