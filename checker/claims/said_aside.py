"""Whose figure an aside tells: « le Parti rural, arrivé premier », « celle du Parti rural »."""

from __future__ import annotations

from checker.claims.bearing import name_at, person_at, text_of, whole_name
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["past_aside", "set_off"]

FAR = 12  # words from a figure back to the comma, or to the pronoun
KINDS = ("party", "person", "body")


def set_off(sentence: Sentence, which: int, names: Names) -> str:
    """The holder that an aside or a pronoun of its part of the sentence tells of, "" for none."""
    return _described(sentence, which, names) or _of_those(sentence, which, names)


def _described(sentence: Sentence, which: int, names: Names) -> str:
    """Who stands before the participle of « X, arrivé premier avec 31 % », "X, elected with"."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    for index in range(numeral - 1, max(numeral - FAR, 1), -1):
        if tokens[index].quantity >= 0 or tokens[index].text in ";:()":
            return ""
        if tokens[index].text == ",":
            aside = index + 1 < numeral and _is_participle(sentence, index + 1, numeral)
            return _held(sentence, index - 1, names) if aside else ""
    return ""


def _is_participle(sentence: Sentence, index: int, numeral: int) -> bool:
    """True for a participle that no finite verb stands behind, up to the figure."""
    token = sentence.tokens[index]
    behind = (t.pos for t in sentence.tokens[index + 1 : numeral])
    plain = token.pos == "VERB" and token.dep in ("acl", "advcl", "amod", "conj", "appos", "relcl")
    return plain and not {"AUX", "VERB", "PRON"} & set(behind)


def _held(sentence: Sentence, index: int, names: Names) -> str:
    """The party, the person or the camp that ends at a word."""
    name = name_at(sentence, index, names)
    while name is None and index > 0 and sentence.tokens[index].pos == "ADJ":
        index -= 1
        name = name_at(sentence, index, names)
    if name and name.kind in KINDS:
        return person_at(sentence, index, names) or whole_name(sentence, index, name)
    camp = mandate_words(sentence.language).camps.at(sentence.tokens, index)
    return text_of(sentence, index) if camp else ""


def _of_those(sentence: Sentence, which: int, names: Names) -> str:
    """The party of « celle du Parti rural et des Verts à 14 % », "that of Ann Poe is on 14%"."""
    words, tokens = holder_words(sentence.language).those, sentence.tokens
    numeral = sentence.numerals[which]
    for index in range(numeral - 1, max(numeral - FAR, -1), -1):
        if tokens[index].quantity >= 0 or tokens[index].text in ";:":
            return ""
        if words.at(tokens, index):
            held = (_held(sentence, i, names) for i in range(index + 1, numeral))
            return next((who for who in held if who), "")
    return ""


def past_aside(sentence: Sentence, which: int, names: Names) -> str:
    """The person before the clause of « Rose Aubin, qui était absente, 17 % », "" for none."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    if numeral < 1 or tokens[numeral - 1].text != ",":
        return ""
    kind = sentence.quantities[which].kind
    told = (i for i in range(which) if sentence.quantities[i].kind == kind)
    first = max((sentence.tails[i] for i in told), default=0)
    spans = range(numeral - 2, max(first, 1), -1)
    who = speech_of(sentence.language).little.who
    led = (i for i in spans if tokens[i].text.lower() in who and tokens[i - 1].text == ",")
    aside = next(led, 0) - 2
    return person_at(sentence, aside, names) if aside >= 0 else ""
