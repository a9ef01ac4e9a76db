"""Number words and digits added up to one number: groups below a scale, scales multiply."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from checker.claims.adding import add_digits, add_short, add_small, add_word
from checker.claims.literals import LIMIT
from checker.claims.number_words import NumberWords, Part
from checker.claims.numeral import Sum
from checker.claims.tokens import Tokens

__all__ = ["cardinal_at", "run_at"]


_MILLION = 1e6


@dataclass(slots=True)
class _Run:
    """What is read, and how far a number may go."""

    tokens: Tokens
    words: NumberWords
    language: str
    whole: bool  # with joiners and short scales
    lone: bool = False  # an article stands before
    below: float = inf


def cardinal_at(
    tokens: Tokens, index: int, words: NumberWords, language: str, *, lone: bool = False
) -> tuple[Sum | None, int]:
    """The longest number from a token on and the token behind it."""
    return _summed(_Run(tokens, words, language, whole=True, lone=lone), index)


def run_at(
    tokens: Tokens, index: int, words: NumberWords, language: str, *, below: float = inf
) -> tuple[Sum | None, int]:
    """A number without joiners but those of its tens."""
    return _summed(_Run(tokens, words, language, whole=False, below=below), index)


def _summed(run: _Run, index: int) -> tuple[Sum | None, int]:
    tokens, total = run.tokens, Sum()
    at = last = index
    while at < len(tokens.words):
        if at > index and tokens.words[at] == "-" and _hyphen_joins(tokens, at, run.words):
            at += 1
            continue
        if tokens.words[at] == "," and _comma_joins(run, total, at):
            at += 1
            continue
        end = _added(run, total, at)
        if not end:
            break
        at = last = end
        if total.value > LIMIT or (total.ordinal and not _goes_on(tokens, at, total, run.words)):
            break
    return (total, last) if last > index else (None, index)


def _goes_on(tokens: Tokens, at: int, total: Sum, words: NumberWords) -> bool:
    """As in « vigésimo primero »: an ordinal behind one of tens is a part of it."""
    word = words.words.get(tokens.word(at)) if words.ordinals_add and not total.plural else None
    if word is None or not word.ordinal or not 0 < word.value < 10 or total.value % 10:
        return False
    total.room = max(total.room, 10.0)
    return True


def _added(run: _Run, total: Sum, at: int) -> int:
    """The token behind what was added to a number, 0 where it ends."""
    tokens, words, text = run.tokens, run.words, run.tokens.words[at]
    if text in words.joiners:
        tens = total.open and total.room in (10.0, 20.0)
        joins = tens or (run.whole and total.parts > 0)
        return _joined(tokens, at, total, words=words, language=run.language) if joins else 0
    word = words.words.get(text)
    if text in words.articles and total.value >= _MILLION and not total.open:
        return 0  # « 48 milliards un an plus tôt »
    if word is not None:
        large = word.part >= Part.HUNDRED and run.below <= 100 and not word.ordinal
        fits = not large and add_word(total, word, tokens=tokens, at=at, words=words, lone=run.lone)
    elif text[-1].isdecimal():
        fits = add_digits(total, tokens, at, language=run.language, words=words)
    else:
        fits = run.whole and add_short(total, tokens, at, words)
    return at + 1 if fits else 0


def _comma_joins(run: _Run, total: Sum, at: int) -> bool:
    """True behind the thousands of "two thousand, three hundred and five"."""
    if not (run.words.commas and run.whole and total.scale > 1) or total.open:
        return False
    part, last = run_at(run.tokens, at + 1, run.words, run.language)
    spelled = run.tokens.word(at + 1) in run.words.words and run.tokens.words[at - 1].isalpha()
    if part is None or not spelled or not 100 <= part.value < total.ceiling:
        return False
    return not run.words.of.at(run.tokens, last)[0]


def _hyphen_joins(tokens: Tokens, at: int, words: NumberWords) -> bool:
    word = words.words.get(tokens.word(at + 1))
    if not tokens.words[at - 1].isalpha():  # "$5.6-billion"
        tied = tokens.touching(at - 1) and tokens.touching(at)
        return tied and word is not None and word.value >= _MILLION and not word.ordinal
    if word is None:
        return tokens.word(at + 1) in words.joiners and tokens.touching(at)
    spaced = not (tokens.touching(at - 1) and tokens.touching(at))
    before = words.words.get(tokens.words[at - 1])
    return not spaced or (before is not None and before.part is Part.TENS)


def _joined(tokens: Tokens, at: int, total: Sum, *, words: NumberWords, language: str) -> int:
    """The token behind "et un", "and six", when they belong to the number; 0 if they do not."""
    after = at + 1 + (tokens.word(at + 1) == "-")
    word = words.words.get(tokens.word(after))
    if total.open and total.room in (10.0, 20.0):
        if word is None or word.part is not Part.SMALL or word.value >= total.room:
            return 0
        tied = words.tens_and or (words.score_after and word.value in (1, 11))
        if not tied and not _is_set_off(tokens, at, after + 1, words):
            return 0
        add_small(total, word, words)
        total.ordinal, total.plural = word.ordinal, word.plural
        return after + 1
    limit = total.ceiling if not total.open else 100.0 if total.room == 100.0 else 0.0
    if limit == inf or not limit or _after_between(tokens, at, words):
        return 0
    if _are_two_in_digits(tokens, at, after, words):
        return 0
    return _joined_number(tokens, after, total, limit=limit, words=words, language=language)


def _are_two_in_digits(tokens: Tokens, at: int, after: int, words: NumberWords) -> bool:
    """True for "1.03 million and 240,000": what is in digits on both sides are two numbers."""
    behind = words.words.get(tokens.word(after + 1))
    scaled = behind is not None and behind.part is Part.SCALE
    left = at > 1 and tokens.words[at - 1].isalpha() and tokens.words[at - 2][-1:].isdecimal()
    return left and tokens.word(after)[:1].isdecimal() and not scaled


def _is_set_off(tokens: Tokens, joint: int, behind: int, words: NumberWords) -> bool:
    """As in "twenty and four hours", "twenty and three and three fifths"."""
    follows = tokens.word(behind)
    if not tokens.words[joint - 1].isalpha() or _after_between(tokens, joint, words):
        return False
    if follows in words.joiners and tokens.word(behind + 1) in words.words:
        share = words.words.get(tokens.word(behind + 2))
        return tokens.word(behind + 2) in words.fractions or bool(share and share.ordinal)
    return follows in words.not_wholes and not tokens.word(behind + 1).isalpha()


def _joined_number(
    tokens: Tokens, after: int, total: Sum, *, limit: float, words: NumberWords, language: str
) -> int:
    part, last = run_at(tokens, after, words, language, below=limit)
    if part is None or part.value >= limit or not part.value:
        return 0
    if part.parts == 1 and tokens.word(after) in words.little.one_words and not part.ordinal:
        behind = tokens.word(last)
        if behind in words.fractions or (behind in words.collectives.keys() - words.words.keys()):
            return 0
        if words.score_after and limit > 1000 and behind.isalpha():
            return 0
    follows = words.words.get(tokens.word(last))
    if follows and follows.ordinal and part.value > follows.value:
        follows = None  # "one hundred and thirty-two fifths" is one numerator
    if tokens.word(last) in words.fractions or (
        tokens.word(last) in words.collectives and limit <= 100 and not follows
    ):
        return 0
    if follows and (follows.ordinal or (follows.part is Part.HUNDRED and limit <= 100)):
        return 0
    total.group += part.value
    total.parts += part.parts
    total.open, total.room, total.scale = True, part.room if limit <= 100 else 0.0, 1.0
    total.ordinal, total.plural = part.ordinal, part.plural
    if limit > 100 and part.room == 100.0:
        total.room = 100.0
    return last


def _after_between(tokens: Tokens, at: int, words: NumberWords) -> bool:
    """True when the number before this token stands behind "entre" or "between"."""
    for back in range(at - 1, max(at - 9, -1), -1):
        word = tokens.words[back]
        if word in words.little.between:
            return True
        if (
            word not in words.words
            and word not in ("-", *words.little.between_to)
            and not word[-1].isdecimal()
        ):
            return False
    return False
