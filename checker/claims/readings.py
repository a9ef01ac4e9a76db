"""What a measured figure is, where it is no reading of the event's own: a record, a limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon, lexicon
from checker.claims.remembered import remembered
from checker.claims.sentence import Sentence
from checker.folding import fold
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["is_foretold", "mover", "reading_of", "readings_of"]

MOVERS = "moving"  # the table of what has a speed
FORETOLD = "forecast"  # no part: what the figure was expected to be
BEFORE, BEHIND = 9, 5  # words from a figure in which it is told what it is
MEASURED = ("measure", "temperature", "number")  # figures between which words belong to the last
STOPS = ";:()–—"
ENDS = (";", ":", "(", ")", ",", "–", "—")  # what ends the words behind a figure


@dataclass(frozen=True, slots=True)
class _Table:
    measures: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    reach: int = BEHIND

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Reading:
    """One table of rules/<language>/readings.toml."""

    measures: frozenset[str]
    things: Lexicon
    before: Lexicon
    after: Lexicon
    unless: Lexicon
    reach: int  # how far behind the figure


@cache
def readings_of(language: str) -> dict[str, Reading]:
    """The readings that a language tells apart, by name; none where it has no such file.

    Raises RuleError where the file is wrong.
    """
    path = rules_folder() / language / "readings.toml"
    if not standing_for(path).is_file():
        return {}
    return {
        name: Reading(
            frozenset(table.measures),
            lexicon(table.things, language),
            lexicon(table.before, language),
            lexicon(table.after, language),
            lexicon(table.unless, language),
            table.reach,
        )
        for name, table in decode(path, dict[str, _Table], blanks=False).items()
    }


def reading_of(sentence: Sentence, which: int, measure: str) -> str:
    """The name of what quantity `which` is, "" for a reading of the event itself."""
    told = _told(sentence, which, measure)
    return told if told != FORETOLD else ""


def is_foretold(sentence: Sentence, which: int, measure: str) -> bool:
    """True for a reading that was expected, whether or not it came."""
    table = readings_of(sentence.language).get(FORETOLD)
    hedged = table is not None and measure in table.measures and _is_to_come(sentence, which, table)
    return hedged or _told(sentence, which, measure) == FORETOLD


def _is_to_come(sentence: Sentence, which: int, table: Reading) -> bool:
    """True for « dépassera 12 degrés »: what hedges the figure tells of what is to come."""
    quantity = sentence.quantities[which]
    words = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start].split()
    keys = [EXACT + fold(word) for word in words]
    return any((key,) in table.before.phrases.get(key, ()) for key in keys)


@remembered
def _told(sentence: Sentence, which: int, measure: str) -> str:
    """The name of the table whose words stand nearest; those behind are as near as those before."""
    tables = {
        n: t
        for n, t in readings_of(sentence.language).items()
        if _fits(sentence, which, measure, t)
    }
    if not tables:
        return ""
    found = [*_behind(sentence, which, tables), *_ahead(sentence, which, tables)]
    return min(found, default=(0, ""))[1]


def _fits(sentence: Sentence, which: int, measure: str, table: Reading) -> bool:
    """True where a table is of such a figure; of counts those with a unit, or of its things."""
    noun, quantity = sentence.counted(which), sentence.quantities[which]
    if measure == "count" and table.things:
        return not quantity.unit and (noun < 0 or bool(table.things.at(sentence.tokens, noun)))
    return measure in table.measures and (measure != "count" or bool(quantity.unit))


def _behind(
    sentence: Sentence, which: int, tables: dict[str, Reading]
) -> Iterator[tuple[int, str]]:
    first, ends = sentence.tails[which], False
    reach = max(table.reach for table in tables.values())
    for index in range(first, min(first + reach, len(sentence.tokens))):
        if _is_figure(sentence, index):
            return
        ends = ends or sentence.tokens[index].text in ENDS
        for name, table in tables.items():
            if ends and not table.things:
                continue
            if index - first < table.reach and table.after.at(sentence.tokens, index):
                yield index - first, name


def _ahead(sentence: Sentence, which: int, tables: dict[str, Reading]) -> Iterator[tuple[int, str]]:
    last = sentence.numerals[which]
    tokens = sentence.tokens
    for index in range(last - 1, max(last - BEFORE, 0) - 1, -1):
        stops = tokens[index].text in STOPS and index < last - 1  # « l'ancienne marque (40,9) »
        if stops or _is_figure(sentence, index):
            return
        for name, table in tables.items():
            size = table.before.at(tokens, index)
            inside = index + size
            if size and inside <= last and table.unless.find(tokens, inside, last) < 0:
                yield last - inside, name


def _is_figure(sentence: Sentence, index: int) -> bool:
    spans = zip(sentence.numerals, sentence.tails, sentence.quantities, strict=True)
    return any(first <= index < tail and q.kind in MEASURED for first, tail, q in spans)


def mover(noun: str, language: str) -> str:
    """The part of a noun that names what has a speed, "" where none does."""
    movers, words = readings_of(language).get(MOVERS), noun.split()
    known = movers.things.phrases if movers else {}
    for size in (2, 1):
        for at in range(len(words) - size + 1):
            keys = tuple(stem_key(word, language) for word in words[at : at + size])
            if keys in known.get(keys[0], ()):
                return " ".join(words[at : at + size])
    return ""
