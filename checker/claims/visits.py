"""Where a person is, told beside a toll: « Le bilan monte à dix morts, Jean Dupont à Brest »."""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.figure import Figure
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_where_somebody_is"]

OPENS = 2  # words of which one may be a title: « le Premier ministre »


def is_where_somebody_is(figure: Figure, spot: Mention, names: Names) -> bool:
    """True for the place of a segment behind the figure that opens with a person, none counted.

    « Dix morts, Jean Dupont à Brest », "Ten dead, PM in Dover": the ten are not of that place.
    """
    sentence, after = figure.sentence, figure.sentence.tails[figure.which]
    if not spot.led:
        return False
    commas = [i for i in range(after, spot.first) if sentence.tokens[i].text == ","]
    if not commas or any(token.quantity >= 0 for token in sentence.tokens[commas[0] : spot.first]):
        return False
    first = commas[-1] + 1
    return _is_person(sentence, first, spot.first, names) or _is_office(sentence, first)


def _is_person(sentence: Sentence, first: int, last: int, names: Names) -> bool:
    """True where a person's name stands at word `first`."""
    start, end = sentence.tokens[first].start, sentence.tokens[last].start
    return any(name.start == start and name.kind == "person" for name in names.between(start, end))


def _is_office(sentence: Sentence, first: int) -> bool:
    """True for « le Premier ministre », "the president"."""
    words = speech_of(sentence.language).titles
    return words.find(sentence.tokens, first, first + OPENS) >= 0
