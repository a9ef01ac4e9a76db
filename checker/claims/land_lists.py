"""The words of several countries at once, and of the camps that hold the parts of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT, decode, languages, rules_folder

__all__ = [
    "ACROSS",
    "BOTH",
    "LandLists",
    "is_held_part",
    "kind_named",
    "land_lists",
    "size_of_several",
]

MANY = 10  # countries from which on they are the world
BOTH, ACROSS = "both", "across"  # keys of names


@dataclass(frozen=True, slots=True)
class _File:
    both: tuple[str, ...]
    several: tuple[str, ...]
    the: tuple[str, ...]
    counts: tuple[str, ...]
    across: tuple[str, ...]
    own: tuple[str, ...]
    grounds: tuple[str, ...]
    quarters: tuple[str, ...]
    held: tuple[str, ...]
    powers: tuple[str, ...]
    outside: tuple[str, ...]
    bodies: tuple[str, ...]
    offices: tuple[str, ...]
    press: tuple[str, ...]
    apart: tuple[str, ...]
    sides: dict[str, tuple[str, ...]]
    names: dict[str, str]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class LandLists:
    """The words of one language, ready to be met."""

    both: Lexicon  # all countries hit: "in both countries"
    several: Lexicon  # the same behind a number: « les deux pays »
    counts: Lexicon  # what a country does to a figure of its own: "Peru reported 40 dead"
    the: Lexicon  # before that number
    across: Lexicon  # the neighbour: "across the border"
    own: Lexicon  # the country of those that the sentence names: "in his country"
    grounds: Lexicon  # what a side holds: "areas"
    quarters: Lexicon  # what it is not said to hold by its adjective alone: "districts"
    held: Lexicon  # how it does: "controlled"
    powers: Lexicon  # sides that no mere "of" ties to a ground
    outside: Lexicon  # what makes it the other side's: "outside government control"
    bodies: Lexicon  # aid workers whose name looks like a place
    offices: Lexicon  # whose figures are those of their country: "the Polish agency"
    press: Lexicon  # but none of "the Polish news agency"
    apart: Lexicon  # what sets two countries apart: "the border"
    sides: Lexicons  # who holds a ground, by a key that all languages share
    names: Mapping[str, str]  # what a place of such a key is called
    both_told: tuple[str, ...]  # `both` as written, for texts that are not parsed
    across_told: tuple[str, ...]


@cache
def land_lists(language: str) -> LandLists:
    """The words of a language; raises RuleError where its file is wrong."""
    file = decode(rules_folder() / language / "lands.toml", _File, blanks=False)
    return LandLists(
        both=lexicon(file.both, language),
        several=lexicon(file.several, language),
        counts=lexicon(file.counts, language),
        the=lexicon([f"={word}" for word in file.the], language),
        across=lexicon(file.across, language),
        own=lexicon(file.own, language),
        grounds=lexicon(file.grounds, language),
        quarters=lexicon(file.quarters, language),
        held=lexicon(file.held, language),
        powers=lexicon(file.powers, language),
        outside=lexicon(file.outside, language),
        bodies=lexicon(file.bodies, language),
        offices=lexicon(file.offices, language),
        press=lexicon(file.press, language),
        apart=lexicon(file.apart, language),
        sides=lexicons({key: lexicon(words, language) for key, words in file.sides.items()}),
        names=file.names,
        both_told=file.both,
        across_told=file.across,
    )


def size_of_several(sentence: Sentence, which: int) -> int:
    """How many words « deux pays », "two sides of the border" are behind "the"; 0 for others."""
    index = sentence.numerals[which] if which >= 0 else 0
    if not index or sentence.quantities[which].value.high >= MANY:
        return 0
    words, tokens, behind = land_lists(sentence.language), sentence.tokens, sentence.tails[which]
    known = behind < len(tokens) and words.several.at(tokens, behind)
    return behind - index + known if known and words.the.at(tokens, index - 1) else 0


def is_held_part(place: str) -> bool:
    """True for a part of a country that one of its camps holds."""
    return kind_named(place) not in ("", BOTH, ACROSS)


@cache
def kind_named(place: str) -> str:
    """The key of what a place is the name of: "rebels", "both"; "" for any other place."""
    told = (item for language in languages() for item in land_lists(language).names.items())
    return next((key for key, name in told if name == place), "")
