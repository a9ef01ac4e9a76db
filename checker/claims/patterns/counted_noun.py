"""« 12 morts », "12 dead", "two of the wounded": the counted noun itself tells the measure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.counting import whole_of
from checker.claims.lexicon import lexicon
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT

__all__ = ["LOOKS_FOR", "Pattern", "compiled"]

LOOKS_FOR = ("nouns",)
PART = 1.2  # what a whole tells less: of "two of the wounded" a verb may say that they died


@dataclass(frozen=True, slots=True)
class Pattern:
    """The nouns that tell the measure, in any inflection."""

    extends: str
    nouns: tuple[str, ...]
    kinds: tuple[str, ...] = ()  # kinds of quantity; none given: all that the measure allows
    decimals: bool = False  # only numbers written with decimals: "a 7.4 quake"
    least: float = 0.0  # only figures that reach it: "a fifth seat", no first one
    unless: tuple[str, ...] = ()  # phrases that begin within three words of the noun
    weight: float = 4.0

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight where the counted noun is one of its nouns."""
    nouns, unless = lexicon(pattern.nouns, language), lexicon(pattern.unless, language)

    def match(sentence: Sentence, which: int) -> float:
        quantity = sentence.quantities[which]
        if pattern.kinds and quantity.kind not in pattern.kinds:
            return 0.0
        if quantity.value.high < pattern.least:
            return 0.0
        if pattern.decimals and quantity.value.resolution >= 1:
            return 0.0
        noun = _noun(sentence, which)
        whole = whole_of(sentence, which) if noun < 0 else -1
        index = max(noun, whole)
        if index < 0 or not nouns.at(sentence.tokens, index):
            return 0.0
        if unless.find(sentence.tokens, index - 3, index + 4) >= 0:
            return 0.0
        return pattern.weight - (PART if whole >= 0 else 0.0)

    return match


def _noun(sentence: Sentence, which: int) -> int:
    noun = sentence.counted(which)
    if noun >= 0:
        return noun
    after = sentence.tails[which]
    if after < len(sentence.tokens) and _stands_for_people(sentence, after):
        return after
    before = sentence.numerals[which] - 1
    if before > 0 and sentence.tokens[before].text == "(":
        return before - 1  # « la moitié des décès (42) »
    return -1


def _stands_for_people(sentence: Sentence, index: int) -> bool:
    # participles and adjectives that serve as nouns: "12 blessés", "12 wounded", "12 arrested"
    token = sentence.tokens[index]
    return (
        token.pos in ("ADJ", "VERB", "AUX", "PRON", "ADV", "PROPN", "X", "NOUN")
        and token.quantity < 0
    )
