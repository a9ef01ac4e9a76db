"""How a language tells who is on board of a plane, a ship, a bus or a train."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["AboardWords", "aboard_words"]


@dataclass(frozen=True, slots=True)
class _File:
    passengers: tuple[str, ...] = ()
    crew: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    manned: tuple[str, ...] = ()
    occupants: tuple[str, ...] = ()
    carrying: tuple[str, ...] = ()
    right_before: tuple[str, ...] = ()
    boarded: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    aboard: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class AboardWords:
    """The lexicons of rules/<language>/aboard.toml."""

    passengers: Lexicon
    crew: Lexicon
    staff: Lexicon  # single ones of it: « deux pilotes »
    manned: Lexicon  # before a crew: « le cargo compte 43 marins »
    occupants: Lexicon  # nouns for all of those on board
    carrying: Lexicon  # before those whom a thing carries: « transportait »
    right_before: Lexicon  # right before them: "with"
    boarded: Lexicon  # behind them: « avaient pris place »
    inside: Lexicon  # between people and what they are in: "on"
    carriers: Lexicon  # what carries people
    aboard: Lexicon  # that people were there, whoever: « à bord », « occupants »


@cache
def aboard_words(language: str) -> AboardWords:
    """The words for those on board; a language may have none yet.

    Raises RuleError where its file is wrong.
    """
    path = rules_folder() / language / "aboard.toml"
    file = decode(path, _File, blanks=False) if standing_for(path).is_file() else _File()
    return AboardWords(
        *(lexicon(getattr(file, field.name), language) for field in fields(AboardWords))
    )
