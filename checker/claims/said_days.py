"""Days that only say when somebody spoke, and crowds of a day before: « Deux jours après »."""

from __future__ import annotations

from math import inf

from checker.claims.attach import Mention
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.claims.when import Day
from checker.isotime import ordinal

__all__ = ["day_before", "days_after", "is_said"]

OPENING = 4  # words in which a sentence says that it is told of days behind an event
AUXILIARIES = ("AUX", "PRON", "PUNCT", "PART")  # between a comma and « a-t-elle reconnu »


def is_said(sentence: Sentence, which: int, day: Mention) -> bool:
    """True for the day of « a annoncé samedi que 9 000 personnes avaient défilé ».

    So it is where the verb of saying stands behind: « 9 000 personnes, a-t-elle précisé samedi ».
    """
    verbs, numeral = sentence.clause(day.first)[:1], sentence.numerals[which]
    known = sources_of(sentence.language)
    if not verbs or not known.verbs.at(sentence.tokens, verbs[0]):
        return False
    if known.counts.at(sentence.tokens, verbs[0]):
        return False
    own = sentence.clause(numeral)[:1]
    if own and sentence.tokens[own[0]].head == verbs[0] and _is_own_deed(sentence, own[0]):
        return False  # « samedi, ils disaient avoir réuni 9 000 personnes »
    return own != verbs or _is_put_in(sentence, verbs[0], sentence.tails[which])


def _is_own_deed(sentence: Sentence, verb: int) -> bool:
    """True for what those who speak did themselves, told without a subject of its own."""
    return sentence.tokens[verb].dep == "xcomp" and sentence.subject(verb) < 0


def _is_put_in(sentence: Sentence, verb: int, after: int) -> bool:
    """True for the verb of « , a-t-elle reconnu dimanche » behind a figure: said aside."""
    first = verb
    while first > after and sentence.tokens[first - 1].pos in AUXILIARIES:
        first -= 1
        if sentence.tokens[first].text == ",":
            return sentence.subject(verb) > first or sentence.tokens[first + 1].pos == "AUX"
    return False


def days_after(sentence: Sentence) -> int:
    """How many days behind an event a sentence that opens with it is told, 0 for none.

    One for « Au lendemain d'une journée de grève », two for « Deux jours après les marches ».
    """
    speech, tokens = speech_of(sentence.language), sentence.tokens
    for which, quantity in enumerate(sentence.quantities):
        after = sentence.tails[which]
        led = after < OPENING and quantity.unit == "day" and 0 < quantity.value.low < inf
        if led and speech.days_after.at(tokens, after):
            return int(quantity.value.low)
    return int(speech.day_after.find(tokens, 0, 3) >= 0)


def day_before(sentence: Sentence, which: int, anchor: str) -> Day | None:
    """That of the figure of the event which a sentence opens with; None for its other figures.

    « Au lendemain d'un défilé qui a réuni 9 000 personnes », « Deux jours après les marches, qui
    ont réuni 9 000 personnes, le ministre ».
    """
    own, before = ordinal(anchor), days_after(sentence)
    within = sentence.numerals[which] < _end_of_opening(sentence)
    return Day(own - before, own - before) if within and own else None


def _end_of_opening(sentence: Sentence) -> int:
    """The comma behind the event, or behind the relative clause that goes on with it."""
    tokens, little = sentence.tokens, speech_of(sentence.language).little
    commas = [i for i, token in enumerate(tokens) if token.text == ","]
    for comma in commas:
        behind = tokens[comma + 1 : comma + 2]
        if behind and behind[0].text.lower() not in little.relatives:
            return comma
    return 0
