"""What killed or hurt those whom a figure counts: "seven in the explosion", « 69 par balles »."""

from __future__ import annotations

from checker.claims.attach import STOPS, Mention, attached, is_figure
from checker.claims.counting import rival_of
from checker.claims.event_parts import CAUSES, Part, event_parts, parts_met
from checker.claims.measuring import Measured
from checker.claims.remembered import remembered
from checker.claims.sentence import PASSIVES, SUBJECTS, Sentence

__all__ = ["cause_of"]

HARMED = ("deaths", "injured")
REACH = 20  # words from a figure to what it is told to be the work of
BETWEEN = ("ADJ", "DET", "NOUN", "NUM", "PROPN", "X")  # from a preposition to its cause


def cause_of(sentence: Sentence, which: int, told: Measured) -> Part | None:
    """The cause that a figure is told for, None for none or for several at once."""
    if told.measure not in HARMED:
        return None
    if own := _own(sentence, which):
        return own
    rival = rival_of(sentence, which)  # « sept morts, contre deux la veille »
    return _own(sentence, rival) if rival >= 0 else None


@remembered
def _own(sentence: Sentence, which: int) -> Part | None:
    met = [part for part in parts_met(sentence, CAUSES) if _works(sentence, part, which)]
    spots = [Mention(part.first, part.last, part.name, led=True) for part in met]
    found = attached(sentence, which, spots, reach=REACH)
    if found is None:
        return None
    part = met[spots.index(found)]
    others = [other for other in met if other.key != part.key]
    return None if any(_are_joined(sentence, part, other) for other in others) else part


def _works(sentence: Sentence, part: Part, which: int) -> bool:
    """True for what acts on those that a figure counts, or is told as where they were hit."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    row = range(part.first, part.last + 1)
    if any(tokens[i].pos == "VERB" for i in row):
        above = _governors(sentence, which)
        when = tokens[part.last].head in above and _is_led_clause(sentence, part)
        return when or not above.isdisjoint(row)
    if part.first > numeral:
        return _is_led(sentence, part)
    acts = any(tokens[i].dep in SUBJECTS | PASSIVES for i in row)
    acts = acts or not _governors(sentence, which).isdisjoint(row)  # « l'explosion qui a tué »
    first = not any(is_figure(sentence, i) for i in range(part.first))
    return acts or part.last == numeral - 1 or (first and _is_led(sentence, part))


def _is_led_clause(sentence: Sentence, part: Part) -> bool:
    """True for "when the roof collapsed" behind a figure."""
    words = event_parts(sentence.language).led_in
    return any(words.at(sentence.tokens, child) for child in sentence.children[part.last])


def _governors(sentence: Sentence, which: int) -> set[int]:
    """The words that a figure hangs on, up to the head of its sentence."""
    index, seen = sentence.numerals[which], set[int]()
    while index not in seen:
        seen.add(index)
        index = sentence.tokens[index].head
    return seen


def _is_led(sentence: Sentence, part: Part) -> bool:
    index = part.first - 1
    while (
        index > 0 and sentence.tokens[index].pos in BETWEEN and sentence.tokens[index].quantity < 0
    ):
        index -= 1
    return index >= 0 and bool(event_parts(sentence.language).led_in.at(sentence.tokens, index))


def _may_stand_between(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    return token.pos in BETWEEN and token.quantity < 0


def _are_joined(sentence: Sentence, left: Part, right: Part) -> bool:
    """True for « l'incendie et l'effondrement »: the figure is of both."""
    first, last = sorted((left, right), key=lambda part: part.first)
    between = sentence.tokens[first.last + 1 : last.first]
    joined = any(token.pos == "CCONJ" for token in between)
    return joined and all(t.quantity < 0 and t.text not in STOPS for t in between)
