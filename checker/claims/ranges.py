"""Two numbers that make one range: "entre 20 et 30", "20 to 30", "deux ou trois"."""

from __future__ import annotations

from math import inf

from checker.claims.numeral import Numeral
from checker.claims.piece import Piece
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens
from checker.interval import Interval

__all__ = ["bounded", "joined", "opens_range"]

_REACH = 3  # tokens between the ends of a range
_FEW = 100  # « un à trois ans », but not « un à 300 kilomètres »
_LOOK_BACK = 6
_MANY = 1000  # from this on two counts of one crowd may be far apart


def joined(tokens: Tokens, pieces: list[Piece], rules: Surroundings) -> list[Piece]:
    """The pieces, those of a range made one."""
    done: list[Piece] = []
    for piece in pieces:
        last = done[-1] if done else None
        if last is not None and _is_tally(tokens, last, piece, rules):
            done.append(piece)
            continue
        if last is not None and _is_score(tokens, last, piece):
            done.pop()  # 3-1 counts nothing
            continue
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
        return _merged(tokens, left, right, first=first)
    if joint in rules.choice_joints and _small(left, right) and not _is_fork(left, right):
        return _merged(tokens, left, right, first=left.first)
    if joint not in rules.range_joints:
        return None
    start = tokens.word(left.first - 1)
    opened = start in rules.from_words
    told = left.unit and right.unit and joint.isalpha()  # "fell 12 cents to 34 cents"
    change = told and start.startswith(rules.change_stems)
    gap = opened and _is_fork(left, right) and _is_gap(tokens, left.first - 1, rules)
    if change or gap or (opened and _changes(tokens, left.first - 1, rules)):
        return None
    return _merged(tokens, left, right, first=left.first - opened)


def opens_range(tokens: Tokens, one: Numeral, other: Numeral, rules: Surroundings) -> bool:
    """True for an article that is the lower end: « un à trois ans », "one or two people"."""
    more = other.form == "cardinal" and 1 < other.low < _FEW
    near = 0 < other.first - one.last <= _REACH and tokens.word(one.first - 1) != "'"
    if not (more and near) or _changes(tokens, one.first, rules):  # "went up by one to 17"
        return False
    joint = " ".join(tokens.words[one.last : other.first])
    if rules.between.before(tokens, one.first)[0]:
        return joint in rules.between_joints
    return joint in rules.choice_joints or joint in rules.range_joints


def _in_thousands(low: float, high: float) -> bool:
    return high >= 1000 and high % 1000 == 0 and low < high / 1000 and low * 10 >= high / 1000


def _comparable(left: Piece, right: Piece) -> bool:
    same = left.unit in ("", right.unit) and left.kind in ("number", right.kind)
    same = same or _is_led(left, right)
    years = right.kind == "number" or right.unit == left.unit  # « âgés de 12 à 17 ans »
    same = same or (left.kind == "age" and years)
    return same and left.value.is_exact and right.value.is_exact and not left.hedge


def _is_led(left: Piece, right: Piece) -> bool:
    """As in "$10-20", where the sign stands for both."""
    bare = right.unit == "" and right.kind == "number"
    return bare and left.kind == "money" and left.first < left.core[0] and left.last == left.core[1]


def _in_hundreds(tokens: Tokens, left: Piece, right: Piece) -> bool:
    """As in "five or six hundred"."""
    spelled = tokens.words[left.core[0]].isalpha() and tokens.words[right.core[0]].isalpha()
    high = right.value.high
    hundreds = high % 100 == 0 and 200 <= high < 2000
    return spelled and hundreds and right.scale == 1 and 1 <= left.value.low < high / 100


def _small(left: Piece, right: Piece) -> bool:
    return left.value.high < right.value.low


def _changes(tokens: Tokens, index: int, rules: Surroundings) -> bool:
    words = tokens.words[max(0, index - _LOOK_BACK) : index]
    return any(word.startswith(rules.change_stems) for word in words)


def _is_fork(left: Piece, right: Piece) -> bool:
    """True for « 12 000 ou 45 000 marcheurs »: too far apart for one estimate, so two are told."""
    bare = not left.unit and not right.unit
    return bare and left.value.low >= _MANY and right.value.high >= 2 * left.value.low


def _is_gap(tokens: Tokens, index: int, rules: Surroundings) -> bool:
    """True for « l'écart va de 9 000 à 30 000 »: what lies between two counts."""
    return not rules.gaps.isdisjoint(tokens.words[max(0, index - _LOOK_BACK) : index])


def _is_score(tokens: Tokens, left: Piece, right: Piece) -> bool:
    """Two small numbers with a hyphen between and nothing that they count: 3-1."""
    if right.first - left.last != 1 or tokens.words[left.last] != "-" or left.unit or right.unit:
        return False
    if not (tokens.touching(left.last - 1) and tokens.touching(left.last)):
        return False
    small = max(left.value.high, right.value.high) < 10 or left.value.low >= right.value.high
    digits = tokens.words[left.last - 1].isdecimal() and tokens.words[right.first].isdecimal()
    counted = tokens.word(right.last)
    return small and digits and not (counted.isalpha() and counted[-1] in "sx" and len(counted) > 3)


def _is_tally(tokens: Tokens, left: Piece, right: Piece, rules: Surroundings) -> bool:
    """Votes for and against, as in "passed 312-210"."""
    tied = right.first - left.last == 1 and tokens.words[left.last] == "-"
    if not tied or left.unit or right.unit:
        return False
    around = {
        *tokens.words[max(0, left.first - 5) : left.first],
        *tokens.words[right.last : right.last + 2],
    }
    return not rules.tallies.isdisjoint(around)


def _merged(tokens: Tokens, left: Piece, right: Piece, *, first: int) -> Piece | None:
    low = left.value.low
    if _in_hundreds(tokens, left, right):
        low *= 100
    elif left.scale == 1 and right.scale > 1 and low < right.coefficient:
        low *= right.scale
    elif _in_thousands(low, right.value.low):
        low *= 1000  # "entre 10 et 15 000"
    if not low < right.value.high:
        return None
    step = (
        min(left.value.resolution, right.value.resolution)
        if left.scale == right.scale
        else right.value.resolution
    )
    value = Interval(low, right.value.high, resolution=step)
    if left.kind in ("age", "money"):
        right = right._replace(kind=left.kind, unit=left.unit)
    core = (left.core[0], right.core[1])
    return right._replace(first=first, core=core, value=value, hedge="range")


def bounded(tokens: Tokens, pieces: list[Piece], rules: Surroundings) -> list[Piece]:
    """The pieces, a lower and an upper bound side by side made one range."""
    done: list[Piece] = []
    for piece in pieces:
        range_ = _bounds(tokens, done[-1], piece, rules) if done else None
        if range_ is not None:
            done[-1] = range_
        else:
            done.append(piece)
    return done


def _bounds(tokens: Tokens, left: Piece, right: Piece, rules: Surroundings) -> Piece | None:
    if right.first - left.last > _REACH:
        return None
    joint = " ".join(tokens.words[left.last : right.first])
    if joint not in rules.bound_joints or left.unit not in ("", right.unit):
        return None
    lower, upper = (left, right) if right.value.low == -inf else (right, left)
    if upper.value.low != -inf or lower.value.high != inf or lower.value.low == -inf:
        return None
    if not lower.value.low < upper.value.high:
        return None
    value = Interval(lower.value.low, upper.value.high, lower.value.low_open, upper.value.high_open,
                     min(lower.value.resolution, upper.value.resolution))  # fmt: skip
    core = (left.core[0], right.core[1])
    return right._replace(first=left.first, last=right.last, core=core, value=value, hedge="range")
