"""Reading one numeral: digits, number words, fractions, dozens, with the step of its last digit.

`numeral` starts at a token and goes on as long as the words build one number; it never looks
further than a few words ahead, so that reading a text takes time in proportion to its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from math import inf

from checker.claims.number_words import NumberWords, Part, Word
from checker.claims.tokens import Tokens

__all__ = ["Numeral", "literal", "numeral", "numerals"]

_AFTER_TEN = 9.5  # "dix" goes on with "sept", "huit" and "neuf" only
_LIMIT = 1e18  # beyond it no news counts anything
_GLYPHS = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5,
           "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8,
           "⅞": 7 / 8}  # fmt: skip


_SIGNS = frozenset({"-", *_GLYPHS})


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number as written, from its first token up to the one behind it."""

    first: int
    last: int
    low: float
    high: float
    step: float  # of the last digit written
    form: str = "cardinal"  # cardinal, ordinal, fraction, about (a dozen), vague (dozens), one
    written: bool = False  # in digits
    coefficient: float = 0.0  # 3 in "3 millions"
    scale: float = 1.0  # a million in "3 millions"
    center: float = 0.0  # ten in "une dizaine"

    @property
    def value(self) -> float:
        """The number, when only one is meant."""
        return self.low


@dataclass(slots=True)
class _Sum:
    """A number under way: groups below a scale are added up, scales multiply."""

    total: float = 0.0
    group: float = 0.0
    room: float = inf  # what may still be added to the group stays below
    open: bool = False  # a group is under way
    ceiling: float = inf  # the last scale
    scale: float = 1.0  # product of the trailing scale words
    coefficient: float = 0.0
    unit: float = 0.0  # last small number, for "quatre-vingts"
    ordinal: bool = False
    plural: bool = False
    parts: int = 0

    @property
    def value(self) -> float:
        return self.total + self.group


def literal(word: str, language: str) -> tuple[float, float] | None:
    """The value of digits and the step of the last one; None for what is no plain number."""
    return _literal(word, language) if len(word) < 32 else None


@cache
def _literal_pattern(language: str) -> re.Pattern[str]:
    groups = r"[ .']" if language == "fr" else r"[ ,']"
    return re.compile(rf"\d{{1,3}}(?:{groups}\d{{3}})+")


def _literal(word: str, language: str) -> tuple[float, float] | None:
    if word.isdecimal():
        number = float(int(word))
        return (number, _step(number)) if number < _LIMIT else None
    if "e" in word:
        return float(word.replace(",", ".")), 1.0
    plain = _plain_decimal(word, language)
    if plain is None:
        return None
    whole, _, decimals = plain.partition(".")
    if not decimals:
        return float(whole), _step(float(whole))
    return float(plain), 10.0 ** -len(decimals)


def _plain_decimal(word: str, language: str) -> str | None:
    """Digits with at most one dot, for the decimals."""
    word = word.replace(" ", "").replace("'", "")
    commas, dots = word.count(","), word.count(".")
    if commas and dots:
        group, mark = (".", ",") if word.rfind(",") > word.rfind(".") else (",", ".")
        return word.replace(group, "").replace(mark, ".") if word.count(mark) == 1 else None
    mark = "," if commas else "."
    count = commas or dots
    if not count or _is_grouped(word, mark, language):
        return word.replace(mark, "")
    return word.replace(mark, ".") if count == 1 else None


def _is_grouped(word: str, mark: str, language: str) -> bool:
    first, *groups = word.split(mark)
    if mark == "," and len(groups) > 1 and len(groups[-1]) == 3:
        return all(len(group) == 2 for group in groups[:-1]) or {len(g) for g in groups} == {3}
    thousands = {len(group) for group in groups} == {3} and 1 <= len(first) <= 3 and first != "0"
    return thousands and (len(groups) > 1 or mark == ("." if language == "fr" else ","))


def _step(number: float) -> float:
    """The step of the last digit that is not a zero: 6 700 -> 100, 296 -> 1, 0 -> 1."""
    if not number or number != int(number):
        return 1.0
    digits = str(int(abs(number)))
    return 10.0 ** (len(digits) - len(digits.rstrip("0")))


def numeral(tokens: Tokens, index: int, words: NumberWords, language: str) -> Numeral | None:
    """The numeral that starts at a token, or None."""
    word = tokens.words[index]
    if word in words.minus:
        found = _positive(tokens, index + 1, words, language)
        plain = found is not None and found.form in ("cardinal", "fraction")
        return _negative(found, index) if found and plain else None
    if word == "-" and _is_minus(tokens, index):
        found = _positive(tokens, index + 1, words, language)
        return _negative(found, index) if found else None
    return _positive(tokens, index, words, language)


def _is_minus(tokens: Tokens, index: int) -> bool:
    before = index == 0 or tokens.ends[index - 1] < tokens.starts[index] or tokens.word(
        index - 1
    ) in ("(", "<", ">", "=", "^")
    return before and tokens.touching(index) and tokens.words[index + 1][0].isdecimal()


def _negative(found: Numeral, first: int) -> Numeral:
    return replace(found, first=first, low=-found.high, high=-found.low)


def _positive(tokens: Tokens, index: int, words: NumberWords, language: str) -> Numeral | None:
    if index >= len(tokens):
        return None
    word = tokens.words[index]
    if word in _GLYPHS:
        return Numeral(index, index + 1, _GLYPHS[word], _GLYPHS[word], 0.01, "fraction")
    name, end = words.singles.at(tokens, index)
    if name and _single_stands(tokens, end, words):
        return Numeral(index, end, 1.0, 1.0, 1.0)
    name, end = words.vague_phrases.at(tokens, index)
    if name and not _collective_at(tokens, end, words):
        vague = words.vague[name]
        form = "cardinal" if vague.low == vague.high else "vague"
        return Numeral(index, end, vague.low, vague.high, 1.0, form)
    return (
        _collective(tokens, index, words, language)
        or _bare_fraction(tokens, index, words)
        or _compound(tokens, index, words, language)
    )


def _single_stands(tokens: Tokens, end: int, words: NumberWords) -> bool:
    word = tokens.word(end)
    return word not in words.collectives and word not in words.fractions


def _collective_at(tokens: Tokens, index: int, words: NumberWords) -> bool:
    return tokens.word(index) in words.collectives


# --- dozens ---------------------------------------------------------------------------------


def _collective(
    tokens: Tokens, index: int, words: NumberWords, language: str
) -> Numeral | None:
    """ "une dizaine", "deux douzaines", "des dizaines de milliers", "half a dozen"."""
    many, noun = words.many.at(tokens, index)
    if not many:
        noun = index
    collective = words.collectives.get(tokens.word(noun))
    if many and tokens.words[index] in words.some and (round_ := _round_word(tokens, noun, words)):
        return _many(tokens, index, noun, words=words, factor=round_)
    if tokens.words[index] in ("le", "du", "au", "the") and (large := _round_word(tokens, index + 1, words)) >= 1e6:  # noqa: PLR2004
        return Numeral(index + 1, index + 2, large, large, large, scale=large, coefficient=1.0)
    if collective and (many or not _is_scale(tokens, noun, words)) and tokens.word(noun)[-1] == "s":
        return _many(tokens, index, noun, words=words)
    if tokens.words[index] in words.articles or tokens.words[index] in ("1", "la", "cette"):
        return _about(tokens, index, words)
    return None


def _is_scale(tokens: Tokens, index: int, words: NumberWords) -> bool:
    found = words.words.get(tokens.word(index))
    return found is not None and found.part is Part.SCALE and tokens.word(index)[-1] != "s"


def _round_word(tokens: Tokens, index: int, words: NumberWords) -> float:
    """A hundred or more of a bare scale word, 0.0 if there is none."""
    word = words.words.get(tokens.word(index))
    round_ = word is not None and word.part >= Part.HUNDRED and not word.ordinal
    return word.value if word and round_ else 0.0


def _many(
    tokens: Tokens, index: int, noun: int, *, words: NumberWords, factor: float = 0.0
) -> Numeral:
    factor = factor or words.collectives[tokens.words[noun]].value
    product, last = _multiplied(tokens, noun + 1, words)
    scale = factor * product
    low, high = 2 * scale, 10.0 ** (len(str(int(scale)))) * 1.0 - 1.0
    return Numeral(index, last, low, high, product, "vague", scale=scale)


def _about(tokens: Tokens, index: int, words: NumberWords) -> Numeral | None:
    noun = index + 1
    half = words.fractions.get(tokens.word(noun))
    if half is not None:
        noun += 1
        noun += tokens.word(noun) == "-"
    collective = words.collectives.get(tokens.word(noun))
    if collective is None or tokens.word(noun) in words.words or tokens.word(noun)[-1] == "s":
        return None
    factor = half or 1.0
    product, last = _multiplied(tokens, noun + 1, words)
    low, high = collective.low * factor * product, collective.high * factor * product
    center = collective.value * factor * product
    return Numeral(index, last, float(round(low, 6)), float(round(high, 6)), product, "about",
                   scale=product, center=center)  # fmt: skip


def _multiplied(tokens: Tokens, index: int, words: NumberWords) -> tuple[float, int]:
    """The worth of "de milliers", "de millions" from a token on, and the token behind."""
    product, last = 1.0, index
    while (found := words.of.at(tokens, last))[0]:
        word = words.words.get(tokens.word(found[1])) or words.words.get(
            tokens.word(found[1]).removesuffix("s")
        )
        collective = words.collectives.get(tokens.word(found[1]))
        if collective is None and (word is None or word.part is not Part.SCALE):
            break
        product *= collective.value if collective else word.value  # type: ignore[union-attr]
        last = found[1] + 1
        if product > _LIMIT:
            break
    return product, last


# --- fractions ------------------------------------------------------------------------------


def _bare_fraction(tokens: Tokens, index: int, words: NumberWords) -> Numeral | None:
    """ "la moitié", "half", "un demi-million", "half a million", "deux tiers"."""
    first = index
    word = tokens.words[index]
    if word in words.articles or word in ("la", "le", "the"):
        index += 1
    value = words.fractions.get(tokens.word(index))
    if value is None:
        return None
    scale, last = _scale_behind(tokens, index + 1, words)
    if scale == 1 and (value != 0.5 and index == first):  # noqa: PLR2004
        return None
    if scale == 1 and tokens.words[index] in words.words and not _share_follows(tokens, last):
        return None  # "a third gunman"
    number = value * scale
    form = "fraction" if scale == 1 else "cardinal"
    return Numeral(first, last, number, number, min(scale, 0.01) if scale == 1 else scale / 10,
                   form, scale=scale, coefficient=value)  # fmt: skip


def _scale_behind(tokens: Tokens, index: int, words: NumberWords) -> tuple[float, int]:
    """A scale or a dozen behind a fraction: "-million", "a million", "of a million", "de million"."""
    at = index
    if tokens.word(at) == "-":
        at += 1
    found, end = words.of.at(tokens, at)
    at = end if found else at
    if tokens.word(at) in words.articles:
        at += 1
    word = words.words.get(tokens.word(at))
    if word and word.part is Part.SCALE and not word.ordinal:
        return word.value, at + 1
    collective = words.collectives.get(tokens.word(at))
    if collective and tokens.word(at)[-1] != "s":
        return collective.value, at + 1
    return 1.0, index


# --- sums of words and digits ---------------------------------------------------------------


def _compound(tokens: Tokens, index: int, words: NumberWords, language: str) -> Numeral | None:
    start = index
    if tokens.words[index] in words.articles and tokens.words[index] not in words.words:
        index += 1  # "a hundred", "a million"
        word = words.words.get(tokens.word(index))
        if word is None or (word.part < Part.HUNDRED and not word.ordinal):
            return None
    total, last = _cardinal(tokens, index, words, language, lone=index > start)
    if total is None:
        return None
    if index > start and total.ordinal:
        return _one_of(tokens, start, last, total)
    value, step = total.value, _step(total.value)
    if tokens.words[last - 1][0].isdecimal() or total.parts == 1:
        written = literal(tokens.words[index], language) if tokens.words[index][-1].isdecimal() else None
        step = written[1] if written and last == index + 1 else step
    first_literal = literal(tokens.words[index], language) if tokens.words[index][-1].isdecimal() else None
    if first_literal and total.scale > 1 and total.parts == 1:
        step = first_literal[1] * total.scale
    found = Numeral(
        start, last, value, value, step,
        "ordinal" if total.ordinal else "cardinal",
        written=first_literal is not None,
        coefficient=total.coefficient if total.scale > 1 else value,
        scale=total.scale,
    )  # fmt: skip
    if total.ordinal:
        return _ordinal(tokens, found, total, words=words)
    if found.written and last == index + 1 and _marked(tokens, last, words):
        return replace(found, last=last + 1, form="ordinal", step=1.0)
    dozens = _dozens(tokens, found, words)
    if dozens is not None:
        return dozens
    found = _decimals(tokens, found, words)
    found = _power(tokens, found, language)
    found = _with_fraction(tokens, found, words=words, language=language)
    return _of_all(tokens, found, words=words, language=language)


def _marked(tokens: Tokens, last: int, words: NumberWords) -> bool:
    """True for 3e, 21st: a mark right behind digits."""
    return (
        tokens.touching(last - 1)
        and tokens.words[last] in words.ordinal_marks
        and tokens.words[last - 1].isdecimal()
        and not (tokens.touching(last) and tokens.words[last + 1][0].isdecimal())
    )


def _dozens(tokens: Tokens, found: Numeral, words: NumberWords) -> Numeral | None:
    """ "3 douzaines", "two dozen": exact, unlike "une douzaine"."""
    noun = tokens.word(found.last)
    collective = words.collectives.get(noun)
    if collective is None or noun in words.words or found.value < 2:  # noqa: PLR2004
        return None
    product, last = _multiplied(tokens, found.last + 1, words)
    value = found.value * collective.value * product
    scale = collective.value * product
    return replace(found, last=last, low=value, high=value, step=min(scale, _step(value)),
                   scale=scale, coefficient=found.value)  # fmt: skip


def _of_all(
    tokens: Tokens, found: Numeral, *, words: NumberWords, language: str
) -> Numeral:
    """ "trois sur quatre", "one in five": a share when the part is smaller than the whole."""
    joint, after = words.in_all.at(tokens, found.last)
    if not joint or found.form != "cardinal" or found.value != int(found.value) or found.scale > 1:
        return found
    whole, last = _run(tokens, after, words, language)
    if whole is None or whole.ordinal or not 0 < found.value < whole.value:
        return found
    if not _whole_stands(tokens, found.last, last, whole, words=words):
        return found
    share = found.value / whole.value
    return replace(found, last=last, low=share, high=share, form="fraction", step=0.01)


_ROUND = frozenset({2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 20.0, 100.0, 1000.0, 10000.0, 100000.0, 1e6})


def _whole_stands(
    tokens: Tokens, joint: int, last: int, whole: _Sum, *, words: NumberWords
) -> bool:
    """False for "2 in 5 years", "12 sur 20 mètres": the second number counts something else."""
    follows = tokens.word(last)
    if follows in ("%", "-", "h", "km", "m", "/", ":"):
        return False
    if tokens.word(joint) in ("over", "in") and follows.isalpha():
        plural = follows[-1] == "s" and follows not in ("is", "was", "as", "has")
        if tokens.word(joint) == "over" or plural or follows in _TIMES:
            return whole.value in _ROUND and tokens.word(joint) == "in" and not follows in _TIMES
    return follows not in _TIMES


_TIMES = frozenset({"ans", "an", "jours", "jour", "heures", "mois", "semaines", "annees", "minutes", "years",
                    "year", "days", "day", "hours", "months", "weeks", "minutes", "kilometres", "metres",
                    "january", "february", "march", "april", "june", "july", "august", "september",
                    "october", "november", "december"})  # fmt: skip


def _one_of(tokens: Tokens, start: int, last: int, total: _Sum) -> Numeral | None:
    """ "a fifth of", "a hundred thousandths"; None for the ordinal in "a fifth man"."""
    if not (total.plural or _share_follows(tokens, last)):
        return None
    share = 1 / total.value
    if total.plural and total.parts > 1:
        share = total.coefficient / total.scale if total.scale > 1 else share
    return Numeral(start, last, share, share, 0.01, "fraction")


def _cardinal(
    tokens: Tokens, index: int, words: NumberWords, language: str, *, lone: bool = False
) -> tuple[_Sum | None, int]:
    """The longest number from a token on and the token behind it."""
    total = _Sum()
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
        if total.ordinal or total.value > _LIMIT:
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
    total: _Sum, word: Word, *, tokens: Tokens, at: int, words: NumberWords, lone: bool
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
        done = _add_scale(total, word, alone=lone or word.ordinal or tokens.words[at] in words.alone)
    if done:
        total.parts += 1
        total.ordinal, total.plural = word.ordinal, word.plural
    return done


def _add_small(total: _Sum, word: Word, words: NumberWords) -> bool:
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


def _add_tens(total: _Sum, word: Word, words: NumberWords) -> bool:
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
    total: _Sum, word: Word, *, tokens: Tokens, at: int, words: NumberWords, lone: bool
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


def _are_cents(total: _Sum, tokens: Tokens, at: int, words: NumberWords) -> bool:
    """ "34 cents" is money, "4 mille 3 cents" and "trois cents" are hundreds."""
    if tokens.words[at] != "cents" or not total.open or total.ceiling < inf:
        return False
    if tokens.words[at - 1][-1].isdecimal():
        return not (total.group < 10 and words.words.get(tokens.word(at + 1), tokens.word(at + 1) in words.joiners))  # noqa: PLR2004
    return total.group > 10  # noqa: PLR2004


def _add_scale(total: _Sum, word: Word, *, alone: bool) -> bool:
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


def _add_digits(
    total: _Sum, tokens: Tokens, at: int, *, language: str, words: NumberWords
) -> bool:
    written = literal(tokens.words[at], language)
    if written is None:
        return False
    value = written[0]
    if total.parts:
        follows = words.words.get(tokens.word(at + 1))
        scaled = follows is not None and follows.part >= Part.HUNDRED and follows.value < total.ceiling
        large = value * 1000 >= total.ceiling and written[1] <= value
        if total.open or value >= total.ceiling or not (scaled or (large and total.ceiling >= 1e6)):
            return False
    total.group += value
    total.open, total.room, total.unit, total.scale = True, 0.0, 0.0, 1.0
    total.parts += 1
    return True


def _add_short(total: _Sum, tokens: Tokens, at: int, words: NumberWords) -> bool:
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
    tokens: Tokens, at: int, total: _Sum, *, words: NumberWords, language: str
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
    tokens: Tokens, after: int, total: _Sum, *, limit: float, words: NumberWords, language: str
) -> int | None:
    part, last = _run(tokens, after, words, language, below=limit)
    if part is None or part.value >= limit or not part.value:
        return None
    if part.parts == 1 and tokens.word(after) in ("un", "une", "one") and not part.ordinal:
        behind = tokens.word(last)
        if behind in words.fractions or behind in words.collectives:
            return None
        if words.score_after and limit > 1000 and behind.isalpha():
            return None
    follows = words.words.get(tokens.word(last))
    if tokens.word(last) in words.fractions or tokens.word(last) in words.collectives and limit <= 100 and not follows:
        return None
    if follows and (follows.ordinal or (follows.part is Part.HUNDRED and limit <= 100)):
        return None
    total.group += part.value
    total.open, total.room, total.scale = True, part.room if limit <= 100 else 0.0, 1.0
    total.ordinal, total.plural = part.ordinal, part.plural
    if limit > 100 and part.room == 100.0:
        total.room = 100.0
    return last


def _run(
    tokens: Tokens, index: int, words: NumberWords, language: str, *, below: float = inf
) -> tuple[_Sum | None, int]:
    """A number without joiners but those of its tens."""
    total = _Sum()
    at, last = index, index
    while at < len(tokens):
        text = tokens.words[at]
        if text == "-" and at > index and _hyphen_joins(tokens, at, words):
            at += 1
            continue
        word = words.words.get(text)
        if word is not None:
            if word.part >= Part.HUNDRED and below <= 100 and not word.ordinal:  # noqa: PLR2004
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
        if total.ordinal or total.value > _LIMIT:
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


# --- what may follow ------------------------------------------------------------------------


def _ordinal(
    tokens: Tokens, found: Numeral, total: _Sum, *, words: NumberWords
) -> Numeral | None:
    """An ordinal, or the fraction that a plural one makes: "vingt cinquièmes"."""
    if not total.plural or total.parts < 2:
        return found
    last = words.words[tokens.words[found.last - 1]]
    split = tokens.words[found.last - 2] != "-"
    above = found.value - last.value
    if last.part is Part.SMALL and split and above > 0:
        return replace(found, low=above / last.value, high=above / last.value, form="fraction")
    if last.part >= Part.HUNDRED and split:
        share = 1 / last.value * found.value / last.value
        return replace(found, low=share, high=share, form="fraction")
    return found


def _decimals(tokens: Tokens, found: Numeral, words: NumberWords) -> Numeral:
    """ "deux cent virgule zéro trois"."""
    if tokens.word(found.last) not in words.decimal_words:
        return found
    at, zeros = found.last + 1, 0
    while (zero := words.words.get(tokens.word(at))) and zero.value == 0 and zeros < 9:
        at, zeros = at + 1, zeros + 1
    part, last = _run(tokens, at, words, "")
    if part is None or part.ordinal or part.value != int(part.value) or part.value > 1e9:
        if not zeros or part is not None:
            return found
        part, last = _Sum(), at
    places = zeros + (len(str(int(part.value))) if part.value else 0)
    value = found.value + part.value / 10**places
    return replace(found, last=last, low=value, high=value, step=10.0**-places)


def _power(tokens: Tokens, found: Numeral, language: str) -> Numeral:
    """1,1^23 and 1.3x10^6."""
    at = found.last
    if tokens.word(at) == "x" and tokens.word(at + 1) == "10" and tokens.word(at + 2) == "^":
        exponent, last = _exponent(tokens, at + 3, language)
        base, factor = 10.0, found.value
    elif tokens.word(at) == "^":
        exponent, last = _exponent(tokens, at + 1, language)
        base, factor = found.value, 1.0
    else:
        return found
    if exponent is None or abs(exponent) > 30 or not base:
        return found
    value = factor * base**exponent
    return replace(found, last=last, low=value, high=value, step=1.0)


def _exponent(tokens: Tokens, at: int, language: str) -> tuple[float | None, int]:
    sign = 1.0
    signs = 0
    while tokens.word(at) in ("+", "-") and signs < 2:
        sign = -sign if tokens.word(at) == "-" else sign
        at, signs = at + 1, signs + 1
    written = literal(tokens.word(at), language) if tokens.word(at)[:1].isdecimal() else None
    if written is None:
        return None, at
    return (sign if signs < 2 else 1.0) * written[0], at + 1


def _with_fraction(
    tokens: Tokens, found: Numeral, *, words: NumberWords, language: str
) -> Numeral:
    """Numerator and denominator, or a whole number and a fraction."""
    at = found.last
    slash = _slash(tokens, found, language)
    if slash is not None:
        return slash
    mixed = _mixed_digits(tokens, found, language)
    if mixed is not None:
        return mixed
    hyphen = tokens.word(at) == "-"
    share, last = _denominator(tokens, at + hyphen, found, words=words)
    if share:
        return _scaled_share(tokens, found, found.value / share, last=last, words=words)
    if tokens.word(at) in words.joiners:
        return _and_fraction(tokens, found, words=words, language=language)
    return found


def _slash(tokens: Tokens, found: Numeral, language: str) -> Numeral | None:
    """3/4, but not a date nor 24/7."""
    at = found.last
    if not (tokens.word(at) == "/" and tokens.touching(at - 1) and tokens.touching(at)):
        return None
    top, bottom = tokens.words[at - 1], tokens.words[at + 1]
    if not (top.isdecimal() and bottom.isdecimal() and len(top) < 3 and len(bottom) < 4):
        return None
    if tokens.word(at + 2) == "/" or not 0 < int(top) < int(bottom):
        return None
    whole = found.value - int(top) if found.last - found.first > 1 else 0.0
    value = whole + int(top) / int(bottom)
    return replace(found, last=at + 2, low=value, high=value, step=0.01,
                   form="fraction" if value < 1 else "cardinal")  # fmt: skip


def _mixed_digits(tokens: Tokens, found: Numeral, language: str) -> Numeral | None:
    """10 1/2."""
    at = found.last
    if not (found.written and found.last - found.first == 1):
        return None
    if tokens.word(at) in _GLYPHS:
        value = found.value + _GLYPHS[tokens.word(at)]
        return replace(found, last=at + 1, low=value, high=value, step=0.01)
    if tokens.word(at + 1) != "/" or not tokens.word(at).isdecimal():
        return None
    inner = _slash(tokens, Numeral(at, at + 1, 0.0, 0.0, 1.0), language)
    if inner is None or inner.value >= 1:
        return None
    value = found.value + inner.value
    return replace(found, last=inner.last, low=value, high=value, step=0.01)


def _denominator(
    tokens: Tokens, at: int, found: Numeral, *, words: NumberWords
) -> tuple[float, int]:
    """What a numerator is divided by: "tiers", "cinquièmes"; 0.0 if nothing."""
    word = tokens.word(at)
    if word in words.fractions and not (word in words.joiners):
        return 1 / words.fractions[word], at + 1
    entry = words.words.get(word)
    if entry is None:
        return 0.0, at
    part, last = _run(tokens, at, words, "")
    if part is None or not part.ordinal or part.value < 3:
        return 0.0, at
    numerator_plural = found.value > 1
    if not part.plural and not numerator_plural:
        return (part.value, last) if _share_follows(tokens, last) else (0.0, at)
    return part.value, last


def _share_follows(tokens: Tokens, at: int) -> bool:
    """True when what stands behind a singular ordinal makes it a fraction: "un cinquième des"."""
    word = tokens.word(at)
    return not word.isalpha() or word in ("de", "d", "des", "du", "of", "le", "the", "est", "is",
                                          "were", "was", "sont", "et", "and")  # fmt: skip


def _scaled_share(
    tokens: Tokens, found: Numeral, share: float, *, last: int, words: NumberWords
) -> Numeral:
    scale, end = _scale_behind(tokens, last, words)
    value = share * scale
    form = "cardinal" if scale > 1 else "fraction"
    return replace(found, last=end, low=value, high=value, form=form,
                   step=scale / 10 if scale > 1 else 0.01)  # fmt: skip


def _and_fraction(
    tokens: Tokens, found: Numeral, *, words: NumberWords, language: str
) -> Numeral:
    """ "trois millions et demi", "five and a quarter", "cent trois et deux tiers"."""
    at = found.last + 1
    share, last = _small_fraction(tokens, at, words=words, language=language)
    if not share:
        return found
    scale, end = _scale_behind(tokens, last, words)
    if scale > 1 and scale < found.scale:
        value, last = found.value + share * scale, end
    elif scale > 1 and found.scale == 1:
        value, last = (found.value + share) * scale, end
    else:
        value = found.value + share * found.scale
    step = max(found.scale, scale) / 10 if value > 1000 else 0.01
    return replace(found, last=last, low=value, high=value, step=step)


def _small_fraction(
    tokens: Tokens, at: int, *, words: NumberWords, language: str
) -> tuple[float, int]:
    """ "demi", "un quart", "deux tiers", "a half": a part below one; 0.0 if none."""
    if tokens.word(at) in words.articles:
        top, after = 1.0, at + 1
    elif tokens.word(at) in words.fractions and words.fractions[tokens.word(at)] == 0.5:
        return 0.5, at + 1
    else:
        part, after = _run(tokens, at, words, language)
        if part is None or part.ordinal or part.value > 99:
            return 0.0, at
        top = part.value
    word = tokens.word(after)
    if word in words.fractions:
        return _below_one(top * words.fractions[word], after + 1, at)
    part, last = _run(tokens, after, words, language)
    if part is None or not part.ordinal or part.value < 3:
        return 0.0, at
    return _below_one(top / part.value, last, at)


def _below_one(share: float, last: int, at: int) -> tuple[float, int]:
    return (share, last) if 0 < share < 1 else (0.0, at)


def numerals(tokens: Tokens, words: NumberWords, language: str) -> list[Numeral]:
    """All numerals of a text in order, none overlapping another."""
    found: list[Numeral] = []
    starts, weak, seconds = words.starts, words.weak, words.seconds
    texts = tokens.words
    at, end = 0, len(texts) - 1
    for index, word in enumerate(texts):
        if index < at or not (word in starts or word[-1].isdecimal() or word in _SIGNS):
            continue
        if word in weak:  # "la", "un": a number only with what follows
            following = texts[index + 1 if index < end else index]
            if following not in seconds:
                if word in words.words:
                    found.append(Numeral(index, index + 1, 1.0, 1.0, 1.0, coefficient=1.0))
                continue
        elif word[0].isdecimal() and index < end and _stands_alone(texts[index + 1], words):
            written = literal(word, language)
            if written is not None:
                number, step = written
                found.append(Numeral(index, index + 1, number, number, step, "cardinal", True, number))  # noqa: FBT003
            continue
        read = numeral(tokens, index, words, language)
        if read is not None:
            found.append(read)
            at = read.last
    return found


def _stands_alone(following: str, words: NumberWords) -> bool:
    """True when the word behind digits cannot belong to the number."""
    return not (
        following in words.seconds
        or following in words.ordinal_marks
        or following in words.short_folded
        or following[0].isdecimal()
        or following in _GLYPHS
    )
