"""What plain people are counted as: electors, signers of a petition, those whom a poll asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.claims.lemmas import stem_key
from checker.claims.mandates import mandate_words, role_names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

if TYPE_CHECKING:
    from checker.claims.draft import Draft

__all__ = ["is_sample", "role_told", "with_electors"]

BEFORE = 3  # words from « sondage auprès de » to the figure
BEHIND = 6  # words from the noun to what its people may do or did


def role_told(sentence: Sentence, which: int) -> str:
    """As "voter" for "4 million people were entitled to vote", "" where no role is told.

    Two counts of people are seldom of the same people: those who may vote, who signed, who were
    asked, are told apart by it.
    """
    noun = sentence.counted(which)
    if noun < 0 or not _are_people(sentence, noun):
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


def _are_people(sentence: Sentence, noun: int) -> bool:
    """True for plain people, and for those of a country: « 48 millions de Français »."""
    plain = speech_of(sentence.language).people.at(sentence.tokens, noun)
    return bool(plain) or sentence.tokens[noun].text[:1].isupper()


def with_electors(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts of an article that tells of a vote: those on the rolls are those who may vote."""
    for draft in drafts:
        language = draft.measured.rule[:2]
        rolls = mandate_words(language).on_rolls.phrases
        named = draft.measured.measure == "count" and stem_key(draft.subject, language) in rolls
        yield replace(draft, subject=role_names(language)[0]) if named else draft


def is_sample(sentence: Sentence, which: int) -> bool:
    """True for those whom a poll asked: each poll has others, and its size says which."""
    told = role_told(sentence, which)
    return bool(told) and told == role_names(sentence.language)[2]


def _ends(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    return token.quantity >= 0 or token.text in (",", ";", ":", "(")
