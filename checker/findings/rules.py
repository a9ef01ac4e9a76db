"""What rules/judgement.toml says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.records import Kind, Level
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["NAME_VARIANT", "RULES", "Judgement", "Margin", "judgement"]

NAME_VARIANT = "name-variant"
RULES = {
    Kind.CONFLICTS: "conflict",
    Kind.UPDATES: "update",
    Kind.DISPUTES: "dispute",
    Kind.REFINES: "refinement",
}


@dataclass(frozen=True, slots=True)
class Margin:
    """What a reader grants a figure, as parts of it."""

    open_bound: float
    slight: float
    large: float
    fine: float
    far: float
    least_far: float
    least_fallen: float
    lone: float  # times an old figure from which on a newer one of one article makes it not stale
    part: float  # times its whole that a part told wrongly is at most
    wide: float
    least_wide: float
    least_counted: float  # ... of what is told apart by camps, towns and rounds
    leap: float
    least_leap: float
    rough: float  # by which a rounded figure may miss another, as a part of it
    one_thing: dict[str, float]  # by measure: how far two figures of one thing are apart at most
    clock: float  # minutes that a whole hour may be off
    minutes: float  # of two texts that contradict each other on the time of one moment, at most
    days: float  # of two texts that contradict each other on the day of one event, at most
    birthday: float  # days within which nobody is taken to have grown a year older

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class States:
    """Subsets of people whose number may go up and down, or is told hospital by hospital.

    So may counts of the events `vary_events`, and lengths of `vary_lengths`: water rises. Of the
    things that `add_up`, as convictions do, there are never fewer later.

    A conflict over one told hospital by hospital must be as sure as `least`.
    """

    vary: tuple[str, ...]
    vary_events: tuple[str, ...]
    vary_lengths: tuple[str, ...]
    add_up: tuple[str, ...]
    by_hospital: tuple[str, ...]
    least: float

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Rivals:
    """When two camps' counts are told beside each other, and which of one camp are of one crowd."""

    near: int  # code points from one to the other
    alike: float  # times

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Many:
    """How sure a finding must be for measures of which a story has many: dates, sums, counts."""

    least: float
    plain: tuple[str, ...]  # measures whose figures have next to nothing that tells them apart
    least_plain: float  # for a conflict between two of those
    shares: tuple[str, ...]  # measures of which a story tells one of every thing
    least_shares: float  # for whatever is told of two of those
    told_apart: tuple[str, ...]  # measures told apart by camps, towns and rounds
    reasons: tuple[str, ...]  # measures of which one event has several sets: arrests
    least_reasons: float  # for a conflict of two not said to be of one day or place
    least_evident: float  # ... where more than their words tells that they are of one thing
    least_apart: float  # for two figures that have each a place of its own
    least_times: float  # for a conflict of two times of day ...
    moments: tuple[str, ...]  # ... events (events.toml) of one moment alone ...
    least_moments: float  # ... or of any other event, which has many moments
    tolls: tuple[str, ...]  # what is told of every place, hour and group of an event as well
    least_tolls: float  # for a conflict of two of those
    forces: tuple[str, ...]  # measures that several bodies have a count of their own of
    least_forces: float  # for an update of two of those
    least_unnamed: float  # for a conflict of two ages of « un homme », « une femme »
    far: float  # days after which a figure is more likely of another thing of the kind
    least_far: float

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Rules:
    """The names of all rules, and those that are told only where the settings ask for them."""

    known: tuple[str, ...]
    off: tuple[str, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Kinds of people that sums may be made of: none is of two kinds of one group.

    Of what is `net`, as profits are, a part may be more than the whole.
    """

    exclusive: tuple[tuple[str, ...], ...]
    listed: tuple[tuple[str, ...], ...]
    net: tuple[str, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Slips:
    """The kinds of events (events.toml) that have one day, and how sure a slip of it is."""

    events: tuple[str, ...]
    sure: float

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Stale:
    """How an article that still gives an old figure is told, and after how many hours."""

    level: Level
    hours: float

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Judgement:
    """Levels and least confidences by kind of finding, and the reader's margins."""

    level: dict[Kind, Level]
    least: dict[Kind, float]
    sure: dict[str, float]  # confidence of each rule of arithmetic
    reckoning: Reckoning
    slips: Slips
    stale: Stale
    states: States
    many: Many
    rivals: Rivals
    margin: Margin
    rules: Rules

    __pydantic_config__ = STRICT


@cache
def judgement() -> Judgement:
    """The rules that are in force; raises RuleError where the file is wrong."""
    return decode(rules_folder() / "judgement.toml", Judgement)
