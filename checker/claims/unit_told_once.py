"""Numbers of a list whose unit or scale is told once: "10, 20 et 30 %", "from 47 to 50m"."""

from __future__ import annotations

from checker.claims.piece import Piece
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens

__all__ = ["shared"]

_MILLION = 1e6
_SHARES_END = 1000.0  # from here on a number beside a share counts something
_ECHO = 7  # tokens between a figure and one whose scale it echoes
_SHARED = ("percent", "money", "measure", "temperature", "duration", "age", "points")


_JOINT = 3  # tokens between two figures of a list


def shared(tokens: Tokens, pieces: list[Piece], rules: Surroundings) -> list[Piece]:
    """The pieces; in a list the last unit stands for all: "10, 20 et 30 %", "de 5,2 à 4,8 %"."""
    done = list(pieces)
    for at in range(len(done) - 2, -1, -1):
        left, right = done[at], done[at + 1]
        if right.first - left.last > _JOINT:
            continue
        joint = " ".join(tokens.words[left.last : right.first])
        ranged = joint in rules.range_joints or joint in rules.between_joints
        if joint in rules.list_joints and left.kind == "number" and _may_share(left, right):
            done[at] = _like(left, right)
        elif ranged and _is_scaled_change(tokens, left, right, rules):
            done[at] = _scaled_like(left, right)
        elif joint in rules.list_joints and left.kind == "age" and _is_age(tokens, left, right):
            done[at + 1] = right._replace(kind="age", unit=left.unit)
    for at in range(1, len(done)):
        if _echoes(tokens, done[at - 1], done[at], rules):
            done[at] = _scaled_like(done[at], done[at - 1])
    return done


def _may_share(left: Piece, right: Piece) -> bool:
    """False for "3.2 million, or 49%": what is counted in thousands is no share."""
    return right.kind in _SHARED and (right.kind != "percent" or left.value.low < _SHARES_END)


def _is_age(tokens: Tokens, left: Piece, right: Piece) -> bool:
    """True for "aged 27 and 31", false for "Ann Lee, 27, and two others"."""
    set_off = tokens.word(left.last) == "," and tokens.word(right.last).isalpha()
    return right.unit in ("", left.unit) and not set_off


def _like(left: Piece, right: Piece) -> Piece:
    """`left` with the unit of `right`, and with its millions where they are meant for both."""
    if right.scale > 1 and left.scale == 1 and left.value.high < 1000:
        left = _scaled_like(left, right)
    return left._replace(unit=right.unit, kind=right.kind)


def _is_scaled_change(tokens: Tokens, left: Piece, right: Piece, rules: Surroundings) -> bool:
    """As in « passe de 47,2 à 50,5 milliards »: the scale is told once, for both."""
    told = left.kind == right.kind == "number" and left.scale == 1 and right.scale >= _MILLION
    return told and left.value.high < 1000 and tokens.word(left.first - 1) in rules.from_words


def _scaled_like(piece: Piece, model: Piece) -> Piece:
    value = piece.value.scaled(model.scale)
    return piece._replace(value=value, scale=model.scale, unit=model.unit, kind=model.kind)


def _echoes(tokens: Tokens, left: Piece, right: Piece, rules: Surroundings) -> bool:
    """As in "10 millions pour la gauche et 7 pour la droite": millions left out."""
    far = not 0 < right.first - left.last <= _ECHO
    if far or right.kind != "number" or right.scale > 1 or right.value.high >= 1000:
        return False
    if left.scale < 1e6 and left.kind != "percent":
        return False
    word = tokens.word(left.last)
    linked = tokens.word(right.first - 1) in rules.list_joints
    return linked and word in rules.echoes and tokens.word(right.last) == word
