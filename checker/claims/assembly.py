"""Numerals, dates and times become quantities: units, hedges and ranges around each numeral."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from checker.claims.clock import clock
from checker.claims.clock_times import find_times
from checker.claims.compounds import compounds
from checker.claims.date_finding import FoundDate
from checker.claims.determiners import determiners_of
from checker.claims.half_days import in_half_days
from checker.claims.hedging import with_hedge
from checker.claims.measured import measured
from checker.claims.not_quantities import is_address, is_code, is_labelled, is_name, is_named
from checker.claims.numeral import Numeral
from checker.claims.piece import Piece, bounds
from checker.claims.ranges import bounded, joined, opens_range
from checker.claims.surroundings import Surroundings, surroundings
from checker.claims.tokens import Tokens
from checker.claims.unit_left_out import with_units
from checker.claims.unit_told_once import shared
from checker.claims.units import CODE, Unit

if TYPE_CHECKING:
    from checker.claims.quantities import Reader

__all__ = ["assembled"]

_MILLION = 1e6
_NAMED = ("money", "duration", "measure")
_LABELS = ("duration", "measure")  # "le 20 heures", "le 100 mètres" name something


def assembled(
    tokens: Tokens, numerals: list[Numeral], dates: list[FoundDate], *, reader: Reader,
    determiners: bool,
) -> list[Piece]:  # fmt: skip
    """All quantities of a text in order, none overlapping another."""
    rules = surroundings(reader.language)
    dates = [date for date in dates if not _is_house(tokens, date, rules)]
    pieces = [_of_date(date, tokens, rules) for date in dates]
    taken = _covered(pieces)
    hours = clock(reader.language)
    times = [
        Piece(t.first, t.last, t.core, t.value, unit="time", kind="time", hedge=t.hedge)
        for t in in_half_days(tokens, find_times(tokens, numerals, hours), hours)
        if taken.isdisjoint(range(t.first, t.last))
    ]
    taken |= _covered(times)
    numerals = _with_articles(tokens, numerals, reader=reader, rules=rules)
    numbers = _numbers(tokens, numerals, taken, reader=reader, rules=rules)
    goes_on = hours.goes_on | hours.length_behind
    whole = compounds(tokens, numbers, reader.words.joiners, goes_on)
    numbers = joined(tokens, whole, rules)
    numbers = shared(tokens, numbers, rules)
    numbers = with_units(tokens, numbers, rules)
    hedged_ones = [with_hedge(tokens, piece, taken, reader=reader) for piece in numbers]
    pieces += times + bounded(tokens, hedged_ones, rules)
    if determiners:
        pieces += determiners_of(tokens, _covered(pieces), rules)
    return _parted(sorted(pieces, key=lambda piece: (piece.first, -piece.last)))


def _is_house(tokens: Tokens, date: FoundDate, rules: Surroundings) -> bool:
    """As in "1903 Desire Street": four digits that are no year."""
    return date.last == date.first + 1 and is_address(tokens, date.last, rules)


def _covered(pieces: list[Piece]) -> set[int]:
    return {token for piece in pieces for token in range(piece.first, piece.last)}


def _parted(pieces: list[Piece]) -> list[Piece]:
    """Without those that overlap an earlier one."""
    kept: list[Piece] = []
    for piece in pieces:
        if not kept or piece.first >= kept[-1].last:
            kept.append(piece)
    return kept


def _of_date(date: FoundDate, tokens: Tokens, rules: Surroundings) -> Piece:
    span = date.span
    value = bounds(
        float(span.low), float(span.high), low_open=span.low_open, high_open=span.high_open
    )
    led = rules.since.before(tokens, date.first)[0] or rules.since.at(tokens, date.first)[0]
    since = bool(led)
    return Piece(
        date.first, date.last, (date.first, date.last), value, unit="date", kind="date", since=since
    )


def _with_articles(
    tokens: Tokens, numerals: list[Numeral], *, reader: Reader, rules: Surroundings
) -> list[Numeral]:
    """The numerals and every "a", "an" that counts one unit of time: "for an hour"."""
    articles = tokens.vocabulary & (reader.words.articles - reader.words.words.keys())
    if not articles:
        return numerals
    words = tokens.words
    extra = [
        Numeral(at, at + 1, 1.0, 1.0, 1.0, coefficient=1.0)
        for at, word in enumerate(words)
        if word in articles
        and (unit := reader.units.at(tokens, at + 1))
        and not _is_rank(tokens, at + 1, reader)
        and (
            (unit.kind == "duration" and at and words[at - 1] in rules.before_span)
            or rules.and_part.at(tokens, unit.end)[0]
        )
    ]  # fmt: skip
    return sorted([*numerals, *extra], key=lambda numeral: numeral.first) if extra else numerals


def _is_rank(tokens: Tokens, index: int, reader: Reader) -> bool:
    """True for "a second wave": a unit that is an ordinal before what it counts."""
    word = reader.words.words.get(tokens.words[index])
    return word is not None and word.ordinal and tokens.word(index + 1).isalpha()


def _numbers(
    tokens: Tokens, numerals: list[Numeral], taken: set[int], *, reader: Reader, rules: Surroundings
) -> list[Piece]:
    """The numerals that are neither dates nor names, with their units."""
    inside = {token for numeral in numerals for token in range(numeral.first, numeral.last)}
    found: list[Piece] = []
    end = 0
    for numeral, following in zip_longest(numerals, numerals[1:]):
        if numeral.first < end or not taken.isdisjoint(range(numeral.first, numeral.last)):
            continue
        if following and _is_article(numeral) and opens_range(tokens, numeral, following, rules):
            piece: Piece | None = measured(tokens, numeral, None, None, rules=rules, reader=reader)
        else:
            piece = _of_number(tokens, numeral, inside, end=end, reader=reader, rules=rules)
        if piece is not None:
            found.append(piece)
            end = piece.last
    return found


def _of_number(
    tokens: Tokens, numeral: Numeral, inside: set[int], *, end: int, reader: Reader,
    rules: Surroundings,
) -> Piece | None:  # fmt: skip
    if _is_article(numeral):
        return _one(tokens, numeral, reader=reader, rules=rules)
    numeral = _in_millions(tokens, numeral, reader)
    money = _money_before(tokens, numeral, end, reader=reader)
    unit = _unit_behind(tokens, numeral, reader)
    if money is not None and tokens.raw(numeral.last) in ("m", "mn"):
        unit = None  # "$5m" is millions
    if money is not None and unit is not None and unit.name != money[0]:
        unit = None
    if is_code(tokens, numeral, inside, rules) and money is None:
        return None
    lettered = unit is not None and unit.kind == "temperature"  # "apartment 4C"
    lettered = lettered and not _are_degrees(tokens, numeral, reader=reader, rules=rules)
    if unit is not None and unit.kind in _NAMED and is_named(tokens, numeral, rules):
        unit = None  # "1080p", « 24 heures sur 24 »
    if (unit is None or lettered) and money is None and is_name(tokens, numeral, rules):
        return None
    if unit is not None and unit.kind in _LABELS and is_labelled(tokens, numeral, rules):
        return None
    return measured(tokens, numeral, unit, money, rules=rules, reader=reader)


def _are_degrees(tokens: Tokens, numeral: Numeral, *, reader: Reader, rules: Surroundings) -> bool:
    """As in "-10C", "35.5C", "hit 40C": no seat and no flat goes by such a number."""
    if numeral.low < 0 or numeral.low % 1:
        return True
    led = tokens.word(numeral.first - 1) in rules.before_degrees
    led = led or bool(rules.below_zero.at(tokens, numeral.last + 1)[0])
    return led or bool(reader.hedges.before.before(tokens, numeral.first)[0])


def _in_millions(tokens: Tokens, numeral: Numeral, reader: Reader) -> Numeral:
    """As in "1.5m people" of the British press: millions where a plural is counted."""
    at = numeral.last
    letter = reader.words.little.million_letter
    told = bool(letter) and tokens.word(at) == letter and tokens.raw(at) == letter
    if not told or not tokens.touching(at - 1):
        return numeral
    counted = tokens.word(at + 1)
    plural = counted.isalpha() and (counted[-1] == "s" or counted in reader.words.little.plurals)
    if not plural or counted in reader.words.little.no_plurals or numeral.form != "cardinal":
        return numeral
    return numeral._replace(last=at + 1, low=numeral.low * _MILLION, high=numeral.high * _MILLION,
        step=numeral.step * _MILLION, scale=_MILLION, coefficient=numeral.low,
    )  # fmt: skip


def _is_article(numeral: Numeral) -> bool:
    alone = numeral.last - numeral.first == 1 and numeral.low == 1
    return alone and not numeral.written and numeral.form == "cardinal"


def _one(tokens: Tokens, numeral: Numeral, *, reader: Reader, rules: Surroundings) -> Piece | None:
    """As in "un an", "au moins un": an article only counts before a unit or behind a hedge."""
    unit = _unit_behind(tokens, numeral, reader)
    if unit is not None and _unit_counts(tokens, numeral, unit, rules):
        return measured(tokens, numeral, unit, None, rules=rules, reader=reader)
    hedge, _ = reader.hedges.before.before(tokens, numeral.first)
    over = tokens.word(numeral.first - 1) == "over"
    if hedge in ("at_least", "more_than", "less_than", "at_most", "exact") and not over:
        return measured(tokens, numeral, unit, None, rules=rules, reader=reader)
    return None


def _unit_counts(tokens: Tokens, numeral: Numeral, unit: Unit, rules: Surroundings) -> bool:
    if unit.name in rules.weak_units:
        return tokens.word(numeral.first - 1) in rules.before_span
    return True


def _unit_behind(tokens: Tokens, numeral: Numeral, reader: Reader) -> Unit | None:
    at = numeral.last
    if not _may_have_unit(tokens, numeral, reader):
        return None
    large = numeral.scale >= 1e6
    if tokens.word(at) == "-" and tokens.touching(at - 1) and tokens.touching(at):
        at += 1
    elif large or numeral.form in ("about", "vague", "fraction", "cardinal"):
        of, behind = reader.words.of.at(tokens, at)
        at = behind if of else at
    if numeral.form == "fraction" and tokens.word(at) in reader.words.articles:
        at += 1  # "half an hour"
    unit = reader.units.at(tokens, at, large=large)
    if unit is not None and unit.kind == "money" and at > numeral.last and _leads(tokens, unit):
        return None  # "$10-$20"
    if unit is None and at == numeral.last and (code := reader.units.prefixed(tokens, at)[0]):
        return Unit(code, "money", at + 1)
    if unit is None and numeral.form == "fraction" and tokens.word(at) in reader.units.point:
        return Unit("percentage_point", "points", at + 1)  # "half a point"
    if unit is None or numeral.form == "ordinal":
        return None
    return (
        None
        if at > numeral.last
        and numeral.form == "cardinal"
        and not large
        and unit.kind != "temperature"
        and tokens.word(at - 1) != "-"
        else unit
    )


def _may_have_unit(tokens: Tokens, numeral: Numeral, reader: Reader) -> bool:
    """A cheap look at the word behind a number."""
    word = tokens.word(numeral.last)
    known = word in reader.units.firsts or word in reader.words.of.forward.after
    return known or word == "-" or len(word) == CODE or numeral.form == "fraction"


def _leads(tokens: Tokens, unit: Unit) -> bool:
    """True for a sign of money right before the next number."""
    return tokens.touching(unit.end - 1) and tokens.word(unit.end)[:1].isdecimal()


def _money_before(
    tokens: Tokens, numeral: Numeral, end: int, *, reader: Reader
) -> tuple[str, int] | None:
    """The currency right before a number and its first token: $48, EUR 1000."""
    symbol, start = reader.units.symbols.before(tokens, numeral.first)
    if reader.units.prefixed(tokens, numeral.first - 1)[0] and numeral.first > end:
        return reader.units.prefixed(tokens, numeral.first - 1)[0], numeral.first - 1  # "MEUR 30"
    if not symbol or start < end:
        return None
    if start < numeral.first - 1 and _is_lone_letter(tokens, start):
        start += 1  # "a $3 million bill"
    raw = tokens.text[tokens.starts[start] : tokens.ends[numeral.first - 1]]
    unit = reader.units.exact.get("".join(raw.split()))
    if unit is None or reader.units.kinds.get(unit, "money") != "money":
        return None
    glued = (
        start > 0
        and tokens.touching(start - 1)
        and raw[0].isalpha()
        and tokens.word(start - 1)[-1:].isalnum()
    )
    return None if glued else (unit, start)


def _is_lone_letter(tokens: Tokens, index: int) -> bool:
    return (
        len(tokens.words[index]) == 1
        and tokens.words[index].isalpha()
        and not tokens.touching(index)
    )
