"""What rules/<language>/clock.toml holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from checker.claims.examples import Example, example_faults
from checker.claims.wording import brackets, clashes, number_keys
from checker.rulefaults import Fault, unknown
from checker.rulefiles import STRICT

__all__ = ["ClockFile"]

_HEDGES = ("about", "just_before", "just_after", "before", "after")
_TABLES = ("named", "extra", "ahead", "counted_ahead", "bare_ahead", "counted_behind")
_PHRASES = (
    "oclock",
    "before_time",
    "after_time",
    "not_before",
    "morning",
    "afternoon",
    "named",
    "extra",
    "hedges",
    "openers",
    "joints",
    "ahead",
    "counted_ahead",
    "bare_ahead",
    "counted_behind",
    "before_hour",
    "before_either",
)  # what is read as phrases, with brackets


@dataclass(frozen=True, slots=True)
class ClockFile:
    """What clock.toml holds."""

    __pydantic_config__ = STRICT
    hours: tuple[str, ...]  # behind the hour: h, heures
    minutes: tuple[str, ...]
    oclock: tuple[str, ...]  # make the number before an hour by themselves
    before_time: tuple[str, ...]  # words behind which "9 heures" is a time
    marks_before: tuple[str, ...]  # signs behind which "20 h" is a time
    after_time: tuple[str, ...]  # words that make the hours before them a time
    not_before: tuple[str, ...]  # words behind which hours are a duration
    morning: tuple[str, ...]
    afternoon: tuple[str, ...]
    named: dict[str, tuple[str, ...]]  # minutes since midnight: noon, midnight
    extra: dict[str, tuple[str, ...]]  # "et demie", "et quart", "moins le quart"
    hedges: dict[str, tuple[str, ...]]
    openers: tuple[str, ...] = ()  # before the first of two times: between, entre
    joints: tuple[str, ...] = ()  # between two times: and, et
    length_behind: tuple[str, ...] = ()  # hours before these are a duration: « 1 h 30 de retard »
    indefinite: tuple[str, ...] = ()  # articles: « une grève de 24 heures » is a length of time
    no_time_behind: tuple[str, ...] = ()  # noon behind these is none: « l'après-midi »
    ahead: dict[str, tuple[str, ...]] = field(default_factory=dict)  # 15: "quarter past"
    counted_ahead: dict[str, tuple[str, ...]] = field(default_factory=dict)  # -1: "minutes to"
    bare_ahead: dict[str, tuple[str, ...]] = field(default_factory=dict)  # behind a number: "to"
    counted_behind: dict[str, tuple[str, ...]] = field(default_factory=dict)  # -1: « moins »
    before_hour: tuple[str, ...] = ()  # a number with its minutes is an hour behind these: "at"
    before_either: tuple[str, ...] = ()  # the same, unless it may be a range: "around"
    goes_on: tuple[str, ...] = ()  # words that go on behind a time: "when"; others are counted
    example: tuple[Example, ...] = ()

    def faults(self) -> Iterator[Fault]:
        """What is wrong beyond the types."""
        for name in _PHRASES:
            yield from brackets((name,), getattr(self, name))
        for name in _TABLES:
            yield from number_keys((name,), getattr(self, name))
        for hedge in set(self.hedges) - set(_HEDGES):
            yield ("hedges", hedge), unknown("hedge of times", hedge, _HEDGES)
        for name in (*_TABLES, "hedges"):
            yield from clashes((name,), getattr(self, name))
        yield from clashes((), {"morning": self.morning, "afternoon": self.afternoon})
        yield from example_faults(self.example)
