"""Two shares of one vote told in one breath: "led 49% to 44%", « par 57 % contre 43 % »."""

from __future__ import annotations

from checker.claims.holder_words import holder_words
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_set_against"]

LEAST, MOST = 85, 101  # per cent of a vote that two who stand in it have together
NEAR = 4  # words between the two, of which the last sets them against each other


def is_set_against(sentence: Sentence, which: int) -> bool:
    """True for either figure of such a pair, never for « de 51 % à 47 % », a change."""
    pairs = ((which - 1, which), (which, which + 1))
    return any(_is_pair(sentence, *pair) for pair in pairs)


def _is_pair(sentence: Sentence, first: int, second: int) -> bool:
    if first < 0 or second >= len(sentence.quantities):
        return False
    pair = sentence.quantities[first : second + 1]
    if any(quantity.kind != "percent" for quantity in pair):
        return False
    whole = LEAST <= sum(quantity.value.low for quantity in pair) <= MOST
    return whole and _is_against(sentence, first, second) and not _is_led(sentence, first)


def _is_against(sentence: Sentence, first: int, second: int) -> bool:
    """True where a word of setting against stands right before the second figure."""
    tokens, words = sentence.tokens, holder_words(sentence.language).versus
    start, end = sentence.tails[first], sentence.numerals[second]
    comma = start < end and tokens[start].text == ","
    return 0 < end - start <= 1 + comma and bool(words.at(tokens, end - 1))


def _is_led(sentence: Sentence, first: int) -> bool:
    """True for "from 51% to 47%": what one had before, and has now."""
    index = sentence.numerals[first] - 1
    moved = speech_of(sentence.language).previous_moved
    return index >= 0 and bool(moved.at(sentence.tokens, index))
