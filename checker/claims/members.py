"""Members of a house, counted in place of its seats."""

from __future__ import annotations

from checker.claims.bearing import name_at, whole_name
from checker.claims.mandates import mandate_words
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["counts_seats", "seated"]

OF = 4  # words from a noun of members to the party that they are of


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
