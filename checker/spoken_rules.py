"""The wording of intervals in one language, out of rules/<language>/spoken.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pydantic import ConfigDict

from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["Spoken", "SpokenExample", "collective_names", "spoken_rules", "unit_names"]


@dataclass(frozen=True, slots=True)
class SpokenExample:
    """An interval whose wording is tested."""

    __pydantic_config__ = STRICT
    low: float
    high: float
    low_open: bool = False
    high_open: bool = False
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Templates; {0} and {1} are the ends of an interval."""

    __pydantic_config__ = STRICT
    exact: str
    more_than: str
    at_least: str
    less_than: str
    at_most: str
    about: str
    almost: str
    little_more: str
    between: str
    unknown: str
    unknown_date: str
    dozens: dict[str, str]
    about_collective: str
    millions: tuple[str, str]
    billions: tuple[str, str]
    of: str
    of_vowel: str
    percent: str
    date: str
    first: str
    month: str
    before_date: str
    until_date: str
    after_date: str
    from_date: str
    between_dates: str
    time: str
    whole_hour: str
    points: str
    basis_points: str
    plural_from: float
    example: dict[str, SpokenExample]


# Of files that the readers of quantities check in full, what is spoken.
_PART = ConfigDict(extra="ignore")


@dataclass(frozen=True, slots=True)
class _Units:
    __pydantic_config__ = _PART
    durations: dict[str, tuple[str, ...]]
    measures: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Collective:
    __pydantic_config__ = _PART
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class _Numbers:
    __pydantic_config__ = _PART
    collectives: dict[str, _Collective]


@cache
def spoken_rules(language: str) -> Spoken:
    """The templates of a language; English where it has none."""
    path = rules_folder() / language / "spoken.toml"
    return decode(path if path.is_file() else rules_folder() / "en" / "spoken.toml", Spoken)


def _known(language: str) -> str:
    return language if (rules_folder() / language / "units.toml").is_file() else "en"


@cache
def unit_names(language: str) -> dict[str, str]:
    """The name of every unit in the singular."""
    file = decode(rules_folder() / _known(language) / "units.toml", _Units)
    tables = {**file.measures, **file.durations}
    return {unit: names[0] for unit, names in tables.items() if names and "[" not in names[0]}


@cache
def collective_names(language: str) -> dict[tuple[float, float], str]:
    """Dozens and the like, by the interval they stand for."""
    file = decode(rules_folder() / _known(language) / "numbers.toml", _Numbers)
    return {
        (c.low, c.high): name for name, c in reversed(file.collectives.items()) if c.low < c.high
    }
