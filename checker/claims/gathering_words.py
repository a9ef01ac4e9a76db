"""The words of rules/<language>/gatherings.toml: people who gather, and who counts them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["Gatherings", "gatherings_of"]


@dataclass(frozen=True, slots=True)
class _File:
    events: tuple[str, ...]
    gathers: tuple[str, ...]
    sides: tuple[str, ...]
    camps: tuple[str, ...]
    unless: tuple[str, ...]
    unrest: tuple[str, ...] = ()
    rallies: tuple[str, ...] = ()
    spots: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    dwellers: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    aims: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    towards: tuple[str, ...] = ()
    same_day: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    span_from: tuple[str, ...] = ()
    span_to: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Gatherings:
    """The words of one language, ready to be met."""

    events: Lexicon
    gathers: Lexicon
    sides: Lexicon
    camps: Lexicon
    unless: Lexicon
    unrest: Lexicon
    rallies: Lexicon  # nouns of which each is one gathering
    spots: Lexicon  # and of the places where they are
    actors: Lexicon  # who they are, where they do one of `acts`
    acts: Lexicon
    dwellers: Lexicon  # people of a place, who gather nowhere
    houses: Lexicon  # what the place does with them
    against: Lexicon  # what leads what they are for or against
    aims: Lexicon  # what goes on elsewhere
    towards: Lexicon  # what leads the far end of what they are against
    beside: Lexicon  # what leads the place that they stand by
    former: Lexicon  # the gathering before this one
    span_from: Lexicon  # what leads in two towns that people march between: all of a country
    span_to: Lexicon
    same_day: Lexicon  # says that an earlier count was of that day as well


@cache
def gatherings_of(language: str) -> Gatherings:
    """The words of a language, none where it has no such file yet; RuleError where it is wrong."""
    path = rules_folder() / language / "gatherings.toml"
    file = _File((), (), (), (), ())
    if standing_for(path).is_file():
        file = decode(path, _File)
    return Gatherings(
        events=lexicon(file.events, language),
        gathers=lexicon(file.gathers, language),
        sides=lexicon(file.sides, language),
        camps=lexicon(file.camps, language),
        unless=lexicon(file.unless, language),
        unrest=lexicon(file.unrest, language),
        rallies=lexicon(file.rallies, language),
        spots=lexicon(file.spots, language),
        actors=lexicon(file.actors, language),
        acts=lexicon(file.acts, language),
        dwellers=lexicon(file.dwellers, language),
        houses=lexicon(file.houses, language),
        against=lexicon(file.against, language),
        aims=lexicon(file.aims, language),
        towards=lexicon(file.towards, language),
        beside=lexicon(file.beside, language),
        same_day=lexicon(file.same_day, language),
        former=lexicon(file.former, language),
        span_from=lexicon(file.span_from, language),
        span_to=lexicon(file.span_to, language),
    )
