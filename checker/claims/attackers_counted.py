"""Whether a toll holds those who did it: "13 dead, including the gunman"."""

from __future__ import annotations

from checker.claims.perpetrators import VICTIMS, are_attackers
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["WITH_ATTACKERS", "attackers_counted"]

WITH_ATTACKERS = "with_attackers"  # the subset of a toll that holds the attacker too
CLOSE = 4  # words from "including" to who is counted in
BEFORE = 2  # words from who is counted in to "among them"
REACH = 12  # words behind a figure in which the text says so


def attackers_counted(sentence: Sentence, which: int) -> str:
    """WITH_ATTACKERS for "13 dead, including the gunman", VICTIMS for "12 people and the gunman".

    "" where nothing tells.
    """
    if sentence.quantities[which].kind != "number":
        return ""
    first = sentence.tails[which]
    last = min([first + REACH, len(sentence.tokens), *_ends(sentence, which)])
    speech, index = speech_of(sentence.language), first
    if any(_is_told_behind(sentence, index, first) for index in range(first + 1, last)):
        return WITH_ATTACKERS
    while index < last:
        for words, told in ((speech.counted_out, VICTIMS), (speech.counted_in, WITH_ATTACKERS)):
            if size := words.at(sentence.tokens, index):
                if _is_unsure(sentence, first, index):
                    return ""
                if _who_did_it(sentence, index + size, index + size + CLOSE):
                    return told
                index += size - 1
                break
        index += 1
    return ""


def _is_unsure(sentence: Sentence, first: int, index: int) -> bool:
    """True for "a number that may include the gunman": nobody says that it does."""
    unsure = speech_of(sentence.language).unsure_counted
    near = max(index - BEFORE, first)
    return unsure.find(sentence.tokens, near, index) >= 0


def _is_told_behind(sentence: Sentence, index: int, first: int) -> bool:
    """True for "among them" of "13 dead, gunman among them"."""
    told = speech_of(sentence.language).counted_behind.at(sentence.tokens, index)
    return bool(told) and _who_did_it(sentence, max(index - BEFORE, first), index)


def _ends(sentence: Sentence, which: int) -> list[int]:
    """Where the clause of a figure ends: at the next number, at a semicolon."""
    behind = range(sentence.tails[which], len(sentence.tokens))
    counts = (
        numeral
        for index, numeral in enumerate(sentence.numerals)
        if index > which and sentence.quantities[index].kind == "number"
    )
    return [*counts, *(i for i in behind if sentence.tokens[i].text in (";", ":"))]


def _who_did_it(sentence: Sentence, first: int, last: int) -> bool:
    culprits = speech_of(sentence.language).culprits
    return any(
        are_attackers(sentence, index) or culprits.at(sentence.tokens, index)
        for index in range(first, min(last, len(sentence.tokens)))
    )
