"""How quantities were read: which words are hedge, number and unit, and what each stands for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.claims.calendar import calendar
from checker.claims.clock import clock
from checker.claims.date_finding import find_dates
from checker.claims.hedges import hedges
from checker.claims.numbers import numerals
from checker.claims.phrases import Phrases
from checker.claims.quantities import Reader
from checker.claims.quantity import Quantity
from checker.claims.surroundings import surroundings
from checker.claims.tokens import Tokens, tokenize

__all__ = ["Part", "explained"]


@dataclass(frozen=True, slots=True)
class Part:
    """Some words of a quantity, or beside it, and what they were read as."""

    text: str
    role: str  # number, unit, hedge, range, age, date, time, multiple, since, rate, increment
    rule: str = ""  # the entry of a rule file that it fits: "less_than", "weekday", "day"
    unit: str = ""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text in words, and the meanings of its dates by their first word."""

    tokens: Tokens
    language: str
    means: dict[int, str]


def explained(
    text: str, quantities: Sequence[Quantity], *, reader: Reader, anchor: str = ""
) -> list[tuple[Part, ...]]:
    """The parts of each quantity, in the order of the text."""
    tokens = tokenize(text, reader.language)
    found = numerals(tokens, reader.words, reader.language)
    dates = find_dates(tokens, found, calendar(reader.language), anchor)
    reading = _Reading(tokens, reader.language, {date.first: date.means for date in dates})
    return [tuple(_parts(reading, quantity)) for quantity in quantities]


def _parts(reading: _Reading, quantity: Quantity) -> Iterator[Part]:
    tokens = reading.tokens
    first, core = (bisect_left(tokens.starts, at) for at in (quantity.start, quantity.core[0]))
    behind, last = (bisect_left(tokens.starts, at) for at in (quantity.core[1], quantity.end))
    beside = surroundings(reading.language)
    if quantity.since:
        yield from _beside(tokens, beside.since.before(tokens, first), first, role="since")
    yield from _before(reading, quantity, first, core)
    yield _core(reading, quantity, core, behind)
    yield from _behind(reading, quantity, behind, last)
    if quantity.rate:
        yield from _beside(tokens, beside.rates.at(tokens, last), last, role="rate")
    if quantity.increment:
        yield from _beside(tokens, beside.increments.at(tokens, last), last, role="increment")


def _text(tokens: Tokens, first: int, last: int) -> str:
    return tokens.text[tokens.starts[first] : tokens.ends[last - 1]]


def _beside(tokens: Tokens, found: tuple[str, int], edge: int, *, role: str) -> Iterator[Part]:
    """The words outside the quantity that say more of it."""
    name, other = found
    if name:
        yield Part(_text(tokens, min(edge, other), max(edge, other)), role, name)


def _core(reading: _Reading, quantity: Quantity, core: int, behind: int) -> Part:
    text = _text(reading.tokens, core, behind)
    if quantity.kind == "date":
        return Part(text, "date", reading.means.get(core, "calendar"))
    if quantity.kind == "time":
        return Part(text, "time")
    if quantity.hedge == "range":
        return Part(text, "range")
    return Part(text, "number", _form(quantity))


def _form(quantity: Quantity) -> str:
    """What kind of number the words make by themselves; "" for a plain one."""
    if quantity.kind in ("ordinal", "share"):
        return quantity.kind
    alone = quantity.core[0] == quantity.start
    return quantity.hedge if alone and quantity.hedge in ("about", "vague") else ""


def _before(reading: _Reading, quantity: Quantity, first: int, core: int) -> Iterator[Part]:
    """What stands before the numeral: a hedge, then a currency or what opens a range or an age."""
    if first == core:
        return
    name, end = _hedges_before(reading, quantity).at(reading.tokens, first)
    end = end if name and end <= core else first
    if end > first:
        yield Part(_text(reading.tokens, first, end), "hedge", name)
    if end < core:
        range_ = quantity.hedge == "range"
        role = "range" if range_ else {"money": "unit"}.get(quantity.kind, quantity.kind)
        unit = quantity.unit if role == "unit" else ""
        yield Part(_text(reading.tokens, end, core), role, unit=unit)


def _hedges_before(reading: _Reading, quantity: Quantity) -> Phrases:
    if quantity.kind == "time":
        return clock(reading.language).hedges
    return hedges(reading.language).before


def _behind(reading: _Reading, quantity: Quantity, behind: int, last: int) -> Iterator[Part]:
    """What stands behind the numeral: a unit, then a hedge."""
    after = hedges(reading.language).after
    for at in range(behind, last):
        name, end = after.at(reading.tokens, at)
        if name and end == last:
            yield from _unit(reading, quantity, behind, at)
            yield Part(_text(reading.tokens, at, last), "hedge", name)
            return
    yield from _unit(reading, quantity, behind, last)


def _unit(reading: _Reading, quantity: Quantity, first: int, last: int) -> Iterator[Part]:
    if first < last:
        role = "multiple" if quantity.kind == "multiple" else "unit"
        yield Part(_text(reading.tokens, first, last), role, unit=quantity.unit)
