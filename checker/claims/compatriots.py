"""The country by which alone people are counted: « 72 Allemands », "64 Danish citizens"."""

from __future__ import annotations

from checker.claims.compatriot_words import compatriot_words
from checker.claims.counting import whole_of
from checker.claims.gazetteer import capital_land, country
from checker.claims.nationals import nation_of
from checker.claims.nations_told import land_told
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import speech_of

__all__ = ["compatriots"]


def compatriots(sentence: Sentence, which: int) -> str:
    """The ISO 3166 code of the country whose people a figure counts; "" for any other figure."""
    noun = max(sentence.counted(which), whole_of(sentence, which))
    if noun >= 0 and (own := nation_of(sentence.tokens[noun].text, sentence.language)):
        return own if _is_name(sentence, noun) else ""
    if noun >= 0 and not _is_anybody(sentence, noun):
        return ""
    return land_told(sentence, which) or _by_speaker(sentence, which)


def _is_anybody(sentence: Sentence, noun: int) -> bool:
    """True for nouns that say nothing of people but that they were there."""
    known = (compatriot_words(sentence.language).nouns, speech_of(sentence.language).people)
    return any(words.at(sentence.tokens, noun) for words in known)


def _is_name(sentence: Sentence, noun: int) -> bool:
    """True for « 72 Allemands »: the people, not what is theirs."""
    return sentence.tokens[noun].text[:1].isupper()


def _by_speaker(sentence: Sentence, which: int) -> str:
    """The country whose government counts "five of its citizens", « six de ses ressortissants »."""
    tokens, after = sentence.tokens, sentence.tails[which]
    own = compatriot_words(sentence.language).own
    if own.find(tokens, after, min(after + 2, len(tokens))) < 0:
        return ""
    for index in range(sentence.numerals[which] - 1, -1, -1):
        token = tokens[index]
        if token.dep in SUBJECTS and token.pos == "PROPN":
            return country(token.text, sentence.language) or capital_land(token.text)
    return ""
