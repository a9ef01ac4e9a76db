"""Kinds of people that words beside a figure single out: « 7 chez les policiers »."""

from __future__ import annotations

from checker.claims.attach import is_figure
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["fronted", "groups_among", "kinds_of", "states_before", "worst_of"]

STATE = 4  # words from the state of people to their figure: « le pronostic vital de deux »
SERIOUS = "serious"
WORSE = frozenset({"critical", "acute"})  # who is in a critical state is badly hurt as well


def kinds_of(sentence: Sentence, noun: int) -> list[str]:
    """The groups of a noun: "police" of « gendarmes », of « agents des forces de l'ordre »."""
    speech = speech_of(sentence.language)
    last = noun + 4 if speech.members.at(sentence.tokens, noun) else noun + 1
    within = range(noun, min(last, len(sentence.tokens)))
    return [
        name
        for name, words in speech.groups.items()
        if any(words.at(sentence.tokens, index) for index in within)
    ]


def groups_among(sentence: Sentence, first: int, last: int) -> list[str]:
    """« 7 chez les policiers », "two among the guards": groups that a preposition singles out."""
    found: list[str] = []
    speech = speech_of(sentence.language)
    for index in range(first, last):
        if size := speech.among.at(sentence.tokens, index):
            within = range(index, min(index + size + 3, last))
            found += [
                name
                for name, words in speech.groups.items()
                if any(words.at(sentence.tokens, i) for i in within)
            ]
    return found


def worst_of(found: set[str]) -> set[str]:
    """The kinds and states of people; « gravement » goes without saying where life is in danger."""
    return found - {SERIOUS} if found & WORSE else found


def states_before(sentence: Sentence, first: int) -> list[str]:
    """« Le pronostic vital de deux blessés est engagé »: a state that the figure completes."""
    tokens = sentence.tokens
    if not first or tokens[first - 1].pos != "ADP":
        return []
    return [
        name
        for name, words in speech_of(sentence.language).subsets.items()
        for index in range(max(first - STATE, 0), first - 1)
        if index + words.at(tokens, index) == first - 1 > index
    ]


def fronted(sentence: Sentence, which: int, noun: int) -> list[str]:
    """« Dans les rangs des policiers, on compte 7 blessés »: of the first number, if no kind."""
    speech, tokens, first = speech_of(sentence.language), sentence.tokens, sentence.numerals[which]
    comma = next((i for i in range(first) if tokens[i].text == ","), 0)
    if not comma or not speech.among.at(tokens, 0) or sentence.quantities[which].kind != "number":
        return []
    own = noun >= 0 and bool(speech.classes.at(tokens, noun))
    if own or any(is_figure(sentence, i) for i in range(first)):
        return []
    return groups_among(sentence, 0, comma)
