"""Reading one numeral: digits, number words, fractions, dozens, with the step of its last digit.

`numeral` starts at a token and goes on as long as the words build one number; it never looks
further than a few words ahead, so that reading a text takes time in proportion to its length.
"""

from __future__ import annotations

from itertools import compress

from checker.claims.collectives import collective_at, dozens_at
from checker.claims.counted_shares import with_counted_shares
from checker.claims.literals import GLYPHS, literal, step_of
from checker.claims.number_words import NumberWords, Part, Word
from checker.claims.numeral import Numeral, Sum
from checker.claims.powers import decimals, power
from checker.claims.shares import bare_fraction, of_all, one_of, with_fraction
from checker.claims.sums import cardinal_at
from checker.claims.tokens import Tokens

__all__ = ["numeral", "numerals"]

_SIGNS = frozenset({"-", *GLYPHS})
_LAST = 1e15  # nothing is counted so far: beyond it an ordinal is a share
_LONE = 6  # tokens of a text that is one figure


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
    before = (
        index == 0
        or (tokens.ends[index - 1] < tokens.starts[index] and not _is_range(tokens, index))
        or tokens.word(index - 1) in ("(", "<", ">", "=", "^")
    )
    if not before or not tokens.word(index + 1)[:1].isdecimal():
        return False
    return tokens.touching(index) or _is_spaced_minus(tokens, index)


def _is_range(tokens: Tokens, index: int) -> bool:
    """As in "75 -300 mm", where a blank was lost."""
    return tokens.words[index - 1][-1].isdecimal()


def _is_spaced_minus(tokens: Tokens, index: int) -> bool:
    """A minus set off by a blank: the sign of that name, or a lone figure as in "- 3,2 %"."""
    if tokens.raw(index) == "\u2212":
        return not index or not tokens.words[index - 1][-1].isalnum()
    lone = not index and len(tokens) <= _LONE
    return lone and not any(word.isalpha() and len(word) > 2 for word in tokens.words)


def _negative(found: Numeral, first: int) -> Numeral:
    return found._replace(first=first, low=-found.high, high=-found.low)


def _positive(tokens: Tokens, index: int, words: NumberWords, language: str) -> Numeral | None:
    if index >= len(tokens):
        return None
    word = tokens.words[index]
    if word[0].isdecimal() and word != "1":  # "1 douzaine"
        return _compound(tokens, index, words, language)
    if word in GLYPHS:
        return Numeral(index, index + 1, GLYPHS[word], GLYPHS[word], 0.01, "fraction")
    name, end = words.singles.at(tokens, index)
    if name and _single_stands(tokens, end, words):
        return Numeral(index, end, 1.0, 1.0, 1.0)
    name, end = words.vague_phrases.at(tokens, index)
    if name and not _collective_at(tokens, end, words):
        vague = words.vague[name]
        form = "cardinal" if vague.low == vague.high else "vague"
        return Numeral(index, end, vague.low, vague.high, 1.0, form)
    return (
        collective_at(tokens, index, words)
        or bare_fraction(tokens, index, words)
        or _compound(tokens, index, words, language)
    )


def _single_stands(tokens: Tokens, end: int, words: NumberWords) -> bool:
    word = tokens.word(end)
    if word in words.little.generous or word in words.little.scant:
        word = tokens.word(end + 1)  # « une bonne centaine »
    share = words.in_all.at(tokens, end)[0] and tokens.word(end + 1) in words.words
    return word not in words.collectives and word not in words.fractions and not share


def _collective_at(tokens: Tokens, index: int, words: NumberWords) -> bool:
    return tokens.word(index) in words.collectives


def _compound(tokens: Tokens, index: int, words: NumberWords, language: str) -> Numeral | None:
    start = index
    if tokens.words[index] in words.articles and tokens.words[index] not in words.words:
        index += 1  # "a hundred", "a million"
        word = words.words.get(tokens.word(index))
        if word is None or (word.part < Part.TENS and not word.ordinal):
            return None
    total, last = cardinal_at(tokens, index, words, language, lone=index > start)
    if total is None or (index > start and total.value < 100 and not total.ordinal):
        return None
    if index > start and total.ordinal:
        return one_of(tokens, start, last, total=total, words=words)
    digits = tokens.words[index][-1].isdecimal()
    written = literal(tokens.words[index], language) if digits else None
    step = step_of(total.value)
    if written and total.parts == 1 and total.scale > 1:
        step = written[1] * total.scale
    elif written and last == index + 1:
        step = written[1]
    found = Numeral(
        start, last, total.value, total.value, step,
        "ordinal" if total.ordinal else "cardinal",
        written=written is not None,
        coefficient=total.coefficient if total.scale > 1 else total.value,
        scale=total.scale,
    )  # fmt: skip
    if total.ordinal:
        return _ordinal(tokens, found, total, words=words)
    return _grown(tokens, found, words=words, language=language)


def _grown(tokens: Tokens, found: Numeral, *, words: NumberWords, language: str) -> Numeral:
    """A cardinal with what makes more of it: a mark, a dozen, decimals, a power, a fraction."""
    last = found.last
    if found.written and last == found.first + 1 and _marked(tokens, last, words):
        return found._replace(last=last + 1, form="ordinal", step=1.0)
    dozens = dozens_at(tokens, found, words)
    if dozens is not None:
        return dozens
    found = decimals(tokens, found, words)
    found = power(tokens, found, language)
    found = with_fraction(tokens, found, words=words, language=language)
    return of_all(tokens, found, words=words, language=language)


def _marked(tokens: Tokens, last: int, words: NumberWords) -> bool:
    """True for 3e, 21st: a mark right behind digits."""
    return (
        tokens.touching(last - 1)
        and tokens.words[last] in words.ordinal_marks
        and tokens.words[last - 1].isdecimal()
        and not (tokens.touching(last) and tokens.words[last + 1][0].isdecimal())
    )


def _ordinal(tokens: Tokens, found: Numeral, total: Sum, *, words: NumberWords) -> Numeral | None:
    """An ordinal, or the fraction that a plural one makes: "vingt cinquièmes"."""
    if total.parts < 2 or not (total.plural or found.value > _LAST):
        return found
    last = words.words[tokens.words[found.last - 1]]
    below = _tens_below(tokens, found, last, words)
    if below:
        return found._replace(
            low=found.value / below - 1, high=found.value / below - 1, form="fraction"
        )
    hundreds = words.words.get(tokens.word(found.last - 3))  # "ninety-five hundred-fifths"
    split = tokens.words[found.last - 2] != "-" or (hundreds and hundreds.part >= Part.HUNDRED)
    above = found.value - last.value
    if last.part is Part.SMALL and split and above > 0:
        return found._replace(low=above / last.value, high=above / last.value, form="fraction")
    if last.part >= Part.HUNDRED and (split or total.plural):  # "two-hundredths"
        share = 1 / last.value * found.value / last.value
        return found._replace(low=share, high=share, form="fraction")
    return found


def _tens_below(tokens: Tokens, found: Numeral, last: Word, words: NumberWords) -> float:
    """35 in "cent trente cinquièmes", which are 100 of them; 0.0 where no hundreds lead it."""
    spelled = [word for word in tokens.words[found.first : found.last] if word != "-"]
    if len(spelled) < 3 or last.part is not Part.SMALL:
        return 0.0
    tens, above = words.words.get(spelled[-2]), words.words.get(spelled[-3])
    led = above is not None and above.part >= Part.HUNDRED
    return tens.value + last.value if led and tens and tens.part is Part.TENS else 0.0


def numerals(tokens: Tokens, words: NumberWords, language: str) -> list[Numeral]:
    """All numerals of a text in order, none overlapping another."""
    found: list[Numeral] = []
    at = 0
    for index in _starts(tokens, words):
        if index < at:
            continue
        read = _numeral_at(tokens, index, words, language)
        if read is not None:
            found.append(read)
            at = read.last
    return with_counted_shares(tokens, found, words)


def _starts(tokens: Tokens, words: NumberWords) -> list[int]:
    """The tokens that may start a numeral, by a look at them and the next one."""
    seconds, texts = words.seconds, tokens.words
    known = tokens.vocabulary
    hot = known & words.starts | known & _SIGNS | tokens.figures
    weak = hot & words.weak - words.words.keys()  # "la", "des": only with what follows
    likely = compress(range(len(texts)), map(hot.__contains__, texts))
    behind = [*texts[1:], ""]
    return [
        index
        for index in likely
        if (texts[index] not in weak or behind[index] in seconds)
        and (behind[index] != "'" or _is_elided(tokens, index, seconds))
        and (texts[index] != "-" or behind[index][:1].isdecimal())
    ]


def _is_elided(tokens: Tokens, index: int, seconds: frozenset[str]) -> bool:
    """False for "d'" before what is no number."""
    return not tokens.words[index].isalpha() or tokens.word(index + 2) in seconds


def _numeral_at(tokens: Tokens, index: int, words: NumberWords, language: str) -> Numeral | None:
    """The numeral at a token that may start one; the common cases are told by the next word."""
    word, following = tokens.words[index], tokens.word(index + 1)
    if word in words.weak and following not in words.seconds:  # "un" alone
        return Numeral(index, index + 1, 1.0, 1.0, 1.0, coefficient=1.0)
    if word[0].isdecimal() and following and _stands_alone(following, words):
        written = literal(word, language)
        if written is None:
            return None
        number, step = written
        return Numeral(index, index + 1, number, number, step, written=True, coefficient=number)
    plain = words.plain.get(word)
    if plain is not None and following and _stands_alone(following, words):
        return plain._replace(first=index, last=index + 1)
    return numeral(tokens, index, words, language)


def _stands_alone(following: str, words: NumberWords) -> bool:
    """True when the word behind digits cannot belong to the number."""
    return not (
        following in words.seconds
        or following in words.ordinal_marks
        or following in words.short_folded
        or following[0].isdecimal()
        or following in GLYPHS
    )
