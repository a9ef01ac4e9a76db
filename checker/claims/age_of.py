"""Whose age a number of years may be, by how it stands: « Léa Morin, 43 ans, »."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.kin import is_kin
from checker.claims.lexicon import Lexicon
from checker.claims.nationals import nation_of
from checker.claims.sentence import HYPHENS, Sentence
from checker.claims.speech import speech_of

__all__ = [
    "follows_age",
    "has_subject",
    "is_between_commas",
    "is_full_name",
    "is_native",
    "is_on_day",
    "is_set_off",
]

QUOTED = frozenset({'"', "“", "”"})
OPENING = (",", "(")
CLOSING = frozenset({",", ")", ".", ";", ":", '"', "”"})
OLDEST = 125
APOSTROPHES = ("'", "’")
BESIDE = 7  # words of the next person and what leads it in: « et son frère Paul, »
NAMING = frozenset({"ADV", "DET", "NOUN", "PROPN", "ADJ", "PRON", "CCONJ", "PUNCT"})
ENDED = frozenset({"PUNCT", "CCONJ", "VERB", "AUX", "PRON"})
REACH = 8  # words from what is said of a person back to the noun


def is_set_off(sentence: Sentence, which: int, people: Lexicon) -> bool:
    """True for "Lea Morin, 43," and « le maire (61 ans) »: right behind a name or a person."""
    before, after = _around(sentence, which)
    tokens = sentence.tokens
    if before < 1 or tokens[before].text not in OPENING:
        return False
    if after < len(tokens) and tokens[after].text not in CLOSING:
        return False
    if sentence.quantities[which].kind == "number":
        return is_full_name(sentence, before) or is_kin(sentence, before - 1, people)
    name = tokens[before - 1]
    named = before > 1 and name.text[:1].isupper() and name.text[1:].islower()
    told = named or name.pos in ("PROPN", "ADJ")
    return told or any(people.at(tokens, i) for i in _heads(sentence, before - 1))


def is_between_commas(sentence: Sentence, which: int, people: Lexicon) -> bool:
    """True for « son compagnon, 41 ans, déjà condamné »: whatever else is told of the person."""
    before, after = _around(sentence, which)
    tokens = sentence.tokens
    closed = after < len(tokens) and tokens[after].text in (",", ")")
    if before < 1 or tokens[before].text not in OPENING or not closed:
        return False
    named = sentence.quantities[which].kind == "duration" and is_full_name(sentence, before)
    return named or any(people.at(tokens, i) for i in _heads(sentence, before - 1))


def follows_age(sentence: Sentence, which: int) -> bool:
    """True for a bare number that only the next person parts from the figure before it.

    « Il avait 31 ans, elle 29 », « Ines Morel, 54 ans, et son frère Paul, 49, »: an age, where
    that is one.
    """
    quantity = sentence.quantities[which]
    bare = quantity.kind == "number" or quantity.core[1] == quantity.end
    if not which or not bare or sentence.counted(which) >= 0:
        return False
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    after = sentence.tokens[sentence.tails[which] :][:1]
    ended = not after or after[0].pos in ENDED
    named = any(token.pos in ("NOUN", "PROPN", "PRON", "ADJ") for token in between)
    plain = len(between) <= BESIDE and all(token.pos in NAMING for token in between)
    parted = bool(between) and (between[0].pos in ("PUNCT", "CCONJ"))
    exact = quantity.value.is_exact and 0 < quantity.value.low < OLDEST
    return ended and named and plain and parted and exact


def has_subject(sentence: Sentence, verb: int, people: Lexicon) -> bool:
    """True for « la femme morte à Brest avait 88 ans »: a person has the years, wherever it was."""
    subject = sentence.subject(verb) if verb >= 0 else -1
    return subject >= 0 and bool(people.at(sentence.tokens, subject))


def is_on_day(sentence: Sentence, which: int) -> bool:
    """True for "turned 81 on Tuesday": only the day of it stands behind."""
    after, tokens = sentence.tails[which], sentence.tokens
    led = after + 1 < len(tokens) and tokens[after].pos == "ADP"
    day = tokens[after + 1].quantity if led else -1
    return day >= 0 and sentence.quantities[day].kind == "date"


def _around(sentence: Sentence, which: int) -> tuple[int, int]:
    """The words before and behind an age, but for those of « bientôt 44 ans aujourd'hui »."""
    before, after = sentence.numerals[which] - 1, sentence.tails[which]
    if before > 0 and sentence.tokens[before].pos == "ADV":
        before -= 1
    if after < len(sentence.tokens) and _is_today(sentence, after):
        after += 1
    if after < len(sentence.tokens):
        after += speech_of(sentence.language).back.at(sentence.tokens, after)  # « à l'époque »
    return before, _behind_others(sentence, which, after)


def _behind_others(sentence: Sentence, which: int, after: int) -> int:
    """The word behind the 9 and 6 of « ses filles, 14, 9 et 6 ans, »."""
    joints = speech_of(sentence.language).little.joints
    while which + 1 < len(sentence.numerals) and sentence.numerals[which + 1] == after + 1:
        joined = sentence.tokens[after].text in (",", *joints)
        if not joined or sentence.quantities[which + 1].kind != sentence.quantities[which].kind:
            break
        which += 1
        after = sentence.tails[which]
    return after


def _is_today(sentence: Sentence, index: int) -> bool:
    which = sentence.tokens[index].quantity
    told = which >= 0 and sentence.quantities[which].kind == "date"
    return sentence.tokens[index].pos == "ADV" or told


def _heads(sentence: Sentence, noun: int) -> Iterator[int]:
    """A noun and those that it only adds to: the chief of « le chef de gare chargé du tri »."""
    tokens = sentence.tokens
    for index in range(noun, max(noun - REACH, 0) - 1, -1):
        token = tokens[index]
        if token.pos == "PUNCT" or token.quantity >= 0 or token.pos in ("AUX", "PRON", "CCONJ"):
            return
        if index == noun or _is_led(sentence, index):
            yield index
        elif token.pos == "VERB" and not _is_said_of(sentence, index):
            return


def _is_said_of(sentence: Sentence, verb: int) -> bool:
    """True for the participle of « le ministre chargé des ports »."""
    return sentence.tokens[verb].dep in ("acl", "amod") and sentence.tokens[verb].head < verb


def _is_led(sentence: Sentence, noun: int) -> bool:
    return (noun > 0 and sentence.tokens[noun - 1].pos in ("DET", "ADJ")) or noun == 0


def is_full_name(sentence: Sentence, end: int) -> bool:
    """True when two capitalised words, nicknames set apart, stand right before `end`."""
    capitals = 0
    for index in range(end - 1, max(-1, end - 7), -1):
        word = sentence.tokens[index].text
        if word in QUOTED or word in HYPHENS or (capitals and word == "."):
            continue
        joined = index > 0 and sentence.tokens[index - 1].text in HYPHENS  # "Min-jae"
        if not (word[0].isupper() or joined) or sentence.tokens[index].pos == "ADP":
            break  # "In Ohio, six"
        capitals += 1
    return capitals > 1


def is_native(sentence: Sentence, first: int) -> bool:
    """True for « un Ukrainien de 57 ans », « ce Belge de 26 ans »: a native behind an article."""
    noun = first - 1
    if noun > 1 and sentence.tokens[noun].text in APOSTROPHES:
        noun -= 2  # « un Belge d'environ 30 ans »
        linked = noun > 0
    else:
        linked = sentence.tokens[noun].text.lower() in speech_of(sentence.language).link
        noun -= linked
    text, article = sentence.tokens[noun].text, sentence.tokens[max(noun - 1, 0)]
    if article.text in HYPHENS:  # « un Belgo-Marocain de 30 ans »
        article = sentence.tokens[max(noun - 3, 0)]
    parts = text.split("-")
    named = all(part[:1].isupper() and part[1:].islower() for part in parts)
    named = named and sentence.tokens[noun].quantity < 0
    if not (linked and named and noun > 0):
        return False
    one = article.text.lower() in speech_of(sentence.language).little.indefinite
    return one or (article.pos == "DET" and bool(nation_of(text, sentence.language)))
