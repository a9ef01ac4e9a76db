"""What a sentence says that it is about: « Quant aux blessés, la ministre en recense 230 »."""

from __future__ import annotations

from checker.claims.counting import own_noun
from checker.claims.numbering import numbered_nouns
from checker.claims.sentence import Sentence

__all__ = ["told_as_for"]

NEAR = 3  # words between the opener and the noun, and from the noun to the comma
BREAKS = (";", ":")


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
