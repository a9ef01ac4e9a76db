"""Shares that go on with one of the sentences before: « Elle atteignait 64,7 % »."""

from __future__ import annotations

from checker.claims.counting import whole_of
from checker.claims.holder_words import holder_words
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.measures import Measure

__all__ = ["is_reached", "is_share_of", "shares_on"]

ADJUNCT = 5  # words of what opens a sentence before its subject


def is_share_of(sentence: Sentence, which: int, measure: Measure) -> bool:
    """True for « Elle atteignait 64,7 % », « M. Moreau plafonne à 9 % » behind such a share."""
    if sentence.quantities[which].kind not in measure.kinds or "percent" not in measure.kinds:
        return False
    reached = is_reached(sentence, sentence.numerals[which]) or _is_copula(sentence, which)
    return reached and shares_on(sentence, which, named=measure.holder == "required")


def is_reached(sentence: Sentence, numeral: int) -> bool:
    """True for « est à 12 % », « (12 %) » and a bare object, false for « progresse de 12 % »."""
    before = sentence.tokens[numeral - 1]
    reached = holder_words(sentence.language).reached
    return before.pos != "ADP" or bool(reached.at(sentence.tokens, numeral - 1))


def _is_copula(sentence: Sentence, which: int) -> bool:
    """True for « elle était de 61 % »."""
    return sentence.tokens[max(sentence.numerals[which] - 2, 0)].pos == "AUX"


def shares_on(sentence: Sentence, which: int, *, named: bool) -> bool:
    """True for a share of nothing else whose subject is a pronoun, or a name where `named`."""
    if sentence.counted(which) >= 0 or whole_of(sentence, which) >= 0:
        return False
    first = _behind_adjunct(sentence)
    for index, token in enumerate(sentence.tokens[first : sentence.numerals[which]], first):
        if token.pos == "PRON" and index < first + 2:
            speech = speech_of(sentence.language)
            known = bool(speech.anaphora.at(sentence.tokens, index))
            return known and token.text.lower() not in speech.little.impersonal
        if token.pos not in ("DET", "PUNCT") and token.quantity < 0:
            return named and token.text[:1].isupper() and (index > 0 or _names(sentence))
    return False


def _behind_adjunct(sentence: Sentence) -> int:
    """The word behind the time or place that opens a sentence: « À 17 heures, elle atteint »."""
    tokens, first = sentence.tokens, 0
    while first < len(tokens) and (tokens[first].pos == "ADP" or tokens[first].quantity >= 0):
        near = range(first, min(first + ADJUNCT + 1, len(tokens)))
        comma = next((i for i in near if tokens[i].text == ","), -1)
        spoken = next((i for i in near if tokens[i].pos == "PRON"), -1)
        if first < spoken < (comma if comma >= 0 else len(tokens)):
            return spoken  # "In Glasgow it was 75%"
        if comma < 0:
            break
        first = comma + 1  # « Le matin, à 11 heures, elle atteint »
    return first


def _names(sentence: Sentence) -> bool:
    """True for a sentence that opens with a name of two words: « Paul Moreau plafonne »."""
    first, second = sentence.tokens[:2]
    return first.pos == "PROPN" or (first.pos in ("NOUN", "ADJ") and second.pos == "PROPN")
