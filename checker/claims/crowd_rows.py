"""Bare figures that go on with a crowd: « 500 000, dont 200 000 à Paris », « les 9 000 de mai »."""

from __future__ import annotations

from checker.claims.counting import own_noun
from checker.claims.gathering_words import gatherings_of
from checker.claims.numbering import numbered_nouns
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["goes_on_with_crowd", "is_difference", "is_of_day"]

NEAR = 8  # words from a crowd to the one that goes on with it
BEHIND = 2  # words from a figure to its day


def goes_on_with_crowd(sentence: Sentence, which: int) -> bool:
    """True for the bare figure of another place, day or camp right behind that of a crowd.

    « 80 000, dont 30 000 à Nantes », « 12 000 hier, et 9 000 le mardi 4 ».
    """
    if not which or not _is_bare(sentence, which):
        return False
    before, numeral = sentence.tails[which - 1], sentence.numerals[which]
    between = sentence.tokens[before:numeral]
    if len(between) > NEAR or any(t.pos in ("VERB", "AUX") or t.text == ";" for t in between):
        return False
    part = speech_of(sentence.language).part.find(sentence.tokens, before, numeral) >= 0
    along = numbered_nouns(sentence.language).along
    joined = bool(between) and (between[-1].pos == "CCONJ" or bool(along.at(between, -1)))
    return (part or joined) and (_is_placed(sentence, which) or is_of_day(sentence, which))


def is_of_day(sentence: Sentence, which: int) -> bool:
    """True for « les 133 000 du 28 novembre », "the 9,000 of 5 May": a day stands right behind."""
    if not _is_bare(sentence, which):
        return False
    after = sentence.tails[which]
    days = (i for i, q in enumerate(sentence.quantities) if q.kind == "date")
    near = (sentence.numerals[i] for i in days)
    return any(0 <= day - after <= BEHIND and not _is_done_to(sentence, day) for day in near)


def _is_done_to(sentence: Sentence, day: int) -> bool:
    """True for « les 87 tirées le 4 mai »: no people, as a verb before the day tells."""
    before, counts = sentence.tokens[day - 1], sources_of(sentence.language).verbs
    gathers = gatherings_of(sentence.language).gathers
    known = any(words.at(sentence.tokens, day - 1) for words in (counts, gathers))
    return before.pos == "VERB" and not known


def is_difference(sentence: Sentence, which: int) -> bool:
    """True for « 3 000 de moins que le 4 mai », "9,000 fewer than last week": nobody's crowd."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    after = sentence.tails[which] + (sentence.counted(which) == sentence.tails[which])
    size = speech.compared.at(tokens, after) if after < len(tokens) else 0
    behind = after + size
    return bool(size) and behind < len(tokens) and bool(speech.than.at(tokens, behind))


def _is_bare(sentence: Sentence, which: int) -> bool:
    plain = sentence.quantities[which].kind == "number" and not sentence.quantities[which].unit
    return plain and own_noun(sentence, which) < 0


def _is_placed(sentence: Sentence, which: int) -> bool:
    """True where a preposition leads in a name or a noun of a place right behind."""
    tokens, after = sentence.tokens, sentence.tails[which]
    behind = tokens[after : after + 3]
    capital = speech_of(sentence.language).capital.find(tokens, after + 1, after + 3) >= 0
    named = any(t.pos == "PROPN" or t.text[:1].isupper() for t in behind[1:])
    return bool(behind) and behind[0].pos == "ADP" and (named or capital)
