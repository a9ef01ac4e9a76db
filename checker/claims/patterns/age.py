"""« Léa Morin, 43 ans, », « un homme de 43 ans », "O'Brien, 27,": a number of years beside a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT

__all__ = ["Pattern", "compiled"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that announce an age, and nouns of people that may carry one."""

    extends: str
    words: tuple[str, ...]
    people: tuple[str, ...]
    weight: float = 3.0

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher of ages: said to be one, set off by commas after a name, or « de 43 ans » of a person."""
    words, people = lexicon(pattern.words, language), lexicon(pattern.people, language)

    def match(sentence: Sentence, which: int) -> float:
        quantity = sentence.quantities[which]
        if quantity.kind == "age":
            return pattern.weight
        if quantity.since or not 0 < quantity.value.high < 125 or quantity.hedge in ("vague",):
            return 0.0
        if quantity.kind == "duration" and quantity.unit != "year":
            return 0.0
        first = sentence.numerals[which]
        if words.find(sentence.tokens, first - 4, first) >= 0:
            return pattern.weight
        beside = _set_off(sentence, which) or (
            quantity.kind == "duration" and _of_person(sentence, first, people)
        )
        return pattern.weight + 2.0 if beside else 0.0

    return match


def _set_off(sentence: Sentence, which: int) -> bool:
    first, after = sentence.numerals[which], sentence.tails[which]
    tokens = sentence.tokens
    if first < 2 or tokens[first - 1].text not in (",", "("):
        return False
    closed = after >= len(tokens) or tokens[after].text in (",", ")", ".", ";", ":")
    name = tokens[first - 2]
    bare = sentence.quantities[which].kind == "number"
    return closed and name.pos in (("PROPN",) if bare else ("PROPN", "NOUN", "ADJ"))


def _of_person(sentence: Sentence, first: int, people: Lexicon) -> bool:
    tokens = sentence.tokens
    return (
        first >= 2
        and tokens[first - 1].pos == "ADP"
        and people.find(tokens, max(first - 4, 0), first) >= 0
    )
