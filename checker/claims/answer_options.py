"""Answers to a referendum that are words of every day: « la sortie », « rester », "to go"."""

from __future__ import annotations

from checker.claims.holder_words import holder_words
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import speech_of

__all__ = ["LED", "is_chosen", "is_option"]

LED = 3  # words from a verb of voting to the answer: "voted to leave"


def is_option(sentence: Sentence, index: int) -> bool:
    """True for an answer that is a word of every day: « la sortie », « rester »."""
    return bool(holder_words(sentence.language).options.at(sentence.tokens, index))


def is_chosen(sentence: Sentence, index: int) -> bool:
    """True for « pour la sortie de l'Union », « ont choisi de partir », no « sortie des urnes »."""
    tokens, words = sentence.tokens, holder_words(sentence.language)
    little = speech_of(sentence.language).little
    behind, before = tokens[index + 1 : index + 2], tokens[max(index - 2, 0) : index]
    if tokens[index].pos in ("VERB", "AUX"):
        return words.chosen.find(tokens, 0, index) >= 0 and not _is_parted(sentence, index)
    of = bool(behind) and behind[0].pos == "ADP" and behind[0].text.lower() not in little.to
    told = not of or bool(words.option_of.at(tokens, index + 1))
    led = bool(before) and before[-1].pos == "DET"
    return told and led and _stands_for_vote(sentence, index)


def _stands_for_vote(sentence: Sentence, index: int) -> bool:
    """True for who wins, what votes are for, and what was chosen; no « avec le Brexit »."""
    tokens, words = sentence.tokens, holder_words(sentence.language)
    to = index > 1 and tokens[index - 2].text.lower() in speech_of(sentence.language).little.to
    for_it = words.receivers.find(tokens, max(index - LED, 0), index - 1) >= 0
    if (tokens[index].dep in SUBJECTS or for_it) and not to:
        return True  # but « à la sortie »
    chosen = words.chosen.find(tokens, 0, index) >= 0 or words.givers.find(tokens, 0, index) >= 0
    return chosen and not _is_parted(sentence, index)


def _is_parted(sentence: Sentence, index: int) -> bool:
    """True where a stop stands between the last verb of choosing and an answer."""
    words = holder_words(sentence.language).chosen
    last = next((i for i in range(index - 1, -1, -1) if words.at(sentence.tokens, i)), 0)
    return any(token.text in (";", ":", ".") for token in sentence.tokens[last:index])
