"""The weights of rules/evidence.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["Prior", "Purposes", "WeightFile", "Weights", "weights"]


@dataclass(frozen=True, slots=True)
class Prior:
    """How likely two claims of one story and measure are about one thing, before any evidence."""

    named: float
    loose: float
    loose_measures: tuple[str, ...]
    differences: tuple[str, ...] = ()  # things that are only counted to tell two figures apart

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Weights:
    """log2 likelihood ratios by outcome of each comparison."""

    subject_same: float
    subject_similar: float
    subject_plain: float
    subject_unknown: float
    subject_other: float
    subject_named: float
    place_same: float
    place_none: float
    place_one: float
    place_two: float
    subset_same: float
    subset_none: float
    subset_one: float
    buildings_same: float
    state_same: float
    period_same: float
    period_none: float
    period_one: float
    older: float
    added: float
    series: float
    day_same: float
    dated_same: float
    onset_same: float
    purpose_same: float
    purpose_weak: float
    words_each: float
    event_each: float
    words_none: float
    words_most: float
    similar_slope: float
    similar_middle: float
    nation_same: float
    same_sentence: float
    same_sentence_loose: float
    single: float
    alone: float
    wire_copy: float

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class States:
    """States of people of which a story has one number each, and the kinds that such people are."""

    one_each: tuple[str, ...]
    called: tuple[str, ...]
    things: dict[str, tuple[str, ...]]  # state -> what alone may be in it

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Purposes:
    """How the purposes of rules/<language>/purposes.toml go together."""

    weak: tuple[str, ...]
    yearly: tuple[str, ...]
    estimated: tuple[str, ...]
    apart: tuple[str, ...]
    each: tuple[str, ...]
    fates: tuple[str, ...]
    owned: tuple[str, ...]
    pooled: tuple[str, ...]
    one_each: tuple[str, ...]
    broader: dict[str, tuple[str, ...]]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Subsets:
    """Kinds of people that may be the same ones."""

    alike: tuple[tuple[str, ...], ...]

    __pydantic_config__ = STRICT

    def are_alike(self, here: str, there: str) -> bool:
        """True for two kinds that may be the same people: a school's children and students."""
        return here != there and any(here in kinds and there in kinds for kinds in self.alike)


@dataclass(frozen=True, slots=True)
class OneArticle:
    """What an article tells once of its event, and how far below it a figure is of a part."""

    far: dict[str, float]  # a share of the higher one, by measure

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class WeightFile:
    """All of rules/evidence.toml."""

    threshold: float
    prior: Prior
    weights: Weights
    states: States
    purposes: Purposes
    subsets: Subsets
    article: OneArticle

    __pydantic_config__ = STRICT


@cache
def weights() -> WeightFile:
    """The weights that are in force; raises RuleError where the file is wrong."""
    return decode(rules_folder() / "evidence.toml", WeightFile)
