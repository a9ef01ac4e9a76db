"""One more word of a number: whether it may stand there, and what it adds."""

from __future__ import annotations

from math import inf

from checker.claims.literals import literal
from checker.claims.number_words import NumberWords, Part, Word
from checker.claims.numeral import Sum
from checker.claims.tokens import Tokens

__all__ = ["add_digits", "add_short", "add_small", "add_word"]

_LONE = ("G",)  # scales of a figure that is all there is: "10G"
_AFTER_TEN = 9.5  # "dix" goes on with "sept", "huit" and "neuf" only


def add_word(
    total: Sum, word: Word, *, tokens: Tokens, at: int, words: NumberWords, lone: bool
) -> bool:
    """Add a word if it may stand there; False ends the number."""
    if word.part is Part.SMALL:
        done = add_small(total, word, words)
    elif word.part is Part.TENS:
        done = _add_tens(total, word, words)
    elif word.part is Part.HUNDRED:
        done = _add_hundred(total, word, tokens=tokens, at=at, words=words, lone=lone)
    else:
        one_th = word.ordinal and total.value == 1 and not total.total
        if one_th:
            return False  # "un millième" is a share
        done = _add_scale(
            total, word, alone=lone or word.ordinal or tokens.words[at] in words.alone
        )
    if done:
        total.parts += 1
        total.ordinal, total.plural = word.ordinal, word.plural
    return done


def add_small(total: Sum, word: Word, words: NumberWords) -> bool:
    """Add a number below twenty if it may stand there."""
    if total.open and (word.value >= total.room or not word.value):
        return False
    if not total.open and (word.value >= total.ceiling or (total.parts and not word.value)):
        return False
    if total.room == _AFTER_TEN and word.value < 7:
        return False
    total.unit = word.value if not total.open or total.room == 100 else 0.0
    total.group += word.value
    ten = word.value == 10 and words.score_after > 0
    total.open, total.room, total.scale = True, _AFTER_TEN if ten else 0.0, 1.0
    return True


def _add_tens(total: Sum, word: Word, words: NumberWords) -> bool:
    if words.score_after and word.value == 20 and total.open and total.unit == words.score_after:
        total.group += 80 - words.score_after
        total.room, total.unit = 20.0, 0.0
        return True
    if total.open and total.room < 100:
        return False
    total.group += word.value
    total.room = 20.0 if word.value in words.teens_after else 10.0
    total.open, total.unit, total.scale = True, 0.0, 1.0
    return True


def _add_hundred(
    total: Sum, word: Word, *, tokens: Tokens, at: int, words: NumberWords, lone: bool
) -> bool:
    if _are_cents(total, tokens, at, words):
        return False
    if word.value > 100:
        return _add_hundreds(total, word)
    if not total.open:
        follows = words.words.get(tokens.word(at + 1))
        scaled = follows is not None and follows.part is Part.SCALE
        if not (lone or scaled or word.ordinal or total.parts or tokens.words[at] in words.alone):
            return False
        total.group = 100.0
    elif words.score_after and total.group == 1:
        return False  # "un centième" is a share, "un cent" is no number
    elif total.group * 100 < total.ceiling and (total.group < 100 or total.parts == 1):
        total.group *= 100
    else:
        return False
    total.coefficient = total.group / 100
    total.open, total.room, total.unit, total.scale = True, 100.0, 0.0, 1.0
    return True


def _add_hundreds(total: Sum, word: Word) -> bool:
    """A word for several hundreds: « doscientos »."""
    if total.open or word.value >= total.ceiling:
        return False
    total.group = word.value
    total.coefficient = total.group / 100
    total.open, total.room, total.unit, total.scale = True, 100.0, 0.0, 1.0
    return True


def _are_cents(total: Sum, tokens: Tokens, at: int, words: NumberWords) -> bool:
    """As in "34 cents" is money, "4 mille 3 cents" and "trois cents" are hundreds."""
    if tokens.words[at] not in words.little.coins or not total.open or total.ceiling < inf:
        return False
    if tokens.words[at - 1][-1].isdecimal():
        return not (
            total.group < 10
            and words.words.get(tokens.word(at + 1), tokens.word(at + 1) in words.joiners)
        )
    return total.group > 10


def _add_scale(total: Sum, word: Word, *, alone: bool) -> bool:
    if not total.parts:
        if not alone:
            return False
        total.total, total.coefficient = word.value, 1.0
    elif total.open and word.value < total.ceiling:
        total.coefficient = total.group if not total.total else 0.0
        total.total += total.group * word.value
    elif word.value > total.ceiling:
        total.coefficient = total.value
        total.total = total.value * word.value
    elif not total.open and word.value < total.ceiling:  # "deux millions mille", "a crore lakh"
        total.total = total.total + word.value if alone else total.total * word.value
    else:
        return False
    scaled = total.scale if not total.open and total.scale > 1 else 1.0
    total.scale = word.value * scaled
    total.group, total.open, total.room, total.unit = 0.0, False, inf, 0.0
    total.ceiling = word.value
    return True


def add_digits(total: Sum, tokens: Tokens, at: int, *, language: str, words: NumberWords) -> bool:
    """Add digits if they may stand there: "2 millions 300 000"."""
    written = literal(tokens.words[at], language)
    if written is None:
        return False
    value = written[0]
    if total.parts:
        follows = words.words.get(tokens.word(at + 1))
        scaled = (
            follows is not None and follows.part >= Part.HUNDRED and follows.value < total.ceiling
        )
        large = value * 1000 >= total.ceiling and written[1] <= value
        if total.open or value >= total.ceiling or not (scaled or (large and total.ceiling >= 1e6)):
            return False
    total.group += value
    total.open, total.room, total.unit, total.scale = True, 0.0, 0.0, 1.0
    total.parts += 1
    return True


def add_short(total: Sum, tokens: Tokens, at: int, words: NumberWords) -> bool:
    """A short scale right behind digits: 12k, 3,7 Md."""
    if not total.parts or not tokens.words[at - 1][-1].isdecimal():
        return False
    scale = words.short_scales.get(tokens.raw(at))
    if scale is None:
        return False
    lone = len(tokens) == at + 1 == 2
    if tokens.raw(at) in _LONE and not (lone and total.value >= 10):  # a "5G" network
        return False
    apart = not tokens.touching(at - 1) and len(tokens.raw(at)) == 1
    if apart and tokens.raw(at) not in _LONE and not _money_behind(tokens, at):
        return False
    total.coefficient = total.group
    total.group *= scale
    total.scale, total.room = scale, 0.0
    return True


def _money_behind(tokens: Tokens, at: int) -> bool:
    behind = tokens.word(at + 1)
    return tokens.raw(at) in ("k", "M", "K") and (not behind or not behind.isalpha())
