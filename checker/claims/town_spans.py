"""« De Rennes à Marseille, des milliers ont défilé »: all over the country, in no one town."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.claims.attach import Mention
from checker.claims.gatherings import gatherings_of
from checker.claims.gazetteer import town
from checker.claims.sentence import Sentence
from checker.records import WHOLE

__all__ = ["as_span"]


def as_span(sentence: Sentence, spots: Sequence[Mention]) -> tuple[Mention, ...]:
    """The places of a sentence, two towns that it opens with « de ... à ... » as all of it."""
    for left, right in pairwise(spots):
        if _is_from(sentence, left) and _is_to(sentence, left, right):
            rest = (spot for spot in spots if spot not in (left, right))
            return (Mention(left.first - 1, right.last, WHOLE, led=True), *rest)
    return tuple(spots)


def _is_from(sentence: Sentence, spot: Mention) -> bool:
    words = gatherings_of(sentence.language).span_from
    opens = spot.first == 1 or (spot.first > 1 and sentence.tokens[spot.first - 2].text in ",–—")
    return opens and bool(words.at(sentence.tokens, spot.first - 1)) and bool(town(spot.value))


def _is_to(sentence: Sentence, left: Mention, right: Mention) -> bool:
    words = gatherings_of(sentence.language).span_to
    beside = right.first == left.last + 2  # one word stands between
    led = beside and bool(words.at(sentence.tokens, right.first - 1))
    return led and bool(town(right.value))
