"""Kinds of people that words beside a figure single out: « 7 chez les policiers »."""

from __future__ import annotations

from checker.claims.attach import is_figure
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["fronted", "groups_among", "kinds_of"]


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
