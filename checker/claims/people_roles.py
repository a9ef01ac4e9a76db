"""What plain people are counted as: electors, signers of a petition, those whom a poll asked."""

from __future__ import annotations

from checker.claims.mandates import mandate_words, role_names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_sample", "role_told"]

BEFORE = 3  # words from « sondage auprès de » to the figure
BEHIND = 6  # words from the noun to what its people may do or did


def role_told(sentence: Sentence, which: int) -> str:
    """As "voter" for "4 million people were entitled to vote", "" where no role is told.

    Two counts of people are seldom of the same people: those who may vote, who signed, who were
    asked, are told apart by it.
    """
    noun = sentence.counted(which)
    if noun < 0 or not speech_of(sentence.language).people.at(sentence.tokens, noun):
        return ""
    words, numeral = mandate_words(sentence.language), sentence.numerals[which]
    stops = (i for i in range(noun + 1, len(sentence.tokens)) if _ends(sentence, i))
    last = min(noun + BEHIND, next(stops, len(sentence.tokens)))
    elector, signer, respondent = role_names(sentence.language)
    if words.electors.find(sentence.tokens, noun + 1, last) >= 0:
        return elector
    if words.signers.find(sentence.tokens, noun + 1, last) >= 0:
        return signer
    asked = words.asked.find(sentence.tokens, numeral - BEFORE, numeral) >= 0
    return respondent if asked or words.asked.find(sentence.tokens, noun + 1, last) >= 0 else ""


def is_sample(sentence: Sentence, which: int) -> bool:
    """True for those whom a poll asked: each poll has others, and its size says which."""
    told = role_told(sentence, which)
    return bool(told) and told == role_names(sentence.language)[2]


def _ends(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    return token.quantity >= 0 or token.text in (",", ";", ":", "(")
