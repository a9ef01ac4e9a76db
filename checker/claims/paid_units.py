"""Units of weight that have the name of a currency: "fined 300 pounds"."""

from __future__ import annotations

from checker.claims.numeral import Numeral
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens
from checker.claims.units import Unit

__all__ = ["paid_unit"]

NEAR = 7  # words from the figure to what is paid
STOPS = frozenset(".;:!?")


def paid_unit(
    tokens: Tokens, numeral: Numeral, unit: Unit | None, rules: Surroundings
) -> Unit | None:
    """The unit; that of the currency of its name where a word of paying stands near."""
    currency = rules.paid_units.get(unit.name) if unit else None
    if unit is None or currency is None or tokens.word(unit.end) in rules.weighed:
        return unit
    before = _clause(tokens, range(numeral.first - 1, numeral.first - NEAR - 1, -1))
    behind = _clause(tokens, range(unit.end, unit.end + NEAR))
    return Unit(currency, "money", unit.end) if rules.paid & {*before, *behind} else unit


def _clause(tokens: Tokens, indices: range) -> list[str]:
    """The words at these places up to the end of the sentence."""
    words: list[str] = []
    for index in indices:
        word = tokens.word(index)
        if not word or word in STOPS:
            break
        words.append(word)
    return words
