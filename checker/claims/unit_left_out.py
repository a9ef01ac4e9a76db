"""Units told once for two figures: « 7 100 hectares, contre 6 700 la veille », "12.6% to 1.8"."""

from __future__ import annotations

from checker.claims.piece import Piece
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens

__all__ = ["with_units"]

_KINDS = ("percent", "money", "measure", "temperature", "points")
_SHARES_END = 1000.0  # from here on a number beside a share counts something
_REACH = 14  # words between the two figures
_FAR = 40  # words from a share to a decimal that goes on with it
_ALL = 100.0  # per cent
_HEDGE = 4  # words between « contre » and its figure: « contre un peu moins de 9 »
_STOPS = frozenset(".;:!?")
_MILLION = 1e6


def with_units(tokens: Tokens, pieces: list[Piece], rules: Surroundings) -> list[Piece]:
    """The pieces; a bare one that is set against one with a unit has that unit."""
    done = list(pieces)
    told: Piece | None = None  # the last figure with a unit
    for at, piece in enumerate(done):
        if at and _is_left_out(tokens, done[at - 1], piece, rules):
            done[at] = _like(piece, done[at - 1])
        elif told and told.kind == "percent" and _is_decimal_share(tokens, told, piece, rules):
            done[at] = _like(piece, told)
        told = done[at] if done[at].kind in _KINDS else told
    return done


def _is_decimal_share(tokens: Tokens, told: Piece, piece: Piece, rules: Surroundings) -> bool:
    """True for « 23,5 % des voix. Les écologistes sont donnés à 12,8. »: nobody counts decimals."""
    decimal = piece.kind == "number" and not piece.unit and piece.scale == 1.0
    decimal = decimal and piece.value.resolution < 1 and piece.value.high <= _ALL
    near = range(max(piece.first - _HEDGE, told.last), min(piece.last + _HEDGE, len(tokens.words)))
    scaled = any(tokens.word(at) in rules.on_scales for at in near)
    far = piece.first - told.last > _FAR
    return decimal and not (scaled or far) and _ends(tokens, piece.last, rules)


def _is_left_out(tokens: Tokens, left: Piece, right: Piece, rules: Surroundings) -> bool:
    if left.kind not in _KINDS or right.kind != "number" or right.unit:
        return False
    if left.rate or not 0 < right.first - left.last <= _REACH:
        return False
    if left.kind == "percent" and _is_no_share(tokens, right):
        return False
    between = range(left.last, right.first)
    if any(tokens.word(at) in _STOPS for at in between):
        return False
    if right.scale > 1:
        return _is_sum(tokens, left, right, rules)
    return _ends(tokens, right.last, rules) and _is_linked(tokens, left, right, rules)


def _is_no_share(tokens: Tokens, right: Piece) -> bool:
    """True for a number that no share is as high as, and for « contre 790 (47,4 %) »."""
    again = tokens.word(right.last) == "(" and tokens.word(right.last + 2) == "%"
    return again or right.value.low >= _SHARES_END


def _is_sum(tokens: Tokens, left: Piece, right: Piece, rules: Surroundings) -> bool:
    """« 30 millions d'euros, dont 12 millions pour les digues »: millions of nothing else."""
    counts = tokens.word(right.last).rstrip("'’") in {w.rstrip("'") for w in rules.from_words}
    large = left.kind == "money" and min(left.scale, right.scale) >= _MILLION
    return large and not counts and _ends(tokens, right.last, rules)


def _ends(tokens: Tokens, at: int, rules: Surroundings) -> bool:
    """True where nothing that could be counted follows."""
    word = tokens.word(at)
    return not word or not word[0].isalpha() or word in rules.behind_bare


def _is_linked(tokens: Tokens, left: Piece, right: Piece, rules: Surroundings) -> bool:
    first = max(left.last, right.first - _HEDGE)
    if any(rules.set_against.at(tokens, at)[0] for at in range(first, right.first)):
        return True
    joint = " ".join(tokens.words[left.last : right.first])
    opened = tokens.word(left.first - 1) in rules.from_words
    return opened and joint in rules.range_joints | rules.between_joints and right.value.high < 1000


def _like(piece: Piece, model: Piece) -> Piece:
    """The piece in the unit of `model`, in its millions where it is as small a number."""
    if piece.scale > 1:
        return piece._replace(unit=model.unit, kind=model.kind)
    scale = model.scale if model.scale >= _MILLION and piece.value.high < 1000 else 1.0
    value = piece.value.scaled(scale)
    return piece._replace(value=value, scale=scale, unit=model.unit, kind=model.kind)
