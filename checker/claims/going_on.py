"""What the figures of a sentence hand on to those of the next one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.claims.gazetteer import town
from checker.claims.headless import is_had_by_name
from checker.claims.inheriting import is_of_toll
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.numbering import stands_for_them
from checker.claims.pointing_back import is_moved
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.folding import fold
from checker.measures import measures

__all__ = ["Handed", "fitting", "is_of_them", "of_them", "opening_place", "town_between"]

ORDERS = 100  # so many times as many are no longer the same people


@dataclass(frozen=True, slots=True)
class Handed:
    """The measure of a figure that a later one may go on with, and how large it was."""

    measured: Measured
    size: float


def fitting(handed: Sequence[Handed], sentence: Sentence) -> Measured | None:
    """The measure that the figures of a sentence may go on with, None for none.

    That of the last figure, but of a toll that is "brought from 147 to 141" the one that is
    nearest to it in size, and « 6 000 manifestants, quatre arrestations. Ici, ils étaient 2 500 »
    goes on with the one that is of its order.
    """
    if not handed:
        return None
    sizes = [q.value.low for q in sentence.quantities if q.kind == "number"]
    least = min(sizes, default=0.0)
    if sizes:  # a number goes on with no share
        handed = [one for one in handed if "number" in _kinds(one)] or handed
    if sizes and any(is_moved(sentence, which) for which in range(len(sentence.quantities))):
        return max(handed, key=lambda one: _nearness(one.size, least)).measured
    if toll := _toll_of_it(handed, sentence):
        return toll
    if any(is_had_by_name(sentence, which) for which in range(len(sentence.quantities))):
        return max(handed, key=lambda one: _nearness(one.size, least)).measured
    last = handed[-1]
    if not last.size or least < ORDERS * last.size:
        return last.measured
    near = [one for one in handed if one.size * ORDERS > least]
    return near[-1].measured if near else None


def _toll_of_it(handed: Sequence[Handed], sentence: Sentence) -> Measured | None:
    """The dead of "12 dead and 40 hurt. On Monday it was still at 9": "it" is a toll."""
    said = any(is_of_toll(sentence, which) for which in range(len(sentence.quantities)))
    dead = (one.measured for one in handed if one.measured.measure == "deaths")
    return next(dead, None) or _whole_of_last(handed) if said else None


def _whole_of_last(handed: Sequence[Handed]) -> Measured | None:
    """The arrests of "90 arrested and 60 kept in custody. At noon it was 20": these hold those."""
    whole = measures()[handed[-1].measured.measure].within
    return next((one.measured for one in handed if one.measured.measure == whole), None)


def _nearness(left: float, right: float) -> float:
    """How much of the larger the smaller of two sizes is, 0 to 1."""
    return min(left, right) / max(left, right, 1.0)


def _kinds(handed: Handed) -> tuple[str, ...]:
    return measures()[handed.measured.measure].kinds


def of_them(sentence: Sentence, spoken: str) -> Measured | None:
    """The measure of « Ils étaient 6 000 », which is that of the people `spoken` of before."""
    meant = spoken and is_of_them(sentence)
    return Measured(spoken, f"{sentence.language}/{spoken}") if meant else None


def is_of_them(sentence: Sentence) -> bool:
    """True for a sentence that says how many "they" were."""
    return any(stands_for_them(sentence, which) for which in range(len(sentence.quantities)))


def opening_place(sentence: Sentence) -> str:
    """The place of « À Trifouilly, ils étaient 300 », known or not; "" for another opening."""
    led = speech_of(sentence.language).place_before.at(sentence.tokens, 0)
    named = sentence.tokens[led : led + 2] if led else ()
    if len(named) < 2 or not named[0].text[0].isupper() or named[1].text != ",":
        return ""
    return "" if fold(named[0].text) in speech_of(sentence.language).never_places else named[0].text


def town_between(names: Names, start: int, end: int, before: str) -> str:
    """The town that a paragraph last spoke of: that of its words from `start` to `end`, if any.

    `before` is the place told before these words; "" where they name several towns.
    """
    told = {name.text for name in names.between(start, end) if town(name.text)}
    told = {text for text in told if not text.isupper()}  # « LYON – »: where it was written
    if not told:
        return before
    return told.pop() if len(told) == 1 else before if before in told else ""
