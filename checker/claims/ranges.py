"""Two numbers that make one range: "entre 20 et 30", "20 to 30", "deux ou trois"."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.piece import Piece
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens
from checker.interval import Interval

__all__ = ["joined"]

_REACH = 3  # tokens between the ends of a range
_LOOK_BACK = 6


def joined(tokens: Tokens, pieces: list[Piece], rules: Surroundings) -> list[Piece]:
    """The pieces, those of a range made one."""
    done: list[Piece] = []
    for piece in pieces:
        last = done[-1] if done else None
        merged = _range(tokens, last, piece, rules) if last is not None else None
        if merged is not None:
            done[-1] = merged
        else:
            done.append(piece)
    return done


def _range(tokens: Tokens, left: Piece, right: Piece, rules: Surroundings) -> Piece | None:
    if not 0 < right.first - left.last <= _REACH or not _comparable(left, right):
        return None
    joint = " ".join(tokens.words[left.last : right.first])
    between, first = rules.between.before(tokens, left.first)
    if between and joint in rules.between_joints:
        return _merged(left, right, first=first)
    if joint in rules.choice_joints and _small(left, right):
        return _merged(left, right, first=left.first)
    if joint not in rules.range_joints or joint == "et":
        return None
    start = tokens.word(left.first - 1)
    opened = start in rules.from_words
    if opened and _changes(tokens, left.first - 1, rules):
        return None
    if joint == "-" and not opened and _is_score(tokens, left, right):
        return None
    return _merged(left, right, first=left.first - opened)


def _comparable(left: Piece, right: Piece) -> bool:
    same = left.unit in ("", right.unit) and left.kind in ("number", right.kind)
    return same and left.value.is_exact and right.value.is_exact and not left.hedge


def _small(left: Piece, right: Piece) -> bool:
    return left.value.high < right.value.low


def _changes(tokens: Tokens, index: int, rules: Surroundings) -> bool:
    words = tokens.words[max(0, index - _LOOK_BACK) : index]
    return any(word.startswith(rules.change_stems) for word in words)


def _is_score(tokens: Tokens, left: Piece, right: Piece) -> bool:
    return right.unit == "" and right.value.high < 10  # noqa: PLR2004


def _merged(left: Piece, right: Piece, *, first: int) -> Piece | None:
    low = left.value.low
    if left.scale == 1 and right.scale > 1 and low < right.coefficient:
        low *= right.scale
    if not low < right.value.high:
        return None
    step = min(left.value.resolution, right.value.resolution) if left.scale == right.scale else right.value.resolution
    value = Interval(low, right.value.high, resolution=step)
    return replace(right, first=first, core=(left.core[0], right.core[1]), value=value, hedge="range")
