"""Bare figures by which a text goes on with a toll: "Aldon comes next with 452, then Brin 19"."""

from __future__ import annotations

from checker.claims.counting import own_noun
from checker.claims.numbering import numbered_nouns
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_beside_place", "is_told_on"]

LISTED = 4  # words from a figure to the list that it stands on
RANKED = 5  # words from what ranks a place to its figure: "follows, a day later, with"


def is_told_on(sentence: Sentence, which: int) -> bool:
    """True for a bare figure that a place, a list or a count has of those told of before."""
    if sentence.quantities[which].kind != "number" or own_noun(sentence, which) >= 0:
        return False
    forms = (is_beside_place, _is_accounted, _is_on_list, _is_reckoned)
    return any(form(sentence, which) for form in forms)


def is_beside_place(sentence: Sentence, which: int) -> bool:
    """True for "Aldon comes next with 452", "then Brin with 19"."""
    words, tokens = numbered_nouns(sentence.language), sentence.tokens
    along = sentence.numerals[which] - 1
    while along > 0 and tokens[along].pos == "ADV":
        along -= 1
    if along < 1 or not words.along.at(tokens, along) or not _is_ended(sentence, which):
        return False
    if words.ranked.find(tokens, along - RANKED, along) >= 0:
        return True
    return tokens[along - 1].pos == "PROPN" and not sentence.in_quantity(along - 1)


def _is_accounted(sentence: Sentence, which: int) -> bool:
    """True for "Aldon alone accounts for 207": what only a place does to a figure."""
    verbs, numeral = speech_of(sentence.language).place_verbs, sentence.numerals[which]
    near = range(max(numeral - LISTED, 0), numeral)
    led = (i for i in near if (size := verbs.at(sentence.tokens, i)) and i + size <= numeral)
    index = next(led, -1)
    if index < 0 or not _is_ended(sentence, which):
        return False
    behind = sentence.tokens[index + verbs.at(sentence.tokens, index) : numeral]
    return all(token.pos in ("ADV", "ADP", "DET") for token in behind)


def _is_on_list(sentence: Sentence, which: int) -> bool:
    """True for "now has 267 on its list"."""
    lists, after = numbered_nouns(sentence.language).lists, sentence.tails[which]
    led = after < len(sentence.tokens) and sentence.tokens[after].pos == "ADP"
    return led and lists.find(sentence.tokens, after + 1, after + LISTED) >= 0


def _is_reckoned(sentence: Sentence, which: int) -> bool:
    """True for "a firm came up with 2,020": what counts do, whoever makes them."""
    reckoned, numeral = numbered_nouns(sentence.language).reckoned, sentence.numerals[which]
    near = range(max(numeral - LISTED, 0), numeral)
    return any(i + reckoned.at(sentence.tokens, i) == numeral for i in near)


def _is_ended(sentence: Sentence, which: int) -> bool:
    """True where no word behind the figure may be what it counts."""
    behind = sentence.tokens[sentence.tails[which] :][:1]
    return not behind or behind[0].pos not in ("NOUN", "PROPN", "ADJ", "NUM")
