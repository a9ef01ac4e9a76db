"""The words that spell numbers in one language, out of rules/<language>/numbers.toml."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from fractions import Fraction
from functools import cache

from checker.claims.examples import Example, example_faults
from checker.claims.literals import step_of
from checker.claims.number_little import NumberLittle
from checker.claims.numeral import Numeral
from checker.claims.phrases import Phrases, phrases, split
from checker.claims.tokens import fold
from checker.claims.wording import clashes, number_keys
from checker.rulefaults import Fault
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["Collective", "NumberWords", "Part", "Word", "number_words"]


class Part(IntEnum):
    """How a word takes part in a number."""

    SMALL = 0  # 0 to 19
    TENS = 1  # 20 to 90
    HUNDRED = 2
    SCALE = 3  # 1 000, 10^6, ...


HALVES = 2.0  # « vingt secondes » are no twenty halves


@dataclass(frozen=True, slots=True)
class Word:
    """One number word."""

    part: Part
    value: float
    ordinal: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Collective:
    """A noun that stands for about so many: "dizaine", "dozen"."""

    __pydantic_config__ = STRICT
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Vague:
    """A word for a small number that is not told."""

    __pydantic_config__ = STRICT
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class NumberFile:
    """What numbers.toml holds."""

    __pydantic_config__ = STRICT
    joiners: tuple[str, ...]
    decimal_words: tuple[str, ...]
    minus: tuple[str, ...]
    alone: tuple[str, ...]  # hundreds and scales that need no number before: cent, mille
    articles: tuple[str, ...]
    singles: tuple[str, ...]
    teens_after: tuple[int, ...]  # tens that go on to nineteen: soixante-dix
    score_after: int  # 4 in "quatre-vingts", 0 where there is none
    ordinal_ending: str
    ordinal_marks: tuple[str, ...]  # behind digits: 3e, 3rd
    small: dict[str, tuple[str, ...]]
    tens: dict[str, tuple[str, ...]]
    hundreds: dict[str, tuple[str, ...]]
    scales: dict[str, tuple[str, ...]]
    short_scales: dict[str, tuple[str, ...]]
    ordinals: dict[str, tuple[str, ...]]
    fractions: dict[str, tuple[str, ...]]
    collectives: dict[str, Collective]
    vague: dict[str, Vague]
    many: tuple[str, ...]
    some: tuple[str, ...]  # those that also stand before a bare hundred
    of: tuple[str, ...]  # between a collective and what it counts: de, d', of
    in_all: tuple[str, ...]  # between part and whole: sur, in, out of
    not_wholes: tuple[str, ...]  # what "in 5" or "sur 3" counts when it is no whole: years, months
    share_behind: tuple[str, ...]  # what makes a share of a single ordinal: "un cinquième des"
    definite: tuple[str, ...]  # articles that a share may start with: "la moitié"
    of_needed: tuple[str, ...] = ()  # fractions that are none behind a bare "the": the quarter
    little: NumberLittle = field(default_factory=NumberLittle)
    share_before: tuple[str, ...] = ()  # the same before it: "cut by a fifth"
    minus_degrees: tuple[str, ...] = ()  # minus signs of temperatures only: "moins 3 degrés"
    ordinals_add: bool = False  # « vigésimo primero »
    tens_and: bool = False  # a joiner stands between tens and units: « treinta y seis »
    commas: bool = False  # a comma may stand behind the thousands: "two thousand, three hundred"
    example: tuple[Example, ...] = ()

    def faults(self) -> Iterator[Fault]:
        """What is wrong beyond the types."""
        for name in ("small", "tens", "hundreds", "scales", "short_scales"):
            yield from number_keys((name,), getattr(self, name))
        words = {**self.small, **self.tens, **self.hundreds, **self.scales}
        known = _numbers(words)
        for key in self.ordinals:
            if not _numbers((key,)) <= known:
                yield ("ordinals", key), "is not in small, tens, hundreds or scales: add it there"
        yield from number_keys(("ordinals",), self.ordinals)
        for key in self.fractions:
            if not _FRACTION.fullmatch(key):
                yield ("fractions", key), 'must be a fraction, as in "1/3"'
        loose = {name: (c.low, c.high) for name, c in self.collectives.items()}
        loose |= {name: (v.low, v.high) for name, v in self.vague.items()}
        for name, (low, high) in loose.items():
            if low > high:
                yield (name,), f"low {low} is above high {high}: swap them"
        yield from clashes((), words)
        yield from clashes(("ordinals",), self.ordinals)
        yield from clashes(("fractions",), self.fractions)
        yield from example_faults(self.example)


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words ready for reading; all folded."""

    words: dict[str, Word]
    joiners: frozenset[str]
    decimal_words: frozenset[str]
    minus: frozenset[str]
    minus_degrees: frozenset[str]
    ordinals_add: bool
    alone: frozenset[str]
    articles: frozenset[str]
    teens_after: frozenset[float]
    score_after: float
    tens_and: bool
    commas: bool
    ordinal_marks: frozenset[str]
    short_scales: dict[str, float]  # case matters
    short_folded: frozenset[str]
    fractions: dict[str, float]
    collectives: dict[str, Collective]
    vague: dict[str, Vague]
    vague_phrases: Phrases
    singles: Phrases
    many: Phrases
    some: frozenset[str]
    of: Phrases
    in_all: Phrases
    not_wholes: frozenset[str]
    share_behind: frozenset[str]
    little: NumberLittle
    share_before: frozenset[str]
    definite: frozenset[str]
    of_needed: frozenset[str]
    starts: frozenset[str]  # every word a number may start with
    weak: frozenset[str]  # those that start one only before one of `seconds`
    seconds: frozenset[str]
    plain: dict[str, Numeral]  # words that are a number by themselves, where none goes on


def _numbers(keys: Iterable[str]) -> set[float]:
    """The values of those keys that are numbers."""
    return {float(key) for key in keys if not any(number_keys((), (key,)))}


_FRACTION = re.compile(r"\d+(?:/[1-9]\d*|\.\d+)?")
_SIGNS = ("-", "/", "^", "'", "x")


def _seconds(file: NumberFile) -> Iterator[str]:
    """What may follow an article that starts a number."""
    for text in (*file.vague, *file.singles, *file.many):
        yield from split(text)[1:2]
    for text in file.in_all:
        yield split(text)[0]
    yield from map(fold, (*file.joiners, *file.decimal_words))
    yield from (*file.little.generous, *file.little.scant)


@cache
def number_words(language: str) -> NumberWords:
    """The number words of a language; raises RuleError when its file is wrong or missing."""
    file = decode(rules_folder() / language / "numbers.toml", NumberFile)
    words = dict(_words(file))
    fractions = {fold(text): float(Fraction(key)) for key, text in _pairs(file.fractions)}
    collectives = dict(_collectives(file.collectives))
    vague_phrases = phrases({name: [name] for name in file.vague})
    singles = phrases({"one": file.singles})
    firsts = {*vague_phrases.forward.after, *singles.forward.after, *map(fold, file.minus)}
    articles = frozenset(map(fold, file.articles))
    definite = frozenset(map(fold, file.definite))
    many = {split(text)[0] for text in file.many}
    return NumberWords(
        words=words,
        joiners=frozenset(map(fold, file.joiners)),
        decimal_words=frozenset(map(fold, file.decimal_words)),
        minus=frozenset(map(fold, file.minus)),
        minus_degrees=frozenset(map(fold, file.minus_degrees)),
        ordinals_add=file.ordinals_add,
        alone=frozenset(map(fold, file.alone)),
        articles=articles,
        teens_after=frozenset(map(float, file.teens_after)),
        score_after=float(file.score_after),
        tens_and=file.tens_and,
        commas=file.commas,
        ordinal_marks=frozenset(map(fold, file.ordinal_marks)),
        short_scales={text: float(key) for key, text in _pairs(file.short_scales)},
        short_folded=frozenset(fold(text) for _, text in _pairs(file.short_scales)),
        fractions=fractions,
        collectives=collectives,
        vague={name: file.vague[name] for name in file.vague},
        vague_phrases=vague_phrases,
        singles=singles,
        many=phrases({"many": file.many}),
        some=frozenset(map(fold, file.some)),
        of=phrases({"of": file.of}),
        in_all=phrases({"in": file.in_all}),
        not_wholes=frozenset(map(fold, file.not_wholes)),
        share_behind=frozenset(split(text)[0] for text in file.share_behind),
        little=file.little,
        share_before=frozenset(file.share_before),
        definite=definite,
        of_needed=frozenset(file.of_needed),
        starts=frozenset({*words, *fractions, *collectives, *articles, *firsts, *many, *definite}),
        weak=frozenset({*articles, *many, *definite}) - {*vague_phrases.forward.after} | articles,
        seconds=frozenset({*words, *fractions, *collectives, *_seconds(file), *_SIGNS}),
        plain=_plain(words, {*fractions, *collectives, *articles, *firsts, *many, *definite}),
    )


def _plain(words: Mapping[str, Word], other: Collection[str]) -> dict[str, Numeral]:
    """Numerals below a hundred in one word, at no place yet, but those with another meaning."""
    forms = {False: "cardinal", True: "ordinal"}
    return {
        text: Numeral(
            0, 1, word.value, word.value, step_of(word.value), forms[word.ordinal],
            coefficient=word.value,
        )
        for text, word in words.items()
        if word.part <= Part.TENS and not word.plural and text not in other
    }  # fmt: skip


def _pairs(table: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for key, texts in table.items():
        for text in texts:
            yield key, text


def _words(file: NumberFile) -> Iterator[tuple[str, Word]]:
    tables = (file.small, file.tens, file.hundreds, file.scales)
    parts = {}
    for part, table in zip(Part, tables, strict=True):
        for key, text in _pairs(table):
            parts[float(key)] = part
            yield from _ordinals(_ordinal_of(text, file.ordinal_ending), part, float(key))
            yield fold(text), Word(part, float(key))
    for key, text in _pairs(file.ordinals):
        yield from _ordinals(fold(text), parts[float(key)], float(key))


def _ordinals(text: str, part: Part, value: float) -> Iterator[tuple[str, Word]]:
    yield text, Word(part, value, ordinal=True)
    if value != HALVES:
        yield text + "s", Word(part, value, ordinal=True, plural=True)


def _ordinal_of(cardinal: str, ending: str) -> str:
    stem = fold(cardinal)
    if stem.endswith("y"):
        return stem[:-1] + "ie" + ending
    vowel = fold(ending)[0] in "aeiou"
    return (stem.removesuffix("s").removesuffix("e") if vowel else stem) + fold(ending)


def _collectives(table: Mapping[str, Collective]) -> Iterator[tuple[str, Collective]]:
    for text, collective in table.items():
        yield fold(text), collective
        yield fold(text) + "s", collective
