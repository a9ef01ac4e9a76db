"""Days told right before what brackets hold: « lors du scrutin de 2014 (35 %) »."""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.mandates import mandate_words
from checker.claims.scope import is_that_day
from checker.claims.sentence import Sentence
from checker.claims.when import Day, day_of

__all__ = ["before_bracket", "is_of_bracket", "told_day"]

WIDE = 8  # words of « (339 000 manifestants et 880 000 »
HOUR = 4  # words of « à la même heure »


def before_bracket(sentence: Sentence, which: int, days: tuple[Mention, ...]) -> Day | None:
    """The day of « davantage jeudi (7 200) », and of « plus que mardi (7 200 et 9 000) »."""
    first = _opened(sentence, which)
    if first < 2:
        return None
    if told := next((day for day in days if day.last == first - 2), None):
        return told_day(sentence, told)
    ends = zip(sentence.tails, sentence.quantities, strict=True)
    last = _before_same_hour(sentence, first - 1)
    compared = next((q for end, q in ends if end == last and q.kind == "date"), None)
    return day_of(sentence, compared) if compared and not compared.since else None


def _opened(sentence: Sentence, which: int) -> int:
    """Where the bracket begins that a figure opens, or only figures before it; 0 for none."""
    first = sentence.numerals[which]
    for at in range(first - 1, max(first - WIDE, 0), -1):
        token = sentence.tokens[at]
        if token.text == "(":
            return at + 1
        if token.quantity < 0 and token.pos not in ("CCONJ", "NOUN") and token.text != ",":
            return 0
    return 0


def _before_same_hour(sentence: Sentence, bracket: int) -> int:
    """Where the day of « moins qu'en 2009 à la même heure (52 %) » ends, else the bracket."""
    words = mandate_words(sentence.language).same_hour
    if (at := words.find(sentence.tokens, bracket - HOUR, bracket)) < 0:
        return bracket
    while at > 0 and sentence.tokens[at - 1].pos in ("ADP", "DET"):
        at -= 1
    return at


def is_of_bracket(sentence: Sentence, day: Mention, which: int) -> bool:
    """True for the year of « 38 %, mieux que celle de 2005 (35 %) », but for the figure behind."""
    after = day.last + 1
    opened = sentence.tokens[after : after + 1]
    if not opened or opened[0].text != "(" or sentence.numerals[which] > day.first:
        return False
    kind = sentence.quantities[which].kind
    told = zip(sentence.numerals, sentence.quantities, strict=True)
    return any(quantity.kind == kind for at, quantity in told if at == after + 1)


def told_day(sentence: Sentence, day: Mention) -> Day | None:
    """The day of a date, None for « ce jour-là », which names none."""
    quantity = sentence.quantities[int(day.value)]
    return None if is_that_day(sentence, quantity) else day_of(sentence, quantity)
