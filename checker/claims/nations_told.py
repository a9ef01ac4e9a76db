"""The country of those whom a toll counts: "Eight were Mexican nationals", « sept de Belgique »."""

from __future__ import annotations

from checker.claims.compatriot_words import compatriot_words
from checker.claims.counting import whole_of
from checker.claims.gazetteer import country
from checker.claims.nationals import nation_of
from checker.claims.partitive import is_part_of_next
from checker.claims.persons import is_person_noun
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = ["land_told", "nation_told"]

NEAR = 8  # words behind a figure
LONGEST = 3  # words of a country's name
NOBODY = ("", "")
PLAIN = frozenset({"DET", "ADJ", "ADV", "PRON", "NUM", "PROPN"})  # may stand before the country


def nation_told(sentence: Sentence, which: int) -> str:
    """The word for a people, or the country with its words joined, that a toll is of; "" for none.

    Nothing but people may stand between: "six killed by French police" are of no country.
    """
    return _told(sentence, which)[0]


def land_told(sentence: Sentence, which: int) -> str:
    """The ISO 3166 code of that country, "" for none."""
    return _told(sentence, which)[1]


def _told(sentence: Sentence, which: int) -> tuple[str, str]:
    """The word for a people or its country, and its code."""
    tokens, first = sentence.tokens, max(sentence.tails[which], whole_of(sentence, which) + 1)
    if which and is_part_of_next(sentence, which - 1):
        return NOBODY  # the 30 of "eight of the 30 victims were Danes"
    for index in range(first, min(first + NEAR, len(tokens))):
        if (told := _named_at(sentence, index))[0]:
            return told
        counted = tokens[index].quantity >= 0 and index > first
        if counted or not _is_plain(sentence, index):
            return NOBODY
    return NOBODY


def _named_at(sentence: Sentence, index: int) -> tuple[str, str]:
    """The people or the country that a word names, or leads in."""
    token, language = sentence.tokens[index], sentence.language
    if code := nation_of(token.text, language):
        return token.key, code
    if size := speech_of(language).native_of.at(sentence.tokens, index):
        name = _country(sentence, index + size)
        return name, country(name.replace("-", " "), language)
    behind = index + 1 < len(sentence.tokens) and is_person_noun(sentence, index + 1)
    if behind and _is_land(sentence, index):
        return fold(token.text), country(token.text, language)  # "13 U.S. citizens"
    return NOBODY


def _is_plain(sentence: Sentence, index: int) -> bool:
    """True for the little words and the nouns of people before a country."""
    token = sentence.tokens[index]
    speech = speech_of(sentence.language)
    little = token.pos in PLAIN or token.text.lower() in speech.link
    words = (speech.number, speech.people, speech.be)
    known = any(known.at(sentence.tokens, index) for known in words)
    return little or known or is_person_noun(sentence, index) or _leads(sentence, index)


def _leads(sentence: Sentence, index: int) -> bool:
    """True for the words of « aux patronymes [espagnols] », "with [Danish] passports"."""
    led_by, tokens = compatriot_words(sentence.language).led_by, sentence.tokens
    last = index + 1 + (tokens[index].pos == "ADP")
    return led_by.find(tokens, index, last + (last > index + 1)) >= 0


def _country(sentence: Sentence, first: int) -> str:
    """The country whose name starts at a word, or behind its article; "" for another name."""
    start = first + (sentence.tokens[first : first + 1] != () and _is_article(sentence, first))
    for size in range(LONGEST, 0, -1):
        name = " ".join(token.text for token in sentence.tokens[start : start + size])
        if name[:1].isupper() and name[-1].isalpha() and country(name, sentence.language):
            return fold(name).replace(" ", "-")
    return ""


def _is_land(sentence: Sentence, index: int) -> bool:
    text = sentence.tokens[index].text
    return text[:1].isupper() and bool(country(text, sentence.language))


def _is_article(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].pos in ("DET", "ADP")
