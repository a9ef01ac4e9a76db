"""Where an instrument stands, by names that are known as no place: « au phare de la Hague »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claims.attach import Mention
from checker.claims.names import Names
from checker.claims.place import is_led
from checker.claims.sentence import Sentence

__all__ = ["stations"]


def stations(sentence: Sentence, names: Names, spots: Sequence[Mention]) -> Iterator[Mention]:
    """The names that a preposition of places leads in and that are none of `spots`.

    "at Kew Marsh" may be a person of that name elsewhere; beside a reading it is where it was read.
    """
    known = {index for spot in spots for index in range(spot.first, spot.last + 1)}
    by_start = {token.start: index for index, token in enumerate(sentence.tokens)}
    for name in names.between(sentence.start, sentence.end):
        first = by_start.get(name.start, -1)
        if first < 0 or first in known or sentence.in_quantity(first):
            continue  # "on Friday"
        if not is_led(sentence, first):
            continue
        last = max(i for i, token in enumerate(sentence.tokens) if token.start < name.end)
        yield Mention(first, last, name.text, led=True)
