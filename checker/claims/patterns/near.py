"""« 53 % des voix », « au pouvoir depuis 26 ans »: words of the same clause tell the measure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from checker.claims.counting import own_noun
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import STRICT

__all__ = ["LOOKS_FOR", "Pattern", "compiled"]

LOOKS_FOR = ("words",)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that must stand near a quantity of certain kinds."""

    extends: str
    kinds: tuple[str, ...]  # kinds of quantity: "percent", "duration", ...
    words: tuple[str, ...]
    units: tuple[str, ...] = ()  # none given: any
    since: bool | None = None  # only quantities that say since when, or only those that do not
    bare: bool = False  # only where no noun is counted but these words
    counted: tuple[str, ...] = ()  # nouns of which one must be counted
    paired: tuple[str, ...] = ()  # one of these alone parts it from another figure: "312-210"
    decimals: bool = False  # only numbers written with decimals: « la réplique (5,1) »
    least: float = 0.0  # only figures that reach it: « une aide de 10 millions »
    most: float = inf  # and only those that do not pass it: "a majority of 170"
    before: int = 8  # how many words before the number the phrase may begin
    after: int = 6
    own: bool = False  # a word right behind another figure is told of that one: « 9 km de fond »
    unless: tuple[str, ...] = ()  # words that say something else where they stand nearer
    weight: float = 2.0

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight, the more the nearer the words stand."""
    words, unless = lexicon(pattern.words, language), lexicon(pattern.unless, language)
    counted = lexicon(pattern.counted, language)

    def match(sentence: Sentence, which: int) -> float:
        if not _fits(sentence, which, pattern):
            return 0.0
        if pattern.paired and not _is_paired(sentence, which, pattern.paired):
            return 0.0
        noun = own_noun(sentence, which)
        if counted and (noun < 0 or not counted.at(sentence.tokens, noun)):
            return 0.0
        if (
            pattern.bare
            and noun >= 0
            and not (
                sentence.quantities[which].kind == "number" and words.at(sentence.tokens, noun)
            )
        ):
            return 0.0
        low, high = _clause(sentence, which, pattern)
        found = _found(sentence, words, low, high)
        if pattern.own:
            found = [index for index in found if not _is_of_figure_before(sentence, which, index)]
        told = _nearest(sentence, which, found)
        against = _nearest(sentence, which, _found(sentence, unless, low, high))
        return pattern.weight + told if told > against else 0.0

    return match


def _fits(sentence: Sentence, which: int, pattern: Pattern) -> bool:
    quantity = sentence.quantities[which]
    if quantity.kind not in pattern.kinds or pattern.since not in (None, quantity.since):
        return False
    if pattern.decimals and quantity.value.resolution >= 1:
        return False
    if quantity.value.high < pattern.least or quantity.value.low > pattern.most:
        return False
    return not pattern.units or quantity.unit in pattern.units


def _is_paired(sentence: Sentence, which: int, joints: tuple[str, ...]) -> bool:
    """True for both figures of "312-210", "12 to 9"."""
    last = len(sentence.quantities) - 1
    for left in range(max(which - 1, 0), min(which, last - 1) + 1):
        kinds = {sentence.quantities[left].kind, sentence.quantities[left + 1].kind}
        between = sentence.tokens[sentence.tails[left] : sentence.numerals[left + 1]]
        if kinds == {"number"} and [token.text for token in between] in [[j] for j in joints]:
            return True
    return False


def _clause(sentence: Sentence, which: int, pattern: Pattern) -> tuple[int, int]:
    """First and last token, half open, in which the words may stand: semicolons end a clause."""
    first, after = sentence.numerals[which], sentence.tails[which]
    low, high = max(first - pattern.before, 0), min(after + pattern.after, len(sentence.tokens))
    for index in range(low, high):
        if sentence.tokens[index].text == ";":
            if index < first:
                low = index + 1
            else:
                return low, index
    return low, high


def _is_of_figure_before(sentence: Sentence, which: int, index: int) -> bool:
    """True for a word that only "of", « de » parts from the end of an earlier figure."""
    link = speech_of(sentence.language).link
    tails = (tail for tail in sentence.tails[:which] if tail <= index)
    return any(all(token.text in link for token in sentence.tokens[tail:index]) for tail in tails)


def _found(sentence: Sentence, words: Lexicon, low: int, high: int) -> list[int]:
    return [index for index in range(low, high) if words.at(sentence.tokens, index)]


def _nearest(sentence: Sentence, which: int, found: list[int]) -> float:
    """How near the nearest of the words stands, from 0 to 1."""
    return max((_nearness(sentence, which, index) for index in found), default=0.0)


def _nearness(sentence: Sentence, which: int, index: int) -> float:
    first, after = sentence.numerals[which], sentence.tails[which]
    between = range(index, first) if index < first else range(after, index)
    kind = sentence.quantities[which].kind
    figures = (sentence.tokens[i].quantity for i in between[_shared(sentence, between) :])
    if any(q >= 0 and sentence.quantities[q].kind == kind for q in figures):
        return 0.0  # the words belong to another figure
    return 1 / (1 + len(between))


def _shared(sentence: Sentence, between: range) -> int:
    """Words of `between` that only join a figure to this one: "54% and 46% of the vote"."""
    joint = _joint(sentence, between)
    if len(between) < joint + 2 or sentence.tokens[between[joint]].pos not in ("CCONJ", "ADP"):
        return 0
    return joint + 2 if sentence.tokens[between[joint + 1]].quantity >= 0 else 0


def _joint(sentence: Sentence, between: range) -> int:
    """1 for the first noun of « quatre Suisses et deux Danois », of one kind with the other."""
    if len(between) < 4 or sentence.tokens[between[3]].pos not in ("NOUN", "PROPN", "ADJ"):
        return 0
    first, second = sentence.tokens[between[0]].text, sentence.tokens[between[3]].text
    return int(first[0].isupper() and second[0].isupper() and first[-1] in "sxz")
