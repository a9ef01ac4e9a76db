"""A numeral and its unit as a piece: ages, durations, rates, multiples, millions left for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.numeral import Numeral
from checker.claims.piece import Piece
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens
from checker.claims.units import Unit
from checker.interval import Interval

if TYPE_CHECKING:
    from checker.claims.quantities import Reader

__all__ = ["measured"]

_OLDEST = 120  # years
_MILLION = 1e6
_KINDS = {"ordinal": "ordinal", "fraction": "share"}


def measured(
    tokens: Tokens, numeral: Numeral, unit: Unit | None, money: tuple[str, int] | None, *,
    rules: Surroundings, reader: Reader,
) -> Piece:  # fmt: skip
    """The piece that a numeral makes with its unit or the currency before it."""
    value = Interval(numeral.low, numeral.high, resolution=_resolution(numeral, unit))
    first, last = numeral.first, numeral.last
    name, kind = "", _KINDS.get(numeral.form, "number")
    if kind == "share":
        name = "share"
    if money is not None:
        name, first, kind = money[0], money[1], "money"
        last = unit.end if unit is not None else last
    elif unit is not None:
        name, kind, last = unit.name, unit.kind, unit.end
    hedge = numeral.form if numeral.form in ("about", "vague") else ""
    piece = Piece(first, last, (numeral.first, numeral.last), value, unit=name, kind=kind,
                  hedge=hedge, scale=numeral.scale, coefficient=numeral.coefficient,
                  center=numeral.center)  # fmt: skip
    if unit is None and money is None and _is_age(tokens, numeral, rules):
        piece = piece._replace(unit="year", kind="age")
    multiple, behind = rules.multiples.at(tokens, piece.last) if kind == "number" else ("", last)
    if multiple:
        piece = piece._replace(kind="multiple", last=behind)
    if kind == "money" and numeral.scale == 1:
        piece = _scaled_behind(tokens, piece, reader)
    if kind in ("duration", "measure"):
        piece = _and_part(tokens, piece, rules)
    if kind == "duration":
        piece = _duration(tokens, piece, rules)
    if (kind == "temperature" or name == "degree") and piece.value.low > 0:
        piece = _below_zero(tokens, piece, rules=rules, reader=reader)
    return _rated(tokens, piece, rules) if tokens.word(piece.last) in rules.behind else piece


def _rated(tokens: Tokens, piece: Piece, rules: Surroundings) -> Piece:
    """As in "12 a day", « deux autres »."""
    rate, _ = rules.rates.at(tokens, piece.last)
    increment = bool(rules.increments.at(tokens, piece.last)[0])
    return piece._replace(rate=rate, increment=increment) if rate or increment else piece


def _is_age(tokens: Tokens, numeral: Numeral, rules: Surroundings) -> bool:
    """As in "aged 27", and the number between commas behind a name: "Jane Roe, 27,"."""
    if not 0 < numeral.low < _OLDEST or numeral.low != numeral.high or numeral.form != "cardinal":
        return False
    if rules.age_before.before(tokens, numeral.first)[0]:
        return True
    if not numeral.written or tokens.word(numeral.first - 1) != ",":
        return False
    name, between = tokens.raw(numeral.first - 2), tokens.word(numeral.last) == ","
    return between and name[:1].isupper() and name.isalpha() and rules.bare_ages


def _scaled_behind(tokens: Tokens, piece: Piece, reader: Reader) -> Piece:
    """As in "75 USD million", "$5m", "30 MEUR"."""
    code, factor = reader.units.prefixed(tokens, piece.last - 1)
    if not code:
        code, factor = reader.units.prefixed(tokens, piece.first)
    if code:
        return _times(piece, factor, last=piece.last)
    if tokens.raw(piece.last) in ("m", "mn") and tokens.touching(piece.last - 1):
        return _times(piece, _MILLION, last=piece.last + 1)
    word = reader.words.words.get(tokens.word(piece.last))
    if word is None or word.ordinal or word.value < 1e6:
        return piece
    return _times(piece, word.value, last=piece.last + 1)


def _below_zero(tokens: Tokens, piece: Piece, *, rules: Surroundings, reader: Reader) -> Piece:
    """As in "5 degrees below zero", "moins 3 degrés", but not in "au moins 3 degrés"."""
    value = Interval(-piece.value.high, -piece.value.low, resolution=piece.value.resolution)
    below, last = rules.below_zero.at(tokens, piece.last)
    if below:
        return piece._replace(last=last, value=value)
    at = piece.first - 1
    if tokens.word(at) not in reader.words.minus_degrees:
        return piece
    if (
        tokens.word(at - 1) in rules.choice_joints
        or reader.hedges.before.before(tokens, piece.first)[0]
    ):
        return piece
    return piece._replace(first=at, value=value)


def _times(piece: Piece, factor: float, *, last: int) -> Piece:
    value = piece.value.scaled(factor)
    return piece._replace(last=last, value=value, scale=factor, coefficient=piece.value.low)


def _resolution(numeral: Numeral, unit: Unit | None) -> float:
    if unit is None or unit.kind == "money" or numeral.scale > 1:
        return numeral.step
    return min(numeral.step, 1.0)


def _and_part(tokens: Tokens, piece: Piece, rules: Surroundings) -> Piece:
    """As in « un litre et demi », "a mile and a half"."""
    part, behind = rules.and_part.at(tokens, piece.last)
    if not part or not piece.value.is_exact:
        return piece
    number = piece.value.low + float(part)
    value = Interval(number, number, resolution=float(part))
    return piece._replace(value=value, last=behind)


def _duration(tokens: Tokens, piece: Piece, rules: Surroundings) -> Piece:
    """An age where the words say so; a tenure behind "depuis"."""
    old, behind = rules.age_after.at(tokens, piece.last)
    if old:
        return piece._replace(kind="age", last=behind)
    name, start = rules.age_before.before(tokens, piece.first)
    if name:
        return piece._replace(kind="age", first=start)
    return piece._replace(since=bool(rules.since.before(tokens, piece.first)[0]))
