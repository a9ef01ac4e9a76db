"""Tolls of another event, dated by how long ago it was: "it is five weeks since a man killed 26".

Who did it, or who was killed, is told of for the first time: "since the gunman killed 26" is the
story's own event.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from checker.claims.compared_events import compared_file
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.when import NEAR, SLACK, SPAN, Day, day_of
from checker.isotime import ordinal
from checker.measures import Measure

__all__ = ["then_told"]

FAR = 14  # words from how long ago it was to the toll
LED = 4  # words of "it has now been"
STOPS = (";", ":")


@dataclass(frozen=True, slots=True)
class _Words:
    lasts: Lexicon
    since_then: Lexicon
    before_then: Lexicon


@cache
def _words(language: str) -> _Words:
    file = compared_file(language)
    return _Words(
        lexicon(file.lasts, language),
        lexicon(file.since_then, language),
        lexicon(file.before_then, language),
    )


def then_told(sentence: Sentence, which: int, measure: Measure, anchor: str) -> str:
    """The days of the other event that a toll is of, as a period; "" for the story's own."""
    own = ordinal(anchor)
    if not measure.people or measure.spans != "event" or not own:
        return ""
    numeral = sentence.numerals[which]
    for index, day in _days(sentence, numeral, own):
        opens = range(index, numeral + 1)
        first = next((i for i in opens if sentence.tokens[i].text != ","), numeral)
        if day.high < own - NEAR and _is_new(sentence, first) and _is_open(sentence, first, which):
            return day.iso()
    return ""


def _days(sentence: Sentence, numeral: int, own: int) -> Iterator[tuple[int, Day]]:
    """The days told by how long ago they were, each with the word behind."""
    for which, quantity in enumerate(sentence.quantities):
        first, after = sentence.numerals[which], sentence.tails[which]
        if not numeral - FAR <= after <= numeral:
            continue
        if quantity.kind == "date" and not quantity.since:
            day = day_of(sentence, quantity)
            if day and day.low < day.high <= own and first == 0:
                # "five weeks ago, a man": a day in full has a period anyway
                yield after + _words(sentence.language).since_then.at(sentence.tokens, after), day
        elif quantity.unit in SPAN and (then := _since(sentence, first, after)):
            low, high, slack = quantity.value.low, quantity.value.high, SLACK[quantity.unit]
            days = SPAN[quantity.unit]
            if 0 < low <= high < own / days:
                yield then, Day(own - int(high * days) - slack, own - int(low * days) + slack)


def _since(sentence: Sentence, first: int, after: int) -> int:
    """The word behind "since" of "it is five weeks since", 0 where none follows."""
    words = _words(sentence.language)
    if first == 0 and (size := words.before_then.at(sentence.tokens, after)):
        return after + size  # "Five weeks earlier, a man had killed 26"
    led = words.lasts.find(sentence.tokens, max(first - LED, 0), first) >= 0
    size = words.since_then.at(sentence.tokens, after)
    return after + size if led and size else 0


def _is_new(sentence: Sentence, index: int) -> bool:
    """True for "a gunman", "26 people", "gunmen": told of for the first time."""
    token = sentence.tokens[index]
    indefinite = speech_of(sentence.language).little.indefinite
    return token.quantity >= 0 or token.text.lower() in indefinite or token.pos == "NOUN"


def _is_open(sentence: Sentence, first: int, which: int) -> bool:
    """True where no stop and no other number stands before the toll."""
    between = sentence.tokens[first : sentence.numerals[which]]
    return not any(
        t.text in STOPS or (t.quantity >= 0 and sentence.quantities[t.quantity].kind == "number")
        for t in between
    )
