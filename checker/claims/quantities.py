"""Every number expression of a text: the public entry of this room.

A text is read in passes that each take time in proportion to its length: words, numerals, dates,
then units, hedges and ranges around each numeral.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.assembly import assembled
from checker.claims.calendar import calendar
from checker.claims.date_finding import find_dates
from checker.claims.hedges import Hedges, hedges
from checker.claims.number_words import NumberWords, number_words
from checker.claims.numbers import numerals
from checker.claims.piece import Piece
from checker.claims.quantity import Quantity
from checker.claims.tokens import tokenize
from checker.claims.units import Units, units
from checker.rulefiles import languages

__all__ = ["Reader", "reader"]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads number expressions of one language."""

    language: str
    words: NumberWords
    hedges: Hedges
    units: Units

    def read(
        self, text: str, *, anchor: str = "", determiners: bool = False
    ) -> tuple[Quantity, ...]:
        """The quantities of a text by rising start, none overlapping another.

        `anchor` is the ISO time that relative and partial dates start from, "" if unknown. With
        `determiners`, articles and negations that may count are given too (kinds "one", "none").
        """
        tokens = tokenize(text, self.language)
        found = numerals(tokens, self.words, self.language)
        dates = find_dates(tokens, found, calendar(self.language), anchor)
        pieces = assembled(tokens, found, dates, reader=self, determiners=determiners)
        return tuple(_quantity(piece, tokens.starts, tokens.ends) for piece in pieces)


@cache
def reader(language: str) -> Reader:
    """The reader of a language; English where we have no rules for it."""
    known = language if language in languages() else "en"
    return Reader(known, number_words(known), hedges(known), units(known))


def _quantity(piece: Piece, starts: list[int], ends: list[int]) -> Quantity:
    return Quantity(
        start=starts[piece.first],
        end=ends[piece.last - 1],
        value=piece.value,
        unit=piece.unit,
        kind=piece.kind,
        core=(starts[piece.core[0]], ends[piece.core[1] - 1]),
        hedge=piece.hedge,
        increment=piece.increment,
        since=piece.since,
        rate=piece.rate,
    )
