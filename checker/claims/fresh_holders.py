"""Who a new clause of a sentence brings in: « A obtient 52 %, tandis que son rival stagne à 47 % ».

Told by the order of words alone: where the verb is a noun or an adjective elsewhere, parsers often
take the second clause for a part of the first, and then the share would be A's as well.
"""

from __future__ import annotations

from checker.claims.bearing import name_at, whoever
from checker.claims.camps import camp_of
from checker.claims.held_beside import is_someone
from checker.claims.names import Names
from checker.claims.sentence import GENITIVE, Sentence

__all__ = ["fresh_holder", "plain_name"]

NOUN_WITHIN = 2  # words from an article to its noun: « l'ancien maire »
LED_BY = ("CCONJ", "SCONJ")


def fresh_holder(sentence: Sentence, which: int, names: Names) -> str:
    """Who the clause of a share opens with, behind another share of the sentence; "" for nobody."""
    kind = sentence.quantities[which].kind
    if not which or sentence.quantities[which - 1].kind != kind:
        return ""
    tokens, last = sentence.tokens, sentence.numerals[which]
    for index in range(sentence.tails[which - 1], last - 1):
        opens = tokens[index].pos in LED_BY or tokens[index].text in (",", ";")
        if opens and tokens[index + 1].pos == "DET":
            return _called(sentence, index + 2, last, names)
    return ""


def _called(sentence: Sentence, first: int, last: int, names: Names) -> str:
    """The camp or the person that the noun behind an article stands for."""
    if any(name_at(sentence, index, names) for index in range(first, last)):
        return ""  # « les centristes de Carla Monti »: the name tells who they are
    for index in range(first, min(first + NOUN_WITHIN, last)):
        if camp := camp_of(sentence, index):
            return camp.who
        if sentence.tokens[index].pos in ("NOUN", "PROPN"):
            return whoever(sentence, index, names) if is_someone(sentence, index) else ""
    return ""


def plain_name(who: str) -> str:
    """The name of "Roy Poe's 48%"."""
    ends = (end for end in GENITIVE if who.endswith(end))
    return who.removesuffix(next(ends, ""))
