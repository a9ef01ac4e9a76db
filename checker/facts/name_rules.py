"""What rules/names.toml says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["NameRules", "name_rules"]


@dataclass(frozen=True, slots=True)
class Alike:
    """How alike two words must be to be one, and from how many letters on that is asked."""

    last: float
    first: float
    place: float
    shortest: int
    shortest_first: int

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class People:
    """What stands around the names of people, folded."""

    articles: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    titles: tuple[str, ...]
    particles: tuple[str, ...]
    elided: tuple[str, ...]
    little: tuple[str, ...]  # words of a name that its letters leave out
    generations: tuple[str, ...]
    feminine: tuple[str, ...]
    first_names: tuple[tuple[str, ...], ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """What stands around the names of places, folded."""

    kinds: tuple[str, ...]
    joining: tuple[str, ...]
    parts: tuple[str, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Places:
    """Short forms of words with the whole ones, and the words around names."""

    whole: dict[str, str]
    words: PlaceWords

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class NameRules:
    """All of rules/names.toml."""

    letters: dict[str, str]
    alike: Alike
    people: People
    places: Places

    __pydantic_config__ = STRICT


@cache
def name_rules() -> NameRules:
    """When two spellings are one; raises RuleError where the file is wrong."""
    return decode(rules_folder() / "names.toml", NameRules)
