"""The crimes that charges are of: "12 counts of murder and 30 of attempted murder"."""

from __future__ import annotations

from checker.claims.lemmas import lemma
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["crime_of"]

REACH = 7  # words from "of" to the crime and what is said of it
HYPHEN = "-"


def crime_of(sentence: Sentence, which: int, noun: int) -> str:
    """The crime of "12 counts of first-degree murder", and of "30 of attempted murder" behind it.

    `noun` is what the figure counts, -1 where it stands alone; "" for no crime.
    """
    tokens, ofs = sentence.tokens, speech_of(sentence.language).little.of
    first = _behind_charge(sentence, noun)
    if 0 < first < len(tokens):
        return _crime(sentence, first + 1) if tokens[first].text.lower() in ofs else ""
    bare = _link_behind(sentence, which) in ofs and _charge_before(sentence, which)
    return _crime(sentence, sentence.tails[which]) if bare else ""


def _link_behind(sentence: Sentence, which: int) -> str:
    """The "of" of "30 of them", which is left out of the words."""
    end = sentence.quantities[which].end - sentence.start
    return (sentence.text[end:].split()[:1] or [""])[0].lower()


def _behind_charge(sentence: Sentence, noun: int) -> int:
    """The word behind the charge that a noun is, or that it begins; -1 for another noun."""
    size = speech_of(sentence.language).charges.at(sentence.tokens, noun) if noun >= 0 else 0
    return noun + size if size else -1


def _charge_before(sentence: Sentence, which: int) -> bool:
    """True where a figure before counts charges."""
    before = (sentence.counted(other) for other in range(which))
    return any(_behind_charge(sentence, noun) > 0 for noun in before)


def _crime(sentence: Sentence, first: int) -> str:
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    last = first
    while last < min(first + REACH, len(tokens)) and not _ends(sentence, last):
        last += 1
    inside = range(first, last)
    nouns = [i for i in inside if tokens[i].pos == "NOUN"]
    head = next((i for i in nouns if tokens[i].head not in nouns), -1)
    told = [i for i in inside if i != head and speech.unfinished.at(tokens, i)]
    if head >= 0 and speech.unfinished.at(tokens, head):  # « tentative de meurtre »
        told, head = [head], next((i for i in nouns if i > head), -1)
    crime = lemma(tokens[head].text, sentence.language) if head >= 0 else ""
    return " ".join([*(tokens[i].text.lower() for i in told), crime]).strip()


def _ends(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    stops = token.pos == "CCONJ" or (token.pos == "PUNCT" and token.text != HYPHEN)
    return stops or token.quantity >= 0
