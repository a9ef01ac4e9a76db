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
    if _is_visited(sentence, spot, figure.sentence.numerals[figure.which], names):
        return True
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


def _is_visited(sentence: Sentence, spot: Mention, numeral: int, names: Names) -> bool:
    """True for the town of a title like « Jean Dupont à Brest : « Nous aiderons », dix morts ».

    Nothing but who is there and where stands before the colon.
    """
    tokens = sentence.tokens
    colon = next((i for i in range(spot.last + 1, numeral) if tokens[i].text == ":"), -1)
    if colon < 0 or spot.first < 1:
        return False
    told = any(t.quantity >= 0 or t.pos in ("VERB", "AUX") or t.text == ":" for t in tokens[:colon])
    ends = all(t.pos in ("ADP", "DET", "NOUN", "PROPN", "ADJ") for t in tokens[spot.last : colon])
    who = _is_person(sentence, 0, spot.first, names) or _is_office(sentence, 0)
    return who and ends and not told
