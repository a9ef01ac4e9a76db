"""Countries whose figures an article tells at once: "in both countries", or by a sum of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from checker.claims.land_lists import land_lists
from checker.claims.land_words import Land
from checker.folding import fold

__all__ = ["both_told", "is_across", "summing_up"]

LEAST = 10  # of each country: smaller figures make each other by chance
NEAR = 60  # characters between a country and its figure
_FIGURE = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[.,\u00a0\u202f  ]\d{3})+(?![\d.,]*\d)|(?<![\d.,])\d+(?![.,]?\d)"
)
_STOP = re.compile(r"[.;:!?\n](?!\d)")


def both_told(text: str, language: str) -> bool:
    """True for a text that speaks of all countries hit at once: « dans les deux pays »."""
    plain = fold(text)
    return any(fold(phrase.replace("=", "")) in plain for phrase in land_lists(language).both_told)


def is_across(text: str, start: int, language: str) -> bool:
    """True for the name of "across the border in Peru": not where the article is at home."""
    clause = _STOP.split(text[max(start - NEAR, 0) : start])[-1]
    return any(fold(phrase) in fold(clause) for phrase in land_lists(language).across_told)


def summing_up(named: Sequence[Land], text: str, home: str) -> Iterator[tuple[Land, Land]]:
    """Its own country and any other whose figure makes, with that of its own, a third one.

    « 8 574 morts en Turquie. La Syrie en pleure 2 662. Le total est de 11 236. »
    """
    told = {value for _, value in _figures(text, 0, len(text))}
    near = {land: {*_beside(land, text)} for land in named}
    for own, other in product(named, named):
        if own.code == home != other.code and any(
            here + there in told for here in near[own] for there in near[other]
        ):
            yield own, other


def _beside(land: Land, text: str) -> Iterator[int]:
    """The figures that stand in the clause of a country."""
    first = max((m.end() for m in _STOP.finditer(text, max(land.start - NEAR, 0), land.start)),
                default=max(land.start - NEAR, 0))  # fmt: skip
    stop = _STOP.search(text, land.end, land.end + NEAR)
    last = stop.start() if stop else min(land.end + NEAR, len(text))
    yield from (value for _, value in _figures(text, first, last) if value >= LEAST)


def _figures(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    for match in _FIGURE.finditer(text, first, last):
        yield match.start(), int(re.sub(r"\D", "", match.group()))
