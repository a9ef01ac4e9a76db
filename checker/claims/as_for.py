"""What a bare figure is said to be the number of: « Quant aux blessés, elle en recense 230 ».

"The ministry puts the dead in Dover at 12", « on estime les évacués à 300 ».
"""

from __future__ import annotations

from checker.claims.counting import own_noun
from checker.claims.numbering import numbered_nouns
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of

__all__ = ["told_as_for", "told_as_put"]

NEAR = 3  # words between the opener and the noun, and from the noun to the comma
BREAKS = (";", ":")
BACK = 9  # words from the figure back to the verb
PLACE = ("ADP", "PROPN", "DET", "NOUN", "ADJ", "ADV")  # between the noun and the figure


def told_as_for(sentence: Sentence, which: int) -> str:
    """The measure of the noun that opens the clause of a bare figure, "" for no such opening."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    if sentence.quantities[which].kind not in ("number", "one") or own_noun(sentence, which) >= 0:
        return ""
    words = numbered_nouns(sentence.language)
    first = max((i + 1 for i in range(numeral) if tokens[i].text in BREAKS), default=0)
    size = words.topical.at(tokens, first) if first < numeral else 0
    near = range(first + size, min(first + size + NEAR, numeral)) if size else range(0)
    for index in near:
        for measure, length in words.nouns.at(tokens, index):
            behind = tokens[index + length : min(index + length + NEAR, numeral)]
            if any(token.text == "," for token in behind):
                return measure
    return ""


def told_as_put(sentence: Sentence, which: int) -> str:
    """The measure of the noun that a verb of saying puts at a bare figure, "" for none."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    number = sentence.quantities[which].kind == "number" and own_noun(sentence, which) < 0
    if not number or numeral < NEAR or tokens[numeral - 1].pos != "ADP":
        return ""
    words, verbs = numbered_nouns(sentence.language), sources_of(sentence.language).verbs
    for index in range(numeral - 2, max(numeral - BACK, 1), -1):
        if tokens[index].quantity >= 0:
            return ""
        for measure, length in words.nouns.at(tokens, index):
            led = tokens[index - 1].pos == "DET" and bool(verbs.at(tokens, index - 2))
            between = tokens[index + length : numeral]
            if led and all(token.pos in PLACE for token in between):
                return measure
    return ""
