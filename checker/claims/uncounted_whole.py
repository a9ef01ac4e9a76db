"""Figures that go on with nothing counted before their sentence: "Police, 21 of whom fired"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.measure_told import Measured
from checker.claims.own_verbs import is_added
from checker.claims.persons import is_person
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_of_uncounted"]

NOMINAL = frozenset({"NOUN", "PROPN"})


def is_of_uncounted(
    sentence: Sentence, which: int, row: Sequence[Measured | None], *, people: bool
) -> bool:
    """True for "Police, 21 of whom fired", "65 shots in the hall and another 76 outside"."""
    return (people and _is_of_named(sentence, which)) or _is_of_things_before(sentence, which, row)


def _is_of_named(sentence: Sentence, which: int) -> bool:
    """True behind a noun of people whom no figure counts and who are none of those told before."""
    tokens, comma = sentence.tokens, _comma(sentence, which)
    if comma < 1 or tokens[comma - 1].pos not in NOMINAL:
        return False
    if any(numeral < comma for numeral in sentence.numerals[:which]):
        return False
    speech, noun = speech_of(sentence.language), comma - 1
    told = any(words.at(tokens, noun) for words in speech.topics.values())
    return not told and not speech.people.at(tokens, noun) and is_person(sentence, noun)


def _comma(sentence: Sentence, which: int) -> int:
    """That before "21 of whom", « , dont 21 »; -1 for none."""
    tokens, numeral, after = sentence.tokens, sentence.numerals[which], sentence.tails[which]
    speech = speech_of(sentence.language)
    led = numeral > 1 and speech.part.at(tokens, numeral - 1)
    if not led and not (after < len(tokens) and speech.part.at(tokens, after)):
        return -1
    comma = numeral - 2 if led else numeral - 1
    return comma if comma > 0 and tokens[comma].text == "," else -1


def _is_of_things_before(sentence: Sentence, which: int, row: Sequence[Measured | None]) -> bool:
    """True for the 76 of "65 shots in the hall and another 76 outside": more of the same things."""
    before, noun = which - 1, sentence.counted(which)
    others = noun < 0 or speech_of(sentence.language).increment.at(sentence.tokens, noun)
    bare = sentence.quantities[which].kind == "number" and others
    if before < 0 or not bare or not is_added(sentence, which, sentence.tails[which]):
        return False
    told, noun = row[before], sentence.counted(before)
    counts = told is not None and told.measure == "count" and noun >= 0
    return counts and not is_person(sentence, noun)
