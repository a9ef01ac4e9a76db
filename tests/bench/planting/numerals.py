"""The one number of an expression, and another one written as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from checker.records import Claim

__all__ = ["Numeral", "one_numeral", "spelt", "written"]

SPACES = " \u00a0\u202f\u2009"
_DIGITS = re.compile(rf"\d+(?:[{SPACES}.,'’]\d{{3}}(?!\d))*(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SCALES = {1, 1e3, 1e6, 1e9}

_SMALL = {
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
}
_TENS = {
    "fr": "vingt trente quarante cinquante soixante",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and how it is written."""

    start: int  # in the expression, half open
    end: int
    number: Decimal
    group: str = ""  # between thousands
    point: str = ""  # before decimals
    word: bool = False


def one_numeral(claim: Claim, language: str) -> Numeral | None:
    """The number that a claim's words hold; None where they hold several, or none of this value."""
    found = [*_in_digits(claim.quote, language), *_in_words(claim.quote, language)]
    if len(found) != 1 or claim.unit in ("date", "time"):
        return None
    number, value = float(found[0].number), claim.value
    bounds = [bound / number for bound in (value.low, value.high) if number]
    return found[0] if any(round(bound, 6) in _SCALES for bound in bounds) else None


def written(number: Decimal, like: Numeral, language: str) -> str:
    """Another number in the manner of a numeral: in words, with its decimals, its thousands."""
    if like.word:
        return spelt(int(number), language)
    whole, _, decimals = f"{number:f}".partition(".")
    group = like.group or ("\u00a0" if language == "fr" else ",") * (len(whole) > 4)
    size = max(0, -int(like.number.as_tuple().exponent))
    tail = (like.point or ".") + decimals.ljust(size, "0") if size or decimals else ""
    return f"{int(whole):,}".replace(",", group) + tail


def spelt(number: int, language: str) -> str:
    """A whole number below a hundred in words; "" for others."""
    return _WORDS[language].get(number, "")


def _in_digits(text: str, language: str) -> Iterator[Numeral]:
    for found in _DIGITS.finditer(text):
        raw = found[0]
        point = _point(raw, language)
        whole, _, decimals = raw.rpartition(point) if point else (raw, "", "")
        group = next((sign for sign in whole if not sign.isdigit()), "")
        digits = "".join(sign for sign in whole if sign.isdigit())
        number = Decimal(f"{digits}.{decimals}" if point else digits)
        yield Numeral(found.start(), found.end(), number, group, point)


def _point(raw: str, language: str) -> str:
    """The decimal sign: the language's own, or a lone one that no three digits follow."""
    own = "," if language == "fr" else "."
    if own in raw:
        return own
    other = "." if own == "," else ","
    return other if raw.count(other) == 1 and len(raw.rpartition(other)[2]) != 3 else ""


def _in_words(text: str, language: str) -> Iterator[Numeral]:
    for found in _WORD.finditer(text):
        number = _NUMBERS[language].get(found[0].lower(), 0)
        if number > 1:
            yield Numeral(found.start(), found.end(), Decimal(number), word=True)


def _words(language: str) -> Mapping[int, str]:
    """The numbers below a hundred in words."""
    small, tens = _SMALL[language].split(), _TENS[language].split()
    words = dict(enumerate(small))
    for ten, name in enumerate(tens, 2):
        words[10 * ten] = name
        and_one = f"{name} et un" if language == "fr" else f"{name}-one"
        words |= {10 * ten + unit: f"{name}-{small[unit]}" for unit in range(2, 10)}
        words[10 * ten + 1] = and_one
    if language == "fr":
        words |= {60 + n: f"soixante-{small[n]}" for n in range(10, 20)}
        words |= {80 + n: f"quatre-vingt-{small[n]}" for n in range(1, 20)}
        words |= {71: "soixante et onze", 80: "quatre-vingts"}
    return words


_WORDS = {language: _words(language) for language in _SMALL}
_NUMBERS = {code: {word: n for n, word in words.items()} for code, words in _WORDS.items()}
