"""Places that say whose office or hospital it is: « le procureur de Lyon », "Dover General"."""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.gazetteer import country, town
from checker.claims.land_lists import is_held_part
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_of_clinic", "is_of_office"]

BACK = 4  # words from a place to the noun that it belongs to
LINKS = ("ADJ", "ADP", "DET")


def is_of_office(sentence: Sentence, spot: Mention) -> bool:
    """True for the town of « le procureur de Lyon », "the mayor of Dover", who act.

    « Devant la préfecture de Lyon » something happens.
    """
    speech, tokens = speech_of(sentence.language), sentence.tokens
    noun = _owner(sentence, spot)
    if noun < 0 or not speech.offices.at(tokens, noun):
        return False
    before = noun - 1
    while before >= 0 and tokens[before].pos in ("ADJ", "DET"):
        before -= 1
    where = (speech.place_before, speech.place_facing)
    return before < 0 or not any(words.at(tokens, before) for words in where)


def is_of_clinic(sentence: Sentence, spot: Mention) -> bool:
    """True for « à l'hôpital de la Paix », "at Dover General Hospital": where somebody died later.

    Not where the sentence names the hospitals of two places.
    """
    clinics, tokens = speech_of(sentence.language).clinics, sentence.tokens
    if is_held_part(spot.value) or _is_known(sentence, spot):
        return False
    first = clinics.find(tokens, 0, len(tokens))
    last = next((i for i in range(len(tokens) - 1, -1, -1) if clinics.at(tokens, i)), -1)
    behind = any(clinics.at(tokens, i) for i in range(spot.first, min(spot.last + 2, len(tokens))))
    return first >= 0 and first == last and (behind or _owner(sentence, spot) == first)


def _is_known(sentence: Sentence, spot: Mention) -> bool:
    """True for « l'hôpital de Brest », a town; « l'hôpital de la Paix » is only called so."""
    article = spot.first > 0 and sentence.tokens[spot.first - 1].pos == "DET"
    known = town(spot.value) or country(spot.value, sentence.language)
    return bool(known) and not article


def _owner(sentence: Sentence, spot: Mention) -> int:
    """The noun before a place that « de », "of" or nothing ties it to, -1 for none."""
    tokens = sentence.tokens
    for index in range(spot.first - 1, max(spot.first - 1 - BACK, -1), -1):
        if tokens[index].pos in ("NOUN", "PROPN"):
            return index
        if tokens[index].pos not in LINKS:
            return -1
    return -1
