"""Figures and nouns that only say who or what is meant, and tell nothing new of the event."""

from __future__ import annotations

from checker.claims.counting import is_article
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["describes", "is_aside", "is_backdrop"]

PARTICIPLES = frozenset({"acl"})
DEEP = 3  # words up the tree from a date to the participle that it is told with
RELATIVES = frozenset({"relcl", "acl:relcl"})


def is_backdrop(sentence: Sentence, which: int) -> bool:
    """True for the six of "14 knives of the man who killed six guests": 14 were counted.

    The sentences behind go on with what the sentence itself counts.
    """
    clause = _relative(sentence, sentence.numerals[which])
    if clause < 0:
        return False
    whose = sentence.tokens[clause].head
    counted = {index: sentence.counted(index) for index in range(which)}
    if whose in counted.values():
        return False
    return any(
        noun >= 0 and sentence.quantities[index].kind == "number"
        for index, noun in counted.items()
        if _relative(sentence, sentence.numerals[index]) < 0
    )


def _relative(sentence: Sentence, index: int) -> int:
    """The verb of the innermost relative clause that a word stands in, -1 for none."""
    seen: set[int] = set()
    while index not in seen:
        if sentence.tokens[index].dep in RELATIVES:
            return index
        seen.add(index)
        index = sentence.tokens[index].head
    return -1


def describes(sentence: Sentence, which: int) -> bool:
    """True for the articles of "Ann Lee, a teacher who was shot" and "the victim was a girl".

    They say who the one already told of is, and count nobody.
    """
    noun = sentence.counted(which)
    if noun < 0 or not is_article(sentence, which):
        return False
    token = sentence.tokens[noun]
    over = sentence.tokens[token.head]
    if token.dep == "appos":
        return over.pos == "PROPN" and token.head < sentence.numerals[which]
    return token.dep == "attr" and _is_known(sentence, sentence.subject(token.head))


def _is_known(sentence: Sentence, subject: int) -> bool:
    """True for a name and for "the victim"."""
    if subject < 0:
        return False
    definite = speech_of(sentence.language).definite
    told = any(definite.at(sentence.tokens, child) for child in sentence.children[subject])
    return sentence.tokens[subject].pos == "PROPN" or told


def is_aside(sentence: Sentence, which: int) -> bool:
    """True for the year of « L'avion, livré en 1991, a décollé à 10 heures »: in passing."""
    index, tokens = sentence.numerals[which], sentence.tokens
    for _ in range(DEEP):
        over = tokens[index].head
        if over == index:
            return False
        index = over
        if tokens[index].dep in PARTICIPLES:
            return index > 0 and tokens[index - 1].text == ","
    return False
