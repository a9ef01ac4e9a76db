"""By what somebody is told who is not named: « l'ancien capitaine », "the centrist candidate".

What a noun is told with is looked for in the words around it, as they stand: sentences that are
known as words alone can be asked as well as those that are parsed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Protocol

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.claims.mandates import mandate_words
from checker.folding import fold
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = [
    "IN_OFFICE", "WINNER", "Described", "DescribedFile", "described_file", "described_words",
    "description_at", "fitting", "may_mean", "read_back", "written",
]  # fmt: skip

BEHIND = 6  # words behind a noun that may be told with it
BEFORE = 3  # words before it
IN_OFFICE, WINNER = "@incumbent", "@winner"


@dataclass(frozen=True, slots=True)
class DescribedFile:
    """rules/<language>/described.toml."""

    the: tuple[str, ...] = ()
    contracted: tuple[str, ...] = ()
    this: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    second: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    duel: tuple[str, ...] = ()
    losers: tuple[str, ...] = ()
    to_come: tuple[str, ...] = ()
    beliefs: tuple[str, ...] = ()
    wins: tuple[str, ...] = ()
    alike: tuple[tuple[str, ...], ...] = ()
    sides: dict[str, tuple[str, ...]] = field(default_factory=dict)

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class DescribedWords:
    """Its lexicons."""

    the: Lexicon
    contracted: Lexicon  # an article in one word with a preposition: « au »
    this: Lexicon
    former: Lexicon
    links: Lexicon
    first: Lexicon
    second: Lexicon
    generic: Lexicon
    never: Lexicon
    duel: Lexicon
    losers: Lexicon
    to_come: Lexicon
    beliefs: Lexicon  # what a party stands for
    wins: Lexicon  # said of who won
    prefixes: tuple[str, ...]
    alike: Mapping[str, str]  # the key that stands for each noun of one trade
    sides: Lexicons


@dataclass(frozen=True, slots=True)
class Described:
    """A noun for somebody, with what it is told with."""

    head: str  # key of the noun, IN_OFFICE for who holds the office, WINNER for who won it
    former: bool
    beside: frozenset[str]  # keys of the other words
    sides: frozenset[str]
    generic: bool


class Word(Protocol):
    """A word of a sentence."""

    @property
    def text(self) -> str: ...

    @property
    def key(self) -> str: ...

    @property
    def exact(self) -> str: ...


def described_file(language: str) -> DescribedFile:
    """The file of a language, empty where it has none yet; raises RuleError where it is wrong."""
    path = rules_folder() / language / "described.toml"
    if not standing_for(path).is_file():
        return DescribedFile()
    return decode(path, DescribedFile, blanks=False)


@cache
def described_words(language: str) -> DescribedWords:
    """How a language tells of somebody without a name."""
    file = described_file(language)
    apart = ("prefixes", "sides", "alike")
    names = (f.name for f in fields(DescribedWords) if f.name not in apart)
    keys = [[stem_key(word, language) for word in group] for group in file.alike]
    return DescribedWords(
        **{name: lexicon(getattr(file, name), language) for name in names},
        prefixes=tuple(map(fold, file.prefixes)),
        alike={key: group[0] for group in keys for key in group},
        sides=lexicons({side: lexicon(told, language) for side, told in file.sides.items()}),
    )


def description_at(words: Sequence[Word], index: int, language: str) -> Described:
    """What is told of somebody by the noun at `index` and the words around it."""
    told = described_words(language)
    before = _before(words, index, language)
    around = [*before, *_behind(words, index, language)]
    text = fold(words[index].text)
    prefix = next((p for p in told.prefixes if text.startswith(p) and len(text) > len(p) + 2), "")
    former = bool(prefix) or any(told.former.at(words, i) for i in before)
    head = stem_key(text.removeprefix(prefix), language) if prefix else words[index].key
    head = told.alike.get(head, head)
    sides = {side for i in [*around, index] for side, _ in told.sides.at(words, i)}
    return Described(
        _office(words, index, before, language) or head if not former else head,
        former,
        frozenset(words[i].key for i in around if not told.former.at(words, i)),
        frozenset(sides),
        bool(told.generic.at(words, index)),
    )


def _office(words: Sequence[Word], index: int, before: Sequence[int], language: str) -> str:
    """IN_OFFICE for « le président sortant », WINNER for « le nouveau président », else ""."""
    mandates, told = mandate_words(language), described_words(language)
    first = before[0] if before else index
    if mandates.winners.find(words, first, index + 1) >= 0:
        return WINNER
    size = max(mandates.incumbents.at(words, i) - (index - i) for i in (*before, index))
    if size <= 0:
        return ""
    if any(told.to_come.at(words, i) for i in before):
        return WINNER
    end = index + size
    of = end < len(words) and told.links.at(words, end) and not _tells_side(words, end, language)
    return "" if of else IN_OFFICE


def _tells_side(words: Sequence[Word], first: int, language: str) -> bool:
    """True for « d'extrême droite » behind a noun, false for « de la commission »."""
    sides = described_words(language).sides
    return any(sides.at(words, i) for i in range(first, min(first + 3, len(words))))


def _behind(words: Sequence[Word], index: int, language: str) -> list[int]:
    """The words that go on with a noun: « d'affaires », « de centre gauche », « étudiant »."""
    links, found = described_words(language).links, list[int]()
    led = False
    for i in range(index + 1, min(index + 1 + BEHIND, len(words))):
        text = words[i].text
        if links.at(words, i):
            led = True
            continue
        if not text[:1].isalpha() or len(found) > 2 or (text[:1].isupper() and not led):
            break  # the name of whom it is told is no part of it
        found.append(i)
        led = False
    return found


def _before(words: Sequence[Word], index: int, language: str) -> list[int]:
    """The words between an article and a noun: « ancien », "far-right"."""
    told = described_words(language)
    found = list[int]()
    for i in range(index - 1, max(index - 1 - BEFORE, -1), -1):
        if not words[i].text[:1].isalpha() or told.links.at(words, i) or _leads(words, i, language):
            break
        found.insert(0, i)
    return found


def _leads(words: Sequence[Word], index: int, language: str) -> bool:
    told = described_words(language)
    return bool(told.the.at(words, index) or told.this.at(words, index))


def may_mean(one: Described, known: Described) -> bool:
    """True where a description may be of somebody who is known by another one."""
    if one.former != known.former or (one.sides and known.sides and one.sides != known.sides):
        return False
    if one.head == known.head:
        return not one.generic or bool(_told(one) & _told(known))
    both = _told(one) & _told(known)
    return one.former and bool(both)


def _told(one: Described) -> frozenset[str]:
    return one.beside | one.sides | ({one.head} if not one.generic else frozenset())


def fitting(told: Described, known: Sequence[tuple[str, Described]]) -> str:
    """The only one whom a description fits, "" for nobody and for two."""
    found = {who for who, own in known if may_mean(told, own)}
    if told.sides and len(found) != 1:
        fits = {who for who, _ in known if _sides(who, known) == told.sides}
        found = found & fits if found else (fits if told.generic else set())
    found -= {who for who in found if told.sides and _sides(who, known) - told.sides}
    return found.pop() if len(found) == 1 else ""


def _sides(who: str, known: Sequence[tuple[str, Described]]) -> frozenset[str]:
    return frozenset(side for name, own in known if name == who for side in own.sides)


def written(who: str, told: Described) -> tuple[str, ...]:
    """Somebody and a description of him as words alone, which `read_back` reads."""
    marks = ("former" * told.former, "generic" * told.generic)
    return (
        who,
        told.head,
        *marks,
        str(len(told.beside)),
        *sorted(told.beside),
        *sorted(told.sides),
    )


def read_back(parts: Sequence[str]) -> tuple[str, Described]:
    """What `written` wrote."""
    who, head, former, generic, beside, *rest = parts
    own, sides = frozenset(rest[: int(beside)]), frozenset(rest[int(beside) :])
    return who, Described(head, bool(former), own, sides, bool(generic))
