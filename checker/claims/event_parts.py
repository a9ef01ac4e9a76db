"""The grounds and causes by which the press tells the figures of one event apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.claims.remembered import remembered
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["CAUSES", "GROUNDS", "EventParts", "Part", "event_parts", "ground_named", "parts_met"]

GROUNDS, CAUSES = "grounds", "causes"


@dataclass(frozen=True, slots=True)
class _File:
    led_in: tuple[str, ...]
    owned: tuple[str, ...]
    before_ground: tuple[str, ...]
    hit: tuple[str, ...]
    hit_on: tuple[str, ...]
    lies: tuple[str, ...]
    where: tuple[str, ...]
    spots: tuple[str, ...]
    grounds: dict[str, tuple[str, ...]]
    causes: dict[str, tuple[str, ...]]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class EventParts:
    """The words of one language, ready to be met."""

    led_in: Lexicon  # before a cause: "died in the fire"
    owned: Lexicon  # what a figure of a ground belongs to: "the island's toll"
    before_ground: Lexicon  # beside the prepositions of places: "19 from the island"
    hit: frozenset[str]  # keys of words before "on" and a name, which then is a place
    hit_on: frozenset[str]
    where: Lexicon  # behind the name of a place: "Kallo, where 80 died"
    spots: Lexicon  # without a noun behind: "eleven died inside"
    spot: str  # the name of such a site
    lies: frozenset[str]  # keys of words behind the kind of ground that a name is
    kinds: Mapping[str, Lexicons]  # of GROUNDS and CAUSES, by a key that all languages share
    names: Mapping[str, str]  # of each key, the name of that ground or cause
    keys: Mapping[str, str]  # of each of these names, the key


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a sentence that names a ground or a cause."""

    first: int  # token indices, both inclusive
    last: int
    key: str  # "island", "explosion": the same in all languages
    name: str  # its name in this language, in small letters


@cache
def event_parts(language: str) -> EventParts:
    """The grounds and causes of a language; raises RuleError where its file is wrong."""
    file = decode(rules_folder() / language / "event_parts.toml", _File, blanks=False)
    rows = {GROUNDS: file.grounds, CAUSES: file.causes}
    names = {key: words[0] for told in rows.values() for key, words in told.items()}
    return EventParts(
        led_in=lexicon(file.led_in, language),
        owned=lexicon(file.owned, language),
        hit=frozenset(stem_key(word, language) for word in file.hit),
        hit_on=frozenset(stem_key(word, language) for word in file.hit_on),
        where=lexicon(file.where, language),
        spots=lexicon(file.spots, language),
        spot=file.spots[0],
        lies=frozenset(stem_key(word, language) for word in file.lies),
        before_ground=lexicon(file.before_ground, language),
        kinds={kind: lexicons(_lexicons(told, language)) for kind, told in rows.items()},
        names=names,
        keys={name: key for key, name in names.items()},
    )


def _lexicons(rows: Mapping[str, tuple[str, ...]], language: str) -> dict[str, Lexicon]:
    return {key: lexicon(words, language) for key, words in rows.items()}


def ground_named(word: str, language: str) -> str:
    """The key of the ground that a word names, "" for any other word."""
    key = stem_key(word, language)
    named = event_parts(language).kinds[GROUNDS].named.items()
    return next((name for name, words in named if (key,) in words.phrases.get(key, ())), "")


@remembered
def parts_met(sentence: Sentence, kind: str) -> tuple[Part, ...]:
    """Every ground, or every cause, that the sentence names, in order; of two at a word the longer.

    "Opened fire" is a shooting, and no fire.
    """
    words, found, index = event_parts(sentence.language), list[Part](), 0
    while index < len(sentence.tokens):
        if hits := words.kinds[kind].at(sentence.tokens, index):
            key, size = max(hits, key=lambda hit: hit[1])
            found.append(Part(index, index + size - 1, key, words.names[key]))
            index += size - 1
        index += 1
    return tuple(found)
