"""An age against the birth date that is told beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_told
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import before, language_of, sentence_of
from checker.findings.messages import figure
from checker.interval import Interval
from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["ages", "ages_on"]

YEAR = 365.25
GAP = 2  # signs between two sentences that follow each other
LED = 2  # words of « Né le » before the day
NEWS = 14  # days from a death to the news of it
OTHER_TIME = 20.0  # years between age and birth date from which on the text is of another time


def ages(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« Alexandre Dupont, 78 ans, né en 1954 », said in 2026, in one sentence or in several."""
    known = [one for claims in sentences if (one := _one_age(claims))]
    births = [one for claims in sentences if (one := _birth(claims))]
    for day in births:
        told = [age for age in known if _is_beside(age, day)]
        told = told or [age for age in known if _is_named(age, day) or _goes_on(age, day)]
        yield from _held_against(told, day)


def _held_against(known: Sequence[Claim], day: Claim) -> Iterator[Broken]:
    """The first age that nobody born on the day can have, where all of them are wrong."""
    odd = [age for age in known if OTHER_TIME > _gap(age.value, _due(age, day)) > 0]
    if odd and len({age.value for age in known}) == 1:
        yield _wrong(odd[0], day)


def _due(age: Claim, day: Claim) -> Interval:
    now = ordinal(age.published)
    return ages_on(now, day.value) if now else age.value


def _one_age(claims: Sequence[Claim]) -> Claim | None:
    """The age of a sentence that tells one alone, as of today."""
    told = [c for c in claims if c.measure == "age" and is_told(c)]
    days = [c for c in claims if c.unit == "date" and not _is_born(c)]
    return told[0] if len(told) == 1 and _is_of_today(told[0], days) else None


def _birth(claims: Sequence[Claim]) -> Claim | None:
    """The birth date of a sentence that tells one alone."""
    days = [c for c in claims if c.unit == "date" and c.measure != "tenure" and _is_born(c)]
    return days[0] if len(days) == 1 else None


def _is_beside(age: Claim, day: Claim) -> bool:
    return age.article == day.article and age.context == day.context


def _is_named(age: Claim, day: Claim) -> bool:
    """True where another sentence tells the birth of the one whose age it is, by name."""
    name = age.subject.split()
    full = len(name) > 1 and all(part[:1].isupper() for part in name)
    return full and all(part in day.context for part in name)


def ages_on(day: int, born: Interval) -> Interval:
    """The ages in full years that someone born in a span may have on a day."""
    youngest, oldest = ((day - end) / YEAR for end in (born.high, born.low))
    return Interval(int(youngest - 0.01), int(oldest + 0.01))


def _goes_on(age: Claim, day: Claim) -> bool:
    """True for « ... est mort à 78 ans. Né en 1954, il ... »: no other person can be meant."""
    start, end = day.start - day.offset, age.start - age.offset + len(age.context)
    follows = age.article == day.article and 0 <= start - end <= GAP
    named = any(a.istitle() and b.istitle() for a, b in pairwise(day.context.split()))
    return follows and not named and len(before(day)) <= LED


def _is_of_today(age: Claim, days: Sequence[Claim]) -> bool:
    """True for an age that one has, or had when one died these days: « mort lundi à 78 ans »."""
    words, told = words_of(language_of(age)), sentence_of(age)
    if told.holds(words.age_then):
        return False
    if told.holds(words.age_at_death):
        return bool(days or told.holds(words.lately)) and all(_is_near(day) for day in days)
    return not days and bool(before(age).ends(words.age_now) or age.quote[:1].isalpha())


def _is_near(day: Claim) -> bool:
    now = ordinal(day.published)
    return bool(now) and abs(now - day.value.low) <= NEWS


def _is_born(day: Claim) -> bool:
    """True for « né en 1954 », "born on 30 August 1954"."""
    words, led = words_of(language_of(day)), before(day)
    size = len(led)
    while size and led.at(words.born_between, size - 1, whole=1):
        size -= 1
    return size > 0 and bool(led.at(words.born, size - 1, whole=1))


def _gap(told: Interval, due: Interval) -> float:
    return max(told.low - due.high, due.low - told.high, 0.0)


def _wrong(age: Claim, day: Claim) -> Broken:
    return broken("age", (age, day), age=figure(age), born=figure(day))
