"""Members of a house, counted in place of its seats."""

from __future__ import annotations

from checker.claims.bearing import name_at, person_at, whole_name
from checker.claims.mandates import mandate_words
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["counts_seats", "is_beaten_by", "is_change", "receiving", "seated"]

OF = 4  # words from a noun of members to the party that they are of
FIGHT = 10  # words from a verb of winning to the number that it was won by
RELATIVES = frozenset({"that", "which", "que", "qu'", "qu’"})


def counts_seats(sentence: Sentence, which: int) -> bool:
    """True for « 12 élus, contre 17 pour les Verts »: nobody votes here."""
    noun, seats = sentence.counted(which), mandate_words(sentence.language).seats
    return noun >= 0 and bool(seats.at(sentence.tokens, noun))


def seated(sentence: Sentence, which: int, names: Names) -> str:
    """The party of « 41 députés de l'Alliance verte », "12 Labour MPs"."""
    noun, words = sentence.counted(which), mandate_words(sentence.language)
    if noun < 0 or not words.seats.at(sentence.tokens, noun):
        return ""
    link = speech_of(sentence.language).link
    for index in range(sentence.tails[which], min(noun + OF, len(sentence.tokens))):
        name = name_at(sentence, index, names)
        if name and name.kind == "party":
            return whole_name(sentence, index, name)
        token = sentence.tokens[index]
        if index > noun and not (token.pos == "DET" or token.text.lower() in {*link, "du", "des"}):
            break
    return ""


def receiving(sentence: Sentence, which: int, names: Names) -> str:
    """Who acts in the clause behind a figure: "the 10 million votes that Labour received"."""
    noun = max(sentence.counted(which), sentence.tails[which] - 1)
    behind = sentence.tokens[noun + 1 : noun + 2]
    if not behind or behind[0].text.lower() not in RELATIVES:
        return ""
    for index in range(noun + 2, min(noun + 2 + OF, len(sentence.tokens))):
        name = name_at(sentence, index, names)
        if found := person_at(sentence, index, names):
            return found
        if name and name.kind == "party":
            return whole_name(sentence, index, name)
        if sentence.tokens[index].pos not in ("DET", "ADJ"):
            break
    return ""


def is_beaten_by(sentence: Sentence, which: int) -> bool:
    """True for "loses by 630 votes", « l'emporte de 12 voix »: how far apart two holders are."""
    words, numeral = mandate_words(sentence.language), sentence.numerals[which]
    led = numeral > 0 and bool(words.by.at(sentence.tokens, numeral - 1))
    first = max([numeral - FIGHT, *(t for t in sentence.tails if t <= numeral)])
    return led and words.fights.find(sentence.tokens, first, numeral) >= 0


def is_change(sentence: Sentence, which: int) -> bool:
    """True for « perd 12 sièges », "gained 20 seats": not all that one has."""
    moved, numeral = mandate_words(sentence.language).moved, sentence.numerals[which]
    near = moved.find(sentence.tokens, numeral - 2, numeral) >= 0
    return near and counts_seats(sentence, which)
