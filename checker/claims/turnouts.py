"""What part of a turnout a figure is: that of an hour of the day, or those who stayed away."""

from __future__ import annotations

from checker.claims.holder_words import holder_words
from checker.claims.sentence import Sentence

__all__ = ["turnout_part"]

CLOSED = 18 * 60  # minutes of the day from which on a figure may be the last one
BEHIND = 7  # words from a figure to what it is a share of: « 51 % d'abstention »
DENIED = 5  # words from « ne » to the verb: « ne se sont pas déplacés »
ABSTENTION = "abstention"


def turnout_part(sentence: Sentence, which: int) -> str:
    """As "12:00" for « 27 % à midi », "abstention" for who did not vote; "" for a turnout."""
    parts = (_abstained(sentence, which), _hour(sentence, which))
    return " ".join(part for part in parts if part)


def _abstained(sentence: Sentence, which: int) -> str:
    """Told by the nearest word of either, before the figure or right behind it."""
    words = holder_words(sentence.language)
    numeral, after = sentence.numerals[which], sentence.tails[which]
    stop = min([after + BEHIND, *(i for i in sentence.numerals if i >= after)])
    near = (*range(after, min(stop, len(sentence.tokens))), *range(numeral - 1, -1, -1))
    for index in near:
        if words.voted.at(sentence.tokens, index):
            denied = words.denied.find(sentence.tokens, index - DENIED, index) >= 0
            return ABSTENTION if denied else ""
        if words.abstained.at(sentence.tokens, index):
            return ABSTENTION
    return ""


def _hour(sentence: Sentence, which: int) -> str:
    """The hour nearest to a figure, where the day went on behind it."""
    hours = [
        (abs(at - sentence.numerals[which]), int(quantity.value.low))
        for at, quantity in zip(sentence.numerals, sentence.quantities, strict=True)
        if quantity.kind == "time" and 0 <= quantity.value.low < CLOSED
        if not _is_parted(sentence, at, sentence.numerals[which])
    ]
    hour, minute = divmod(min(hours)[1] if hours else 0, 60)
    return f"{hour:02}:{minute:02}" if hours else ""


def _is_parted(sentence: Sentence, one: int, other: int) -> bool:
    """True where a semicolon stands between two words."""
    first, last = sorted((one, other))
    return any(token.text == ";" for token in sentence.tokens[first:last])
