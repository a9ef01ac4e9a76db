"""Figures in a row of places: « 40 hectares à Dinan, 30 à La Sente et 10 à Brest »."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.attach import Mention
from checker.claims.sentence import Sentence

__all__ = ["is_in_place_row", "place_in_row", "without_surroundings"]

ASIDE = 9  # words of an aside that says where a place lies


def is_in_place_row(sentence: Sentence, which: int) -> bool:
    """True for a figure with a name behind it, in the stead of the name right before it."""
    before, here = _name_before(sentence, which), _name_behind(sentence, which)
    if not which or not before or not here or before.start <= sentence.numerals[which - 1]:
        return False
    return sentence.tokens[before.start - 1].key == sentence.tokens[here.start - 1].key


def place_in_row(sentence: Sentence, which: int, spots: Sequence[Mention]) -> str:
    """The name behind a figure that only its row tells to be a place; "" elsewhere."""
    if not is_in_place_row(sentence, which):
        return ""
    before, here = _name_before(sentence, which), _name_behind(sentence, which)
    placed = any(spot.first in before for spot in spots)
    known = any(spot.first in here for spot in spots)
    return _text(sentence, here) if placed and not known else ""


def without_surroundings(sentence: Sentence, spots: Sequence[Mention]) -> tuple[Mention, ...]:
    """The places, without those that only say where the one before lies.

    « À Fercé, dans la banlieue sud de Brest, on compte... »
    """
    return tuple(
        spot for spot in spots if not any(_locates(sentence, spot, other) for other in spots)
    )


def _locates(sentence: Sentence, spot: Mention, other: Mention) -> bool:
    tokens, opens = sentence.tokens, other.last + 1
    if not opens < spot.first < opens + ASIDE or spot.last + 1 >= len(tokens) or not other.led:
        return False
    aside = tokens[opens].text == tokens[spot.last + 1].text == ","
    inside = tokens[opens + 1 : spot.first]
    plain = all(t.quantity < 0 and t.text != "," for t in inside)
    led = bool(inside) and inside[0].pos == "ADP"
    row = led and other.first > 0 and tokens[other.first - 1].key == inside[0].key
    return aside and plain and led and not row  # « À Lyon, à Lens, à Brest »


def _name_behind(sentence: Sentence, which: int) -> range:
    """The words of a name that a preposition leads in right behind a figure."""
    first = sentence.tails[which] + 1
    if first >= len(sentence.tokens) or sentence.tokens[first - 1].pos != "ADP":
        return range(0)
    last = first
    while last < len(sentence.tokens) and sentence.tokens[last].text[:1].isupper():
        last += 1
    return range(first, last)


def _name_before(sentence: Sentence, which: int) -> range:
    """The words of a name that a preposition leads in, with « et » or a comma behind it."""
    last = sentence.numerals[which] - 1
    if last < 1 or not (sentence.tokens[last].pos == "CCONJ" or sentence.tokens[last].text == ","):
        return range(0)
    first = last
    while first and sentence.tokens[first - 1].text[:1].isupper():
        first -= 1
    led = first > 0 and sentence.tokens[first - 1].pos == "ADP"
    return range(first, last) if led else range(0)


def _text(sentence: Sentence, words: range) -> str:
    first, last = sentence.tokens[words.start], sentence.tokens[words.stop - 1]
    return sentence.text[first.start - sentence.start : last.end - sentence.start]
