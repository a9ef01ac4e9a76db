"""Shares that name what they count between part and whole: "huit habitants de Nice sur dix"."""

from __future__ import annotations

from checker.claims.number_words import NumberWords
from checker.claims.numeral import Numeral
from checker.claims.shares import ROUND
from checker.claims.tokens import Tokens

__all__ = ["with_counted_shares"]

_GAP = 6  # words between the part and the whole: « trains à grande vitesse sur »
_SHORT = 4


def with_counted_shares(tokens: Tokens, found: list[Numeral], words: NumberWords) -> list[Numeral]:
    """The numerals, "huit Français sur dix" made one share."""
    done: list[Numeral] = []
    for numeral_ in found:
        share = _counted_share(tokens, done[-1], numeral_, words) if done else None
        if share is not None:
            done[-1] = share
        else:
            done.append(numeral_)
    return done


def _counted_share(
    tokens: Tokens, part: Numeral, whole: Numeral, words: NumberWords
) -> Numeral | None:
    gap = range(part.last, whole.first)
    if not 2 <= len(gap) <= _GAP or whole.value not in ROUND:
        return None
    cardinals = part.form == whole.form == "cardinal" and part.scale == whole.scale == 1
    if not cardinals or not 0 < part.value < whole.value:
        return None
    joint, start = words.in_all.before(tokens, whole.first)
    loose = (*words.little.in_all_loose, *words.little.in_all_bare)  # too common to link them
    if not joint or start <= part.last or tokens.words[start] in loose:
        return None
    if not all(_may_stand_between(tokens.words[at], words) for at in gap):
        return None
    following = tokens.word(whole.last)
    if following in ("%", "h", "-") or (following[-1:] in ("s", "x") and len(following) > _SHORT):
        return None
    share = part.value / whole.value
    return part._replace(last=whole.last, low=share, high=share, step=0.01, form="fraction")


def _may_stand_between(word: str, words: NumberWords) -> bool:
    """False for a verb: « un homme a tiré sur dix passants »."""
    return word.isalpha() and word not in words.little.verbs_between
