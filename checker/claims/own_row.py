"""Whether a bare figure is of what its own sentence counted, whatever was told before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.persons import is_person
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.states import state_told
from checker.claims.told_kinds import degree_told

__all__ = ["is_behind_money", "is_in_state", "is_of_counted", "is_of_its_size"]

LEAP = 10_000  # how many times as large a bare figure of the same row may be


def is_in_state(sentence: Sentence, which: int, measure: str) -> bool:
    """True for "200 houses were damaged and 90 destroyed": a verb that tells of such things.

    And for « 12 blessés, dont 3 graves et 9 légers ».
    """
    if measure == "injured" and degree_told(sentence, which):
        return True
    return sentence.counted(which) < 0 and bool(state_told(sentence, which, measure))


def is_of_its_size(first: Quantity, second: Quantity) -> bool:
    """False for the 1.3 million behind "nine dead": they lack power, they did not die."""
    return second.value.low <= LEAP * max(first.value.high, 1)


def is_behind_money(sentence: Sentence, which: int) -> bool:
    """True for « estime les dégâts à 12 millions ; la ville en promet 40 »: more of the same."""
    return which > 0 and sentence.quantities[which - 1].kind == "money"


def is_of_counted(sentence: Sentence, which: int, row: Sequence[str], *, people: bool) -> bool:
    """True where the figure is of what its own sentence counted, whatever was told before.

    As in "40 men got away; 29 were caught", « 470 employés il y a dix ans, n'en compte que 120 ».
    `row` holds the measures of the figures before it, "" for none.
    """
    counted = [index for index, measure in enumerate(row[:which]) if measure == "count"]
    opened = sentence.tokens[0].text.lower() in speech_of(sentence.language).link
    if not people or (opened and counted):
        return bool(counted)  # "Of 30,000 operations, 6,000 were cancelled"
    noun, others = sentence.counted(which), speech_of(sentence.language).increment
    if not which or (noun >= 0 and not others.at(sentence.tokens, noun)):
        return False  # but « 20 rescapés, puis 9 autres »
    if which - 1 in counted:
        return _counts_people(sentence, which - 1) or _is_of_things(sentence, which)
    return row[which - 1] == "buildings" and not _is_led(sentence, which - 1)


def _is_of_things(sentence: Sentence, which: int) -> bool:
    """True for "shut 12 of the 20 mills; nine stood idle": fewer than the things right before."""
    things, own = sentence.quantities[which - 1 : which + 1]
    fewer = things.kind == own.kind == "number" and own.value.high <= things.value.high
    return fewer and sentence.counted(which - 1) >= 0 and not _is_led(sentence, which - 1)


def _counts_people(sentence: Sentence, which: int) -> bool:
    noun = sentence.counted(which)
    return noun >= 0 and is_person(sentence, noun)


def _is_led(sentence: Sentence, which: int) -> bool:
    """True for "in 12 houses": they only say where."""
    before = sentence.numerals[which] - 1
    return before >= 0 and bool(speech_of(sentence.language).around.at(sentence.tokens, before))
