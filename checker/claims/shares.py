"""Fractions and proportions: "deux tiers", "half a million", "trois sur quatre", 10 1/2."""

from __future__ import annotations

from checker.claims.literals import GLYPHS
from checker.claims.number_words import NumberWords, Part
from checker.claims.numeral import Numeral, Sum
from checker.claims.sums import cardinal_at, run_at
from checker.claims.tokens import Tokens

__all__ = ["ROUND", "bare_fraction", "of_all", "one_of", "with_fraction"]


def bare_fraction(tokens: Tokens, index: int, words: NumberWords) -> Numeral | None:
    """As in "la moitié", "half", "un demi-million", "half a million", "deux tiers"."""
    first = index
    word = tokens.words[index]
    if word in words.articles or word in words.definite:
        index += 1
    value = words.fractions.get(tokens.word(index))
    if value is None:
        return None
    scale, last = _scale_behind(tokens, index + 1, words)
    if scale == 1 and (value != 0.5 and index == first):
        return None
    led = scale == 1 and word in words.definite and tokens.words[index] in words.of_needed
    if led and not words.of.at(tokens, last)[0]:
        return None  # "in the quarter"
    if (
        scale == 1
        and tokens.words[index] in words.words
        and not _is_share(tokens, first, last, words=words)
    ):
        return None  # "a third gunman", "the third, a boy"
    number = value * scale
    form = "fraction" if scale == 1 else "cardinal"
    return Numeral(first, last, number, number, min(scale, 0.01) if scale == 1 else scale / 10,
                   form, scale=scale, coefficient=value)  # fmt: skip


def _scale_behind(tokens: Tokens, index: int, words: NumberWords) -> tuple[float, int]:
    """A scale or a dozen behind a fraction: "-million", "of a million", "de million"."""
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


def of_all(tokens: Tokens, found: Numeral, *, words: NumberWords, language: str) -> Numeral:
    """As in "trois sur quatre", "one in five": a share when the part is smaller than the whole."""
    joint, after = words.in_all.at(tokens, found.last)
    if not joint or found.form != "cardinal" or found.value != int(found.value) or found.scale > 1:
        return found
    whole, last = run_at(tokens, after, words, language)
    if tokens.word(last) in words.joiners:  # "one in a hundred and twenty"
        whole, last = cardinal_at(tokens, after, words, language)
    if whole is None or whole.ordinal or not 0 < found.value < whole.value:
        return found
    if not _whole_stands(tokens, found, last, whole, words=words):
        return found
    share = found.value / whole.value
    return found._replace(last=last, low=share, high=share, form="fraction", step=0.01)


_YEARS = 1500
ROUND = frozenset({*map(float, range(2, 11)), 12.0, 20.0, 1e2, 1e3, 1e4, 1e5, 1e6})


def _whole_stands(
    tokens: Tokens, found: Numeral, last: int, whole: Sum, *, words: NumberWords
) -> bool:
    """False for "2 in 5 years", "12 sur 20 mètres": the second number counts something else."""
    follows, joint = tokens.word(last), found.last
    one = found.value == 1 and whole.value < _YEARS  # "one in 250"
    if tokens.words[last - 1][0].isdecimal() and whole.value not in ROUND and not one:
        return False  # "300 in 2008"
    if follows in ("%", "-", "h", "km", "m", "/", ":"):
        return False
    if tokens.word(joint) in words.little.in_all_bare and follows.isalpha():
        return False
    if tokens.word(joint) in words.little.in_all_loose and follows.isalpha():
        plural = follows[-1] == "s" and follows not in words.little.no_plurals
        if plural and not (whole.value in ROUND or one):
            return False
    return follows not in words.not_wholes


def one_of(
    tokens: Tokens, start: int, last: int, *, total: Sum, words: NumberWords
) -> Numeral | None:
    """As in "a fifth of", "a hundred thousandths"; None for the ordinal in "a fifth man"."""
    if total.value < 3 or not (total.plural or _is_share(tokens, start, last, words=words)):
        return None
    share = 1 / total.value
    if total.plural and total.parts > 1:
        share = total.coefficient / total.scale if total.scale > 1 else share
    return Numeral(start, last, share, share, 0.01, "fraction")


def with_fraction(tokens: Tokens, found: Numeral, *, words: NumberWords, language: str) -> Numeral:
    """Numerator and denominator, or a whole number and a fraction."""
    at = found.last
    slash = _slash(tokens, found)
    if slash is not None:
        return slash
    mixed = _mixed_digits(tokens, found)
    if mixed is not None:
        return mixed
    hyphen = tokens.word(at) == "-"
    last_one = _last_one(tokens, found, words)
    if last_one is not None:
        return last_one
    share, last = _denominator(tokens, at + hyphen, found, words=words)
    if share:
        return _scaled_share(tokens, found, found.value / share, last=last, words=words)
    hyphen = hyphen and tokens.touching(at - 1)  # "three-and-a-half"
    if tokens.word(at + hyphen) in words.joiners:
        return _and_fraction(tokens, found, at + hyphen + 1, words=words, language=language)
    return found


def _last_one(tokens: Tokens, found: Numeral, words: NumberWords) -> Numeral | None:
    """As in "vingt et un cinquième": a singular ordinal behind "et un" is a fifth of one."""
    at = found.last
    ordinal = words.words.get(tokens.word(at))
    one = at - found.first > 2 and words.words.get(tokens.words[at - 1])
    if not ordinal or not ordinal.ordinal or ordinal.plural or not one or one.value != 1:
        return None
    if tokens.words[at - 2] not in words.joiners or ordinal.value < 3:
        return None
    value = found.value - 1 + 1 / ordinal.value
    return found._replace(last=at + 1, low=value, high=value, step=0.01)


def _slash(tokens: Tokens, found: Numeral) -> Numeral | None:
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
    return found._replace(last=at + 2, low=value, high=value, step=0.01,
                   form="fraction" if value < 1 else "cardinal")  # fmt: skip


def _mixed_digits(tokens: Tokens, found: Numeral) -> Numeral | None:
    """10 1/2."""
    at = found.last
    if not (found.written and found.last - found.first == 1):
        return None
    if tokens.word(at) in GLYPHS:
        value = found.value + GLYPHS[tokens.word(at)]
        return found._replace(last=at + 1, low=value, high=value, step=0.01)
    if tokens.word(at + 1) != "/" or not tokens.word(at).isdecimal():
        return None
    inner = _slash(tokens, Numeral(at, at + 1, 0.0, 0.0, 1.0))
    if inner is None or inner.value >= 1:
        return None
    value = found.value + inner.value
    return found._replace(last=inner.last, low=value, high=value, step=0.01)


def _denominator(
    tokens: Tokens, at: int, found: Numeral, *, words: NumberWords
) -> tuple[float, int]:
    """What a numerator is divided by: "tiers", "cinquièmes"; 0.0 if nothing."""
    word = tokens.word(at)
    if word in words.fractions and word not in words.joiners:
        parts = round(1 / words.fractions[word])
        lowest = found.value == 1 or parts % found.value
        below = found.value < parts or (not found.written and parts == 2)
        return (1 / words.fractions[word], at + 1) if below and lowest else (0.0, at)
    entry = words.words.get(word)
    if entry is None:
        return 0.0, at
    part, last = run_at(tokens, at, words, "")
    if part is None or not part.ordinal or part.value < 3:
        return 0.0, at
    numerator_plural = found.value > 1
    if not part.plural and not numerator_plural:
        return (part.value, last) if _share_follows(tokens, last, words) else (0.0, at)
    return part.value, last


def _is_share(tokens: Tokens, first: int, last: int, *, words: NumberWords) -> bool:
    """True where what stands before or behind a singular ordinal makes it a fraction."""
    led = words.share_before & {tokens.word(first - 1), tokens.word(first - 2)}
    if led and tokens.words[first] in words.articles:
        return True
    one = tokens.words[first] in words.definite and not tokens.word(last).isalpha()
    return not one and _share_follows(tokens, last, words)


def _share_follows(tokens: Tokens, at: int, words: NumberWords) -> bool:
    """True when what stands behind a singular ordinal makes it a fraction: "un cinquième des"."""
    word = tokens.word(at)
    return not word.isalpha() or word in words.share_behind


def _scaled_share(
    tokens: Tokens, found: Numeral, share: float, *, last: int, words: NumberWords
) -> Numeral:
    scale, end = _scale_behind(tokens, last, words)
    value = share * scale
    form = "cardinal" if scale > 1 else "fraction"
    return found._replace(last=end, low=value, high=value, form=form,
                   step=scale / 10 if scale > 1 else 0.01)  # fmt: skip


def _and_fraction(
    tokens: Tokens, found: Numeral, at: int, *, words: NumberWords, language: str
) -> Numeral:
    """As in "trois millions et demi", "five and a quarter", "cent trois et deux tiers"."""
    at += tokens.word(at) == "-"
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
    return found._replace(last=last, low=value, high=value, step=step)


def _small_fraction(
    tokens: Tokens, at: int, *, words: NumberWords, language: str
) -> tuple[float, int]:
    """As in "demi", "un quart", "deux tiers", "a half": a part below one; 0.0 if none."""
    if tokens.word(at)[:1].isdecimal() and tokens.word(at + 1) == "/":
        inner = _slash(tokens, Numeral(at, at + 1, 0.0, 0.0, 1.0))
        return (inner.value, inner.last) if inner is not None else (0.0, at)
    return _spelled_fraction(tokens, at, words=words, language=language)


def _spelled_fraction(
    tokens: Tokens, at: int, *, words: NumberWords, language: str
) -> tuple[float, int]:
    if tokens.word(at) in words.articles:
        top, after = 1.0, at + 1 + (tokens.word(at + 1) == "-")
    elif tokens.word(at) in words.fractions and words.fractions[tokens.word(at)] == 0.5:
        return 0.5, at + 1
    else:
        part, after = run_at(tokens, at, words, language)
        if part is not None and part.ordinal and part.plural and part.parts > 1:
            return _whole_phrase(tokens, part, after, at, words=words)
        if part is None or part.ordinal or part.value > 99:
            return 0.0, at
        top = part.value
    word = tokens.word(after)
    if word in words.fractions:
        return _below_one(top * words.fractions[word], after + 1, at)
    part, last = run_at(tokens, after, words, language)
    if part is None or not part.ordinal or part.value < 3:
        return 0.0, at
    return _below_one(top / part.value, last, at)


def _whole_phrase(
    tokens: Tokens, part: Sum, after: int, at: int, *, words: NumberWords
) -> tuple[float, int]:
    """The share of "fifty-four hundredths", read as one plural ordinal."""
    bottom = words.words[tokens.words[after - 1]]
    if tokens.words[after - 2] == "-":
        return 0.0, at
    top = part.value - bottom.value if bottom.part < Part.HUNDRED else part.value / bottom.value
    return _below_one(top / bottom.value, after, at)


def _below_one(share: float, last: int, at: int) -> tuple[float, int]:
    return (share, last) if 0 < share < 1 else (0.0, at)
