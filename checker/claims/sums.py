"""Number words and digits added up to one number: groups below a scale, scales multiply."""

from __future__ import annotations

from math import inf

from checker.claims.literals import LIMIT, literal
from checker.claims.number_words import NumberWords, Part, Word
from checker.claims.numeral import Sum
from checker.claims.tokens import Tokens

__all__ = ["cardinal_at", "run_at"]

_AFTER_TEN = 9.5  # "dix" goes on with "sept", "huit" and "neuf" only


def cardinal_at(
    tokens: Tokens, index: int, words: NumberWords, language: str, *, lone: bool = False
) -> tuple[Sum | None, int]:
    """The longest number from a token on and the token behind it."""
    total = Sum()
    at, last = index, index
    size = len(tokens)
    while at < size:
        text = tokens.words[at]
        if text == "-" and at > index and _hyphen_joins(tokens, at, words):
            at += 1
            continue
        if text in words.joiners and at > index and not total.ordinal:
            joined = _joined(tokens, at, total, words=words, language=language)
            if joined is None:
                break
            at = last = joined
            continue
        word = words.words.get(text)
        if word is not None:
            if not _add(total, word, tokens=tokens, at=at, words=words, lone=lone):
                break
        elif text[-1].isdecimal():
            if not _add_digits(total, tokens, at, language=language, words=words):
                break
        elif not _add_short(total, tokens, at, words):
            break
        at += 1
        last = at
        if total.ordinal or total.value > LIMIT:
            break
    return (total, last) if last > index else (None, index)


def _hyphen_joins(tokens: Tokens, at: int, words: NumberWords) -> bool:
    if not tokens.words[at - 1].isalpha():
        return False
    word = words.words.get(tokens.word(at + 1))
    if word is None:
        return tokens.word(at + 1) in words.joiners and tokens.touching(at)
    spaced = not (tokens.touching(at - 1) and tokens.touching(at))
    before = words.words.get(tokens.words[at - 1])
    return not spaced or (before is not None and before.part is Part.TENS)


def _add(
    total: Sum, word: Word, *, tokens: Tokens, at: int, words: NumberWords, lone: bool
) -> bool:
    """Add a word if it may stand there; False ends the number."""
    if word.part is Part.SMALL:
        done = _add_small(total, word, words)
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


def _add_small(total: Sum, word: Word, words: NumberWords) -> bool:
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


def _are_cents(total: Sum, tokens: Tokens, at: int, words: NumberWords) -> bool:
    """As in "34 cents" is money, "4 mille 3 cents" and "trois cents" are hundreds."""
    if tokens.words[at] != "cents" or not total.open or total.ceiling < inf:
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
    elif not total.open and alone and word.value < total.ceiling:
        total.total += word.value
    else:
        return False
    scaled = total.scale if not total.open and total.scale > 1 else 1.0
    total.scale = word.value * scaled
    total.group, total.open, total.room, total.unit = 0.0, False, inf, 0.0
    total.ceiling = word.value
    return True


def _add_digits(total: Sum, tokens: Tokens, at: int, *, language: str, words: NumberWords) -> bool:
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


def _add_short(total: Sum, tokens: Tokens, at: int, words: NumberWords) -> bool:
    """A short scale right behind digits: 12k, 3,7 Md."""
    if not total.parts or not tokens.words[at - 1][-1].isdecimal():
        return False
    scale = words.short_scales.get(tokens.raw(at))
    if scale is None:
        return False
    if not tokens.touching(at - 1) and len(tokens.raw(at)) == 1 and not _money_behind(tokens, at):
        return False
    total.coefficient = total.group
    total.group *= scale
    total.scale, total.room = scale, 0.0
    return True


def _money_behind(tokens: Tokens, at: int) -> bool:
    behind = tokens.word(at + 1)
    return tokens.raw(at) in ("k", "M", "K") and (not behind or not behind.isalpha())


def _joined(
    tokens: Tokens, at: int, total: Sum, *, words: NumberWords, language: str
) -> int | None:
    """The token behind "et un", "and six", when they belong to the number."""
    after = at + 1 + (tokens.word(at + 1) == "-")
    word = words.words.get(tokens.word(after))
    if total.open and total.room in (10.0, 20.0):
        if word is None or word.part is not Part.SMALL or words.score_after == 0:
            return None
        if word.value not in (1, 11) or word.value >= total.room:
            return None
        _add_small(total, word, words)
        total.ordinal, total.plural = word.ordinal, word.plural
        return after + 1
    limit = total.ceiling if not total.open else 100.0 if total.room == 100.0 else 0.0
    if limit == inf or not limit or _after_between(tokens, at, words):
        return None
    return _joined_number(tokens, after, total, limit=limit, words=words, language=language)


def _joined_number(
    tokens: Tokens, after: int, total: Sum, *, limit: float, words: NumberWords, language: str
) -> int | None:
    part, last = run_at(tokens, after, words, language, below=limit)
    if part is None or part.value >= limit or not part.value:
        return None
    if part.parts == 1 and tokens.word(after) in ("un", "une", "one") and not part.ordinal:
        behind = tokens.word(last)
        if behind in words.fractions or behind in words.collectives:
            return None
        if words.score_after and limit > 1000 and behind.isalpha():
            return None
    follows = words.words.get(tokens.word(last))
    if tokens.word(last) in words.fractions or (
        tokens.word(last) in words.collectives and limit <= 100 and not follows
    ):
        return None
    if follows and (follows.ordinal or (follows.part is Part.HUNDRED and limit <= 100)):
        return None
    total.group += part.value
    total.open, total.room, total.scale = True, part.room if limit <= 100 else 0.0, 1.0
    total.ordinal, total.plural = part.ordinal, part.plural
    if limit > 100 and part.room == 100.0:
        total.room = 100.0
    return last


def run_at(
    tokens: Tokens, index: int, words: NumberWords, language: str, *, below: float = inf
) -> tuple[Sum | None, int]:
    """A number without joiners but those of its tens."""
    total = Sum()
    at, last = index, index
    while at < len(tokens):
        text = tokens.words[at]
        if text == "-" and at > index and _hyphen_joins(tokens, at, words):
            at += 1
            continue
        word = words.words.get(text)
        if word is not None:
            if word.part >= Part.HUNDRED and below <= 100 and not word.ordinal:
                break
            if not _add(total, word, tokens=tokens, at=at, words=words, lone=False):
                break
        elif text[-1].isdecimal():
            if not _add_digits(total, tokens, at, language=language, words=words):
                break
        elif text in words.joiners and total.open and total.room in (10.0, 20.0):
            joined = _joined(tokens, at, total, words=words, language=language)
            if joined is None:
                break
            at = last = joined
            continue
        else:
            break
        at += 1
        last = at
        if total.ordinal or total.value > LIMIT:
            break
    return (total, last) if last > index else (None, index)


def _after_between(tokens: Tokens, at: int, words: NumberWords) -> bool:
    """True when the number before this token stands behind "entre" or "between"."""
    for back in range(at - 1, max(at - 9, -1), -1):
        word = tokens.words[back]
        if word in ("entre", "between"):
            return True
        if word not in words.words and word not in ("-", "a") and not word[-1].isdecimal():
            return False
    return False
