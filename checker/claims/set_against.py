"""Two shares of one vote told in one breath: "led 49% to 44%", « par 57 % contre 43 % »."""

from __future__ import annotations

from checker.claims.holder_words import holder_words
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_rest_of_all", "is_rivals", "is_set_against"]

LEAST, MOST = 85, 101  # per cent of a vote that two who stand in it have together
NEAR = 4  # words between the two, of which the last sets them against each other


def is_set_against(sentence: Sentence, which: int) -> bool:
    """True for either figure of such a pair, never for « de 51 % à 47 % », a change."""
    pairs = ((which - 1, which), (which, which + 1))
    return any(_is_pair(sentence, *pair) for pair in pairs)


def is_rivals(sentence: Sentence, which: int) -> bool:
    """True for the second figure of such a pair, which the holder of the first does not hold."""
    return _is_pair(sentence, which - 1, which)


def is_rest_of_all(sentence: Sentence, which: int) -> bool:
    """True for the 32 of "won by 68 per cent to 32": the unit is told once."""
    if not which or sentence.quantities[which - 1].kind != "percent":
        return False
    both = sum(quantity.value.low for quantity in sentence.quantities[which - 1 : which + 1])
    told = _is_against(sentence, which - 1, which) and not _is_led(sentence, which - 1)
    return LEAST <= both <= MOST and told


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
