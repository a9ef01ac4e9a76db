"""Two numbers that are one in two units: "5 feet 2 inches", "2 heures 30", "15 dollars 50"."""

from __future__ import annotations

from checker.claims.piece import Piece
from checker.claims.tokens import Tokens
from checker.interval import Interval

__all__ = ["compounds"]

_WITHIN = {
    ("metre", "centimetre"): 100,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("year", "month"): 12,
    ("week", "day"): 7,
}
_FEWEST = 5  # minutes in words behind hours: « deux heures trente »
_CENTS = ("cent", "penny", "")


def compounds(
    tokens: Tokens, pieces: list[Piece], joiners: frozenset[str], goes_on: frozenset[str]
) -> list[Piece]:
    """The pieces, those that are one number in two units made one.

    Behind a number in words that has no unit, words that `goes_on` are nothing that it counts.
    """
    done: list[Piece] = []
    for piece in pieces:
        whole = _compound(tokens, done[-1], piece, joiners, goes_on) if done else None
        if whole is not None:
            done[-1] = whole
        else:
            done.append(piece)
    return done


def _compound(
    tokens: Tokens, left: Piece, right: Piece, joiners: frozenset[str], goes_on: frozenset[str]
) -> Piece | None:
    joint = tokens.words[left.last : right.first]
    if len(joint) > 1 or not joiners.issuperset(joint):
        return None
    if not (left.value.is_exact and right.value.is_exact):
        return None
    if left.kind == "money" and right.unit in _CENTS and left.unit not in _CENTS:
        return _with_cents(tokens, left, right, joint)
    if left.unit == "hour" and not joint and _are_minutes(tokens, right, goes_on):
        right = right._replace(unit="minute")
    if left.unit == "minute" and not joint and _are_minutes(tokens, right, goes_on):
        right = right._replace(unit="second")
    if left.unit == "metre" and not joint and _are_minutes(tokens, right, goes_on):
        right = right._replace(unit="centimetre")
    if left.unit == "foot" and not joint and (right.unit, tokens.word(right.last)) == ("", "in"):
        right = right._replace(unit="inch", last=right.last + 1)
    size = _WITHIN.get((left.unit, right.unit))
    if size is None or right.value.low >= size:
        return None
    if left.kind == "duration":
        number = left.value.low * size + right.value.low
        return _whole(left, right, number, unit=right.unit)
    return _whole(left, right, left.value.low + right.value.low / size, unit=left.unit)


def _are_minutes(tokens: Tokens, piece: Piece, goes_on: frozenset[str]) -> bool:
    """As in "1 h 30", "2 min 05", "1 m 80": two digits behind hours, minutes or metres."""
    digits = tokens.words[piece.first]
    if piece.unit or piece.kind != "number":
        return False
    behind = tokens.word(piece.last)
    free = not behind.isalpha() or behind in goes_on
    spelled = digits.isalpha() and piece.value.low >= _FEWEST and free
    return spelled or (digits.isdecimal() and len(digits) == 2)


def _with_cents(tokens: Tokens, left: Piece, right: Piece, joint: list[str]) -> Piece | None:
    cents = right.value.low
    if not 0 < cents < 100 or cents != int(cents) or left.scale > 1:
        return None
    if left.value.low != int(left.value.low) or left.first != left.core[0]:
        return None
    last_word = tokens.word(right.last)
    bare = right.unit == "" and (
        right.kind != "number" or last_word.isalpha() or last_word in ("$", "€", "%")
    )
    if bare or (right.unit == "" and cents < 10 and not joint):
        return None
    return _whole(left, right, left.value.low + cents / 100, unit=left.unit)


def _whole(left: Piece, right: Piece, number: float, *, unit: str) -> Piece:
    value = Interval(number, number, resolution=0.01 if left.kind == "money" else 1.0)
    return left._replace(
        last=right.last, core=(left.core[0], right.core[1]), value=value, unit=unit
    )
