"""Which rule file says what a figure measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from checker.claims.pattern_tables import Matcher
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.measures import Measure
from checker.rulebook import MeasureRule, Rulebook

__all__ = ["Met", "Ruled", "by_rule", "may_be", "rules_met"]

HELD = ("required", "optional")  # of measures whose figures somebody has: votes, seats
ANY = ""  # in place of the word that a pattern needs, for none

_Place: TypeAlias = tuple[int, int]  # of a pattern: its rule in the book, its place in the rule


@dataclass(frozen=True, slots=True)
class Met:
    """A rule, and its patterns that a sentence has a word of."""

    rule: MeasureRule
    matchers: tuple[Matcher, ...]


@dataclass(frozen=True, slots=True)
class Ruled:
    """The rule that fits a figure best, None for none, and how well."""

    rule: MeasureRule | None
    weight: float


def rules_met(sentence: Sentence, book: Rulebook) -> tuple[Met, ...]:
    """The rules of which some pattern may match, as far as the words of the sentence tell."""
    by_word = _by_word(book)
    keys = {token.key for token in sentence.tokens}
    keys |= {token.exact for token in sentence.tokens}
    near = {place for key in keys for place in by_word.get(key, ())}
    met: dict[int, list[Matcher]] = {}
    for rule, pattern in sorted(near.union(by_word[ANY])):
        met.setdefault(rule, []).append(book.rules[rule].patterns[pattern].matcher)
    return tuple(Met(book.rules[rule], tuple(matchers)) for rule, matchers in met.items())


@cache
def _by_word(book: Rulebook) -> Mapping[str, Sequence[_Place]]:
    """The patterns that each word may meet; under ANY those that need none."""
    places: dict[str, list[_Place]] = {ANY: []}
    for number, rule in enumerate(book.rules):
        for place, made in enumerate(rule.patterns):
            for word in made.words or (ANY,):
                places.setdefault(word, []).append((number, place))
    return places


def by_rule(sentence: Sentence, which: int, book: Rulebook, rules: Sequence[Met]) -> Ruled:
    """The rule of the greatest weight; `rules` are those that the sentence may meet."""
    quantity = sentence.quantities[which]
    best = Ruled(None, 0.0)
    for met in rules:
        if not may_be(book.measures[met.rule.measure], quantity):
            continue
        weight = max((match(sentence, which) for match in met.matchers), default=0.0)
        if weight > best.weight and not _excepted(sentence, which, met.rule):
            best = Ruled(met.rule, weight)
    return best


def may_be(measure: Measure, quantity: Quantity) -> bool:
    """True for a quantity of a kind and size that the measure can have: no half of a vote."""
    whole = measure.people or (quantity.kind == "number" and measure.holder in HELD)
    broken = whole and quantity.value.resolution < 1 and quantity.value.low % 1 > 0
    return quantity.kind in measure.kinds and quantity.value.low <= measure.most and not broken


def _excepted(sentence: Sentence, which: int, rule: MeasureRule) -> bool:
    """True where an exception to the rule is said of this figure, not of the next one."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    last = min([after + 6, *(i for i in sentence.numerals if i >= after)])
    return rule.exceptions.find(sentence.tokens, numeral - 8, last) >= 0
