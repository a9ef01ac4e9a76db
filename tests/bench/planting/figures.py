"""Other figures in the place of one: the slips of a tired hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from planting.numerals import Numeral, one_numeral, written

from checker.records import Claim

__all__ = ["FIGURES", "Figure", "other_figures", "scale_words", "scaled"]

Slip = Callable[[Numeral, Decimal, Random], Iterator[Decimal]]


@dataclass(frozen=True, slots=True)
class Figure:
    """The words of a claim with another figure, and the claim that they make."""

    words: str
    claim: Claim


def off_by_one(numeral: Numeral, step: Decimal, random: Random) -> Iterator[Decimal]:
    """One more and one less, in the last digit that counts."""
    signs = [1, -1]
    random.shuffle(signs)
    yield from (numeral.number + sign * step for sign in signs)


def swapped(numeral: Numeral, step: Decimal, random: Random) -> Iterator[Decimal]:
    """Two neighbouring digits the other way round."""
    sign, digits, exponent = numeral.number.as_tuple()
    places = [n for n in range(len(digits) - 1) if digits[n] != digits[n + 1]]
    random.shuffle(places)
    for n in places:
        turned = (*digits[:n], digits[n + 1], digits[n], *digits[n + 2 :])
        if turned[0]:
            yield Decimal((sign, turned, int(exponent)))


def times_ten(numeral: Numeral, step: Decimal, random: Random) -> Iterator[Decimal]:
    """A nought more, a nought less."""
    numbers = [numeral.number * 10]
    if not numeral.word and numeral.number % 10 == 0:  # no tenth of what is counted in ones
        numbers.append(numeral.number / 10)
    random.shuffle(numbers)
    yield from numbers


def other(numeral: Numeral, step: Decimal, random: Random) -> Iterator[Decimal]:
    """Figures of the same size, between three and eight fifths of it, written as finely."""
    steps = int(numeral.number / step)
    near = [n for n in range(steps * 3 // 5, steps * 8 // 5 + 1) if abs(n - steps) * 7 > steps]
    for n in random.sample(near, min(8, len(near))):
        yield n * step


def other_figures(claim: Claim, slip: Slip, random: Random, *, language: str) -> Iterator[Figure]:
    """The claim with each figure that a slip makes of its own."""
    numeral = one_numeral(claim, language)
    if numeral is None or numeral.number <= 1:
        return
    for number in slip(numeral, _step(numeral), random):
        figure = written(number, numeral, language) if number > 1 else ""
        if figure and number != numeral.number and not _absurd(claim, number):
            yield _figure(claim, numeral, figure, float(number / numeral.number))


def scale_words(claim: Claim, random: Random, *, language: str) -> Iterator[Figure]:
    """Millions that become milliards, and the other way round."""
    for word, (instead, factor) in _SCALE_WORDS[language].items():
        found = re.search(rf"\b{word}\b", claim.quote)
        if found:
            words = claim.quote[: found.start()] + instead + claim.quote[found.end() :]
            yield Figure(words, scaled(claim, factor))


def _figure(claim: Claim, numeral: Numeral, figure: str, factor: float) -> Figure:
    if claim.quote[numeral.start].isupper():
        figure = figure.capitalize()
    words = claim.quote[: numeral.start] + figure + claim.quote[numeral.end :]
    return Figure(words, scaled(claim, factor))


def scaled(claim: Claim, factor: float) -> Claim:
    """The claim with a figure that is so many times larger."""
    value = claim.value.scaled(factor)
    low, high = round(value.low, 6), round(value.high, 6)
    same = replace(value, low=low, high=high, resolution=claim.value.resolution)
    return replace(claim, value=same)


def _absurd(claim: Claim, number: Decimal) -> bool:
    """True for what nobody would write: shares above the whole, ages above all ages, quakes."""
    most = {"percent": 100, "share": 1}.get(claim.unit, _MOST.get(claim.measure))
    return most is not None and number > most


def _step(numeral: Numeral) -> Decimal:
    """The last digit that counts: 100 of 6 700, 0.1 of 53,2; one of figures below a hundred."""
    exponent = int(numeral.number.as_tuple().exponent)
    if exponent < 0 or numeral.number < 100:
        return Decimal(1).scaleb(exponent)
    return Decimal(1).scaleb(int(numeral.number.normalize().as_tuple().exponent))


_MOST = {"age": 110, "magnitude": 10}

_SCALE_WORDS = {
    "fr": {
        "millions": ("milliards", 1e3),
        "million": ("milliard", 1e3),
        "milliards": ("millions", 1e-3),
        "milliard": ("million", 1e-3),
        "M€": ("Md€", 1e3),
        "Md€": ("M€", 1e-3),
    },
    "en": {"million": ("billion", 1e3), "billion": ("million", 1e-3)},
}

FIGURES: dict[str, Slip] = {
    "off-by-one": off_by_one,
    "swapped-digits": swapped,
    "times-ten": times_ten,
    "other-figure": other,
}
