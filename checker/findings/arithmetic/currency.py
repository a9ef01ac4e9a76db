"""Sums of money told in two currencies: the rates of one text against each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_count, is_told, rounded
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import between, language_of
from checker.findings.messages import figure
from checker.interval import Interval
from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["Exchange", "currencies", "rate_of"]

CURRENCY = 3  # letters of a currency code
MONTH = 31  # days within which a rate stays much the same
MOVES = 1.15  # rates of one text may be of different days, and rounded in the head


@dataclass(frozen=True, slots=True)
class Exchange:
    """One sum in two currencies, that with the lower code first."""

    left: Claim
    right: Claim


def currencies(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« 50 millions d'euros (55 millions de dollars) », then « 20 millions (40 millions) ».

    Of two articles, only where both exchange one sum: rates are of a day.
    """
    known: dict[tuple[str, str], list[Exchange]] = defaultdict(list)
    for claims in sentences:
        for pair in pairwise(claims):
            if exchange := _exchange(*pair):
                known[exchange.left.unit, exchange.right.unit].append(exchange)
    for told in known.values():
        odd = [(a, b) for a, b in combinations(told, 2) if _is_of_one(a, b) and _is_apart(a, b)]
        if odd:
            yield _wrong(*odd[0])


def _is_of_one(left: Exchange, right: Exchange) -> bool:
    """True for two sums of one article, and for one sum of two articles of one month."""
    if left.left.article == right.left.article:
        return True
    days = [ordinal(one.left.published) for one in (left, right)]
    near = all(days) and abs(days[0] - days[1]) <= MONTH
    sums = ((left.left, right.left), (left.right, right.right))
    return near and sum(a.value.low == b.value.low for a, b in sums) == 1


def rate_of(exchange: Exchange) -> Interval:
    """What one unit of the first currency may be worth, within the steps of both sums."""
    left, right = rounded(exchange.left), rounded(exchange.right)
    return Interval(right.low / left.high, right.high / left.low)


def _exchange(left: Claim, right: Claim) -> Exchange | None:
    both = all(is_count(c) and len(c.unit) == CURRENCY and c.unit.isupper() for c in (left, right))
    if not both or left.unit == right.unit or not (is_told(left) or is_told(right)):
        return None
    gap = between(left, right)
    if not (gap.keys == ("(",) or (gap.consists_of(words_of(language_of(right)).apposed) and gap)):
        return None
    first, second = sorted((left, right), key=lambda claim: claim.unit)
    return Exchange(first, second)


def _is_apart(left: Exchange, right: Exchange) -> bool:
    a, b = rate_of(left), rate_of(right)
    return a.low > b.high * MOVES or b.low > a.high * MOVES


def _wrong(left: Exchange, right: Exchange) -> Broken:
    claims = (right.left, right.right, left.left, left.right)
    first, second, third, fourth = map(figure, claims)
    return broken("currency", claims, one=third, other=fourth, two=first, second=second)
