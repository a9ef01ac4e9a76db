"""The words of rules/<language>/articles.toml, ready to be looked up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.rulefiles import STRICT, decode, rule_files

__all__ = ["Abbreviations", "Agencies", "Boilerplate", "Dates", "Words", "all_words", "words_of"]


@dataclass(frozen=True, slots=True)
class Dates:
    """How an article says when it appeared."""

    published: tuple[str, ...]
    updated: tuple[str, ...]
    fields: tuple[str, ...]  # bare labels before a date at the head of a file
    parts: tuple[str, ...]  # parts of the day, after a weekday: "samedi soir"
    joiners: tuple[str, ...]  # small words between the parts of a date: "le 3 mars à 10 h"

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Agencies:
    """News agencies by the names they sign with."""

    names: tuple[str, ...]
    plurals: tuple[str, ...]  # words for several unnamed ones

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """What is no prose of the article."""

    phrases: tuple[str, ...]  # left out wherever they stand; * is any one word
    lines: tuple[str, ...]  # left out when they are a whole line
    leads: tuple[str, ...]  # a line that begins so is left out
    slugs: tuple[str, ...]  # begin a note in brackets at the head
    credits: tuple[str, ...]  # stand in a note in brackets at the end
    bylines: tuple[str, ...]  # begin a line that names the author
    kickers: tuple[str, ...]  # before a dash at the head, but no place

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words that carry a full stop of their own."""

    titles: tuple[str, ...]  # never end a sentence
    numbered: tuple[str, ...]  # end none before a number
    seldom: tuple[str, ...]  # end one only before a word of `starters`
    hours: tuple[str, ...]  # end one, but not before a word of `followers`
    followers: tuple[str, ...]
    starters: tuple[str, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Words:
    """All that a language says of articles."""

    day_first: bool  # 08/09/2023 is in September
    dates: Dates
    agencies: Agencies
    boilerplate: Boilerplate
    abbreviations: Abbreviations

    __pydantic_config__ = STRICT


@cache
def all_words() -> dict[str, Words]:
    """The words of every language that has some, by language code."""
    return {path.parent.name: decode(path, Words) for path in rule_files("*/articles.toml")}


def words_of(language: str) -> tuple[Words, ...]:
    """The words of one language, then those of the others: foreign copy keeps its own habits."""
    known = all_words()
    return tuple(known[code] for code in sorted(known, key=lambda code: code != language))
