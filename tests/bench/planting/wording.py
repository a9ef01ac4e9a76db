"""The same figure in other words: hedges, number words, units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from planting.numerals import one_numeral, spelt

from checker.records import Claim

__all__ = ["hedge_added", "hedge_dropped", "number_words", "units"]

_ABOUT = {"fr": ("environ ", "quelque "), "en": ("about ", "around ")}
_HEDGES = re.compile(
    r"(?:environ|quelque|autour de|à peu près|près de|presque|plus de|plus d['’]|au moins|"
    r"about|around|some|nearly|almost|roughly|more than|over|at least)\s*(?=\d)",
    re.IGNORECASE,
)
_HUNDRED = 100
_LEAST_ABOUT = 20  # "about three dead" is said of none


def hedge_added(claim: Claim, before: str, *, language: str) -> Iterator[str]:
    """An exact figure in digits as an approximate one; `before` is the text in front of it."""
    numeral = one_numeral(claim, language)
    if numeral is None or numeral.word or numeral.start or not claim.value.is_exact:
        return
    determined = re.search(r"\b(?:the|its|their|these|those|all|an?)\s$", before)
    if numeral.number >= _LEAST_ABOUT and not determined and claim.measure != "age":
        yield from (hedge + claim.quote for hedge in _ABOUT[language])


def hedge_dropped(claim: Claim) -> Iterator[str]:
    """The figure alone, where a hedge stands before it."""
    found = _HEDGES.match(claim.quote)
    if found:
        yield claim.quote[found.end() :]


def number_words(claim: Claim, *, language: str) -> Iterator[str]:
    """Small whole numbers in words for digits, and in digits for words."""
    numeral = one_numeral(claim, language)
    if numeral is None or numeral.number != int(numeral.number):
        return
    number = int(numeral.number)
    other = str(number) if numeral.word else spelt(number, language) if number < _HUNDRED else ""
    after = claim.quote[numeral.end :]
    if other and not re.match(r"\s?[%€$h/-]|\s?(?:km|mm|cm|M€|m)\b", after):
        other = other.capitalize() if not claim.quote[: numeral.start].strip() else other
        yield claim.quote[: numeral.start] + _case(other, claim.quote) + after


def units(claim: Claim, *, language: str) -> Iterator[str]:
    """The same quantity with its unit, its millions or its hour written another way."""
    for pattern, instead in _UNITS[language]:
        changed = re.sub(pattern, instead, claim.quote, count=1)
        if changed != claim.quote:
            yield changed
    yield from _in_full(claim, language)


def _in_full(claim: Claim, language: str) -> Iterator[str]:
    """1,5 million as 1 500 000; 8 km as 8 000 m."""
    numeral = one_numeral(claim, language)
    if numeral is None or numeral.word:
        return
    after = claim.quote[numeral.end :]
    for pattern, factor, instead in _FACTORS[language]:
        found = re.match(pattern, after)
        if found:
            number = (numeral.number * factor).quantize(Decimal(1))
            plain = f"{number:,}".replace(",", "\u00a0" if language == "fr" else ",")
            yield claim.quote[: numeral.start] + plain + instead + after[found.end() :]


def _case(word: str, quote: str) -> str:
    """As the expression begins: words in small letters unless it stands in a capital."""
    return word if quote[:1].isupper() else word[:1].lower() + word[1:]


_UNITS = {
    "fr": (
        (r"\s?%", "\u00a0pour cent"),
        (r"\s?pour cent\b", "\u00a0%"),
        (r"(?<=\d)\s?h\s?(?=\d\d)", " heures "),
        (r"(?<=\d) heures (?=\d\d)", "h"),
        (r"(?<=\d)\s?mm\b", " millimètres"),
        (r"(?<=\d) millimètres?\b", " mm"),
        (r" millions? d['’]euros", "\u00a0M€"),
        (r"(?<=\d)\s?M€", " millions d’euros"),
        (r"(?<=\d)\s?km/h\b", " kilomètres par heure"),
        (r"(?<=\d)\s?km\b(?!/)", " kilomètres"),
        (r"(?<=\d) kilomètres\b(?! par)", " km"),
    ),
    "en": (
        (r"%", " percent"),
        (r" per ?cent\b", "%"),
        (r"\$([\d.,]+) (million|billion)", r"\1 \2 dollars"),
        (r"(?<=\d) ?km\b", " kilometres"),
        (r"(?<=\d) ?mph\b", " miles per hour"),
        (r"(?<=\d) miles per hour", " mph"),
    ),
}
_FACTORS = {
    "fr": (
        (r" millions? d['’]", 1_000_000, " "),
        (r" millions? de ", 1_000_000, " "),
        (r" millions?$", 1_000_000, ""),
        (r"\s?km$", 1000, "\u00a0m"),
        (r" kilomètres?$", 1000, " mètres"),
    ),
    "en": (
        (r" million\b", 1_000_000, ""),
        (r" ?km$", 1000, " m"),
        (r" kilomet(?:re|er)s?$", 1000, " metres"),
    ),
}
