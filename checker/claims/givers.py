"""Who gives a sum that stands without a verb of its own, or who stands behind it."""

from __future__ import annotations

from checker.claims.bearing import name_at
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["gapped", "giver"]

REACH = 4  # words from a sum to the one who gives it
KINDS = ("authority", "organiser")
PARTED = frozenset({",", ";"})


def gapped(sentence: Sentence, which: int) -> int:
    """The name of « ; Anne Colin, du double, soit 200 millions », with no verb; -1 for none."""
    if not which or sentence.quantities[which].kind != sentence.quantities[which - 1].kind:
        return -1
    first, numeral = sentence.tails[which - 1], sentence.numerals[which]
    tokens, that_is = sentence.tokens, speech_of(sentence.language).that_is
    if first >= numeral or (tokens[first].text not in PARTED and tokens[first].pos != "CCONJ"):
        return -1
    verbs = (i for i in range(first, numeral) if tokens[i].pos in ("VERB", "AUX", "PRON"))
    if any(not that_is.at(tokens, i) for i in verbs):
        return -1
    last = next((i for i in range(first + 1, numeral) if tokens[i].text == ","), numeral)
    led = tokens[first + 1].pos in ("ADP", "SCONJ")
    names = (i for i in range(first + 1, last) if tokens[i].pos == "PROPN")
    return -1 if led else next(names, -1)


def giver(sentence: Sentence, which: int, names: Names) -> int:
    """The region of « 10 millions versés par la région », « 10 millions de la région »; -1."""
    tokens, first = sentence.tokens, sentence.tails[which]
    if first >= len(tokens) or sentence.quantities[which].kind != "money":
        return -1
    by = speech_of(sentence.language).given_by.at(tokens, first)
    of = tokens[first].text.lower() in speech_of(sentence.language).little.of
    behind = range(first + max(by, 1), min(first + REACH, len(tokens)))
    noun = next((i for i in behind if tokens[i].pos != "DET"), -1)
    if noun < 0 or not (by or of) or tokens[noun].pos not in ("NOUN", "PROPN"):
        return -1
    return noun if by or _is_somebody(sentence, noun, names) else -1


def _is_somebody(sentence: Sentence, noun: int, names: Names) -> bool:
    """True for « de la région »; false for « de dégâts », « par les donateurs »."""
    kinds = {kind for kind, _ in sources_of(sentence.language).kinds.at(sentence.tokens, noun)}
    name = name_at(sentence, noun, names)
    return not kinds.isdisjoint(KINDS) or (name is not None and name.kind in ("body", "person"))
