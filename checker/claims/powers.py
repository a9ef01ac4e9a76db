"""Decimals in words and powers: "deux virgule cinq", 1,1^23, 1.3x10^6."""

from __future__ import annotations

from checker.claims.literals import literal
from checker.claims.number_words import NumberWords
from checker.claims.numeral import Numeral, Sum
from checker.claims.sums import run_at
from checker.claims.tokens import Tokens

__all__ = ["decimals", "power"]

_PLACES = 9


def decimals(tokens: Tokens, found: Numeral, words: NumberWords) -> Numeral:
    """As in "deux cent virgule zéro trois"."""
    if tokens.word(found.last) not in words.decimal_words:
        return found
    digits, last = _digits(tokens, found.last + 1, words)
    if len(digits) > 1:
        value = found.value + int(digits) / 10 ** len(digits)
        return found._replace(last=last, low=value, high=value, step=10.0 ** -len(digits))
    at, zeros = found.last + 1, 0
    while (zero := words.words.get(tokens.word(at))) and zero.value == 0 and zeros < 9:
        at, zeros = at + 1, zeros + 1
    part, last = run_at(tokens, at, words, "")
    if part is None or part.ordinal or part.value != int(part.value) or part.value > 1e9:
        if not zeros or part is not None:
            return found
        part, last = Sum(), at
    places = zeros + (len(str(int(part.value))) if part.value else 0)
    value = found.value + part.value / 10**places
    return found._replace(last=last, low=value, high=value, step=10.0**-places)


def _digits(tokens: Tokens, at: int, words: NumberWords) -> tuple[str, int]:
    """Decimals said one by one, as in "three point one four", and the token behind."""
    digits = ""
    while len(digits) < _PLACES:
        word = words.words.get(tokens.word(at))
        if word is None or word.ordinal or word.value > 9 or word.value % 1:
            break
        digits, at = digits + str(int(word.value)), at + 1
    larger = words.words.get(tokens.word(at))
    return ("", at) if larger is not None and not larger.ordinal else (digits, at)


def power(tokens: Tokens, found: Numeral, language: str) -> Numeral:
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
    return found._replace(last=last, low=value, high=value, step=1.0)


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
