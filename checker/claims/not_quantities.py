"""Numbers that count nothing: parts of names, codes, addresses, scores."""

from __future__ import annotations

from checker.claims.numbers import Numeral
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens

__all__ = ["is_name"]

_LONG = 16  # digits in a row that no count has


def is_name(tokens: Tokens, numeral: Numeral, rules: Surroundings) -> bool:
    """True for a numeral without unit that belongs to a name or a code."""
    first, last = numeral.first, numeral.last
    if rules.names_before.before(tokens, first)[0] or _named(tokens, numeral, rules):
        return True
    if not numeral.written:
        return False
    return _is_code(tokens, first, last)


def _named(tokens: Tokens, numeral: Numeral, rules: Surroundings) -> bool:
    for start in range(max(0, numeral.first - 2), numeral.first + 1):
        name, end = rules.names.at(tokens, start)
        if name and end > numeral.first:
            return True
    return bool(rules.names_after.at(tokens, numeral.last)[0])


def _is_code(tokens: Tokens, first: int, last: int) -> bool:
    digits = tokens.words[first]
    if len(digits) > _LONG and " " not in digits:
        return True
    if first and tokens.touching(first - 1) and tokens.words[first - 1][-1].isalpha():
        return True
    if tokens.touching(last - 1) and tokens.word(last)[:1].isalpha() and tokens.words[last - 1][-1].isdigit():
        return True
    letters = first > 1 and tokens.word(first - 1) == "-" and tokens.touching(first - 1)
    return bool(letters and tokens.touching(first - 2) and tokens.word(first - 2)[-1].isalpha())
