"""Four digits that are a year, and those that are not: counts and pieces of codes."""

from __future__ import annotations

from checker.claims.calendar import Calendar
from checker.claims.date_fillings import MAX_YEAR
from checker.claims.tokens import Tokens

__all__ = ["counts", "inside_word", "is_bare_year"]

_NAME = 4  # words of the name of a place
_SIGNS = ("€", "$", "%", "m", "km", "kg", "h")


def is_bare_year(tokens: Tokens, index: int, rules: Calendar) -> bool:
    """True for four digits that are a year by the words around them."""
    word = tokens.words[index]
    if not (len(word) == 4 and word.isdecimal() and 1800 <= int(word) <= MAX_YEAR):
        return False
    if inside_word(tokens, index, index + 1) or tokens.word(index + 1) in ("%", "°"):
        return False
    before, raw = tokens.word(index - 1), tokens.raw(index - 1)
    if before in rules.year_sure:
        return True
    if before in rules.articles and _is_before_event(tokens, index + 1, rules):
        return True
    named = bool(raw) and raw[0].isalpha() and int(word) >= 1900
    likely = before in rules.year_after or (named and before not in rules.articles)
    return likely and not counts(tokens, index + 1, rules)


def _is_before_event(tokens: Tokens, index: int, rules: Calendar) -> bool:
    """True behind the year of "the 1994 quake", "the 1994 Marlow Bay quake"."""
    last = index + _NAME
    while index < last and tokens.raw(index)[:1].isupper():
        index += 1
    return tokens.word(index) in rules.year_of


def counts(tokens: Tokens, index: int, rules: Calendar) -> bool:
    """True when the word there looks like what a number before it counts: a plural, a unit."""
    word = tokens.word(index)
    if not word.isalpha() or len(word) < 3 or word in rules.counted_ok:
        return word in _SIGNS
    return word[-1] in "sx" and not tokens.raw(index)[0].isupper()


def inside_word(tokens: Tokens, first: int, last: int) -> bool:
    """True for a piece of a code: 133-03-03-2020, A-12-3."""
    if not (tokens.words[first][0].isdecimal() or tokens.words[last - 1][-1].isdecimal()):
        return False
    before = first > 1 and tokens.word(first - 1) in ("-", "/", ".") and tokens.touching(first - 1)
    behind = tokens.word(last) in ("-", "/") and tokens.touching(last - 1) and tokens.touching(last)
    hung = before and tokens.touching(first - 2) and tokens.word(first - 2)[-1:].isalnum()
    digits = tokens.words[first][0].isdecimal()
    return (digits and hung) or (behind and tokens.word(last + 1)[:1].isdecimal())
