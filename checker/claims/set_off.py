"""Who is told once more between commas: « L'assaillant, un homme de 34 ans, »."""

from __future__ import annotations

from checker.claims.persons import is_person_noun
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["role_before"]

COMPLEMENT = 4  # words of « du car », « de la rame » behind who drives it
NAMING = ("NOUN", "PROPN", "ADP", "DET", "CCONJ", "ADJ")


def role_before(sentence: Sentence, noun: int) -> int:
    """The definite noun of a person that an indefinite one, set off behind it, describes; or -1."""
    tokens, comma = sentence.tokens, noun - 1
    articles = speech_of(sentence.language).little.indefinite
    while comma > 0 and tokens[comma].text != ",":
        if tokens[comma].pos not in ("ADJ", "DET", "NUM") and tokens[comma].quantity < 0:
            return -1
        comma -= 1
    if comma < 2 or not any(t.text.lower() in articles for t in tokens[comma:noun]):
        return -1
    last = comma - 1
    while last > 0 and tokens[last].pos in ("ADJ", "VERB") and not is_person_noun(sentence, last):
        last -= 1  # « le tireur présumé, un homme de 34 ans »
    last = _behind_complement(sentence, last)
    if last < 1 or not is_person_noun(sentence, last):
        return -1
    first = last - 1
    while first > 0 and tokens[first].pos == "ADJ":
        first -= 1
    definite = tokens[first].pos == "DET" and tokens[first].text.lower() not in articles
    among = first > 0 and speech_of(sentence.language).among.at(tokens, first - 1)
    return last if definite and not among else -1  # « Parmi les rescapés, une fillette »


def _behind_complement(sentence: Sentence, last: int) -> int:
    """The driver of « le conducteur du car », "the driver of the coach"; else the word itself."""
    if is_person_noun(sentence, last):
        return last
    for index in range(last - 1, max(last - COMPLEMENT, 0), -1):
        if sentence.tokens[index].pos not in NAMING:
            return last
        if is_person_noun(sentence, index) and sentence.tokens[index + 1].pos == "ADP":
            return index
    return last
